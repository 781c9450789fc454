"""The date of printing above or below a page, that came to stand within a sentence: `12/06/2024`, `2024年6月12日`.

A document has its own date, too: below a signature, behind `dated`, at the head of a letter. So a date counts only
between two halves of a sentence of prose, where a page number stands beside it or the same date cuts another sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.documents.lines.structure import has_clauses, is_date, longer_words
from aligner.late_patterns import late
from aligner.model import Paragraph

_IN_FIGURES = late(
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})"
    r"(?:,?\s+\d\d?:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?"
)
_WITHOUT_PLACE = late(r"\d.*\d.*[\d日号號]|[A-Z][a-z]{2,8}\.? \d.*\d")
_LONGEST = 30
_ANNOUNCED = late(
    r"(?:\b(?:on|of|dated|date|from|until|till|by|since|before|after|between|and|to|as|in)|[于於自在从從至到截由和与與及即]"
    r"|日期|[:：,，、（(])$",
)
"""How a line ends whose sentence goes on with a date."""


def printed_dates(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, bool]:
    """The lines that may be such dates, and of each whether it is in figures alone; `found` is furniture known.

    >>> printed_dates([Paragraph(text) for text in ("12/06/2024 9:30", "12 June 2024", "Beijing, 12 June 2024")], {})
    {0: True, 1: False}
    """
    result = {}
    for i, line in enumerate(paragraphs):
        text = line.text
        if len(text) > _LONGEST or line.kind != "body" or i in found or not any(map(str.isdigit, text)):
            continue
        figures = _IN_FIGURES.fullmatch(text) is not None
        if figures or (_WITHOUT_PLACE.fullmatch(text) and is_date(text)):
            result[i] = figures
    return result


def may_be_cut_by_date(before: str) -> bool:
    """Whether a line may be the first half of a sentence that such a date cuts: prose, that does not announce a date.

    >>> may_be_cut_by_date("双方就双边关系及共同关心的问题，深入"), may_be_cut_by_date("本协定，签订于")
    (True, False)
    """
    capitals, longer = longer_words(before)
    prose = has_clauses(before) or (longer > 0 and 2 * capitals < longer)
    return prose and _ANNOUNCED.search(before.rstrip()) is None

"""The first line of a running header: is it the title, that every page repeats, or does the title stand below it?

A header names the journal or series as often as the document. It is the page's already where it first stands if the
line below it is a title of its own: `政府憲報` / `引渡條約`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.documents.lines.script import letters, words
from aligner.documents.lines.structure import (
    ends_sentence,
    has_clauses,
    is_date,
    is_short,
    is_title,
    kind_of,
    starts_lower,
)
from aligner.late_patterns import late
from aligner.model import Paragraph

_DOCUMENT = late(
    r"(?i)\b(?:statement|declaration|agreement|treaty|convention|protocol|communiqu[eé]|memorandum|report|plan|"
    r"programme|program|strategy|charter|notice|decision|resolution|arrangement|regulations?|rules|measures|law|act|"
    r"ordinance|constitution|code|contract|white paper)\b"
)
_SERIES = late(
    r"(?i)\b(?:series|gazette|bulletin|journal|reports|records|proceedings|newsletter|vol\.? ?\d+)\b"
    r"|第\s?\d+\s?[期卷]|(?:条约|條約|法规|法規|文件|资料|資料|论文|論文|决议|決議)(?:集|汇编|彙編|選編|选编)|\S(?:\s{3,}|\t)\S"
)
"""What names a series of documents and no single one, or stands in two corners of the page."""
_LEAST_HAN, _LEAST_WORDS = 4, 2
"""Han characters or words from which on a line is a title: `引渡條約`."""


def is_above_title(paragraphs: Sequence[Paragraph], i: int, found: Mapping[int, str], named: bool = True) -> bool:
    """Whether the line below line `i`, furniture not counted, is a title; with `named` one that names a document.

    >>> lines = [Paragraph(text) for text in ("河谷憲報", "渡口條約", "第一條", "雙方同意。")]
    >>> is_above_title(lines, 0, {}), is_above_title(lines, 1, {})
    (True, False)
    """
    below = next((k for k in range(i + 1, len(paragraphs)) if k not in found), None)
    if below is None or paragraphs[below].text == paragraphs[i].text:
        return False
    text = paragraphs[below].text
    if ends_sentence(text) or is_date(text) or has_clauses(text) or starts_lower(text):
        return False
    if letters(text).han < _LEAST_HAN and len(words(text)) < _LEAST_WORDS:
        return False
    if not is_short(text, 40, 20) or kind_of(text) != "body":
        return False
    head = paragraphs[i].text
    return not named or (names_document(text) and (not names_document(head) or _SERIES.search(head) is not None))


def names_document(text: str) -> bool:
    """Whether a line says of which document it is the title: `港口发展白皮书`, `White Paper on Ports`."""
    return is_title(text) or (len(words(text)) > 1 and _DOCUMENT.search(text) is not None)

"""Who signs for a board, with the office above the name in Chinese and below it in English.

    承董事會命 / 主席 / 李永生          By order of the Board / Lee Wing Sang / Chairman

No pairing of these lines keeps their order, so that one of the two is left over on each side. They are put on one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.script import HAN
from aligner.late_patterns import late
from aligner.model import Paragraph

_CLOSING_ZH = late(r"承.{0,12}命|代表.{0,12}[董理]事[會会]")
_CLOSING_EN = late(r"(?i)(?:by order|(?:for and )?on behalf) of .{0,60}")
_OFFICE_ZH = late(
    rf"[{HAN}]{{0,6}}(?:主席|董事[长長]?|[总總]裁|[总總]?[经經]理|理事[长長]|秘[书書](?:[长長])?)(?:兼[{HAN}]{{2,10}})?"
)
_OFFICE_EN = late(
    r"(?:[A-Z][a-z-]+ ){0,3}(?:Chair(?:man|woman|person)?|President|Director|Manager|Secretary|Executive)"
    r"(?: and [A-Z][A-Za-z ]{2,40}| Officer)?"
)
_NAME_ZH = late(f"[{HAN}]{{2,4}}(?:先生|女士|博士)?")
_NAME_EN = late(
    r"(?!.*\b(?:Limited|Ltd|Company|Corporation|Inc|Group|Holdings|Bank|Chair\w*|President|Director|Secretary)\b)"
    r"(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][A-Za-z'’-]+(?:,? [A-Z][A-Za-z'’.-]*){1,4}"
)
_FARTHEST = 3
"""How many lines may stand between the closing and the office: the company's name."""


def with_signatories_joined(
    chinese: Sequence[Paragraph], english: Sequence[Paragraph]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """Both texts, office and name on one line where they stand in this order in one and turned round in the other.

    >>> zh, en = ["承董事會命", "主席", "李永生"], ["By order of the Board", "Lee Wing Sang", "Chairman"]
    >>> [p.text for side in with_signatories_joined(list(map(Paragraph, zh)), list(map(Paragraph, en))) for p in side]
    ['承董事會命', '主席 李永生', 'By order of the Board', 'Lee Wing Sang Chairman']
    """
    ours = _officers(chinese, _CLOSING_ZH, _OFFICE_ZH, _NAME_ZH)
    theirs = _officers(english, _CLOSING_EN, _NAME_EN, _OFFICE_EN)
    if len(ours) != len(theirs):
        return tuple(chinese), tuple(english)
    return _joined(chinese, ours), _joined(english, theirs)


def _officers(
    paragraphs: Sequence[Paragraph], closing: re.Pattern[str], first: re.Pattern[str], second: re.Pattern[str]
) -> list[int]:
    """The lines below a closing that are of the first kind, above one of the second."""
    found: list[int] = []
    for c, paragraph in enumerate(paragraphs):
        if not closing.fullmatch(paragraph.text):
            continue
        for i in range(c + 1, min(c + 2 + _FARTHEST, len(paragraphs) - 1)):
            one, other = paragraphs[i : i + 2]
            if "cell" not in (one.kind, other.kind) and first.fullmatch(one.text) and second.fullmatch(other.text):
                found.append(i)
                break
    return found


def _joined(paragraphs: Sequence[Paragraph], places: Sequence[int]) -> tuple[Paragraph, ...]:
    """The paragraphs, those at each place and behind it as one."""
    result = list(paragraphs)
    for i in reversed(places):
        result[i : i + 2] = [replace(result[i], text=f"{result[i].text} {result[i + 1].text}")]
    return tuple(result)

"""What reading programs set over highlights and notes that are taken out of a book: colour, page, place, day.

Amazon's Kindle writes `标注(黄色) - 第 8 页 · 位置 112` in an exported notebook and `- Your Highlight on page 9 |
Location 115 | Added on …` in its clippings, where the book's title stands above each one. Such marks are no text
wherever they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.furniture.families.official_documents import Reach
from aligner.documents.lines.structure import ends_sentence, is_short
from aligner.late_patterns import late
from aligner.model import Paragraph

_KIND = r"(?:标注|笔记|书签|高亮|划线|下划线|highlight|underline|note|bookmark)"
_COLOUR = r"(?: ?[(\[] ?[^()\[\]]{1,12} ?[)\]])?"
_SPOT = (
    r"(?:第 ?[\d-]{1,11} ?页|(?:位置|书页|页码?) ?#? ?[\d-]{1,13}|第 ?#? ?[\d-]{1,13} ?个?位置"
    r"|(?:page|location|loc\.) ?#? ?[\divxlc-]{1,13})"
)
_SPOTS = rf"{_SPOT}(?:[ ,·|(>]*{_SPOT}\)?){{0,2}}"
_ADDED = r"(?: ?\| ?(?:添加于|已添加至|added on) ?:? ?.{4,60})?"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "highlight mark",
        "anywhere",
        rf"""
        {_KIND}{_COLOUR} ?[-–—] ?(?:[^-–—。.!?|]{{1,60}} ?> ?)?{_SPOTS}
        |[-–—]? ?您?的?{_KIND}(?:位于|在) ?{_SPOTS}{_ADDED}|[-–—] ?您?在? ?{_SPOTS} ?的{_KIND}{_ADDED}
        |[-–—]? ?your {_KIND} (?:on|at) {_SPOTS}{_ADDED}""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

OF_SHORT_LINES: tuple[tuple[str, Reach, str], ...] = (
    (
        "highlight mark",
        "edge",
        r"""
        your kindle notes (?:for|from) ?:?.{0,100}|(?:您的 ?)?kindle ?(?:笔记|标注) ?:?
        |notebook export|(?:导出)?笔记本导出
        |\d{1,4} ?(?:条|个)? ?(?:标注|笔记|划线|想法)
         (?: ?[|·,/] ?\d{1,4} ?(?:条|个)? ?(?:标注|笔记|划线|书签|想法)){1,3}
        |\d{1,4} highlights?(?:\(s\))?(?: ?[|·,/] ?\d{1,4} (?:notes?|bookmarks?)(?:\(s\))?){1,3}
        |(?:last annotated on|上次标注时间 ?:?) .{4,40}|[-–— ]*来自微信读书|shared from (?:apple books|kindle)""",
    ),
)
"""The same, believed of short lines only."""

_CLIPPING = late(rf"[-–—] ?(?:您|你|your\b).{{0,60}}{_KIND}.{{0,120}}", re.IGNORECASE)
_LEAST = 2


def clipped_titles(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of a book's title above its clippings, but for the first time that it stands there."""
    found: dict[int, str] = {}
    places: dict[str, list[int]] = {}
    for i, paragraph in enumerate(paragraphs[1:], 1):
        title = paragraphs[i - 1].text.strip()
        if _CLIPPING.fullmatch(paragraph.text.strip()) and is_short(title, 60, 30) and not ends_sentence(title):
            places.setdefault(title, []).append(i - 1)
    for standing in places.values():
        if len(standing) >= _LEAST:
            found.update(dict.fromkeys(standing[1:], "title repeated"))
    return found

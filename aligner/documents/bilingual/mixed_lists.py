"""The points of a list that have both languages on each line: the last is cut like the one above it.

A link of the page or a note in one language below the list would otherwise pass for the rendering of its last point.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from aligner.documents.lines.numerals import numeral_of
from aligner.model import Paragraph


def points_beside(
    lines: Sequence[Paragraph], sides: Mapping[int, tuple[str, str, bool]], cut: Collection[int]
) -> set[int]:
    """Which of the lines with two sides stand right below a line that is cut and are one more point of its list.

    >>> points = ["1. 渡口 Ferry", "2. 茶馆（周一休息） Tea House (closed on Mondays)", "查看地图"]
    >>> page = [Paragraph(text, line=number) for number, text in enumerate(points, 1)]
    >>> points_beside(page, {0: ("1. 渡口", "Ferry", True), 1: ("2. 茶馆（周一休息）", "Tea House …", True)}, {0})
    {1}
    """
    found: set[int] = set()
    for i in sorted(sides):
        above = i - 1 in cut or i - 1 in found
        if i in cut or not above or i - 1 not in sides or lines[i].line - lines[i - 1].line > 1:
            continue
        if sides[i][2] == sides[i - 1][2] and _counts_on(lines[i - 1].text, lines[i].text):
            found.add(i)
    return found


def _counts_on(before: str, after: str) -> bool:
    """Whether two lines begin with the numerals of neighbouring points, or with the same bullet."""
    first, second = numeral_of(before), numeral_of(after)
    if first is None or second is None or first.style != second.style:
        return False
    return first.style == "•" or second.value == first.value + 1

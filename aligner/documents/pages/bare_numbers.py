"""Page numbers without any mark: `3` alone on a line, that could as well number a section or be a figure of a table.

They count from page to page. A sentence that one of a series cuts proves the series, and so does its last number where
no text follows in the same language: a section's number has its section below it.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from aligner.documents.lines.rhythm import MAXIMAL_WIDTH, MINIMAL_WIDTH, columns
from aligner.documents.lines.script import script_of
from aligner.late_patterns import late
from aligner.model import Paragraph

BARE_NUMBER = late(r"(?P<series>(?:[A-Za-z]{1,2}-?)?)(?P<page>\d{1,4})")
"""A number alone, or with the letters of a gazette's series: `E3`."""
_CHINESE_MARKS, _ENGLISH_MARKS = {"CN", "ZH", "CH", "SC", "TC", "TW", "HK"}, {"EN", "GB", "UK", "US"}
_LEAST_PAGE = 3
"""How many lines a page has at least."""
_USUAL_PAGE = 6
"""The same where a single sentence that is cut is to prove a series: points of a list have fewer."""

_ANNOUNCED = late(
    r"(?i)(?:\b(?:articles?|sections?|annex|tables?|figures?|chapter|paragraphs?|rule|part|no|nos|page|and|or|of|to)\.?|第|至|和|或)$"
)
"""How a line ends that a number belongs to, though it came to stand on a line of its own."""
_COUNTED = late("(?:[个個项項条條款章节節年月日号號人名次位家种種岁歲倍元吨噸米]|[万萬亿億]|%|per cent)")
"""How a line begins that a number counts or names."""
_FULL = 0.85
"""From which share of the usual width on a line is full."""
_FULL_LINES = 0.35
"""How many lines are full at least in wrapped text."""
_LEAST_LINES = 10
"""How many lines show at least how a text is wrapped."""


def bare_page_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str], cutting: AbstractSet[int]) -> set[int]:
    """The indices of bare page numbers, `cutting` being the lines that stand within a sentence."""
    numbers = [
        i
        for i, paragraph in enumerate(paragraphs)
        if i not in found and paragraph.kind == "body" and BARE_NUMBER.fullmatch(paragraph.text)
    ]
    if len(numbers) < 2:
        return set()
    ends = _ends(paragraphs, found, numbers)
    series = [one for one in _series(paragraphs, numbers) if len(one) > 1]
    return {
        i
        for one in series
        if one[-1] in ends or _is_proven(one, cutting) or _is_of_language(paragraphs, one, series)
        for i in one
    }


def _is_of_language(paragraphs: Sequence[Paragraph], series: Sequence[int], others: Sequence[Sequence[int]]) -> bool:
    """Whether the numbers of a manual's pages bear their language, and others that of the other: `CN-1`, `EN-1`."""
    marks = [_label(paragraphs[one[0]].text)[0].rstrip("-").upper() for one in (series, *others)]
    if not paragraphs[series[0]].text[:2].isalpha():
        return False
    return any({marks[0], mark} & _CHINESE_MARKS and {marks[0], mark} & _ENGLISH_MARKS for mark in marks[1:])


def _is_proven(series: Sequence[int], cutting: AbstractSet[int]) -> bool:
    cuts = sum(i in cutting for i in series)
    lengths = [after - before for before, after in itertools.pairwise((-1, *series))]
    return cuts > 1 or (cuts == 1 and len(series) > 2 and min(lengths) > _USUAL_PAGE)


def _series(paragraphs: Sequence[Paragraph], numbers: Sequence[int]) -> list[list[int]]:
    """The numbers that count on by one, with text between.

    Where two could go on alike, the second does if it began behind several numbers of the first, and else neither.
    """
    series: list[list[int]] = []
    open_at: dict[tuple[str, int], list[list[int]]] = {}
    for i in numbers:
        letters, number = _label(paragraphs[i].text)
        going_on = [one for one in open_at.pop((letters, number), []) if i - one[-1] > _LEAST_PAGE]
        one = max(going_on, default=[])
        if one and all(other is one or (len(other) > 1 and other[-1] < one[0]) for other in going_on):
            one.append(i)
        else:
            one = [i]
            series.append(one)
        open_at.setdefault((letters, number + 1), []).append(one)
    return series


def _label(text: str) -> tuple[str, int]:
    found = BARE_NUMBER.fullmatch(text)
    return (found["series"], int(found["page"])) if found else ("", 0)


def _ends(paragraphs: Sequence[Paragraph], found: Mapping[int, str], numbers: Sequence[int]) -> set[int]:
    """The numbers behind which a text ends: at the file's end, and where its one language gives way to the other."""
    told = [
        (i, script)
        for i, paragraph in enumerate(paragraphs)
        if i not in found and (script := script_of(paragraph.text))
    ]
    if not told:
        return set()
    turns = [i for (i, first), (_, second) in itertools.pairwise(told) if first != second]
    ends = {told[-1][0], *(turns if len(turns) == 1 else [])}
    return {i for i in numbers if max((k for k, _ in told if k < i), default=-1) in ends}


def foreign_numbers(paragraphs: Sequence[Paragraph], cutting: Sequence[int]) -> set[int]:
    """The bare numbers among the lines that cut a sentence that cannot be of the text, even if none counts on.

    Wrapped text would have them on the line above or below: none stands alone behind a full line.
    """
    numbers = [i for i in cutting if paragraphs[i].text.isdecimal() and BARE_NUMBER.fullmatch(paragraphs[i].text)]
    widths = sorted(columns(paragraph.text) for paragraph in paragraphs) if numbers else []
    if len(widths) < _LEAST_LINES:
        return set()
    width = widths[int(0.9 * len(widths))]
    full = sum(one >= _FULL * width for one in widths)
    if not MINIMAL_WIDTH <= width <= MAXIMAL_WIDTH or widths[-1] > 1.2 * width or full < _FULL_LINES * len(widths):
        return set()
    return {
        i
        for i in numbers
        if columns(paragraphs[i - 1].text) >= _FULL * width
        and not _ANNOUNCED.search(paragraphs[i - 1].text)
        and not _COUNTED.match(paragraphs[i + 1].text)
    }

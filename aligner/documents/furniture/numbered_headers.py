"""Headers and footers that are the same from page to page but for the page's number, which rises.

`年度报告      3`, `第4页 年度报告`, `GAZETTE   E5`: the number proves them, be it on the left or on the right. Headings
count as well (`附件 1`), and so do rows of a table; those have no gap before the number, or no text between them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from aligner.documents.furniture.first_heads import is_above_title
from aligner.documents.lines.script import HAN, letters, words
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

_FIGURE = r"(?P<page>\d{1,4})"
_SERIES = rf"(?P<series>[A-Z]{{0,2}}(?:(?<=[A-Z])-)?){_FIGURE}"
"""A page's number with the letters of the series, as gazettes and annexes have them: `E12`, `A-3`."""
_GAP = r"(?:\s{2,}|\t|\s*[|｜·]\s*|\u3000)"
_WITH_NUMBER = tuple(
    late(pattern)
    for pattern in (
        rf"(?P<text>(?:(?:19|20)\d\d)?\D.*?){_GAP}[-–—]?\s?{_SERIES}\s?[-–—]?",
        rf"{_SERIES}(?:{_GAP}|\s)(?P<text>\D.*?)",
        *(
            pattern
            for marked in (
                rf"第\s?{_FIGURE}\s?[页頁]",
                rf"[Pp](?:age |\. ?|g\.? ?){_FIGURE}",
                rf"[-–—·•~～]\s?{_FIGURE}\s?[-–—·•~～]",
            )
            for pattern in (rf"(?P<text>\D.*?)(?:{_GAP}|\s){marked}", rf"{marked}(?:{_GAP}|\s)(?P<text>.*?)")
        ),
    )
)
"""A header with the page's number: behind it and set apart by a gap or bar, before it, or marked as a page's number."""
_OF_ALL = (
    late(rf"(?P<text>(?:https?://|www\.)\S+)\s+{_FIGURE}/(?P<pages>\d{{1,4}})"),
    *(
        late(pattern)
        for marked in (
            rf"[Pp]age {_FIGURE} of (?P<pages>\d{{1,4}})",
            rf"第\s?{_FIGURE}\s?[页頁][\s,，、/|｜]*[共总總]\s?(?P<pages>\d{{1,4}})\s?[页頁]",
        )
        for pattern in (rf"(?P<text>\D.*?)(?:{_GAP}|\s){marked}", rf"{marked}(?:{_GAP}|\s)(?P<text>.*?)")
    ),
)
"""A header that says how many pages there are: two of them prove it. Browsers print the address so."""
_ABBREVIATED = late(r"\b(?:Ltd|Inc|Co|Corp|plc|No|Vol|ed|eds)\.$")
"""How a name ends that is no sentence."""
_IN_LINE = tuple(
    late(pattern) for pattern in (rf"(?P<text>.*\D)\s{_FIGURE}", rf"{_FIGURE}\s(?P<text>(?:(?:19|20)\d\d\s)?\D.*)")
)
"""A number that only a blank sets apart: `2023 Sustainability Report 可持续发展报告 27`."""
_LABEL = late(
    "(?i)(?:附[件錄录表圖图則则]|[图圖表例第]|专[栏題题]|專[欄題]|案例|[问問][题題]|练习|練習|annex|appendix|attachment|"
    "chapter|section|part|article|table|figure|chart|schedule|box|case(?: study)?|example|exhibit|question|lesson|unit|"
    "exercise|module|step|session|group|item|clause|rule|form|volume|book|no\\.?)"
)
"""What is counted within a text: a heading, though its number stands apart."""
_INNER_GAP = late(r"\s{2}|\t")
"""A gap within the text: a header of several parts, or a table's row, of which the like may follow close behind."""
_LEAST_PAGE = 3
"""How many lines a page has at least; fewer between two numbers are rows of a table."""
_LEAST_LONG_PAGE = 8
"""The same where only two such lines with a number in the line prove the header."""
_LEAST = 3
"""How often a header must come back."""
_LEAST_OF_ALL = 2
"""The same where it says how many pages there are."""
_WIDE_BLANK = "\u3000"
_LONGEST = 160
"""Characters of the longest headers."""
_LEAST_WEIGHT = 5
"""What a header weighs at least, in Han characters, before a number that only one wide blank sets apart."""
_FIRST_OF_LABELS = 2
"""Up to which first number a line could be a label that is counted within the text: `案例 Case Study 1`."""
_TITLE_LINES = 3
"""Among the first lines a header may be the only place where the title stands."""


class _Reading(NamedTuple):
    """One way to read a line as a header with a number."""

    text: str
    """What the line says beside the number."""
    of_all: str
    """How many pages the line says there are, "" if it does not."""
    series: str
    """The letters before the number, or else the blank where nothing but that sets it apart."""
    page: int


def numbered_headers(
    paragraphs: Sequence[Paragraph], found: Mapping[int, str]
) -> tuple[dict[int, str], dict[int, int]]:
    """Lines that are the same but for a number, which rises by one or two, and the page that each is the header of.

    `found` is furniture already known. A line that stays since it may be the title has its page told as well.
    """
    lines_of: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for i, paragraph in enumerate(paragraphs):
        if i not in found and paragraph.kind == "body":
            for reading in readings(paragraph.text):
                lines_of.setdefault(reading[:3], []).append((i, reading.page))
    result: dict[int, str] = {}
    page_of: dict[int, int] = {}
    for (text, of_all, series), lines in lines_of.items():
        least = _LEAST_OF_ALL if of_all else _LEAST
        near = _LEAST_PAGE if _INNER_GAP.search(text) else 1
        for run in _two_in_line(lines) if series == " " else _runs(lines, least, near):
            if series == _WIDE_BLANK and run[0][1] <= _FIRST_OF_LABELS:
                continue
            first = run[0][0]
            titled = first < _TITLE_LINES and not is_above_title(paragraphs, first, result, named=False)
            result.update({i: "running header" for i, _ in run if i != first or not titled})
            page_of.update(run)
    return result, page_of


def _runs(lines: Sequence[tuple[int, int]], least: int, near: int) -> list[Sequence[tuple[int, int]]]:
    """The lines, if their numbers rise throughout, or else the runs in which they do: each text has its own pages."""
    steps = [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(lines)]
    # Text stands between two headers; rows of a table follow one another.
    if all(apart > near and 1 <= rise <= 2 for apart, rise in steps):
        return [lines] if len(lines) >= least else []
    runs: list[list[tuple[int, int]]] = [[lines[0]]]
    for line, (apart, rise) in zip(lines[1:], steps, strict=True):
        if apart > _LEAST_PAGE and 1 <= rise <= 2:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [run for run in runs if len(run) >= _LEAST]


def _two_in_line(lines: Sequence[tuple[int, int]]) -> list[Sequence[tuple[int, int]]]:
    """The same for bilingual headers with no gap before the number: two pages of a report, if not its first ones."""
    steps = [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(lines)]
    rising = all(apart > _LEAST_LONG_PAGE and 1 <= rise <= 2 for apart, rise in steps)
    return [lines] if steps and rising and lines[0][1] > _FIRST_OF_LABELS else []


def readings(line: str) -> Iterator[_Reading]:
    """What a line says beside the page's number, in every way that it may have one.

    >>> list(readings("年度报告  Annual Report")), [reading[:3] for reading in readings("年度报告 第2页 共9页")]
    ([], [('年度报告', '9', '')])
    """
    if len(line) > _LONGEST or re.search(r"\d", line) is None:
        return
    for pattern in (*_OF_ALL, *_WITH_NUMBER):
        match = pattern.fullmatch(line)
        if match is not None:
            groups = match.groupdict()
            text, series = match["text"].strip(), groups.get("series") or ""
            if _is_barely_apart(line, match):
                series = series or _WIDE_BLANK
                text = text if letters(text).weight >= _LEAST_WEIGHT else ""
            if _may_be_header(text):
                yield _Reading(text, groups.get("pages") or "", series, int(match["page"]))
            break
    if letters(line).han and words(line):
        for pattern in _IN_LINE:
            match = pattern.fullmatch(line)
            if match is not None and _may_be_header(match["text"]) and _is_bilingual(match["text"]):
                yield _Reading(match["text"].strip(), "", " ", int(match["page"]))


def _may_be_header(text: str) -> bool:
    ended = ends_sentence(text) and not _ABBREVIATED.search(text)
    return bool(text) and not ended and not _LABEL.fullmatch(text)


def _is_barely_apart(line: str, match: re.Match[str]) -> bool:
    """Whether only one wide blank stands between the number and the text, as in many headings: `單元　1`."""
    start, end = sorted((match.span("page"), match.span("text")))
    between = line[start[1] : end[0]]
    return between.rstrip("-ABCDEFGHIJKLMNOPQRSTUVWXYZ") == _WIDE_BLANK


def _is_bilingual(text: str) -> bool:
    """Whether a text is one in Chinese and its like in English, one behind the other, and no Chinese with a term."""
    count, found = letters(text), words(text)
    halves = re.search(rf"^[^{HAN}]+\s[^A-Za-z]+$|^[^A-Za-z]+\s[^{HAN}]+$", text)
    return halves is not None and count.han >= 3 and len(found) >= 2

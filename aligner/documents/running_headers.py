"""Headers and footers of printed pages, that come back from page to page among the lines of the text."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from aligner.documents.structure import ends_sentence
from aligner.model import Paragraph

_FIGURE = r"(?P<page>\d{1,4})"
_GAP = r"(?:\s{2,}|\t|\s*[|｜·]\s*)"
_WITH_NUMBER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<text>\D.*?){_GAP}[-–—]?\s?{_FIGURE}\s?[-–—]?",
        rf"{_FIGURE}(?:{_GAP}|\s)(?P<text>\D.*?)",
        *(
            pattern
            for marked in (
                rf"第\s?{_FIGURE}\s?[页頁]",
                rf"[Pp](?:age |\. ?|g\.? ?){_FIGURE}",
                rf"[-–—]\s?{_FIGURE}\s?[-–—]",
            )
            for pattern in (rf"(?P<text>\D.*?)(?:{_GAP}|\s){marked}", rf"{marked}(?:{_GAP}|\s)(?P<text>.*?)")
        ),
    )
)
"""A header with the page's number: behind it and set apart by a gap or bar, before it, or marked as a page's number."""
_OF_ALL = tuple(
    re.compile(pattern)
    for marked in (
        rf"[Pp]age {_FIGURE} of (?P<pages>\d{{1,4}})",
        rf"第\s?{_FIGURE}\s?[页頁][\s,，、/|｜]*[共总總]\s?(?P<pages>\d{{1,4}})\s?[页頁]",
    )
    for pattern in (rf"(?P<text>\D.*?)(?:{_GAP}|\s){marked}", rf"{marked}(?:{_GAP}|\s)(?P<text>.*?)")
)
"""A header that says how many pages there are: two of them prove it."""
_ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Co|Corp|plc|No|Vol|ed|eds)\.$")
"""How a name ends that is no sentence."""
_BARE_NUMBER = re.compile(r"\d{1,4}")
_LEAST_PAGE = 3
"""How many lines a page has at least; fewer between two numbers are rows of a table."""
_LEAST = 3
"""How often a header must come back."""
_LEAST_OF_ALL = 2
"""The same where it says how many pages there are, or stands beside a number."""
_TITLE_LINES = 3
"""Among the first lines a header may be the only place where the title stands."""


def running_headers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of running headers: lines beside page numbers, or with the rising number of the page in them."""
    numbered, pages = _with_numbers(paragraphs, found)
    numbers = _beside_headers(paragraphs, found, pages)
    return _beside_numbers(paragraphs, found) | numbered | numbers | _with_bare_numbers(paragraphs, found)


def _beside_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Short lines that come back beside the page numbers."""
    numbers = {i for i, reason in found.items() if reason == "page number"}
    if len(numbers) < _LEAST:
        return {}
    unended = [i for i, paragraph in enumerate(paragraphs) if i not in found and not ends_sentence(paragraph.text)]
    beside = Counter(paragraphs[i].text for i in unended if i - 1 in numbers or i + 1 in numbers)
    all_of = Counter(paragraphs[i].text for i in unended)
    # The first page's header stands beside no number where the numbers are at the foot.
    headers = {text for text, count in beside.items() if count >= _LEAST - 1 and all_of[text] >= _LEAST}
    return _but_a_title([i for i in unended if paragraphs[i].text in headers], paragraphs)


def _with_bare_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Page numbers without any mark, that could be a section's but for the header beside each, and those headers."""
    pages: dict[str, list[tuple[int, int]]] = {}
    for i, paragraph in enumerate(paragraphs):
        if i in found or paragraph.kind != "body" or not _BARE_NUMBER.fullmatch(paragraph.text):
            continue
        for j in (i - 1, i + 1):
            if 0 <= j < len(paragraphs) and j not in found and not ends_sentence(paragraphs[j].text):
                pages.setdefault(paragraphs[j].text, []).append((j, i))
    result: dict[int, str] = {}
    for lines in pages.values():
        steps = [
            (after[1] - before[1], int(paragraphs[after[1]].text) - int(paragraphs[before[1]].text))
            for before, after in itertools.pairwise(lines)
        ]
        if len(lines) >= _LEAST and all(apart > _LEAST_PAGE and 1 <= rise <= 2 for apart, rise in steps):
            result.update(_but_a_title([header for header, _ in lines], paragraphs))
            result.update({number: "page number" for _, number in lines})
    return result


def _but_a_title(headers: Sequence[int], paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Headers, without the first of each at the head of the file: the title may stand nowhere else."""
    first: dict[str, int] = {}
    for i in headers:
        first.setdefault(paragraphs[i].text, i)
    return {i: "running header" for i in headers if i != first[paragraphs[i].text] or i >= _TITLE_LINES}


def _with_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> tuple[dict[int, str], dict[int, int]]:
    """Lines that are the same but for a number, which rises by one or two: `年度报告      3`, `第4页 年度报告`.

    And the page that each line of these is the header of, those among them that stay as titles.
    """
    lines_of: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for i, paragraph in enumerate(paragraphs):
        if i in found or paragraph.kind != "body":
            continue
        told = _numbered(paragraph.text)
        if told is not None:
            text, pages, page = told
            lines_of.setdefault((text, pages), []).append((i, page))
    result: dict[int, str] = {}
    page_of: dict[int, int] = {}
    for (_, pages), lines in lines_of.items():
        steps = [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(lines)]
        # Text stands between two headers; rows of a table follow one another.
        least = _LEAST_OF_ALL if pages else _LEAST
        if len(lines) >= least and all(apart > 1 and 1 <= rise <= 2 for apart, rise in steps):
            result.update({i: "running header" for i, _ in lines if i != lines[0][0] or i >= _TITLE_LINES})
            page_of.update(lines)
    return result, page_of


def _numbered(line: str) -> tuple[str, str, int] | None:
    """What a line says beside the page's number, how many pages it says there are ("" if it does not), and the number.

    >>> _numbered("年度报告  Annual Report"), _numbered("年度报告 Annual Report   Page 2 of 9")
    (None, ('年度报告 Annual Report', '9', 2))
    """
    if re.search(r"\d", line) is None:
        return None
    for pattern in (*_OF_ALL, *_WITH_NUMBER):
        match = pattern.fullmatch(line)
        if match is not None:
            text = match["text"].strip()
            ended = ends_sentence(text) and not _ABBREVIATED.search(text)
            if not text or ended or re.search(r"\s{2}|\t", text):
                return None
            return text, match.groupdict().get("pages") or "", int(match["page"])
    return None


def _beside_headers(
    paragraphs: Sequence[Paragraph], found: Mapping[int, str], pages: Mapping[int, int]
) -> dict[int, str]:
    """Bare page numbers that stand beside headers with the number of the same page, or always of the next one."""
    beside: dict[int, dict[int, int]] = {}
    for header, page in pages.items():
        for i in (header - 1, header + 1):
            if 0 <= i < len(paragraphs) and i not in found and _BARE_NUMBER.fullmatch(paragraphs[i].text):
                beside.setdefault(int(paragraphs[i].text) - page, {})[i] = header
    return {
        i: "page number"
        for off, numbers in beside.items()
        if abs(off) <= 1 and len(numbers) >= _LEAST_OF_ALL and 2 * len(numbers) >= len(pages)
        for i in numbers
    }

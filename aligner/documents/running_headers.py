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
_ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Co|Corp|plc|No|Vol|ed|eds)\.$")
"""How a name ends that is no sentence."""
_BARE_NUMBER = re.compile(r"\d{1,4}")
_LEAST_PAGE = 3
"""How many lines a page has at least; fewer between two numbers are rows of a table."""
_LEAST = 3
"""How often a header must come back."""
_TITLE_LINES = 3
"""Among the first lines a header may be the only place where the title stands."""


def running_headers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of running headers: lines beside page numbers, or with the rising number of the page in them."""
    return _beside_numbers(paragraphs, found) | _with_numbers(paragraphs, found) | _with_bare_numbers(paragraphs, found)


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


def _with_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Lines that are the same but for a number, which rises by one or two: `年度报告      3`, `第4页 年度报告`."""
    pages: dict[str, list[tuple[int, int]]] = {}
    for i, paragraph in enumerate(paragraphs):
        matches = (pattern.fullmatch(paragraph.text) for pattern in _WITH_NUMBER)
        match = next(filter(None, matches), None) if i not in found and paragraph.kind == "body" else None
        text = match["text"].strip() if match else ""
        ended = ends_sentence(text) and not _ABBREVIATED.search(text)
        if match and text and not ended and not re.search(r"\s{2}|\t", text):
            pages.setdefault(text, []).append((i, int(match["page"])))
    result: dict[int, str] = {}
    for lines in pages.values():
        steps = [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(lines)]
        # Text stands between two headers; rows of a table follow one another.
        if len(lines) >= _LEAST and all(apart > 1 and 1 <= rise <= 2 for apart, rise in steps):
            result.update({i: "running header" for i, _ in lines if i != lines[0][0] or i >= _TITLE_LINES})
    return result

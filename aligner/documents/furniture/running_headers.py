"""Headers and footers of printed pages, that come back from page to page among the lines of the text."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from aligner.documents.furniture.first_heads import is_above_title
from aligner.documents.furniture.numbered_headers import numbered_headers
from aligner.documents.lines.script import letters
from aligner.documents.lines.structure import ends_sentence, has_clauses, is_short, kind_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_BARE_NUMBER = late(r"\d{1,4}")
_LEAST_PAGE = 3
"""How many lines a page has at least; fewer between two numbers are rows of a table."""
_LEAST = 3
"""How often a header must come back."""
_LEAST_BESIDE = 2
"""The same where it stands beside a number each time."""
_LEAST_LONG_PAGE = 8
"""How many lines lie between two headers at least where there are no more."""
_LEAST_WEIGHT = 6
"""What such a header weighs at least, in Han characters."""
_TITLE_LINES = 3
"""Among the first lines a header may be the only place where the title stands."""


def running_headers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of running headers: lines beside page numbers, or with the rising number of the page in them."""
    numbered, pages = numbered_headers(paragraphs, found)
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
    twice = _twice_below_numbers(paragraphs, unended, numbers, {text for text, count in all_of.items() if count == 2})
    return _but_a_title([i for i in unended if paragraphs[i].text in headers], paragraphs, found) | twice


def _twice_below_numbers(
    paragraphs: Sequence[Paragraph], unended: Sequence[int], numbers: AbstractSet[int], texts: AbstractSet[str]
) -> dict[int, str]:
    """Short lines that stand twice in the file, each time below a page number and a page apart.

    The first may be the title, at the head of the second text of a file.
    """
    places: dict[str, list[int]] = {}
    for i in unended:
        text = paragraphs[i].text
        if text in texts and i - 1 in numbers and letters(text).weight >= _LEAST_WEIGHT and kind_of(text) == "body":
            places.setdefault(text, []).append(i)
    result: dict[int, str] = {}
    for i, j in (pair for pair in places.values() if len(pair) == 2 and pair[1] - pair[0] > _LEAST_LONG_PAGE):
        if is_short(paragraphs[i].text, 40, 16) and not has_clauses(paragraphs[i].text):
            result[j] = "running header"
            if is_above_title(paragraphs, i, {}):
                result[i] = "running header"
    return result


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
            result.update(_but_a_title([header for header, _ in lines], paragraphs, found))
            result.update({number: "page number" for _, number in lines})
    return result


def _but_a_title(headers: Sequence[int], paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Headers, without the first of each at the head of the file: the title may stand nowhere else."""
    first: dict[str, int] = {}
    for i in headers:
        first.setdefault(paragraphs[i].text, i)
    titles = {i for i in first.values() if i < _TITLE_LINES and not is_above_title(paragraphs, i, found)}
    return {i: "running header" for i in headers if i not in titles}


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
        if abs(off) <= 1 and len(numbers) >= _LEAST_BESIDE and 2 * len(numbers) >= len(pages)
        for i in numbers
    }

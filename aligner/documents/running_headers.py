"""Headers and footers of printed pages, that come back from page to page among the lines of the text."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from aligner.documents.structure import ends_sentence
from aligner.model import Paragraph

_WITH_NUMBER = re.compile(
    r"(?P<before>\d{1,4})?(?(before)(?:\s{2,}|\t|\s*[|·]\s*))(?P<text>\D.*?)"
    r"(?(before)|(?:\s{2,}|\t|\s*[|·]\s*)[-–—]?\s?(?P<behind>\d{1,4})\s?[-–—]?)"
)
"""A header with the page's number before or behind it, set apart by a gap or bar."""
_LEAST = 3
"""How often a header must come back."""
_TITLE_LINES = 3
"""Among the first lines a header may be the only place where the title stands."""


def running_headers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of running headers: lines beside page numbers, or with the rising number of the page in them."""
    return _beside_numbers(paragraphs, found) | _with_numbers(paragraphs, found)


def _beside_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Short lines that come back beside the page numbers."""
    numbers = {i for i, reason in found.items() if reason == "page number"}
    if len(numbers) < _LEAST:
        return {}
    beside = [
        i
        for i, paragraph in enumerate(paragraphs)
        if i not in found and not ends_sentence(paragraph.text) and (i - 1 in numbers or i + 1 in numbers)
    ]
    counts = Counter(paragraphs[i].text for i in beside)
    first = {text: next(i for i, paragraph in enumerate(paragraphs) if paragraph.text == text) for text in counts}
    return {
        i: "running header"
        for i in beside
        if counts[paragraphs[i].text] >= _LEAST and (i != first[paragraphs[i].text] or i >= _TITLE_LINES)
    }


def _with_numbers(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """Lines that are the same but for a number behind a gap, which rises by one or two: `年度报告      3`."""
    pages: dict[str, list[tuple[int, int]]] = {}
    for i, paragraph in enumerate(paragraphs):
        match = _WITH_NUMBER.fullmatch(paragraph.text) if i not in found and paragraph.kind == "body" else None
        text = match["text"].strip() if match else ""
        if match and not ends_sentence(text) and not re.search(r"\s{2}|\t", text):
            pages.setdefault(text, []).append((i, int(match["before"] or match["behind"])))
    result: dict[int, str] = {}
    for lines in pages.values():
        steps = [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(lines)]
        # Text stands between two headers; rows of a table follow one another.
        if len(lines) >= _LEAST and all(apart > 1 and 1 <= rise <= 2 for apart, rise in steps):
            result.update({i: "running header" for i, _ in lines if i != lines[0][0] or i >= _TITLE_LINES})
    return result

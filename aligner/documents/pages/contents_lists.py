"""The table of contents of a printed document, copied with its text: headings with the number of the page of each.

A list whose lines come back as headings of the text is one. What stands above it (`目录`, `Contents`) is the page's.
Its lines are left out only where one of two texts in a file has such a list: where both have it, these are pairs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from aligner.documents.furniture.titles import letters_only
from aligner.documents.furniture.wording import plain_form
from aligner.documents.lines.script import Script, script_of
from aligner.documents.lines.structure import is_text
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "table of contents"
_ENTRY = late(r"(?P<title>.*?[^\W\d].*?)(?:\s*[.．…‥·・_-]{2,}\s*|\s+|\s*(?=[(（]))[(（]?(?P<page>\d{1,4})[)）]?")
_HEAD = late(r"(?:本书)?目 ?[录次]|(?:table of )?contents")
_LONGEST = 120
"""Characters of the longest entry."""
_LONGEST_FORM = 2 * _LONGEST
"""Letters of the longest, in its plain form, in which one character may become several."""
_LEAST = 3
"""How many entries a list has at least."""
_RECURRING = 0.8
"""The share of the entries that come back as lines of the text behind at least."""
_LEAST_TEXT = 3
"""How many whole sentences of either language show that a file holds two texts."""


class _List(NamedTuple):
    """A table of contents."""

    entries: range
    script: Script | None


def contents_lists(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of what belongs to a table of contents and is no text; `found` is other furniture."""
    possible = _lists(paragraphs)
    if not possible:
        return {}
    lines = _Lines(paragraphs)
    lists = [one for one in possible if _recurs(paragraphs, one.entries, lines)]
    if not lists:
        return {}
    result: dict[int, str] = {}
    for one in lists:
        head = one.entries.start - 1
        if head >= 0 and head not in found and _HEAD.fullmatch(plain_form(paragraphs[head].text)):
            result[head] = REASON
    texts = [script_of(paragraph.text) for paragraph in paragraphs if is_text(paragraph.text)]
    if len({one.script for one in lists}) == 1 and min(texts.count("zh"), texts.count("en")) >= _LEAST_TEXT:
        result.update((i, REASON) for one in lists for i in one.entries if i not in found)
    return result


def _lists(paragraphs: Sequence[Paragraph]) -> list[_List]:
    """The runs of lines that could be entries, whose page numbers never fall, each in one language."""
    runs: list[list[int]] = []
    before: tuple[int, Script | None, int] | None = None
    for i, paragraph in enumerate(paragraphs):
        found = _entry(paragraph)
        if found is None:
            continue
        script, page = script_of(found["title"]), int(found["page"])
        if before and before[0] == i - 1 and before[1] == script and page >= before[2]:
            runs[-1].append(i)
        else:
            runs.append([i])
        before = (i, script, page)
    return [_List(range(run[0], run[-1] + 1), script_of(paragraphs[run[0]].text)) for run in runs if len(run) >= _LEAST]


def _entry(paragraph: Paragraph) -> re.Match[str] | None:
    text = paragraph.text
    if paragraph.kind not in ("body", "item") or len(text) > _LONGEST or not text.rstrip(")）")[-1:].isdecimal():
        return None
    return _ENTRY.fullmatch(text)


class _Lines:
    """Where the lines of a text stand by their letters, alone and with the next one.

    A table of figures looks like hundreds of lists of contents: each is looked up, not sought through the whole text.
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._places: dict[str, list[tuple[int, int]]] = {}
        before, wide = "", 0
        for i, paragraph in enumerate(paragraphs):
            size = len(paragraph.text)
            form = letters_only(paragraph.text) if size <= 2 * _LONGEST_FORM else ""
            if form:
                self._places.setdefault(form, []).append((i, size))
            if before and form:
                self._places.setdefault(before + form, []).append((i - 1, max(wide, size)))
            before, wide = form, size

    def stands_behind(self, title: str, start: int, widest: int) -> bool:
        """Whether a title is a line, or two, from `start` on; none of them of more than `widest` characters."""
        for place, width in reversed(self._places.get(title, ())):
            if place < start:
                return False
            if width <= widest:
                return True
        return False


def _recurs(paragraphs: Sequence[Paragraph], entries: range, lines: _Lines) -> bool:
    """Whether most titles stand as lines behind the list, in one line or in two."""
    titles = {
        letters_only(found["title"])
        for i in entries
        if (found := _entry(paragraphs[i])) and letters_only(found["title"])
    }
    longest = max(map(len, titles), default=0)
    behind = (lines.stands_behind(title, entries.stop, 2 * longest) for title in titles)
    return sum(behind) >= _RECURRING * len(entries)

"""Running heads that no mark shows: the same short line, or the same but for a number that rises, from page to page.

A refrain and a heading come back as well. But where such a line stands within a sentence twice, it is the page's, and
so are its likes elsewhere: `政府憲報 號外 2`, `政府憲報 號外 3`.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from aligner.documents.furniture.first_heads import is_above_title, names_document
from aligner.documents.furniture.numbered_headers import readings
from aligner.documents.lines.script import letters, words
from aligner.documents.lines.structure import ends_sentence, is_date, is_short, kind_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_NUMBER = late(r"(?<=\s)[a-z]{0,2}-?(\d{1,4})$|^[a-z]?(\d{1,4})(?=\s)")
"""The page's number at either end of a line in its plain form."""
_LONGEST = 80
"""Characters of the longest heads."""
_LEAST = 3
"""How often a head must come back."""
_LEAST_COUNTED = 2
"""The same where the page's number is set apart and rises."""
_MARKED = late(r"[|｜]|[Pp]age \d|第\s?\d+\s?[页頁]|[-–—·•~～]\s?\d{1,4}\s?[-–—·•~～]")
"""What shows the page's number so plainly that one head within a sentence does."""
_SET_APART = late(r"(?:\s{2}|[\t\u3000·])\s*\d{1,3}$|^\d{1,3}(?:\s{2}|[\t\u3000])")
"""The number of a page that a gap sets apart: beside a document's name, one within a sentence does as well."""
_LEAST_WITHIN = 2
"""How often it must stand within a sentence."""
_LEAST_PAGE = 6
"""How many lines lie between two heads at least."""
_LEAST_APART = 3
"""The same where each has its number below it."""
_BARE = late(r"\d{1,4}")
_MANY = 1000
"""More pages than a document has, as a rule: the number may be a year."""
_LEAST_LETTERS = 4
"""Letters and figures that a head has at least beside the page's number."""
_LEAST_HAN, _LEAST_WORDS = 4, 2
"""How many Han characters or words a head has at least."""


def recurring_lines(paragraphs: Sequence[Paragraph], forms: Sequence[str]) -> list[list[int]]:
    """The lines that could be one running head, by their indices; `forms` are the lines in their plain form."""
    places: dict[str, list[tuple[int, int | None]]] = {}
    for i, form in enumerate(forms):
        if len(form) <= _LONGEST and paragraphs[i].kind == "body" and not ends_sentence(form):
            places.setdefault(form, []).append((i, None))
            for number in _NUMBER.finditer(form):
                shape = f"{form[: number.start()]}0{form[number.end() :]}"
                places.setdefault(shape, []).append((i, int(number[1] or number[2])))
    result = []
    for lines in places.values():
        # The first may stand right above the title, which it repeats.
        for run in (lines, lines[1:]):
            if len(run) >= _LEAST and _is_paced(run):
                if _may_be_head(paragraphs[run[0][0]].text):
                    result.append([i for i, _ in run])
                break
    return result


def counted_lines(paragraphs: Sequence[Paragraph]) -> list[list[int]]:
    """The lines that could be one running head if but one of them stands within a sentence: they count the pages.

    >>> lines = ["Tides and Channels | 4", *["The Board met."] * 7, "Tides and Channels | 5"]
    >>> counted_lines([Paragraph(line) for line in lines])
    [[0, 8]]
    """
    places: dict[tuple[str, str, str], list[tuple[int, int | None]]] = {}
    for i, paragraph in enumerate(paragraphs):
        if paragraph.kind == "body" and len(paragraph.text) <= _LONGEST and not ends_sentence(paragraph.text):
            for reading in readings(paragraph.text):
                if reading.series != " " and _may_be_counted(reading.text):
                    places.setdefault(reading[:3], []).append((i, reading.page))
    return [
        [i for i, _ in lines]
        for (text, _, _), lines in places.items()
        if _is_paced(lines) and (len(lines) >= _LEAST_COUNTED or _is_plainly_head(paragraphs[lines[0][0]].text, text))
    ]


def heads_over_numbers(paragraphs: Sequence[Paragraph], forms: Sequence[str]) -> list[list[int]]:
    """The same where the page's number stands on a line of its own right below the head: the lines of both.

    >>> lines = ["The River Report", "12", *["The Board met."] * 3, "The River Report", "13"]
    >>> heads_over_numbers([Paragraph(line) for line in lines], lines)
    [[0, 1, 5, 6]]
    """
    places: dict[str, list[tuple[int, int]]] = {}
    for i, (form, below) in enumerate(itertools.pairwise(forms)):
        numbered = _BARE.fullmatch(below) and paragraphs[i].kind == paragraphs[i + 1].kind == "body"
        if numbered and len(form) <= _LONGEST and not ends_sentence(form) and _may_be_head(paragraphs[i].text):
            places.setdefault(form, []).append((i, int(below)))
    return [
        [k for i, _ in lines for k in (i, i + 1)]
        for lines in places.values()
        if (len(lines) >= _LEAST_COUNTED or (names_document(paragraphs[lines[0][0]].text) and lines[0][1] < _MANY))
        and all(
            after[0] - before[0] > _LEAST_APART and before[1] < after[1] <= before[1] + 2
            for before, after in itertools.pairwise(lines)
        )
    ]


def _is_plainly_head(line: str, text: str) -> bool:
    """Whether a line, with a text beside its number, needs no second one like it."""
    return _MARKED.search(line) is not None or (_SET_APART.search(line) is not None and names_document(text))


def _is_paced(lines: Sequence[tuple[int, int | None]]) -> bool:
    return all(
        after[0] - before[0] > _LEAST_PAGE
        and (before[1] is None or after[1] is None or before[1] < after[1] <= before[1] + 2)
        for before, after in itertools.pairwise(lines)
    )


def _may_be_head(text: str) -> bool:
    return (letters(text).han >= _LEAST_HAN or len(words(text)) >= _LEAST_WORDS) and _is_plain(text)


def _may_be_counted(text: str) -> bool:
    """Whether what stands beside a page's number may be a head: a name with a year does, short as it is."""
    return sum(map(str.isalnum, text)) >= _LEAST_LETTERS and letters(text).weight > 0 and _is_plain(text)


def _is_plain(text: str) -> bool:
    return is_short(text, 40, 16) and kind_of(text) == "body" and not is_date(text)


def running_heads(
    paragraphs: Sequence[Paragraph], found: Mapping[int, str], heads: Sequence[Sequence[int]], within: Collection[int]
) -> set[int]:
    """Those of the lines that could be heads that are: the likes of which stand within sentences, `within`.

    The first of each may be the title.
    """
    result: set[int] = set()
    for lines in heads:
        if sum(i in within for i in lines) >= _LEAST_WITHIN:
            first = lines[0]
            result.update(lines[1:])
            if first in within or is_above_title(paragraphs, first, found):
                result.add(first)
    return result

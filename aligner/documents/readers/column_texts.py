"""What stands in two columns as paragraphs, one below the other: the wrapped lines of each joined, side by side told.

Where both columns begin a paragraph on one line, what stands above is over in both: its paragraphs come first, the
left ones before the right ones. What stands across the columns is the page's where it counts pages or comes back from
page to page; a title stays.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from aligner.documents.lines.rhythm import columns, rhythm_of
from aligner.documents.lines.script import Script, is_function_word, letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, is_short, kind_of, starts_upper
from aligner.documents.paragraphs.joining import join
from aligner.documents.readers.side_by_side import Row, rows_of, width_of
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_PAGE = late(
    r"(?:第\s?\d{1,4}\s?[页頁]|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|[-–—]?\s?\d{1,4}\s?[-–—]?|\d{1,4}\s?/\s?\d{1,4})"
)
_DIVISION = late(r"(?i)(?:article|chapter|section|part|annex|rule|clause|schedule)\s")
_OPENERS = frozenset(
    ("The", "This", "These", "Each", "Any", "All", "Neither", "Either", "Both", "No", "If", "Where", "In")
)
"""Words that begin a sentence rather than go on with a heading."""
_LEAST = 2
"""How often a head must come back, with another number each time, or within a sentence once."""
_FULL = 0.85
"""From which share of its column's width on a line is full."""
_HEAD_LINES = 2
"""How many lines the page has above its title at most."""
_BEGUN = 0.7
"""The share of the indented lines that stand behind a sentence's end or blank line, if indents begin paragraphs."""
_ALIGNED = 0.8
"""The share of the paragraphs that begin on one line in both columns, from which on they are set pair by pair."""
_LEAST_PAGE = 8
"""How many lines of the page lie between two heads at least."""


def column_texts(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]] | None:
    """The paragraphs of a page in two columns and its furniture, or None where a page has none."""
    rows = rows_of(lines)
    if rows is None:
        return None
    heads = _heads(rows)
    furniture = [Furniture(_whole(row), reason, row.line) for k, row in enumerate(rows) if (reason := heads.get(k))]
    kept = [row for k, row in enumerate(rows) if k not in heads]
    paragraphs: list[Paragraph] = []
    start = 0
    for k, row in enumerate([*kept, None]):
        if row is None or row.across:
            paragraphs.extend(_side_by_side(kept[start:k]))
            if row is not None:
                paragraphs.append(Paragraph(row.across, "body", row.line))
            start = k + 1
    return paragraphs, furniture


def _whole(row: Row) -> str:
    return row.across or "  ".join(filter(None, (row.left.strip(), row.right.strip())))


def _heads(rows: Sequence[Row]) -> dict[int, str]:
    """The rows that are page numbers and running heads, with the reason of each."""
    found: dict[int, str] = {}
    shapes: dict[str, list[int]] = {}
    widths = width_of([row.left for row in rows if row.left]), width_of([row.right for row in rows if row.right])
    for k, row in enumerate(rows):
        pieces = [piece.strip() for piece in row[1:] if piece]
        if all(_PAGE.fullmatch(piece) for piece in pieces):
            found[k] = "page number"
        elif not any(ends_sentence(piece) for piece in pieces):
            shapes.setdefault(re.sub(r"\d+(?=\W*$)|^\d+(?=\s)", "0", _whole(row)), []).append(k)
    for places in shapes.values():
        counted = len({_whole(rows[k]) for k in places}) == len(places)
        apart = all(rows[j].line - rows[i].line >= _LEAST_PAGE for i, j in itertools.pairwise(places))
        if len(places) >= _LEAST and apart and (counted or any(_is_within(rows, k, widths) for k in places)):
            found.update(dict.fromkeys(places, "running header"))
    return found | dict.fromkeys(_above_title(rows, found), "running header")


def _above_title(rows: Sequence[Row], found: Mapping[int, str]) -> list[int]:
    """The lines at the head that stand in one language across the columns, where these begin with the title in both."""
    rest = [k for k in range(len(rows)) if k not in found]
    head = list(itertools.takewhile(lambda k: rows[k].across, rest))
    first = rows[rest[len(head)]] if len(head) < len(rest) else None
    if not head or len(head) > _HEAD_LINES or first is None:
        return []
    titles = [text.strip() for text in (first.left, first.right)]
    if not all(is_short(text) and kind_of(text) == "body" and not ends_sentence(text) for text in titles if text):
        return []
    lines = [rows[k].across for k in head]
    alike = len({_language(line) for line in lines}) == 1 and None not in map(_language, lines)
    return head if alike and all(titles) and not any(map(ends_sentence, lines)) else []


def _language(line: str) -> Script | None:
    """The language of a line that has letters of no other."""
    count = letters(line)
    return None if count.han and words(line) else script_of(line)


def _is_within(rows: Sequence[Row], k: int, widths: tuple[int, int]) -> bool:
    """Whether a row cuts a sentence: above it a full line of either column breaks off, and it fills neither."""
    full = [_FULL * width for width in widths]
    own = [columns(text) < least for text, least in zip(rows[k][1:3], full, strict=True)]
    above = rows[k - 1][1:3] if k else ("", "")
    broken = [columns(text) >= least and not ends_sentence(text) for text, least in zip(above, full, strict=True)]
    return all(own) and any(broken)


def _side_by_side(rows: Sequence[Row]) -> list[Paragraph]:
    sides = [
        [Paragraph(row.left, "body", row.line) for row in rows if row.left],
        [Paragraph(row.right, "body", row.line) for row in rows if row.right],
    ]
    joined = [_joined(side) for side in sides]
    starts = [{paragraph.line for paragraph in paragraphs} for paragraphs in joined]
    together = starts[0] & starts[1]
    if len(together) >= _ALIGNED * min(map(len, starts)):
        # Behind a sentence's end a full line may go on or not; the other column tells.
        joined = [_joined(side, other - own) for side, own, other in zip(sides, starts, reversed(starts), strict=True)]
        together = {one.line for one in joined[0]} & {one.line for one in joined[1]}
    bounds = [0, *sorted(together), max((row.line for row in rows), default=0) + 1]
    return [
        paragraph
        for start, end in itertools.pairwise(bounds)
        for side in joined
        for paragraph in side
        if start <= paragraph.line < end
    ]


def _joined(lines: Sequence[Paragraph], elsewhere: AbstractSet[int] = frozenset()) -> list[Paragraph]:
    """The paragraphs of one column, whose width is known to cut its lines, however narrow it is.

    `elsewhere` are the lines on which the other column begins a paragraph.
    """
    rhythm = replace(rhythm_of(lines), width=width_of([line.text for line in lines]), gap=1)
    begun = {k for k, line in enumerate(lines) if k and line.line in elsewhere and _may_end(lines[k - 1].text)}
    headed = {k for k, line in enumerate(lines) if k and _is_below_heading(lines[k - 1].text, line.text)}
    joined = join(lines, _indented(lines) | begun | headed, rhythm)[0]
    return [replace(paragraph, text=paragraph.text.strip()) for paragraph in joined]


def _may_end(text: str) -> bool:
    return ends_sentence(text) or kind_of(text) == "heading"


def _is_below_heading(before: str, after: str) -> bool:
    """Whether an article's heading in English ends although its line may be full: the next begins a sentence."""
    first = words(after)[:1]
    begins = starts_upper(after.strip()) and ((first and first[0] in _OPENERS) or any(map(_is_prose, words(after))))
    return bool(begins) and _DIVISION.match(before.strip()) is not None and kind_of(before) == "heading"


def _is_prose(word: str) -> bool:
    return len(word) > 3 and word.islower() and not is_function_word(word)


def _indented(lines: Sequence[Paragraph]) -> set[int]:
    """The lines that an indent shows to begin a paragraph, where it does not rather show that a point goes on."""
    found = [k for k, line in enumerate(lines) if k and line.text[:1] in (" ", "\u3000")]
    begun = sum(ends_sentence(lines[k - 1].text) or lines[k].line - lines[k - 1].line > 1 for k in found)
    return set(found) if begun >= _BEGUN * len(found) else set()

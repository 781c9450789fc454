"""The interface of a segmenter, and the step all of them share: boundaries in, exact slices out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Protocol

LINE_BREAKS = "\n\r\u2028\u2029"
"""Characters that end a line within a paragraph."""


class Segmenter(Protocol):
    """Finds the places at which one language's sentences begin. Stateless; a new one is a new file and one line
    in `segments.SEGMENTERS`.
    """

    name: str
    """The language or rule set, as messages use it."""
    languages: tuple[str, ...]
    """Primary language subtags (BCP 47, lower case) that the segmenter is for."""

    def boundaries(self, text: str) -> list[int]:
        """Offsets at which a new segment begins: ascending, without repeats, each in (0, len(text))."""


def slices(text: str, boundaries: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Half-open (start, end) of each segment, in order, without outer white space; what is empty then is left out.

    Only white space lies outside the slices: no other character is ever lost.
    """
    begin = 0
    for boundary in (*boundaries, len(text)):
        piece = text[begin:boundary]
        if stripped := piece.strip():
            start = begin + len(piece) - len(piece.lstrip())
            yield start, start + len(stripped)
        begin = boundary


def join_wordless(text: str, boundaries: list[int]) -> list[int]:
    """The boundaries without those that would cut off a piece holding no letter or figure (`……`, `”`, `! ! !`).

    Such a piece stays with what stands before it, or at the very beginning with what follows. Line breaks always
    part: a row of asterisks on a line of its own is kept apart.
    """
    kept: list[int] = []
    begun = False
    previous = 0
    for boundary, following in zip(boundaries, [*boundaries[1:], len(text)], strict=False):
        piece = text[previous:boundary]
        begun = begun or _has_word(piece)
        hard = not set(LINE_BREAKS).isdisjoint(piece[len(piece.rstrip()) :])
        if hard or (begun and _has_word(text[boundary:following])):
            kept.append(boundary)
            begun = False
        previous = boundary
    return kept


def enclosing(spans: list[tuple[int, int]], offset: int) -> int:
    """The end of the span that begins before `offset` and ends behind it, or 0; spans ascend and do not overlap."""
    number = bisect_left(spans, (offset, 0)) - 1
    return spans[number][1] if number >= 0 and offset < spans[number][1] else 0


def last_mark(text: str, end: int) -> str:
    """The last character before an offset that is no white space, or an empty string."""
    while end and text[end - 1].isspace():
        end -= 1
    return text[end - 1 : end]


def _has_word(piece: str) -> bool:
    return any(map(str.isalnum, piece))

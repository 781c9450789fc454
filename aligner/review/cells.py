"""One side of a row: its segments and its text, put together and taken apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from aligner import segments
from aligner.documents.lines.script import letters
from aligner.model import Document, Paragraph, Side, TranslationUnit
from aligner.settings import Settings
from aligner.stated import is_chinese


@dataclass(frozen=True, slots=True)
class Cell:
    """The segments of one side and the text that they make; without segments there is no text."""

    segments: tuple[str, ...] = ()
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.segments)

    def starts(self) -> list[int]:
        """Where each segment begins in the text; [0] where they do not stand in it one after the other."""
        starts, place = [], 0
        for segment in self.segments:
            found = self.text.find(segment, place)
            if found < 0 or self.text[place:found].strip():
                return [0]
            starts.append(found)
            place = found + len(segment)
        return starts


EMPTY = Cell()
SIDES: tuple[Side, Side] = ("source", "target")


def cell_of(unit: TranslationUnit, side: Side) -> Cell:
    """One side of a unit."""
    if side == "source":
        return Cell(unit.source_segments, unit.source_text)
    return Cell(unit.target_segments, unit.target_text)


def with_cell(unit: TranslationUnit, side: Side, cell: Cell) -> TranslationUnit:
    """The unit with another cell on that side; what was said of the old one is for the caller to take away."""
    if side == "source":
        return replace(unit, source_segments=cell.segments, source_text=cell.text)
    return replace(unit, target_segments=cell.segments, target_text=cell.text)


def joined(first: Cell, second: Cell, lang: str) -> Cell:
    """Two cells as one. English has a space between them; Chinese has one only between two Latin words or figures."""
    if not first or not second:
        return first or second
    edges = first.text[-1:] + second.text[:1]
    apart = not is_chinese(lang) or (edges.isascii() and edges.isalnum())
    return Cell(first.segments + second.segments, f"{first.text}{' ' * apart}{second.text}")


def divided(cell: Cell, count: int) -> tuple[Cell, Cell]:
    """The first `count` segments, and the others."""
    if count <= 0 or not cell:
        return EMPTY, cell
    starts = cell.starts()
    if count >= len(starts):
        return cell, EMPTY
    return cut(cell, starts[count])


def cut(cell: Cell, offset: int) -> tuple[Cell, Cell]:
    """What stands before an offset in the text, and what stands behind it, without white space at the cut.

    A segment in which the offset lies becomes two.
    """
    ends = [*cell.starts()[1:], len(cell.text)]
    parts: tuple[list[str], list[str]] = ([], [])
    for start, end in pairwise([0, *ends]):
        middle = min(max(start, offset), end)
        for part, piece in zip(parts, (cell.text[start:middle], cell.text[middle:end])):
            if piece.strip():
                part.append(piece.strip())
    texts = cell.text[:offset].rstrip(), cell.text[offset:].lstrip()
    first, second = (Cell(tuple(part), text) if part else EMPTY for part, text in zip(parts, texts))
    return first, second


Cutting = Callable[[str], Cell]
"""A text that a person wrote → its cell."""


def cutting(lang: str, settings: Settings) -> Cutting:
    """How texts of a language are cut into segments: as `segments` does it."""

    def cell(text: str) -> Cell:
        text = " ".join(text.split()) if not is_chinese(lang) or letters(text).han == 0 else "".join(_lines(text))
        if not text:
            return EMPTY
        document = Document("", lang, (Paragraph(text),))
        found = tuple(one.text for one in segments.segment(document, settings).segments if one.text)
        return Cell(found or (text,), text)

    return cell


def _lines(text: str) -> list[str]:
    """Chinese goes on without a space where a line was broken."""
    return [line.strip() for line in text.splitlines()]

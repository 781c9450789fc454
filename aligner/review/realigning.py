"""Aligning the rest anew: what a person has settled stays, and the rows between are solved under it.

A sheet knows nothing of its documents' paragraphs, so a solution from the sheet alone may differ from the first
alignment where nobody has touched anything. What counts is therefore the difference that the settled rows make: both
solutions, without and with them, are compared, and a stretch in which they agree, and in which no row is of the
person's own making, stays as it is.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.alignment.aligning import Aligner
from aligner.model import Alignment, Bead, Document, Paragraph, Segment, SegmentedDocument, TranslationUnit
from aligner.review.cells import EMPTY, Cell, joined
from aligner.review.edits import BY_HAND
from aligner.review.refused import Refused
from aligner.review.sheet import Row, Sheet
from aligner.settings import Settings

WINDOW = 1500
"""Rows above and below the current one that are solved; in a longer document what lies beyond stays."""

Point = tuple[int, int]
"""How many source and target segments lie before a place between rows."""
_Texts = tuple[tuple[str, ...], tuple[str, ...]]


class Realigner:
    """Solves a document's rows again and again, keeping the evidence as long as the segments are the same.

    It may be called from any thread; one call waits for another.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.RLock()
        self._texts: _Texts | None = None
        self._aligner: Aligner | None = None
        self._alone: Alignment | None = None

    def prepare(self, sheet: Sheet, around: int = 0) -> None:
        """Gather the evidence for the rows around that index, unless it is there: what takes time."""
        start, stop = window(sheet, around)
        texts = _texts_of(sheet.rows[start:stop])
        with self._lock:
            if texts == self._texts or not all(texts):
                return
            source, target = (_segmented(side, lang) for side, lang in zip(texts, sheet.languages))
            aligner = Aligner(source, target, self._settings)
            self._aligner, self._alone, self._texts = aligner, aligner.align(), texts

    def realigned(self, sheet: Sheet, around: int = 0) -> Sheet:
        """The sheet with its open rows aligned anew, as far as the window around that index reaches.

        Raises Refused where every row in it is settled, or one side has no text.
        """
        start, stop = window(sheet, around)
        rows = sheet.rows[start:stop]
        if all(row.is_settled for row in rows) or not all(_texts_of(rows)):
            raise Refused("There is nothing left to align.")
        with self._lock:
            self.prepare(sheet, around)
            assert self._aligner is not None
            assert self._alone is not None
            fixed = [bead for row, bead in zip(rows, _beads_of(rows)) if row.is_settled]
            alone, alignment = self._alone, self._aligner.align(fixed)
        return sheet.with_rows(start, stop, _woven(sheet, rows, alone, alignment))


def window(sheet: Sheet, around: int) -> tuple[int, int]:
    """First and last index (half-open) of the rows that are solved together."""
    if len(sheet.rows) <= 2 * WINDOW:
        return 0, len(sheet.rows)
    start = min(max(0, around - WINDOW), len(sheet.rows) - 2 * WINDOW)
    return start, start + 2 * WINDOW


def _texts_of(rows: Sequence[Row]) -> _Texts:
    return (
        tuple(text for row in rows for text in row.unit.source_segments),
        tuple(text for row in rows for text in row.unit.target_segments),
    )


def _segmented(texts: Sequence[str], lang: str) -> SegmentedDocument:
    """The segments as a document of which each is a paragraph."""
    paragraphs = tuple(Paragraph(text) for text in texts)
    segments = tuple(Segment(k, k, 0, len(text), text) for k, text in enumerate(texts))
    return SegmentedDocument(Document("", lang, paragraphs), segments)


def _beads_of(rows: Sequence[Row]) -> list[Bead]:
    beads = []
    i = j = 0
    for row in rows:
        to_i, to_j = i + len(row.unit.source_segments), j + len(row.unit.target_segments)
        beads.append(Bead(range(i, to_i), range(j, to_j), row.unit.bead.confidence))
        i, j = to_i, to_j
    return beads


def _woven(sheet: Sheet, rows: Sequence[Row], alone: Alignment, under: Alignment) -> list[Row]:
    """The rows, those of a stretch with another solution replaced by what it says."""
    there = _beads_of(rows)
    known = {(bead.source, bead.target): row for row, bead in zip(rows, there)}
    made: list[Row] = []
    keys: dict[Point, int] = {}
    fresh = sheet.next_key
    for stretch in _stretches(there, alone.beads, under.beads):
        old, before, after = stretch
        mine = [known[bead.source, bead.target] for bead in old]
        if _same(before, after) and not any(_is_by_hand(row) for row in mine):
            made += mine
            continue
        notes = [(bead, row.unit.note) for bead, row in zip(old, mine) if row.unit.note]
        for bead in after:
            row = known.get((bead.source, bead.target))
            if row is None:
                row = Row(fresh, _noted(_unit_of(bead, under, sheet.languages), bead, notes))
                fresh += 1
            elif not row.is_settled:
                row = replace(row, unit=replace(row.unit, bead=replace(row.unit.bead, confidence=bead.confidence)))
            keys[bead.source.start, bead.target.start] = row.key
            made.append(row)
    return _with_links(made, under, keys)


def _stretches(*paths: Sequence[Bead]) -> Iterator[tuple[list[Bead], ...]]:
    """The beads of each path between the points that all of them pass."""
    common = set.intersection(*({(bead.source.stop, bead.target.stop) for bead in path} for path in paths))
    iterators = [iter(path) for path in paths]
    for point in sorted(common):
        stretch = []
        for beads in iterators:
            taken = []
            for bead in beads:
                taken.append(bead)
                if (bead.source.stop, bead.target.stop) == point:
                    break
            stretch.append(taken)
        yield tuple(stretch)


def _same(one: Sequence[Bead], other: Sequence[Bead]) -> bool:
    return [(bead.source, bead.target) for bead in one] == [(bead.source, bead.target) for bead in other]


def _is_by_hand(row: Row) -> bool:
    return not row.is_settled and row.unit.bead.confidence == BY_HAND


def _unit_of(bead: Bead, alignment: Alignment, languages: tuple[str, str]) -> TranslationUnit:
    cells = []
    for run, side, lang in zip((bead.source, bead.target), (alignment.source, alignment.target), languages):
        cell = EMPTY
        for k in run:
            cell = joined(cell, Cell((side.segments[k].text,), side.segments[k].text), lang)
        cells.append(cell)
    source, target = cells
    return TranslationUnit(bead, source.segments, target.segments, source.text, target.text)


def _noted(unit: TranslationUnit, bead: Bead, notes: Sequence[tuple[Bead, str]]) -> TranslationUnit:
    """The unit with the notes of rows that begin in it now: in its source, or in its target if they have none."""
    mine = [
        note
        for place, note in notes
        if (place.source.start in bead.source if place.source else place.target.start in bead.target)
    ]
    return replace(unit, note="\n".join(mine)) if mine else unit


def _with_links(rows: list[Row], alignment: Alignment, keys: dict[Point, int]) -> list[Row]:
    """The rows with the moved passages that were found in stretches solved anew."""
    others: dict[int, int] = {}
    for pair in alignment.moved:
        points = [(bead.source.start, bead.target.start) for bead in (alignment.beads[k] for k in pair)]
        if all(point in keys for point in points):
            one, other = (keys[point] for point in points)
            others |= {one: other, other: one}
    return [replace(row, other=others[row.key]) if row.key in others else row for row in rows]

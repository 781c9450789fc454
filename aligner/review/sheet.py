"""An alignment as an editor holds it: rows known by keys that no edit changes, and what tells two sheets apart.

A row's place is its place on the sheet; its unit's bead counts segments from 0, and is counted anew when the sheet
leaves as translation units. A link between the halves of a moved passage goes by key, and counts
only where both halves name each other and each still has one side alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from aligner.model import Header, TranslationUnit
from aligner.review.refused import Refused


@dataclass(frozen=True, slots=True)
class Row:
    """A translation unit on the sheet."""

    key: int
    """From 0, its own as long as it lives, and never given to another row."""
    unit: TranslationUnit
    """Its texts, state, note and issues; its bead begins at 0 and 0, and its `moved` is None."""
    other: int | None = None
    """Key of the row with the other half of a moved passage."""

    @property
    def is_settled(self) -> bool:
        """Whether a person has judged it: then nothing but that person's hand changes it."""
        return self.unit.state != "aligned"


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of a document, in order. Edits make new sheets of it."""

    rows: tuple[Row, ...]
    languages: tuple[str, str]
    """BCP 47 of source and target."""
    next_key: int
    """The key that the next new row gets."""

    def place(self, key: int) -> int:
        """Index of the row with that key. Raises Refused where there is none."""
        for index, row in enumerate(self.rows):
            if row.key == key:
                return index
        raise Refused("The row is no longer there.")

    def with_rows(self, start: int, stop: int, rows: Iterable[Row]) -> Sheet:
        """The sheet with `rows` in place of those from `start` to before `stop`."""
        made = (*self.rows[:start], *rows, *self.rows[stop:])
        return replace(self, rows=made, next_key=max(self.next_key, *(row.key + 1 for row in made), 0))


def sheet_of(header: Header, units: Iterable[TranslationUnit]) -> Sheet:
    """The units of a bilingual file as a sheet, their keys being their numbers."""
    rows = tuple(Row(index, _alone(unit), unit.moved) for index, unit in enumerate(units))
    return Sheet(rows, (header.source_lang, header.target_lang), len(rows))


def _alone(unit: TranslationUnit) -> TranslationUnit:
    """The unit without its place among others, so that equal rows are equal wherever they stand."""
    runs = range(len(unit.source_segments)), range(len(unit.target_segments))
    return replace(unit, bead=replace(unit.bead, source=runs[0], target=runs[1]), moved=None)


def units_of(sheet: Sheet) -> Iterator[TranslationUnit]:
    """The sheet as translation units, their beads counted from 0 and tiling both sides."""
    i = j = 0
    others = linked(sheet.rows)
    places = {row.key: index for index, row in enumerate(sheet.rows) if row.key in others}
    for row in sheet.rows:
        unit = row.unit
        source = range(i, i + len(unit.source_segments))
        target = range(j, j + len(unit.target_segments))
        i, j = source.stop, target.stop
        other = others.get(row.key)
        moved = None if other is None else places[other]
        yield replace(unit, bead=replace(unit.bead, source=source, target=target), moved=moved)


def linked(rows: Sequence[Row]) -> dict[int, int]:
    """Key → key of the other half, for every half of a moved passage that is still one."""
    halves = {row.key: row for row in rows if row.other is not None}
    return {key: row.other for key, row in halves.items() if row.other is not None and _are_halves(row, halves)}


def _are_halves(row: Row, halves: Mapping[int, Row]) -> bool:
    other = halves.get(-1 if row.other is None else row.other)
    if other is None or other.other != row.key:
        return False
    sides = [(bool(one.unit.source_segments), bool(one.unit.target_segments)) for one in (row, other)]
    return sorted(sides) == [(False, True), (True, False)]


@dataclass(frozen=True, slots=True)
class Splice:
    """What an edit did: at one place of the sheet some rows gave way to others."""

    at: int
    """Index of the first row concerned."""
    removed: tuple[Row, ...]
    added: tuple[Row, ...]

    @classmethod
    def between(cls, before: Sequence[Row], after: Sequence[Row]) -> Splice:
        """The shortest splice that makes `after` of `before`; empty where they are equal."""
        most = min(len(before), len(after))
        start = next((k for k in range(most) if before[k] is not after[k] and before[k] != after[k]), most)
        end = next(
            (k for k in range(most - start) if before[-1 - k] is not after[-1 - k] and before[-1 - k] != after[-1 - k]),
            most - start,
        )
        return cls(start, tuple(before[start : len(before) - end]), tuple(after[start : len(after) - end]))

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.removed and not self.added

    @property
    def inverse(self) -> Splice:
        """What takes it back."""
        return Splice(self.at, self.added, self.removed)

    def applied(self, sheet: Sheet) -> Sheet:
        """The sheet after it. Raises ValueError where the sheet is not the one that it was made for."""
        there = sheet.rows[self.at : self.at + len(self.removed)]
        if [row.key for row in there] != [row.key for row in self.removed]:
            raise ValueError(f"the rows at {self.at} are not those that were changed")
        return sheet.with_rows(self.at, self.at + len(self.removed), self.added)

"""What a person does to rows: merge, split, move segments, shift a column, swap, rewrite.

Every edit is a pure function from sheet to sheet; where it cannot be done it raises Refused. A row that an edit leaves
with text on both sides, and that the person meant as it is, counts as confirmed. One that is only on the way there (one
half of a split, a shifted column) stays open, with even odds, so that aligning the rest anew may still pair it better.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aligner.model import Bead, Side, State, TranslationUnit
from aligner.review.cells import EMPTY, SIDES, Cell, Cutting, cell_of, cut, divided, joined, with_cell
from aligner.review.refused import Refused
from aligner.review.sheet import Row, Sheet

BY_HAND = 0.5
"""Confidence of a pairing that a person made on the way to another: as likely right as wrong until it is confirmed."""


def merge(sheet: Sheet, key: int, below: bool = False, side: Side | None = None) -> Sheet:
    """Put a row together with the one above, or `below`; of one side only, its text alone goes over there."""
    here, there = _neighbours(sheet, key, below)
    first, second = sorted((here, there))
    top, bottom = sheet.rows[first], sheet.rows[second]
    if side is None:
        cells = [joined(cell_of(top.unit, s), cell_of(bottom.unit, s), _lang(sheet, s)) for s in SIDES]
        made = _made([top, bottom], key, cells[0], cells[1], settled=True)
        return sheet.with_rows(first, second + 1, [made])
    if not cell_of(sheet.rows[here].unit, side):
        raise Refused("This side is empty.")
    both = joined(cell_of(top.unit, side), cell_of(bottom.unit, side), _lang(sheet, side))
    taken = _with(sheet.rows[there], side, both, settled=True)
    left = _with(sheet.rows[here], side, EMPTY, settled=False)
    return sheet.with_rows(first, second + 1, _kept([left, taken] if here < there else [taken, left]))


def split(sheet: Sheet, key: int, source: int | None = None, target: int | None = None) -> Sheet:
    """Cut a row in two at offsets in its texts; a side without an offset stays in the upper row as a whole."""
    place = sheet.place(key)
    row = sheet.rows[place]
    if source is None and target is None:
        raise Refused("Put the caret where the text is to be split.")
    (top_source, bottom_source), (top_target, bottom_target) = (
        (cell_of(row.unit, side), EMPTY) if offset is None else cut(cell_of(row.unit, side), offset)
        for side, offset in zip(SIDES, (source, target))
    )
    if not (top_source or top_target) or not (bottom_source or bottom_target):
        raise Refused("Nothing would be left in one of the two rows.")
    settled = source is not None and target is not None
    upper = _made([row], key, top_source, top_target, settled)
    return sheet.with_rows(place, place + 1, [upper, _made([], sheet.next_key, bottom_source, bottom_target, settled)])


def move(sheet: Sheet, key: int, side: Side, below: bool = False) -> Sheet:
    """Move a side's first segment to the end of the row above, or its last to the beginning of the row `below`."""
    place = sheet.place(key)
    row = sheet.rows[place]
    cell = cell_of(row.unit, side)
    if not cell:
        raise Refused("This side is empty.")
    count = len(cell.starts()) - 1 if below else 1
    parts = divided(cell, count)
    stays, goes = parts if below else parts[::-1]
    left = _with(row, side, stays, settled=True)
    there = place + 1 if below else place - 1
    if not 0 <= there < len(sheet.rows):
        alone = _made([], sheet.next_key, *((goes, EMPTY) if side == "source" else (EMPTY, goes)), settled=False)
        if not stays:
            raise Refused("There is no row below." if below else "There is no row above.")
        return sheet.with_rows(place, place + 1, [left, alone] if below else [alone, left])
    cells = (goes, cell_of(sheet.rows[there].unit, side))
    met = joined(*(cells if below else cells[::-1]), _lang(sheet, side))
    taken = _with(sheet.rows[there], side, met, settled=True)
    first = min(place, there)
    return sheet.with_rows(first, first + 2, _kept([left, taken] if below else [taken, left]))


def push(sheet: Sheet, key: int, side: Side) -> Sheet:
    """Make room: a side's text goes to the row below, the text there one further, up to a gap or a settled row."""
    start = sheet.place(key)
    carried = cell_of(sheet.rows[start].unit, side)
    if not carried:
        raise Refused("This side is empty.")
    if not cell_of(sheet.rows[start].unit, _opposite(side)):
        raise Refused("The other side is empty.")
    rows = [_with(sheet.rows[start], side, EMPTY, settled=False)]
    place = start + 1
    while carried and place < len(sheet.rows) and not sheet.rows[place].is_settled:
        row = sheet.rows[place]
        rows.append(_with(row, side, carried, settled=False))
        carried = cell_of(row.unit, side)
        place += 1
    if carried:
        last = (carried, EMPTY) if side == "source" else (EMPTY, carried)
        rows.append(_made([], sheet.next_key, *last, settled=False))
    return sheet.with_rows(start, place, rows)


def pull(sheet: Sheet, key: int, side: Side) -> Sheet:
    """Close a gap: the text below comes up into the empty side, and what follows it, up to a gap or a settled row."""
    start = sheet.place(key)
    if cell_of(sheet.rows[start].unit, side):
        raise Refused("This side is not empty.")
    rows: list[Row] = []
    place = start
    while True:
        below = sheet.rows[place + 1] if place + 1 < len(sheet.rows) else None
        cell = EMPTY if below is None or below.is_settled else cell_of(below.unit, side)
        if not cell and place == start:
            raise Refused("There is nothing below to take.")
        rows.append(_with(sheet.rows[place], side, cell, settled=False))
        place += 1
        if not cell:
            return sheet.with_rows(start, place, _kept(rows))


def swap(sheet: Sheet, key: int, side: Side | None = None) -> Sheet:
    """Exchange a row with the one below, or the texts of one side of the two."""
    here, there = _neighbours(sheet, key, below=True)
    upper, lower = sheet.rows[here], sheet.rows[there]
    if side is None:
        return sheet.with_rows(here, there + 1, [lower, upper])
    cells = cell_of(upper.unit, side), cell_of(lower.unit, side)
    if not any(cells):
        raise Refused("This side is empty.")
    rows = [_with(row, side, cell, settled=True) for row, cell in zip((upper, lower), cells[::-1])]
    return sheet.with_rows(here, there + 1, _kept(rows))


def rewrite(sheet: Sheet, key: int, side: Side, text: str, cutting: Cutting) -> Sheet:
    """Give a side another text; the row counts as edited."""
    place = sheet.place(key)
    row = sheet.rows[place]
    cell = cutting(text)
    if cell.text == cell_of(row.unit, side).text:
        return sheet
    if not cell and not cell_of(row.unit, _opposite(side)):
        raise Refused("A row needs text on one side at least.")
    made = _with(row, side, cell, settled=True)
    state: State = "edited" if made.unit.source_segments and made.unit.target_segments else "aligned"
    return sheet.with_rows(place, place + 1, [replace(made, unit=replace(made.unit, state=state))])


def _made(of: Iterable[Row], key: int, source: Cell, target: Cell, settled: bool) -> Row:
    """A row with these cells that takes the place of others: nobody has checked it, their notes are its own."""
    notes = dict.fromkeys(row.unit.note for row in of if row.unit.note)
    unit = TranslationUnit(
        Bead(range(len(source.segments)), range(len(target.segments)), BY_HAND),
        source.segments,
        target.segments,
        source.text,
        target.text,
        note="\n".join(notes),
    )
    if settled and source and target:
        unit = replace(unit, bead=replace(unit.bead, confidence=1.0), state="confirmed")
    return Row(key, unit)


def _with(row: Row, side: Side, cell: Cell, settled: bool) -> Row:
    """The row with another cell on one side."""
    unit = with_cell(row.unit, side, cell)
    return _made([row], row.key, cell_of(unit, "source"), cell_of(unit, "target"), settled)


def _kept(rows: Iterable[Row]) -> list[Row]:
    """The rows that still have any text; the note of one that has none goes to the row beside it."""
    kept: list[Row] = []
    notes: list[str] = []
    for row in rows:
        if row.unit.source_segments or row.unit.target_segments:
            kept.append(row)
        elif row.unit.note:
            notes.append(row.unit.note)
    if kept and notes:
        first = kept[0].unit
        kept[0] = replace(kept[0], unit=replace(first, note="\n".join(filter(None, [first.note, *notes]))))
    return kept


def _neighbours(sheet: Sheet, key: int, below: bool) -> tuple[int, int]:
    """Index of a row, and of the one above or below it."""
    here = sheet.place(key)
    there = here + 1 if below else here - 1
    if not 0 <= there < len(sheet.rows):
        raise Refused("There is no row below." if below else "There is no row above.")
    return here, there


def _lang(sheet: Sheet, side: Side) -> str:
    return sheet.languages[0 if side == "source" else 1]


def _opposite(side: Side) -> Side:
    return "target" if side == "source" else "source"

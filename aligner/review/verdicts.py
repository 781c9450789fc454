"""What a person says of rows without changing their texts: right, rejected, open again, a note, an accepted issue."""

from __future__ import annotations

from dataclasses import replace

from aligner.model import State, TranslationUnit
from aligner.review.refused import Refused
from aligner.review.sheet import Row, Sheet


def confirm(sheet: Sheet, key: int) -> Sheet:
    """The row is right as it stands. One that was edited stays so, which says as much."""
    return _judged(sheet, key, "confirmed")


def confirm_above(sheet: Sheet, key: int) -> Sheet:
    """Confirm every row from the first to this one that nobody has judged yet."""
    place = sheet.place(key)
    rows = [row if row.is_settled else _in_state(row, "confirmed") for row in sheet.rows[: place + 1]]
    return sheet.with_rows(0, place + 1, rows)


def reject(sheet: Sheet, key: int) -> Sheet:
    """The two sides do not belong together, and no export takes them for a pair."""
    return _judged(sheet, key, "rejected")


def reopen(sheet: Sheet, key: int) -> Sheet:
    """Nobody has judged the row."""
    return _judged(sheet, key, "aligned")


def annotate(sheet: Sheet, key: int, text: str) -> Sheet:
    """Give the row a note, "" for none."""
    place = sheet.place(key)
    row = sheet.rows[place]
    return _with_unit(sheet, place, replace(row.unit, note=text.strip()))


def accept(sheet: Sheet, key: int, number: int, accepted: bool = True) -> Sheet:
    """Let an issue of the row stand (number from 0), or count it as a defect again."""
    place = sheet.place(key)
    unit = sheet.rows[place].unit
    if not 0 <= number < len(unit.issues):
        raise Refused("There is no such issue.")
    issues = [replace(issue, accepted=accepted) if k == number else issue for k, issue in enumerate(unit.issues)]
    return _with_unit(sheet, place, replace(unit, issues=tuple(issues)))


def _judged(sheet: Sheet, key: int, state: State) -> Sheet:
    place = sheet.place(key)
    row = sheet.rows[place]
    if state == "confirmed" and row.unit.state == "edited":
        return sheet
    return _with_unit(sheet, place, _in_state(row, state).unit)


def _in_state(row: Row, state: State) -> Row:
    return replace(row, unit=replace(row.unit, state=state))


def _with_unit(sheet: Sheet, place: int, unit: TranslationUnit) -> Sheet:
    return sheet.with_rows(place, place + 1, [replace(sheet.rows[place], unit=unit)])

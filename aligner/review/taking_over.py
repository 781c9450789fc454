"""An alignment's file that another program has changed, as the next state of the sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aligner.review.sheet import Row, Sheet, Splice


def taken_over(sheet: Sheet, there: Sheet) -> Sheet:
    """The sheet as `there`, read from the file, says it should be: rows at either end that are as they were keep their
    keys, the others are new."""
    changed = Splice.between(_without_keys(sheet.rows), _without_keys(there.rows))
    keys = {row.key: sheet.next_key + row.key for row in there.rows}
    keys |= {new.key: old.key for new, old in zip(there.rows[: changed.at], sheet.rows)}
    behind = len(sheet.rows) - changed.at - len(changed.removed)
    if behind:
        keys |= {new.key: old.key for new, old in zip(there.rows[-behind:], sheet.rows[-behind:])}
    rows = [
        replace(row, key=keys[row.key], other=None if row.other is None else keys.get(row.other)) for row in there.rows
    ]
    return sheet.with_rows(0, len(sheet.rows), rows)


def _without_keys(rows: Iterable[Row]) -> list[Row]:
    return [replace(row, key=0, other=None) for row in rows]

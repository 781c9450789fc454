"""Units out of the memory again: those that the filters choose, all in one transaction.

What filters say of files (their names, projects, dates …) is where a unit is taken out: one that stands in other files
too stays, and is no longer said to stand in these. Its state and confidence stay as well, since nobody knows what they
would be without these files. Everything else becomes what it would be if these units had never been imported, and
importing them again brings them back; but an id is never used again. The texts are overwritten in the file, so that
nobody can read there what a client wanted to have removed; the file keeps its size, and the next units use the room.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from aligner.errors import UserError
from aligner.memory import postings
from aligner.memory.entries import Entry
from aligner.memory.filters import Filters
from aligner.memory.index_terms import Vocabulary
from aligner.memory.languages import side_of
from aligner.memory.search import entries_with
from aligner.memory.selection import Selection
from aligner.memory.store import Store
from aligner.model import STATES

_ALL = Filters()
_STEP = postings.BLOCK // 4
"""Units within which those that go are taken out of the index at once."""
_AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which units are to go: all that is set has to hold, and something has to be."""

    filters: Filters = _ALL
    """Rejected units are not left out here, unless `states` does so."""
    words: str | None = None
    """A query as `aligner.memory.query` describes it."""
    lang: str | None = None
    """"zh" or "en": the language of the texts that have the words."""
    ids: tuple[int, ...] = ()
    """Any of these."""


@dataclass(frozen=True, slots=True)
class Removal:
    """What a removal takes out, or would."""

    gone: tuple[int, ...]
    """Ids of the units that are in the memory no more, ascending."""
    kept: tuple[int, ...]
    """Ids of the units that stay, because they stand in other files too."""


def removable(store: Store, chosen: Chosen) -> Removal:
    """What `remove` would do. Raises UserError as `remove` does, but needs no right to write."""
    selection = _selection(store, chosen)
    ids = [entry.id for entry in _entries(store, chosen, selection)]
    if selection.files is None:
        return Removal(tuple(ids), ())
    with store.reading() as connection:
        elsewhere = {
            unit
            for (unit,) in connection.execute(
                f"SELECT DISTINCT unit FROM occurrence WHERE unit {_AMONG} AND NOT file {_AMONG}",
                (json.dumps(ids), json.dumps(selection.files)),
            )
        }
    return Removal(
        tuple(unit for unit in ids if unit not in elsewhere), tuple(unit for unit in ids if unit in elsewhere)
    )


def remove(store: Store, chosen: Chosen) -> Removal:
    """Take the chosen units out of the memory: all of them or, if anything fails on the way, none.

    Raises UserError where nothing is chosen, for a query without a word, and where the memory cannot be written.
    """
    with store.reading() as connection:
        connection.execute("PRAGMA secure_delete = ON")
    with store.writing() as connection:
        removal = removable(store, chosen)
        _take_out(connection, removal, _selection(store, chosen).files)
    return removal


def _selection(store: Store, chosen: Chosen) -> Selection:
    """The units that pass the filters."""
    if chosen == Chosen(lang=chosen.lang):
        raise UserError(
            "nothing says which units are to be removed",
            store.where,
            "name a file, a project, words …; to begin anew, delete the memory's file",
        )
    return Selection(store, _with_all_states(chosen.filters))


def _with_all_states(filters: Filters) -> Filters:
    return replace(filters, states=filters.states or STATES)


def _entries(store: Store, chosen: Chosen, selection: Selection) -> Iterator[Entry]:
    """The chosen units, in ascending order of ids."""
    if chosen.words is not None:
        wanted = set(chosen.ids)
        found = entries_with(store, chosen.words, _with_all_states(chosen.filters), chosen.lang)
        return (entry for entry in found if not wanted or entry.id in wanted)
    return iter(selection.among(chosen.ids) if chosen.ids else selection)


def _take_out(connection: sqlite3.Connection, removal: Removal, files: list[int] | None) -> None:
    """Occurrences, files of which nothing is left, postings and units go, in the transaction that is under way."""
    where, values = f"unit {_AMONG}", [json.dumps((*removal.gone, *removal.kept))]
    if files is not None:
        where, values = f"{where} AND file {_AMONG}", [*values, json.dumps(files)]
    counts = connection.execute(f"SELECT count(*), file FROM occurrence WHERE {where} GROUP BY file", values).fetchall()
    connection.execute(f"DELETE FROM occurrence WHERE {where}", values)
    connection.executemany("UPDATE file SET occurrences = occurrences - ? WHERE id = ?", counts)
    connection.executemany("DELETE FROM file WHERE id = ? AND occurrences = 0", [(file,) for _, file in counts])
    vocabulary = Vocabulary()
    for step, ids in groupby(removal.gone, lambda unit: unit // _STEP):
        _unindex(connection, step * _STEP // postings.BLOCK, list(ids), vocabulary)
    connection.execute(f"DELETE FROM unit WHERE id {_AMONG}", [json.dumps(removal.gone)])


def _unindex(connection: sqlite3.Connection, block: int, units: Sequence[int], vocabulary: Vocabulary) -> None:
    """Both texts of these units, all of one block, out of the index."""
    texts: dict[int, dict[int, str]] = {side: {} for side in postings.SIDES}
    for unit, source_lang, source, target in connection.execute(
        "SELECT unit.id, pair.source_lang, unit.source, unit.target FROM unit JOIN pair ON pair.id = unit.pair"
        f" WHERE unit.id {_AMONG}",
        [json.dumps(units)],
    ):
        side = side_of(source_lang)
        texts[side][unit], texts[1 - side][unit] = source, target
    for side in postings.SIDES:
        postings.remove(connection, side, block, texts[side], vocabulary)

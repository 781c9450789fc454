"""Bilingual files into the memory, as a stream and in transactions of some ten thousand units.

A unit is stored once for its languages and both texts; a second report of it adds an occurrence (file, neighbours)
and may raise its state and confidence. All of this is a union: importing again, in another order, or after a kill in
the middle gives the same memory, and what was reported as stored is on the disk.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aligner.errors import UserError
from aligner.formats import format_for
from aligner.formats.xml import compact_date
from aligner.memory import postings
from aligner.memory.entries import Provenance, unit_key
from aligner.memory.index_terms import Vocabulary
from aligner.memory.languages import checked_pair, pair_id
from aligner.memory.reading import Batch, Row, batches_in, batches_of
from aligner.memory.store import Store
from aligner.model import Header, TranslationUnit

MOST_WORDS = 100_000
"""So many different words are remembered with their index terms."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    name: str
    """The file's name without folders."""
    read: int
    """Units with text on both sides that the file has."""
    added: int
    """Of these, units that the memory did not have."""
    one_sided: int
    """Units without text on one side, which no memory can use."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the user says about a file, where the file does not say it itself."""

    project: str = ""
    domain: str = ""
    creator: str = ""
    date: datetime | None = None
    """None: the date in the file's header, if there is one."""
    source_lang: str | None = None
    """Instead of the language that the file states."""
    target_lang: str | None = None


def import_file(
    store: Store,
    path: str | os.PathLike[str],
    labels: Labels,
    form: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Imported:
    """Store the units of a bilingual file; `progress` is told how many have been stored so far, each time some are.

    `form` is a format's name where the suffix does not tell it; "-" is standard input.
    Raises UserError where the file cannot be read or the memory not be written. What was read before a fault in the
    middle of the file is stored.
    """
    where = os.fspath(path)
    chosen = format_for(where, form, "read")
    with batches_in(where, chosen.name) as (header, batches):
        return _stored(store, header, batches, "stdin" if where == "-" else where, labels, chosen.name, progress)


def import_units(store: Store, header: Header, units: Iterable[TranslationUnit], name: str, labels: Labels) -> Imported:
    """Store the units of a file called `name`; see `import_file`."""
    return _stored(store, header, batches_of(units), name, labels, "aligner", None)


def _stored(
    store: Store,
    header: Header,
    batches: Iterable[Batch],
    name: str,
    labels: Labels,
    origin: str,
    progress: Callable[[int], None] | None,
) -> Imported:
    pair = checked_pair(labels.source_lang or header.source_lang, labels.target_lang or header.target_lang, name)
    date = labels.date or header.date
    provenance = Provenance(
        Path(name).name, origin, labels.project, labels.domain, labels.creator, compact_date(date) if date else ""
    )
    importer = _Importer(store, pair, provenance)
    one_sided = 0
    for batch in batches:
        one_sided += batch.one_sided
        if batch.rows:
            importer.store(batch.rows)
            if progress:
                progress(importer.read)
        if batch.fault:
            what, where, remedy = batch.fault
            raise UserError(what, where, f"{remedy}; {importer.read} units before it are stored")
    return Imported(provenance.name, importer.read, importer.added, one_sided)


class _Importer:
    """Stores batches of one file."""

    def __init__(self, store: Store, pair: tuple[str, str], provenance: Provenance) -> None:
        self._store = store
        self._languages = pair
        self._provenance = provenance
        self._vocabulary = Vocabulary()
        self.read = self.added = 0

    def store(self, batch: list[Row]) -> None:
        """Store and index the batch in one transaction."""
        with self._store.writing() as connection:
            pair = pair_id(connection, *self._languages)
            file = _file_id(connection, self._provenance)
            added, ids = self._store_units(connection, pair, batch)
            before = connection.total_changes
            connection.executemany(
                "INSERT OR IGNORE INTO occurrence VALUES (?, ?, ?, ?)",
                [(unit, file, row[5], row[6]) for unit, row in zip(ids, batch, strict=True)],
            )
            connection.execute(
                "UPDATE file SET occurrences = occurrences + ? WHERE id = ?", (connection.total_changes - before, file)
            )
        self.read += len(batch)
        self.added += added
        if len(self._vocabulary) > MOST_WORDS:
            self._vocabulary = Vocabulary()

    def _store_units(self, connection: sqlite3.Connection, pair: int, batch: list[Row]) -> tuple[int, list[int]]:
        """How many units are new, and the id of every unit of the batch."""
        keys = [unit_key(pair, row[0], row[1]) for row in batch]
        known: dict[int, tuple[int, float, int, str]] = {
            key: (unit, confidence, state, detail)
            for key, unit, confidence, state, detail in connection.execute(
                "SELECT key, id, confidence, state, detail FROM unit WHERE key IN (SELECT value FROM json_each(?))",
                (json.dumps(keys),),
            )
        }
        first = postings.next_id(connection)
        new: dict[int, Row] = {}
        better: dict[int, tuple[int, float, str]] = {}
        ids: list[int] = []
        for key, row in zip(keys, batch, strict=True):
            if (at := known.get(key)) is None:
                at = known[key] = (first + len(new), row[2], row[3], row[4])
                new[key] = row
            elif (row[3], row[2], row[4]) > (at[2], at[1], at[3]):
                known[key] = (at[0], row[2], row[3], row[4])
                better[at[0]] = (row[3], row[2], row[4])
            ids.append(at[0])
        connection.executemany(
            "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(first + n, key, pair, *row[:5]) for n, (key, row) in enumerate(new.items())],
        )
        connection.executemany(
            "UPDATE unit SET state = ?, confidence = ?, detail = ? WHERE id = ?",
            [(*value, unit) for unit, value in better.items()],
        )
        if new:
            sides = (postings.CHINESE, postings.ENGLISH)
            for side, column in zip(sides if self._languages[0].startswith("zh") else sides[::-1], (0, 1), strict=True):
                texts = [str(row[column]) for row in new.values()]
                postings.append(connection, side, first, texts, self._vocabulary)
        return len(new), ids


def _file_id(connection: sqlite3.Connection, provenance: Provenance) -> int:
    values = (
        provenance.name,
        provenance.origin,
        provenance.project,
        provenance.domain,
        provenance.creator,
        provenance.date,
    )
    connection.execute(
        "INSERT OR IGNORE INTO file (name, origin, project, domain, creator, date) VALUES (?, ?, ?, ?, ?, ?)", values
    )
    (found,) = connection.execute(
        "SELECT id FROM file WHERE (name, origin, project, domain, creator, date) = (?, ?, ?, ?, ?, ?)", values
    ).fetchone()
    return int(found)

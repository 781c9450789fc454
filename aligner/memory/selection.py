"""Entries of the memory that pass the filters: by ids, in the order of ids, or all of them as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from aligner.memory.entries import RANKS, Entry
from aligner.memory.filters import Filters, file_condition, in_files, unit_condition
from aligner.memory.postings import Ids
from aligner.memory.store import Store

FEW = 50_000
"""Up to so many occurrences in the files asked for, their units are looked up first and nothing else is."""

_COLUMNS = (
    "SELECT unit.id, pair.source_lang, pair.target_lang, unit.source, unit.target, unit.confidence,"
    " unit.state, unit.detail FROM unit JOIN pair ON pair.id = unit.pair"
)


class Selection:
    """The units that pass `filters`."""

    def __init__(self, store: Store, filters: Filters) -> None:
        self._store = store
        condition, values = unit_condition(filters)
        self.files: list[int] | None = None
        """The ids of the files that the filters ask for; None where every file will do."""
        self._occurrences = 0
        where = file_condition(filters)
        if where:
            with store.reading() as connection:
                rows = connection.execute(f"SELECT id, occurrences FROM file WHERE {where[0]}", where[1]).fetchall()
            self.files = [row[0] for row in rows]
            self._occurrences = sum(row[1] for row in rows)
            part, more = in_files(self.files)
            condition, values = f"{condition} AND {part}", [*values, *more]
        self._condition, self._values = condition, values

    @cached_property
    def few(self) -> Ids | None:
        """The ids of all units in the files asked for, if these are few; None otherwise."""
        if self.files is None or self._occurrences > FEW:
            return None
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT unit FROM occurrence WHERE file IN (SELECT value FROM json_each(?)) ORDER BY unit",
                (json.dumps(self.files),),
            )
            return np.array([row[0] for row in rows], dtype=np.int64)

    def among(self, ids: Sequence[int]) -> list[Entry]:
        """Those of these units that pass, in ascending order of ids."""
        with self._store.reading() as connection:
            return [
                _entry(row)
                for row in connection.execute(
                    f"{_COLUMNS} WHERE unit.id IN (SELECT value FROM json_each(?)) AND {self._condition}"
                    " ORDER BY unit.id",
                    (json.dumps(list(ids)), *self._values),
                )
            ]

    def __iter__(self) -> Iterator[Entry]:
        """All units that pass, in ascending order of ids; read in pages, so that nothing stays locked meanwhile."""
        last = 0
        while True:
            with self._store.reading() as connection:
                page = [
                    _entry(row)
                    for row in connection.execute(
                        f"{_COLUMNS} WHERE unit.id > ? AND {self._condition} ORDER BY unit.id LIMIT 1000",
                        (last, *self._values),
                    )
                ]
            yield from page
            if len(page) < 1000:
                return
            last = page[-1].id


def _entry(row: tuple[int, str, str, str, str, float, int, str]) -> Entry:
    return Entry(row[0], row[1], row[2], row[3], row[4], row[5], RANKS[row[6]], row[7])

"""The inverted index in the memory file: which units have a term, and how long their texts are.

Rows only ever grow at their end, since ids ascend; a query reads the few rows of its own terms and nothing else. A unit
that is removed leaves its place in the lengths empty: no other unit ever gets its id.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from aligner.memory.index_terms import Vocabulary, batch_terms

Ids = npt.NDArray[np.int64]
"""Ascending unit ids."""

BLOCK = 1 << 16
"""Units a block."""
CHINESE, ENGLISH = 0, 1
"""The two sides of the index."""
SIDES = (CHINESE, ENGLISH)

_APPEND = "INSERT INTO posting VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET ids = CAST(ids || excluded.ids AS BLOB)"
_APPEND_LENGTHS = (
    "INSERT INTO length VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
    " SET characters = CAST(characters || excluded.characters AS BLOB)"
)


def append(connection: sqlite3.Connection, side: int, first: int, texts: Sequence[str], vocabulary: Vocabulary) -> None:
    """Index the texts of one side, whose ids are consecutive from `first` and greater than all before."""
    rows, lengths = batch_terms(texts, first, vocabulary)
    connection.executemany(_APPEND, ((side, *row) for row in rows))
    characters = np.minimum(np.array(lengths), 0xFFFF).astype("<u2")
    cut = (-first) % BLOCK
    block = first // BLOCK
    for piece in np.split(characters, range(cut, len(characters), BLOCK)):
        if len(piece):
            connection.execute(_APPEND_LENGTHS, (side, block, piece.tobytes()))
            block += 1


def next_id(connection: sqlite3.Connection) -> int:
    """The id of the unit that comes next: greater than any that ever was, removed ones too."""
    last = connection.execute(
        "SELECT block, length(characters) FROM length WHERE side = ? ORDER BY block DESC LIMIT 1", (CHINESE,)
    ).fetchone()
    return _start(last[0]) + last[1] // 2 if last else 1


def remove(
    connection: sqlite3.Connection, side: int, block: int, texts: Mapping[int, str], vocabulary: Vocabulary
) -> None:
    """Take the texts of one side, by the ids of their units, all in that block, out of the index."""
    first, last = min(texts), max(texts)
    rows, _ = batch_terms([texts.get(unit, "") for unit in range(first, last + 1)], first, vocabulary)
    for term, _, offsets in rows:
        place = (side, term, block)
        held = connection.execute("SELECT ids FROM posting WHERE (side, term, block) = (?, ?, ?)", place).fetchone()
        if held and (left := _without(held[0], offsets)):
            connection.execute("UPDATE posting SET ids = ? WHERE (side, term, block) = (?, ?, ?)", (left, *place))
        elif held:
            connection.execute("DELETE FROM posting WHERE (side, term, block) = (?, ?, ?)", place)
    (held,) = connection.execute("SELECT characters FROM length WHERE (side, block) = (?, ?)", (side, block)).fetchone()
    characters = np.frombuffer(held, dtype="<u2").copy()
    characters[np.array(list(texts)) - _start(block)] = 0
    connection.execute(
        "UPDATE length SET characters = ? WHERE (side, block) = (?, ?)", (characters.tobytes(), side, block)
    )


def _without(ids: bytes, gone: bytes) -> bytes:
    """The ids of a row without those of another one."""
    if ids == gone:  # most terms are rare
        return b""
    held = np.frombuffer(ids, dtype="<u2")
    return held[np.isin(held, np.frombuffer(gone, dtype="<u2"), invert=True, kind="table")].tobytes()


def _start(block: int) -> int:
    """The first id of a block: ids begin with 1."""
    return max(block * BLOCK, 1)


def frequencies(connection: sqlite3.Connection, side: int, terms: Iterable[str]) -> dict[str, int]:
    """In how many units each of the terms stands; terms in none are missing."""
    found: dict[str, int] = dict(
        connection.execute(
            "SELECT term, sum(length(ids)) / 2 FROM posting WHERE side = ?"
            " AND term IN (SELECT value FROM json_each(?)) GROUP BY term",
            (side, json.dumps(list(terms))),
        )
    )
    return found


def blocks(connection: sqlite3.Connection, side: int, term: str) -> list[tuple[int, npt.NDArray[np.uint16]]]:
    """(block, offsets into it) of the units that have the term, ascending."""
    return [
        (block, np.frombuffer(ids, dtype="<u2"))
        for block, ids in connection.execute(
            "SELECT block, ids FROM posting WHERE side = ? AND term = ? ORDER BY block", (side, term)
        )
    ]


def units_with(connection: sqlite3.Connection, side: int, term: str) -> Ids:
    """Ids of the units that have the term."""
    return _ids(blocks(connection, side, term))


def units_with_prefix(connection: sqlite3.Connection, side: int, prefix: str) -> Ids:
    """Ids of the units that have a term beginning with `prefix`."""
    rows = connection.execute(
        "SELECT block, ids FROM posting WHERE side = ? AND term >= ? AND term < ?",
        (side, prefix, prefix + "\U0010ffff"),
    )
    parts = [_ids([(block, np.frombuffer(ids, dtype="<u2"))]) for block, ids in rows]
    return union(parts)


def union(parts: Sequence[Ids]) -> Ids:
    """The ids that stand in any of the parts; by a table, since sorting half a million ids takes ten times as long."""
    if len(parts) == 1:
        return parts[0]
    table = np.zeros(max((int(part[-1]) + 1 for part in parts if len(part)), default=0), dtype=np.bool_)
    for part in parts:
        table[part] = True
    return np.flatnonzero(table)


def intersection(one: Ids, other: Ids) -> Ids:
    """The ids that stand in both."""
    return one[np.isin(one, other, assume_unique=True, kind="table")]


def difference(one: Ids, other: Ids) -> Ids:
    """The ids of the first that do not stand in the other."""
    return one[np.isin(one, other, assume_unique=True, kind="table", invert=True)]


def _ids(found: list[tuple[int, npt.NDArray[np.uint16]]]) -> Ids:
    parts = [offsets.astype(np.int64) + block * BLOCK for block, offsets in found]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def lengths(connection: sqlite3.Connection, side: int, units: int) -> npt.NDArray[np.uint16]:
    """Length in characters of every unit's text on one side, at the unit's id, 0 for one that was removed.

    `units` is the greatest id that ever was.
    """
    table = np.zeros((units // BLOCK + 1) * BLOCK, dtype=np.uint16)
    for block, characters in connection.execute("SELECT block, characters FROM length WHERE side = ?", (side,)):
        values = np.frombuffer(characters, dtype="<u2")
        table[_start(block) : _start(block) + len(values)] = values
    return table

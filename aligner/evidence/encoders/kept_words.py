"""Vectors of single words, kept from one run to the next: most words of a document stood in others before.

A vector is kept as whole numbers of 8 bits, 512 bytes a word, in an SQLite database in the cache folder, which sees to
several writers and to writers that are killed. Where it cannot be read or written its words are encoded again: that
costs time and changes nothing else. Documents may be confidential, so no word is written there: a digest stands for it,
which tells a word only to who guesses it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from hashlib import blake2b
from pathlib import Path

import numpy as np

from aligner.evidence.kept import remove_stale

MOST = 40_000_000
"""Bytes that the database takes, about: some 65,000 words. Nothing is added to one of this size."""
LARGEST = 127
"""The largest number of a vector as it is kept."""
_AT_ONCE = 500
_PATIENCE = 1.0
"""Seconds to wait for another process that is writing."""
_TABLE = "CREATE TABLE IF NOT EXISTS words (digest INTEGER PRIMARY KEY, vector BLOB NOT NULL)"


def rounded(rows: np.ndarray) -> np.ndarray:
    """n × d rows as whole numbers of 8 bits, to a 127th of the largest number in each."""
    largest = np.maximum(np.abs(rows).max(axis=1, keepdims=True, initial=0), 1e-30)
    return np.rint(rows * (LARGEST / largest)).astype(np.int8)


def known_words(path: Path, words: Iterable[str], width: int) -> dict[str, np.ndarray]:
    """Those of the words whose vectors are kept at the path: `width` whole numbers each."""
    if not os.path.exists(path):  # Path.exists raises an error where the folder may not be read
        return {}
    wanted = {_digest(word): word for word in words}
    digests = list(wanted)
    found: dict[str, np.ndarray] = {}
    try:
        with closing(_opened(path)) as connection:
            for first in range(0, len(digests), _AT_ONCE):
                here = digests[first : first + _AT_ONCE]
                marks = ",".join("?" * len(here))
                rows = connection.execute(f"SELECT digest, vector FROM words WHERE digest IN ({marks})", here)
                found.update((wanted[of], np.frombuffer(kept, np.int8)) for of, kept in rows if len(kept) == width)
    except sqlite3.Error as error:
        _remove_damaged(path, error)
        return {}
    return found


def keep_words(path: Path, vectors: Mapping[str, np.ndarray]) -> None:
    """Keep the vectors too, while there is room for them."""
    rows = [(_digest(word), vector.tobytes()) for word, vector in vectors.items()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_new = not path.exists()
        path.touch(0o600)
        if is_new:
            remove_stale(path)
        if path.stat().st_size >= MOST:
            return
        with closing(_opened(path)) as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_TABLE)
            connection.executemany("INSERT OR IGNORE INTO words VALUES (?, ?)", rows)
    except OSError:
        return
    except sqlite3.Error as error:
        _remove_damaged(path, error)


def _digest(word: str) -> int:
    """64 bits, signed."""
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)


def _remove_damaged(path: Path, error: sqlite3.Error) -> None:
    """Remove what is no database; one that is locked, or in a place without room or rights, stays."""
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        with suppress(OSError):
            # A journal that is left belongs to what is damaged.
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
            path.unlink(missing_ok=True)

"""The schema of a memory file, as the list of steps that led to it; `user_version` counts the steps a file has taken.

A step is never changed once released: a new schema is a new function at the end of `MIGRATIONS`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x647A544D
"""SQLite's application_id of our files: "dzTM" in ASCII."""


def _tables(connection: sqlite3.Connection) -> None:
    """Units, each once; where they occur; and the index of both languages.

    `unit.key` is a 64-bit hash of languages and both texts. `posting` maps an index term of one language
    (side 0 Chinese, 1 English) to the units that have it: ids in blocks of 65,536, as ascending little-endian 16-bit
    offsets into the block. `length` has, block by block, the length of every unit's text.
    """
    for statement in (
        "CREATE TABLE pair (id INTEGER PRIMARY KEY, source_lang TEXT NOT NULL, target_lang TEXT NOT NULL,"
        " UNIQUE (source_lang, target_lang))",
        "CREATE TABLE file (id INTEGER PRIMARY KEY, name TEXT NOT NULL, origin TEXT NOT NULL, project TEXT NOT NULL,"
        " domain TEXT NOT NULL, creator TEXT NOT NULL, date TEXT NOT NULL, occurrences INTEGER NOT NULL DEFAULT 0,"
        " UNIQUE (name, origin, project, domain, creator, date))",
        "CREATE TABLE unit (id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, pair INTEGER NOT NULL"
        " REFERENCES pair, source TEXT NOT NULL, target TEXT NOT NULL, confidence REAL NOT NULL,"
        " state INTEGER NOT NULL, detail TEXT NOT NULL)",
        "CREATE TABLE occurrence (unit INTEGER NOT NULL REFERENCES unit, file INTEGER NOT NULL REFERENCES file,"
        " previous INTEGER NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (unit, file, previous, next)) WITHOUT ROWID",
        "CREATE INDEX occurrence_file ON occurrence (file)",
        "CREATE TABLE posting (side INTEGER NOT NULL, term TEXT NOT NULL, block INTEGER NOT NULL, ids BLOB NOT NULL,"
        " PRIMARY KEY (side, term, block)) WITHOUT ROWID",
        "CREATE TABLE length (side INTEGER NOT NULL, block INTEGER NOT NULL, characters BLOB NOT NULL,"
        " PRIMARY KEY (side, block)) WITHOUT ROWID",
    ):
        connection.execute(statement)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_tables,)
"""All steps, oldest first."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to the newest schema: all missing steps or, if one fails, none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in MIGRATIONS[version:]:
            step(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")

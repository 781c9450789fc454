"""The schema: every step in the list has run in a new file, and the tables are those the code names."""

from __future__ import annotations

import sqlite3

from aligner.memory.migrations import MIGRATIONS, migrate


def test_the_tables() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == {"pair", "file", "unit", "occurrence", "posting", "length"}
    assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    migrate(connection)
    connection.close()

"""Opening a memory: what is one, what is not, and what goes wrong, each in one clear line."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.memory import Memory, store
from aligner.memory.migrations import APPLICATION_ID, MIGRATIONS, migrate


def test_a_new_memory_is_empty_and_ours(tmp_path: Path) -> None:
    with Memory(tmp_path / "new.memory") as memory:
        assert memory.stats().units == 0
    connection = sqlite3.connect(tmp_path / "new.memory")
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_an_empty_file_becomes_a_memory(tmp_path: Path) -> None:
    (tmp_path / "m").touch()
    with Memory(tmp_path / "m") as memory:
        assert memory.stats().units == 0


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    Memory(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def damaged(path: Path) -> None:
    Memory(path).close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_text("a text file, no memory"), "is no translation memory"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\x07" * 500), "is no translation memory"),
        (foreign, "is another program's database"),
        (newer, "newer version of aligner; update aligner"),
        (lambda path: path.mkdir(), "is a folder"),
    ],
)
def test_what_is_no_memory_is_refused_and_left_alone(make: Callable[[Path], object], said: str, tmp_path: Path) -> None:
    path = tmp_path / "m"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(UserError, match=said) as caught:
        Memory(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.is_dir() or path.read_bytes() == before


def test_a_damaged_memory_says_so(tmp_path: Path) -> None:
    damaged(tmp_path / "m")
    with pytest.raises(UserError, match="is damaged; restore it"), Memory(tmp_path / "m") as memory:
        memory.stats()


def test_a_missing_folder_and_a_missing_memory(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the folder does not exist; create it first"):
        Memory(tmp_path / "nowhere" / "m")
    with pytest.raises(UserError, match="there is no such memory"):
        Memory(tmp_path / "m", create=False)
    assert not (tmp_path / "m").exists()


def test_another_program_is_writing(
    memory: Memory, write: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PATIENCE", 0.05)
    with Memory(tmp_path / "shared.memory") as other, memory._store.writing():
        assert other.search("网络").hits
        with pytest.raises(UserError, match="another program is writing to this memory"):
            other.import_file(write("more.tmx", [("新的一句。", "A new sentence.")]))


def test_where_nothing_can_be_written_a_memory_can_be_read(
    memory: Memory, write: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("more.tmx", [("新的一句。", "A new sentence.")])
    memory.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with Memory(tmp_path / "shared.memory") as readable:
        assert readable.search("网络").hits
        with pytest.raises(UserError, match="no right to write here; copy the memory"):
            readable.import_file(path)


def test_a_full_disk(memory: Memory, write: Callable[..., Path]) -> None:
    connection = memory._store.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    rows = [(f"第{number}条" * 50, f"Article {number}" * 50) for number in range(200)]
    with pytest.raises(UserError, match="the disk is full; free some space"):
        memory.import_file(write("more.tmx", rows))
    assert memory.stats().units == 8
    assert memory.search("网络").hits


def test_migrations_are_taken_in_order_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Memory(tmp_path / "m").close()

    def good(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE extra (one TEXT)")

    def bad(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE never (one TEXT)")
        raise ValueError("stops here")

    connection = sqlite3.connect(tmp_path / "m", isolation_level=None)
    monkeypatch.setattr("aligner.memory.migrations.MIGRATIONS", (*MIGRATIONS, good, bad))
    with pytest.raises(ValueError, match="stops here"):
        migrate(connection)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert not tables & {"extra", "never"}
    monkeypatch.setattr("aligner.memory.migrations.MIGRATIONS", (*MIGRATIONS, good))
    migrate(connection)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
    assert connection.execute("SELECT count(*) FROM extra").fetchone() == (0,)
    connection.close()


def test_a_mistake_in_sql_is_no_users_error(tmp_path: Path) -> None:
    with (
        Memory(tmp_path / "m") as memory,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        memory._store.reading() as connection,
    ):
        connection.execute("SELECT 1 FROM missing")

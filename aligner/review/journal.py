"""What was done to a document, edit by edit, in an SQLite file beside it: NAME.review beside NAME.json.

The journal holds the sheet as it was first opened and every edit since as a splice, so that undo and redo have no limit
and survive a crash; an edit is on the disk before anyone sees it. One process at a time has a journal open.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aligner.errors import UserError
from aligner.model import Issue
from aligner.review.journal_rows import issues_of_json, issues_to_json, rows_of_json, rows_to_json
from aligner.review.sheet import Row, Splice

SUFFIX = ".review"
APPLICATION_ID = 0x64_7A_72_76
VERSION = 1
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE edits (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL, removed BLOB NOT NULL,
    added BLOB NOT NULL);
CREATE TABLE judged (source TEXT, target TEXT, adequacy REAL, issues TEXT NOT NULL, PRIMARY KEY (source, target))
    WITHOUT ROWID;
"""
_REMEDIES = (
    ("locked", "is open in another review", "close that one first"),
    ("full", "the disk is full", "free some space; every edit that was shown as done is kept"),
    ("readonly", "no right to write here", "copy the folder to a place where you may write"),
    ("unable to open", "cannot be opened", "check the permissions of its folder"),
    ("not a database", "is no journal of a review", "move it elsewhere"),
    ("no such", "is damaged", "move it elsewhere; the alignment beside it has what was last saved"),
    ("malformed", "is damaged", "move it elsewhere; the alignment beside it has what was last saved"),
    ("disk i/o", "the disk reports an error", "check the disk"),
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of the journal."""

    name: str
    splice: Splice


class Journal:
    """An open journal. Raises UserError, here and in every method, where the file or the disk does not serve."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.where = str(path)
        with self._reported():
            self._connection = sqlite3.connect(self.path, timeout=0.5, isolation_level=None, check_same_thread=False)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        (identity,), (version,) = run("PRAGMA application_id").fetchone(), run("PRAGMA user_version").fetchone()
        (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and identity != APPLICATION_ID:
            raise UserError("is another program's database", self.where, "move it elsewhere")
        if version > VERSION:
            raise UserError("was written by a newer version of aligner", self.where, "update aligner to use it")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("BEGIN EXCLUSIVE")
        if not tables:
            for statement in _SCHEMA.split(";"):
                run(statement)
            run(f"PRAGMA application_id = {APPLICATION_ID}")
            run(f"PRAGMA user_version = {VERSION}")
        run("COMMIT")

    def close(self) -> None:
        """Close the file, so that another process may have it."""
        self._connection.close()

    @property
    def base(self) -> tuple[Row, ...] | None:
        """The rows as they were first opened; None in a new journal."""
        packed = self._meta("base")
        return None if packed is None else rows_of_json(self._unpacked(packed), self.where)

    @property
    def applied(self) -> int:
        """How many of the edits count; those beyond were undone."""
        return int(self._meta("applied") or 0)

    @property
    def written(self) -> str:
        """Digest of the alignment's file as it was last read or written, "" if it never was."""
        return str(self._meta("written") or "")

    @property
    def announced(self) -> str:
        """Digest of the file that was about to be written last, whether it was or not."""
        return str(self._meta("announced") or "")

    def announce(self, digest: str) -> None:
        """A file of that digest is about to be written."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO meta VALUES ('announced', ?)", (digest,))

    def begin(self, rows: tuple[Row, ...], digest: str) -> None:
        """Start with these rows, read from a file of that digest."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO meta VALUES ('base', ?)", (_packed(rows_to_json(rows)),))
            run("INSERT OR REPLACE INTO meta VALUES ('written', ?)", (digest,))

    def edits(self) -> Iterator[Edit]:
        """The edits that count, in order."""
        for number in range(1, self.applied + 1):
            yield self.edit(number)

    def edit(self, number: int) -> Edit:
        """The edit of that number, from 1."""
        with self._reported():
            found = self._connection.execute(
                "SELECT name, at, removed, added FROM edits WHERE number = ?", (number,)
            ).fetchone()
        if found is None:
            raise self.damaged()
        name, at, removed, added = found
        rows = [rows_of_json(self._unpacked(packed), self.where) for packed in (removed, added)]
        return Edit(name, Splice(at, *rows))

    def name(self, number: int) -> str | None:
        """The name of the edit of that number, None if there is none."""
        with self._reported():
            row = self._connection.execute("SELECT name FROM edits WHERE number = ?", (number,)).fetchone()
        return None if row is None else str(row[0])

    def record(self, name: str, splice: Splice) -> None:
        """Write an edit behind those that count; those that were undone are gone."""
        number = self.applied + 1
        with self._writing() as run:
            run("DELETE FROM edits WHERE number >= ?", (number,))
            run(
                "INSERT INTO edits VALUES (?, ?, ?, ?, ?)",
                (
                    number,
                    name,
                    splice.at,
                    _packed(rows_to_json(splice.removed)),
                    _packed(rows_to_json(splice.added)),
                ),
            )
            run("INSERT OR REPLACE INTO meta VALUES ('applied', ?)", (number,))

    def step(self, applied: int) -> None:
        """Let so many edits count."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO meta VALUES ('applied', ?)", (applied,))

    def note_written(self, digest: str, counts: str) -> None:
        """The alignment's file has that digest and is as the sheet; `counts` is what a list of documents says of it."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO meta VALUES ('written', ?)", (digest,))
            run("INSERT OR REPLACE INTO meta VALUES ('counts', ?)", (counts,))

    @property
    def place(self) -> int | None:
        """Key of the row at which the person was last, None if nowhere yet."""
        place = self._meta("place")
        return None if place is None else int(place)

    def keep_place(self, key: int) -> None:
        """Remember the row at which the person is."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO meta VALUES ('place', ?)", (key,))

    def judgements(self) -> Iterator[tuple[tuple[str, str], float | None, tuple[Issue, ...]]]:
        """What the checks found since the first opening: texts, adequacy, issues."""
        with self._reported():
            found = self._connection.execute("SELECT source, target, adequacy, issues FROM judged").fetchall()
        for source, target, adequacy, issues in found:
            yield (source, target), adequacy, issues_of_json(issues, (source, target), self.where)

    def keep_judgement(self, texts: tuple[str, str], adequacy: float | None, issues: tuple[Issue, ...]) -> None:
        """Remember what the checks found in a row with these texts."""
        with self._writing() as run:
            run("INSERT OR REPLACE INTO judged VALUES (?, ?, ?, ?)", (*texts, adequacy, issues_to_json(issues)))

    def _meta(self, name: str) -> Any:
        with self._reported():
            row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def _unpacked(self, packed: bytes) -> str:
        try:
            return zlib.decompress(packed).decode()
        except (zlib.error, TypeError, UnicodeDecodeError) as error:
            raise self.damaged() from error

    def damaged(self) -> UserError:
        """The error of a journal whose contents do not fit together."""
        return UserError("is damaged", self.where, "move it elsewhere; the alignment beside it has what was last saved")

    @contextmanager
    def _writing(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        with self._reported():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection.execute
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            message = str(error).lower()
            for sign, what, remedy in _REMEDIES:
                if sign in message:
                    raise UserError(what, self.where, remedy) from error
            raise


def counts_in(path: Path) -> str | None:
    """What the journal at `path` says for a list of documents, without opening it for work; None if nothing."""
    try:
        with sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.1) as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'counts'").fetchone()
        connection.close()
    except sqlite3.DatabaseError:
        return None
    return None if row is None else str(row[0])


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode(), 1)

"""One memory file: opening it, transactions, and SQLite's errors in words a translator understands.

WAL, so that a memory can be searched while an import is running; synchronous=FULL, so that what was committed
survives a kill and a power cut. A file in a place where nothing can be written is opened for reading only.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aligner.errors import UserError
from aligner.memory.migrations import APPLICATION_ID, MIGRATIONS, migrate

CACHE_KIB = 32_768
"""SQLite's page cache, in KiB: holds the inner pages of every index of some million units."""
PATIENCE = 10.0
"""Seconds to wait for another program that is writing to the same file."""

_MAGIC = b"SQLite format 3\x00"
_REMEDIES: tuple[tuple[str, str, str], ...] = (
    ("locked", "another program is writing to this memory", "wait until it has finished, then try again"),
    ("full", "the disk is full", "free some space and run it again; what was reported as stored is kept"),
    ("readonly", "no right to write here", "copy the memory to a folder you may write to"),
    ("unable to open", "cannot be opened", "check the path and the permissions of its folder"),
    ("not a database", "is no translation memory", "name a memory that aligner made, or a new file"),
    ("malformed", "is damaged", "restore it from a backup, or import the bilingual files into a new memory"),
    ("disk i/o", "the disk reports an error", "check the disk, or copy the memory to another one"),
)


class Store:
    """An open memory file. `connection` is in autocommit mode: writes go through `writing()`."""

    def __init__(self, path: str | os.PathLike[str], *, create: bool = True) -> None:
        """Open the memory at `path`, making an empty one if there is none and `create` allows it.

        Raises UserError where it is no memory, comes from a newer version, or cannot be opened or made.
        """
        self.path = Path(path)
        self.where = str(path)
        is_new = self._examined(create)
        with reported(self.where):
            self.connection = self._connected()
            try:
                self._prepare(is_new)
            except BaseException:
                self.connection.close()
                raise

    def _examined(self, create: bool) -> bool:
        """Whether the file has yet to be made; refuses what cannot be a memory without touching it."""
        if self.path.is_dir():
            raise UserError("is a folder, not a memory", self.where, "name a file")
        if not self.path.exists():
            if not create:
                raise UserError("there is no such memory", self.where, "check the path, or import a file into it first")
            if not self.path.parent.is_dir():
                raise UserError("the folder does not exist", self.where, "create it first")
            return True
        try:
            with self.path.open("rb") as file:
                head = file.read(len(_MAGIC))
        except OSError as error:
            raise UserError(f"cannot be read ({error.strerror})", self.where, "check its permissions") from error
        if head and head != _MAGIC:
            raise UserError("is no translation memory", self.where, "name a memory that aligner made, or a new file")
        return not head

    def _connected(self) -> sqlite3.Connection:
        self.read_only = self.path.exists() and not (
            os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)
        )
        if self.read_only:
            # Without a place for its -shm file, SQLite reads a WAL database only if told that nobody changes it.
            uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            return sqlite3.connect(uri, uri=True, isolation_level=None)
        return sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)

    def _prepare(self, is_new: bool) -> None:
        connection = self.connection
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        (identity,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if identity != APPLICATION_ID:
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if identity or version or tables:
                raise UserError(
                    "is another program's database, no translation memory",
                    self.where,
                    "name a memory that aligner made, or a new file",
                )
            is_new = True
        if version > len(MIGRATIONS):
            raise UserError("was written by a newer version of aligner", self.where, "update aligner to use it")
        if not self.read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        if is_new or version < len(MIGRATIONS):
            migrate(connection)

    def close(self) -> None:
        """Close the file; SQLite then folds the write-ahead log into it."""
        self.connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection for queries, errors as UserError."""
        with reported(self.where):
            yield self.connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all that the block writes is stored when it ends, or nothing if it raises."""
        with reported(self.where):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise


@contextmanager
def reported(where: str) -> Iterator[None]:
    """Turn the errors that a disk, a right or another program causes into a UserError about `where`.

    A mistake of ours in SQL is no user's error and passes as it is.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        message = str(error).lower()
        for sign, what, remedy in _REMEDIES:
            if sign in message:
                raise UserError(what, where, remedy) from error
        raise

"""The documents of a review: one alignment, or those of a batch's folder, opened as they are asked for."""

from __future__ import annotations

import json
import threading
from collections.abc import Hashable
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from aligner.errors import UserError
from aligner.review.journal import counts_in
from aligner.review.refused import Refused
from aligner.review.session import Session, journal_path
from aligner.review.worker import Worker
from aligner.settings import Settings
from aligner.signature import printable

_HEAD = 4096
_ID = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One document that may be opened."""

    id: str
    """What addresses it: no path, so that none can be asked for that is not on the shelf."""
    name: str
    path: Path


class Shelf:
    """The alignments at a path. Raises UserError where there are none."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self.path = path
        self._settings = settings
        self._worker = Worker(self._failed)
        self._lock = threading.Lock()
        self._open: dict[Path, Session] = {}
        self._known: dict[str, Path] = {}
        if path.is_dir():
            if not self.entries():
                raise UserError("no alignments in it", str(path), "name a .json or a batch's output folder")
        else:
            self.session(self.entries()[0].id)

    def entries(self) -> list[Entry]:
        """What is there now, by name: alignments inside the folder, and nothing that a link leads to elsewhere."""
        if not self.path.is_dir():
            if not self.path.exists():
                raise UserError("there is no such file or folder", str(self.path), "check the path")
            found = [_entry(self.path, self.path.stem)]
        else:
            root = self.path.resolve()
            found = [
                _entry(path, path.relative_to(self.path).with_suffix("").as_posix())
                for path in sorted(self.path.rglob("*.json"))
                if path.resolve().is_relative_to(root) and _is_alignment(path)
            ]
        self._known = {entry.id: entry.path for entry in found}
        return found

    def documents(self) -> list[dict[str, Any]]:
        """The list as the page shows it; `counts` is null of a document that nobody has opened yet."""
        listed = []
        for entry in self.entries():
            session = self._open.get(entry.path)
            counts = _kept_counts(entry.path) if session is None else session.counts()
            listed.append({"id": entry.id, "name": entry.name, "open": session is not None, "counts": counts})
        return listed

    def session(self, id: str) -> Session:
        """The document of that id, opened if it is not open yet. Raises Refused for an id that is not on the shelf."""
        with self._lock:
            if id not in self._known:
                self.entries()
            path = self._known.get(id)
            if path is None:
                raise Refused("There is no such document.")
            if path not in self._open:
                self._open[path] = Session(path, self._settings, self._worker)
            return self._open[path]

    def close(self) -> None:
        """Finish what is being done, write what has to be written, and let all files go."""
        self._worker.close()
        with ExitStack() as ending:
            for session in self._open.values():
                ending.callback(session.close)

    def _failed(self, task: Hashable, error: Exception) -> None:
        """What goes wrong beside the answers is shown with the document that it concerns."""
        path = task[0] if isinstance(task, tuple) else None
        session = self._open.get(path) if isinstance(path, Path) else None
        if session is not None:
            session.trouble = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"


def _kept_counts(path: Path) -> dict[str, int] | None:
    """What was counted when the document was last written, None if it was never opened or is open elsewhere."""
    journal = journal_path(path)
    kept = counts_in(journal) if journal.is_file() else None
    try:
        return None if kept is None else cast("dict[str, int]", json.loads(kept))
    except ValueError:
        return None


def _entry(path: Path, name: str) -> Entry:
    return Entry(sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:_ID], printable(name), path)


def _is_alignment(path: Path) -> bool:
    """Whether the file begins as our alignments do: a batch's folder holds other JSON too."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return b'"version"' in head and b'"signature"' in head and b'"documents"' not in head

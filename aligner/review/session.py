"""One document under review: its sheet, its journal, and what every window on it has still to learn.

Every change is an event with a serial number. A window says up to where it knows the document and gets what came since;
an edit from a window that does not know of somebody else's edit is refused, so that no two windows overwrite each
other's work. What takes longer (checks, evidence for aligning anew, the alignment's own file) is done beside, by one
worker that all documents share.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from aligner.errors import UserError
from aligner.formats.json_units import dump
from aligner.model import Side, TranslationUnit
from aligner.review.cells import Cutting, cutting
from aligner.review.commands import applied
from aligner.review.event_log import EventLog
from aligner.review.journal import SUFFIX, Journal
from aligner.review.own_file import OwnFile
from aligner.review.realigning import Realigner, window
from aligner.review.rechecking import Judgements, Rechecker, texts_of
from aligner.review.refused import Refused
from aligner.review.sheet import Row, Sheet, Splice, linked, sheet_of, units_of
from aligner.review.taking_over import taken_over
from aligner.review.views import counts, row_view, rows_view
from aligner.review.worker import Worker
from aligner.settings import Settings
from aligner.signature import printable

OUTSIDE, REALIGN = "outside", "realign"
"""Names of what is no edit of `commands`: taking over the file as another program left it, and aligning the rest."""


class Session:
    """An open document. All methods may be called from any thread; `close` ends it.

    Raises UserError where the file is no alignment, or its journal cannot be opened.
    """

    def __init__(self, path: Path, settings: Settings, worker: Worker) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._worker = worker
        self._file = OwnFile(path)
        bitext = self._file.read()
        self.header = bitext.header
        self._journal = Journal(journal_path(path))
        self._judgements = Judgements()
        self._realigner, self._rechecker = Realigner(settings), Rechecker(settings)
        languages = self.header.source_lang, self.header.target_lang
        sides: tuple[Side, Side] = ("source", "target")
        self._cuttings: dict[Side, Cutting] = {s: cutting(lang, settings) for s, lang in zip(sides, languages)}
        self._log = EventLog()
        self._edited = 0
        self._checking: set[int] = set()
        self._is_dirty = False
        self.trouble = ""
        """What went wrong beside the answers, "" if nothing."""
        try:
            self._open(sheet_of(self.header, bitext.units))
        except BaseException:
            self._journal.close()
            raise
        self._recheck()
        self._worker.soon((self.path, "prepare"), self._prepare)

    def _open(self, there: Sheet) -> None:
        """Go on where the journal ends; a file that another program has changed since is taken over as one edit."""
        for row in there.rows:
            self._judgements.keep(row.unit)
        base = self._journal.base
        if base is None:
            self._journal.begin(there.rows, self._file.digest)
            self.sheet = there
            return
        for texts, adequacy, issues in self._journal.judgements():
            self._judgements.know(texts, adequacy, issues)
        sheet = Sheet(base, there.languages, max((row.key + 1 for row in base), default=0))
        try:
            for edit in self._journal.edits():
                sheet = edit.splice.applied(sheet)
        except ValueError as error:
            raise self._journal.damaged() from error
        self.sheet = replace(sheet, rows=tuple(self._judgements.on(row) for row in sheet.rows))
        if self._file.digest not in (self._journal.written, self._journal.announced):
            self._take_over(there)
        elif list(units_of(self.sheet)) != list(units_of(there)):
            self._save_soon()

    def view(self) -> dict[str, Any]:
        """All that a window needs to begin."""
        with self._lock:
            return {
                "name": printable(self.path.stem),
                "languages": list(self.sheet.languages),
                "paths": [self.header.source_path, self.header.target_path],
                "rows": rows_view(self.sheet.rows, linked(self.sheet.rows)),
                "place": self._journal.place,
                **self._standing(),
            }

    def changes(self, since: int) -> dict[str, Any]:
        """What happened after that serial: events, or the demand to load anew where they are not kept any more."""
        with self._lock:
            missed = self._log.after(since)
            return {"events": missed or [], "reload": missed is None, **self._standing()}

    def edit(self, name: str, given: Mapping[str, Any], since: int) -> dict[str, Any]:
        """Do an edit of `commands` for a window that knows the document up to `since`; the changes after that."""
        return self._done(name, since, lambda: applied(self.sheet, name, given, self._cuttings))

    def realign(self, key: int, since: int) -> dict[str, Any]:
        """Align the open rows anew, in a long document those around the row with that key."""
        return self._done(REALIGN, since, lambda: self._realigner.realigned(self.sheet, self.sheet.place(key)))

    def undo(self, since: int) -> dict[str, Any]:
        """Take the last edit back."""
        return self._stepped(since, -1)

    def redo(self, since: int) -> dict[str, Any]:
        """Do again what was taken back last."""
        return self._stepped(since, 1)

    def settle(self, keep: Literal["mine", "theirs"], since: int) -> dict[str, Any]:
        """Where another program has changed the file: keep what is here ("mine"), or take it ("theirs")."""
        with self._lock:
            self._require_known(since)
            if keep == "theirs":
                self._take_over(sheet_of(self.header, self._file.read().units))
            else:
                self._file.adopt()
                self._save_soon()
            return self.changes(since)

    def keep_place(self, key: int) -> dict[str, Any]:
        """Remember the row at which the person is: the next opening begins there."""
        with self._lock:
            self.sheet.place(key)
            self._journal.keep_place(key)
            return {}

    def counts(self) -> dict[str, int]:
        """What a list of documents says of it."""
        with self._lock:
            return counts(self.sheet)

    def close(self) -> None:
        """Write the file if it has to be, and let the journal go. The worker must have ended.

        Raises UserError where the file could not be written: the edits are in the journal all the same.
        """
        try:
            if self._is_dirty:
                self._save()
            if self._is_dirty:
                why = self._file.trouble or "another program has changed it"
                remedy = f"they are in {journal_path(self.path).name}: mend that, and review it again"
                raise UserError(f"does not have the last edits ({why})", str(self.path), remedy)
        finally:
            self._journal.close()

    def _done(self, name: str, since: int, make: Callable[[], Sheet]) -> dict[str, Any]:
        with self._lock:
            self._require_known(since)
            self._change(name, make())
            return self.changes(since)

    def _change(self, name: str, sheet: Sheet) -> None:
        """Go over to another sheet: into the journal first, then to the windows."""
        splice = Splice.between(self.sheet.rows, sheet.rows)
        if splice.is_empty:
            return
        splice = replace(splice, added=tuple(map(self._judgements.on, splice.added)))
        self._judgements.carry(splice)
        self._journal.record(name, splice)
        self._show(splice)

    def _stepped(self, since: int, step: int) -> dict[str, Any]:
        with self._lock:
            self._require_known(since)
            number = self._journal.applied
            if step < 0 and number == 0:
                raise Refused("Nothing to undo.")
            if step > 0 and self._journal.name(number + 1) is None:
                raise Refused("Nothing to redo.")
            splice = self._journal.edit(number if step < 0 else number + 1).splice
            splice = splice.inverse if step < 0 else splice
            splice = replace(splice, added=tuple(map(self._judgements.on, splice.added)))
            self._journal.step(number + step)
            self._show(splice)
            return self.changes(since)

    def _require_known(self, since: int) -> None:
        if not self._edited <= since <= self._log.serial:
            raise Refused("Someone has changed the document in another window; here it is as it is now.")

    def _show(self, splice: Splice) -> None:
        """Make a splice the state of things, tell the windows, and start what follows from it."""
        before = linked(self.sheet.rows)
        self.sheet = splice.applied(self.sheet)
        after = linked(self.sheet.rows)
        self._log.add({"at": splice.at, "removed": len(splice.removed), "rows": rows_view(splice.added, after)})
        self._edited = self._log.serial
        # A link may have come or gone at its other end, far from the rows that changed.
        spliced = {row.key for row in splice.added}
        ends = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)} - spliced
        self._tell_rows(row for row in self.sheet.rows if row.key in ends)
        self._save_soon()
        self._recheck()
        self._worker.soon((self.path, "prepare"), self._prepare)

    def _tell_rows(self, rows: Iterable[Row]) -> None:
        others = linked(self.sheet.rows)
        views = [row_view(row, others.get(row.key)) for row in rows]
        if views:
            self._log.add({"rows": views})

    def _standing(self) -> dict[str, Any]:
        number = self._journal.applied
        return {
            "serial": self._log.serial,
            "undo": self._journal.name(number) if number else None,
            "redo": self._journal.name(number + 1),
            "checking": sorted(self._checking),
            "saved": not self._is_dirty,
            "trouble": self.trouble or self._file.trouble,
            "changed_outside": self._file.is_changed_outside,
        }

    def _take_over(self, there: Sheet) -> None:
        """The file as another program left it, as one edit; rows that are as they were keep their keys."""
        self._file.adopt()
        for row in there.rows:
            self._judgements.keep(row.unit)
        self._change(OUTSIDE, taken_over(self.sheet, there))
        self._journal.note_written(self._file.digest, dump(counts(self.sheet)))

    def _save_soon(self) -> None:
        self._is_dirty = True
        self._worker.soon((self.path, "save"), self._save)

    def _save(self) -> None:
        """Write the alignment's own file as the sheet is now, unless another program has changed it."""
        with self._lock:
            sheet = self.sheet
        done = self._file.write(self.header, units_of(sheet), self._announce)
        with self._lock:
            if done:
                self._journal.note_written(self._file.digest, dump(counts(sheet)))
                self._is_dirty = sheet is not self.sheet

    def _announce(self, digest: str) -> None:
        with self._lock:
            self._journal.announce(digest)

    def _prepare(self) -> None:
        """Have the evidence ready before somebody asks for it, where it serves the whole document."""
        if window(self.sheet, 0) == (0, len(self.sheet.rows)):
            self._realigner.prepare(self.sheet)

    def _recheck(self) -> None:
        """Have the checks look at what they have not seen."""
        self._checking = set(self._judgements.missing(self.sheet.rows))
        if self._checking:
            self._worker.soon((self.path, "check"), self._check)

    def _check(self) -> None:
        with self._lock:
            sheet, keys = self.sheet, set(self._judgements.missing(self.sheet.rows))
        found = self._rechecker.judged(self.header, sheet, keys)
        with self._lock:
            self._learn(found)

    def _learn(self, found: Mapping[int, TranslationUnit]) -> None:
        """Take over what the checks found, where the texts are still those that they read."""
        for unit in map(self._judgements.with_accepted, found.values()):
            self._judgements.keep(unit)
            self._journal.keep_judgement(texts_of(unit), unit.bead.adequacy, unit.issues)
        rows = tuple(self._judgements.on(row) if row.key in found else row for row in self.sheet.rows)
        told = [new for new, old in zip(rows, self.sheet.rows) if new is not old]
        self.sheet = replace(self.sheet, rows=rows)
        self._tell_rows(told)
        self._save_soon()
        self._recheck()


def journal_path(path: Path) -> Path:
    """Where the journal of an alignment lies: NAME.review beside NAME.json."""
    return path.with_suffix(SUFFIX)

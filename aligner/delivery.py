"""A delivery: any number of bilingual files that are checked together, and told of in one report.

A file that cannot be read does not stop the others. A report over several files is a list of the issues, with a column
for the file, lines for editors, or SARIF; other formats hold one file each.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from aligner.checking import Checking, Rules, marked, reports_to
from aligner.destinations import require_inputs_kept
from aligner.errors import UserError
from aligner.exporting import Export, Written
from aligner.formats.accepted import accepted_files, by_file
from aligner.formats.issue_lines import write_lines
from aligner.formats.output import written
from aligner.formats.sarif import write_log
from aligner.formats.tables.issue_list import is_issue_list, write_list
from aligner.memory.gathering import files_of
from aligner.model import Header, TranslationUnit
from aligner.quality.foreign import judged
from aligner.settings import Settings
from aligner.signature import printable

_REPORTS = {"sarif": ".sarif", "issues-csv": ".csv", "issues-tsv": ".tsv", "issues-txt": ".issues"}
"""Formats that can tell of several files, and their suffixes."""

Numbered = tuple[int, TranslationUnit]
"""A unit and its number in the file, counted from 1."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file."""

    path: str
    header: Header | None = None
    units: int = 0
    """How many it has."""
    found: tuple[Numbered, ...] = ()
    """Those that have issues."""
    remark: str = ""
    """What one should know of the others, "" if nothing."""
    fault: str = ""
    """Why it could not be checked, "" if it was."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The files, and where the results go."""

    paths: tuple[str, ...]
    format_name: str | None
    rules: Rules
    """Without what is accepted."""
    earlier: tuple[Mapping[str, Sequence[TranslationUnit]], ...]
    """Of each earlier run, in an output or in a file that the settings name, the units by the file that they are of."""
    exports: tuple[Export, ...]

    @classmethod
    def of(
        cls, places: Sequence[Path], format_name: str | None, settings: Settings, outputs: Sequence[str]
    ) -> Delivery:
        """Find the files, each once, and settle what they are held to and where the results go.

        A folder stands for the bilingual files in it, as for `aligner.memory.files_of`, without lists of issues and
        without what the settings name. Raises UserError where there is no such file, for an output that
        cannot tell of several files or would take the place of an input, and where the settings name an unusable file.
        """
        exports = reports_to(outputs)
        for export in exports:
            if export.format.name not in _REPORTS:
                what = f"a report over several files cannot be {export.format.name}"
                remedy = f"use one of {', '.join(_REPORTS.values())}, or check the files one by one"
                raise UserError(what, export.path, remedy)
        aside = {os.path.realpath(path) for path in (settings.glossary, *settings.accepted) if path}
        paths = tuple(dict.fromkeys(path for place in places for path in _files(place, format_name, aside)))
        require_inputs_kept(exports, paths)
        rules = Rules.of(settings)
        earlier = tuple(map(by_file, (*marked(exports, paths), *rules.accepted)))
        return cls(paths, format_name, replace(rules, accepted=()), earlier, exports)

    def checked(self, processes: int = 1) -> Iterator[Checked]:
        """What comes of each file, in their order; with more than one process as for `aligner.batch`."""
        tasks = [self._task(path) for path in self.paths]
        if processes < 2:
            yield from map(_checked, tasks)
            return
        from aligner.batch.engines import results_of

        waiting: dict[str, Checked] = {}
        results = results_of(_checked, tasks, processes, _lost)
        for path in self.paths:
            while path not in waiting:
                result = next(results)
                waiting[result.path] = result
            yield waiting.pop(path)

    def _task(self, path: str) -> _Task:
        of_all, own = "", os.path.normpath(printable(path))
        earlier = tuple((*units.get(of_all, ()), *units.get(own, ())) for units in self.earlier)
        return _Task(path, self.format_name, self.rules, earlier)

    def write(self, export: Export, results: Sequence[Checked]) -> Written:
        """Write one report. Raises UserError where it cannot be written, or would lose marks of a file that failed."""
        failed = {os.path.normpath(printable(result.path)) for result in results if result.fault}
        for run in marked([export], self.paths) if failed else ():
            lost = next((file for file in accepted_files(run) if os.path.normpath(file) in failed), None)
            if lost is not None:
                what = f"not written: it holds what is accepted in {lost}, which could not be checked"
                raise UserError(what, export.path, "mend that file, or write elsewhere")
        with written(export.path) as out:
            files = [(result.header, result.found) for result in results if result.header]
            if export.format.name == "sarif":
                write_log(files, out)
            elif export.format.name == "issues-txt":
                for header, units in files:
                    write_lines(header, units, out)
            else:
                lists = ((printable(result.path), result.found) for result in results)
                write_list(lists, out, tabs=export.format.name == "issues-tsv")
        return Written(export.path, sum(result.units for result in results))


def _files(place: Path, format_name: str | None, aside: set[str]) -> Iterator[str]:
    """The files that a path stands for."""
    if not place.is_dir():
        yield from map(str, files_of(place, format_name))
        return
    found = [
        path
        for path in files_of(place, format_name)
        if os.path.realpath(path) not in aside
        and not (path.suffix.lower() in (".csv", ".tsv", ".tab") and is_issue_list(path))
    ]
    if not found:
        raise UserError("no bilingual file in this folder but lists of issues and terms", str(place), "check the path")
    yield from map(str, found)


@dataclass(frozen=True, slots=True)
class _Task:
    """One file and all that its issues depend on, ready to be sent to another process."""

    path: str
    format_name: str | None
    rules: Rules
    earlier: tuple[tuple[TranslationUnit, ...], ...]


def _checked(task: _Task) -> Checked:
    """Check one file; what goes wrong is told, so that the others go on."""
    try:
        checking = Checking.of(task.path, task.format_name, ())
        bitext = checking.checked(task.rules, task.earlier)
    except UserError as error:
        return Checked(task.path, fault=printable(str(error)))
    except (MemoryError, RecursionError) as error:
        return _lost(task, f"too large or too deeply nested ({type(error).__name__}); give the text in smaller files")
    except Exception as error:
        # A fault of ours in one file must not cost a user the other thousand.
        return _lost(task, f"a fault of this program, {type(error).__name__}: {error}; please report it")
    found = tuple((number, unit) for number, unit in enumerate(bitext.units, 1) if unit.issues)
    return Checked(task.path, bitext.header, len(bitext.units), found, judged(bitext.header, bitext.units).remark)


def _lost(task: _Task, why: str) -> Checked:
    return Checked(task.path, fault=f"{printable(task.path)}: {why}")

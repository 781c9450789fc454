"""The bilingual files that a path stands for: one file, a folder of them, or the folder that a batch wrote.

A batch writes every document in several formats, and a memory needs each once: the one that keeps most of it. What an
earlier run left there of documents that are gone is passed over. Any other folder is taken as it is, without plain
text, which may be anything, and without JSON that is no alignment.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from aligner.errors import UserError
from aligner.formats import FORMATS, format_named

RICHEST: tuple[str, ...] = ("json", "jsonl", "xliff21", "xliff12", "xlsx", "tsv", "csv", "tmx")
"""Formats of a batch, the one that keeps most of an alignment first."""

TAKEN: tuple[str, ...] = (*RICHEST, "po")
"""Formats of which a folder's files are taken: not those whose suffix other files have too, nor what holds no texts."""
_REPORT = "report.json"
_HEAD = 65_536


def files_of(path: Path, form: str | None = None) -> list[Path]:
    """The path itself where it is a file or "-"; all bilingual files in it and below where it is a folder, by name.

    With `form`, the name of a format, only those of a folder's files that are in it.
    Raises UserError where there is nothing at the path, or no such file in the folder.
    """
    if not path.is_dir():
        if str(path) != "-" and not path.exists():
            raise UserError("there is no such file", str(path), "check the path")
        return [path]
    found = list(_files_in(path, form))
    if not found:
        raise UserError(
            f"no {form or 'bilingual'} file in this folder", str(path), "name a folder with tmx, xliff, json … in it"
        )
    return found


def _files_in(folder: Path, form: str | None) -> Iterator[Path]:
    wanted = format_named(form, "read").name if form else None
    formats = (wanted,) if wanted else TAKEN
    passed: set[Path] = set()
    listed: set[Path] = set()
    of_batches: set[Path] = set()
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here, report = Path(place), _read(Path(place) / _REPORT)
        # A batch's documents may lie in folders below its report.
        if report.documents or here.parent in of_batches:
            of_batches.add(here)
        listed |= {here / name for files in report.documents for name in files}
        passed |= {here / name for name in (report.gone if wanted else _needless(report))}
        if here in of_batches and not wanted:
            passed |= _forgotten(here, [name for name in names if here / name not in listed])
        for name in sorted(names):
            known = _format_of(name)
            if name.startswith(".") or here / name in passed or known not in formats:
                continue
            if known != "json" or _is_alignment(here / name):
                yield here / name


def _format_of(name: str) -> str | None:
    """The format that the suffix tells."""
    lower = name.lower()
    fitting = [(len(suffix), known.name) for known in FORMATS for suffix in known.suffixes if lower.endswith(suffix)]
    return max(fitting)[1] if fitting else None


def left_over_in(path: Path) -> list[Path]:
    """The files of a batch's folder that `files_of` passes over, since an earlier run made them of what is gone now."""
    if not path.is_dir():
        return []
    reports = (Path(place) / _REPORT for place, _, names in os.walk(path) if _REPORT in names)
    gone = (report.parent / name for report in reports for name in _read(report).gone)
    return sorted(file for file in gone if _format_of(file.name) in TAKEN and file.is_file())


@dataclass(frozen=True, slots=True)
class _Report:
    """What a batch's report tells of its files, as paths inside its folder."""

    documents: Sequence[Sequence[str]] = ()
    """The files of every document; of one that makes none to import now, those of an earlier run too."""
    gone: Sequence[str] = ()
    """What an earlier run made of documents that are gone, or have lost their counterpart."""
    repeating: Sequence[str] = ()
    """What an earlier run made, in other formats, of documents that are there still."""


def _read(path: Path) -> _Report:
    """The report; an empty one where there is none, or that of another program."""
    try:
        data: Any = json.loads(path.read_bytes())
        left_over = {name: _names(files) for name, files in data.get("left_over", {}).items()}
        documents, repeating = [], []
        for document in data["documents"]:
            files, earlier = _names(document["outputs"]), left_over.pop(document.get("name"), [])
            usable = any(_format_of(name) in RICHEST for name in files)
            if document.get("outcome") == "untranslated":
                left_over[""] = left_over.get("", []) + earlier
            elif usable:
                repeating += earlier
            else:
                files = files + earlier
            documents.append(files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _Report()
    return _Report(documents, [name for files in left_over.values() for name in files], repeating)


def _needless(report: _Report) -> set[str]:
    """Files in a batch's folder that only repeat another one, those of documents that are gone, and its report."""
    needless = {*report.gone, *report.repeating, *([_REPORT] if report.documents else ())}
    for outputs in report.documents:
        formats = [(name, _format_of(name)) for name in outputs]
        best = next((form for form in RICHEST if any(known == form for _, known in formats)), None)
        if best:
            needless.update(name for name, known in formats if known != best)
    return needless


def _forgotten(folder: Path, names: Sequence[str]) -> set[Path]:
    """Files of no document that a report knows which repeat the alignment NAME.json beside them."""
    alignments = {name[: -len(".json")] for name in names if name.endswith(".json") and _is_alignment(folder / name)}
    return {
        folder / name
        for name in names
        for stem in [name[: -len(PurePath(name).suffix)]]
        if not name.endswith(".json") and {stem, stem.removesuffix(".doubtful")} & alignments
    }


def _names(found: object) -> list[str]:
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _is_alignment(path: Path) -> bool:
    """Whether a JSON file begins as our alignments do; one that cannot be opened is left to the import to explain."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return True
    return all(key in head for key in (b'"version"', b'"signature"', b'"segments"'))

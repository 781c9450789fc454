"""The bilingual files that a path stands for: one file, a folder of them, or the folder that a batch wrote.

A batch writes every document in several formats, and a memory needs each once: the one that keeps most of it. Any other
folder is taken as it is, without plain text, which may be anything, and without JSON that is no alignment.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
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
    wanted = format_named(form).name if form else None
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(place)
        needless = frozenset() if wanted else _needless(here)
        for name in sorted(names):
            known = _format_of(name)
            if name.startswith(".") or name in needless or known not in ((wanted,) if wanted else TAKEN):
                continue
            if known != "json" or _is_alignment(here / name):
                yield here / name


def _format_of(name: str) -> str | None:
    """The format that the suffix tells."""
    lower = name.lower()
    fitting = [(len(suffix), known.name) for known in FORMATS for suffix in known.suffixes if lower.endswith(suffix)]
    return max(fitting)[1] if fitting else None


def _needless(folder: Path) -> frozenset[str]:
    """Files in a batch's folder that only repeat another one, and its report."""
    documents = _batch_outputs(folder / _REPORT)
    needless = {_REPORT} if documents else set()
    for outputs in documents:
        formats = [(name, _format_of(name)) for name in outputs]
        best = next((form for form in RICHEST if any(known == form for _, known in formats)), None)
        if best:
            needless.update(name for name, known in formats if known != best)
    return frozenset(needless)


def _batch_outputs(report: Path) -> list[list[str]]:
    """The files of every document in a batch's report; none where there is no report, or that of another program."""
    try:
        documents: Any = json.loads(report.read_bytes())["documents"]
        outputs = [document["outputs"] for document in documents]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    return [[name for name in names if isinstance(name, str)] for names in outputs if isinstance(names, list)]


def _is_alignment(path: Path) -> bool:
    """Whether a JSON file begins as our alignments do; one that cannot be opened is left to the import to explain."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return True
    return all(key in head for key in (b'"version"', b'"signature"', b'"segments"'))

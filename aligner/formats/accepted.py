"""What a person has accepted, read from any file that carries issues and their marks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from aligner.errors import UserError
from aligner.formats import format_for, tells_format
from aligner.formats.input import opened
from aligner.model import TranslationUnit

CARRIERS = (
    "xlsx",
    "csv",
    "tsv",
    "issues-csv",
    "issues-tsv",
    "json",
    "jsonl",
    "tmx",
    "xliff12",
    "xliff21",
)
"""Formats in which an issue can be marked as accepted, and is found again."""


def read_accepted(path: str | Path) -> tuple[TranslationUnit, ...]:
    """The units of a file that have accepted issues or, beside such units, issues at all.

    Raises UserError where the file cannot be read or its format carries no issues.
    """
    known = format_for(path) if tells_format(path) else None
    if known is None or known.name not in CARRIERS:
        what = "a file of another format" if known is None else f"a file of format {known.name}"
        raise UserError(f"{what} tells of no accepted issues", str(path), f"use one of {', '.join(CARRIERS)}")
    with opened(path) as file:
        return tuple(unit for unit in known.read(file, str(path))[1] if unit.issues)


def about(units: Iterable[TranslationUnit], path: str) -> tuple[TranslationUnit, ...]:
    """The units without those of which a list over several files says that they stand in another one than `path`.

    An empty path stands for no file in particular.
    """
    wanted = os.path.normpath(path)
    return tuple(
        unit
        for unit in units
        if not (path and unit.place and unit.place.file) or os.path.normpath(unit.place.file) == wanted
    )


def by_file(units: Iterable[TranslationUnit]) -> dict[str, list[TranslationUnit]]:
    """The units by the file that a list over several files names for them, its path normal; "" where none is named."""
    found: dict[str, list[TranslationUnit]] = {}
    for unit in units:
        file = unit.place.file if unit.place else ""
        found.setdefault(os.path.normpath(file) if file else "", []).append(unit)
    return found


def accepted_files(units: Iterable[TranslationUnit]) -> list[str]:
    """The files in which something is accepted, as a list over several files names them, each once."""
    found = (unit.place.file for unit in units if unit.place and any(issue.accepted for issue in unit.issues))
    return list(dict.fromkeys(filter(None, found)))

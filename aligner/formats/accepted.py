"""What a person has accepted, read from any file that carries issues and their marks."""

from __future__ import annotations

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

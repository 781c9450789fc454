"""`.issues.csv` and `.issues.tsv`: only the issues, a row each; `aligner check` writes them to any `.csv` and `.tsv`.

The rows are written as `tables` writes those of beads, and read by the same readers, which know the list by its header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from aligner.formats.tables import Csv, Tsv, write_csv, write_tsv
from aligner.formats.tables.issue_rows import FILE, ISSUE_COLUMNS, issue_cells, issue_columns
from aligner.model import Header, TranslationUnit

_LONGEST = 1000
"""Characters of a first line that are looked at: ours has a tenth."""


class IssuesCsv:
    """A list of issues for spreadsheets."""

    name = "issues-csv"
    suffixes: tuple[str, ...] = (".issues.csv",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the header row and a row an issue, as they come."""
        write_csv(_rows(units), out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units that have issues, with those. UserError as of any csv, and for an unknown severity or side."""
        return Csv().read(source, where)


class IssuesTsv:
    """A list of issues for programs."""

    name = "issues-tsv"
    suffixes: tuple[str, ...] = (".issues.tsv",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the header row and a row an issue, as they come."""
        write_tsv(_rows(units), out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units that have issues, with those. UserError as of any tsv, and for an unknown severity or side."""
        return Tsv().read(source, where)


def write_list(files: Iterable[tuple[str, Iterable[tuple[int, TranslationUnit]]]], out: BinaryIO, tabs: bool) -> None:
    """Write one list over several files, with a column for the file's path; as tsv or as csv.

    Of each file come the units that have issues, and their numbers in the file.
    """
    rows = ([path, *cells] for path, units in files for cells in _cells(units))
    (write_tsv if tabs else write_csv)(chain([[FILE, *ISSUE_COLUMNS]], rows), out)


def is_issue_list(path: Path) -> bool:
    """Whether a table holds issues, and not texts; one that cannot be read is left to its reader to explain."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            first = file.readline(_LONGEST).rstrip("\n")
    except (OSError, ValueError):
        return False
    return any(issue_columns(first.split(separator)) is not None for separator in ",;\t")


def _rows(units: Iterable[TranslationUnit]) -> Iterator[list[str]]:
    yield list(ISSUE_COLUMNS)
    yield from _cells(enumerate(units, 1))


def _cells(units: Iterable[tuple[int, TranslationUnit]]) -> Iterator[list[str]]:
    for number, unit in units:
        for cells in issue_cells(unit, number):
            yield [cells[name] for name in ISSUE_COLUMNS]

"""`.issues.csv` and `.issues.tsv`: only the issues, a row each; `aligner check` writes them to any `.csv` and `.tsv`.

The rows are written as `tables` writes those of beads, and read by the same readers, which know the list by its header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.formats.tables import Csv, Tsv, write_csv, write_tsv
from aligner.formats.tables.issue_rows import ISSUE_COLUMNS, issue_cells
from aligner.model import Header, TranslationUnit


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


def _rows(units: Iterable[TranslationUnit]) -> Iterator[list[str]]:
    yield list(ISSUE_COLUMNS)
    for number, unit in enumerate(units, 1):
        for cells in issue_cells(unit, number):
            yield [cells[name] for name in ISSUE_COLUMNS]

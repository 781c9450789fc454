"""`.xlsx`: a workbook to read and correct: a bead a row, doubtful beads coloured; a sheet with an issue a row, where a
reviser may mark what is accepted; and a sheet about the files.

The file holds no time and is not compressed: deflate gives
other bytes with every version of its library, and the same beads must give the same bytes on every machine.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from aligner.errors import UserError
from aligner.formats.tables.unit_rows import cells_of
from aligner.formats.workbook.cells import CELL_LIMIT, cell_styles, string_cell, styled, text_style
from aligner.formats.workbook.issues import IssueSheet
from aligner.formats.workbook.reader import ABOUT, ROW_LIMIT, read_workbook
from aligner.model import Header, TranslationUnit

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

COLUMNS = (
    ("no", 6),
    ("source", 58),
    ("target", 70),
    ("confidence", 11),
    ("adequacy", 10),
    ("type", 7),
    ("state", 11),
    ("issues", 60),
    ("note", 30),
    ("moved", 8),
    ("id", 15),
)
"""The columns of the sheet and their widths in characters."""

_NUMBERS = {"no", "confidence", "adequacy", "moved"}
_EPOCH = datetime(2000, 1, 1)


class Xlsx:
    """An Excel workbook."""

    name = "xlsx"
    suffixes: tuple[str, ...] = (".xlsx",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the three sheets; their rows go to temporary files as they come.

        Raises UserError for a text, or a number of beads or issues, beyond what Excel holds.
        """
        from openpyxl import Workbook
        from openpyxl.writer.excel import ExcelWriter

        book = Workbook(write_only=True)
        book.properties.creator = "aligner"
        book.properties.created = book.properties.modified = _EPOCH
        beads, issues = book.create_sheet("beads"), IssueSheet(book)
        _lay_out(beads)
        try:
            _write_beads(beads, issues.passing(units))
        finally:  # else openpyxl's half-open writers complain when they are collected
            beads.close()
            issues.close()
        about = book.create_sheet(ABOUT)
        about.column_dimensions["A"].width, about.column_dimensions["B"].width = 16, 100
        for row in _about(header):
            about.append([string_cell(about, cell, "about") for cell in row])
        with _TimelessZip(out, "w") as archive:
            ExcelWriter(book, archive).write_data()

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units of the first sheet with two columns of text, ours or another program's.

        Raises UserError for what is no workbook, is damaged, or would unpack to more than the reader allows.
        """
        return read_workbook(source.read(), where)


def _lay_out(sheet: WriteOnlyWorksheet) -> None:
    """Widths, the frozen header row, the colour scale of the confidence, printing across the page."""
    from openpyxl.formatting.rule import ColorScaleRule
    from openpyxl.utils import get_column_letter

    for n, (name, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(n)].width = width
        if name == "confidence":
            letter = get_column_letter(n)
            sheet.conditional_formatting.add(
                f"{letter}2:{letter}{ROW_LIMIT}",
                ColorScaleRule(
                    start_type="num",
                    start_value=0,
                    start_color="E8A87C",
                    mid_type="num",
                    mid_value=0.7,
                    mid_color="F7E6B5",
                    end_type="num",
                    end_value=1,
                    end_color="FFFFFF",
                ),
            )
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _write_beads(sheet: WriteOnlyWorksheet, units: Iterable[TranslationUnit]) -> None:
    from openpyxl.cell import WriteOnlyCell

    styles = cell_styles(sheet)
    sheet.append([styled(string_cell(sheet, name, "header"), styles["header"]) for name, _ in COLUMNS])
    for number, unit in enumerate(units, 1):
        if number >= ROW_LIMIT:
            raise UserError(f"more than {ROW_LIMIT - 1:,} beads, which no workbook holds", "", "write .tsv or .csv")
        cells = cells_of(unit, number)
        row = []
        for name, _ in COLUMNS:
            text = cells[name]
            if name in _NUMBERS:
                cell = WriteOnlyCell(sheet, float(text) if text else None)
                style = name if name in styles else "plain"
            else:
                cell = string_cell(sheet, text, f"row {number + 1}")
                style = text_style(text) if getattr(unit, f"{name}_segments", True) else "nothing"
            row.append(styled(cell, styles[style]))
        sheet.append(row)


def _about(header: Header) -> Iterator[tuple[str, ...]]:
    yield "source", header.source_path
    yield "target", header.target_path
    yield "source language", header.source_lang
    yield "target language", header.target_lang
    yield "layout", header.layout
    yield "date", "" if header.date is None else header.date.isoformat()
    yield "signature", header.signature
    for side, piece in header.furniture:
        for start in range(0, max(len(piece.text), 1), CELL_LIMIT // 2):  # nobody edits these: cut rather than refuse
            part = piece.text[start : start + CELL_LIMIT // 2]
            yield f"left out, {side}", part, piece.reason, str(piece.line)


class _TimelessZip(zipfile.ZipFile):
    """An archive whose members are stored without compression and without the time of day."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **kwargs: Any) -> None:
        super().writestr(self._info(zinfo_or_arcname), data)

    def write(self, filename: Any, arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        info = self._info(arcname)
        info.file_size = os.path.getsize(filename)
        with open(filename, "rb") as source, self.open(info, "w") as part:
            shutil.copyfileobj(source, part)

    @staticmethod
    def _info(name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
        info.create_system, info.external_attr = 3, 0o644 << 16
        return info

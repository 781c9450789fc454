"""`.xlsx`: a workbook to read and correct: a bead a row, doubtful beads coloured, and a second sheet about the files.

Every text is a string to Excel, also one that begins like a formula. Characters that XML cannot hold are written as
OOXML has it (`_x0001_`, ECMA-376 part 1, 22.9.2.19). The file holds no time and is not compressed: deflate gives
other bytes with every version of its library, and the same beads must give the same bytes on every machine.
"""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from aligner.errors import UserError
from aligner.formats.columns import cells_of
from aligner.formats.workbook_reader import ABOUT, ROW_LIMIT, read_workbook
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
)
"""The columns of the sheet and their widths in characters."""

_NUMBERS = {"no", "confidence", "adequacy", "moved"}
_CELL_LIMIT = 32_767  # characters, Excel's own
_FORMULA_STARTS = "=+-@＝＋－＠"
_EPOCH = datetime(2000, 1, 1)
_UNWRITABLE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class Xlsx:
    """An Excel workbook."""

    name = "xlsx"
    suffixes: tuple[str, ...] = (".xlsx",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write both sheets; the rows go to a temporary file as they come.

        Raises UserError for a text, or a number of beads, beyond what Excel holds.
        """
        from openpyxl import Workbook
        from openpyxl.writer.excel import ExcelWriter

        book = Workbook(write_only=True)
        book.properties.creator = "aligner"
        book.properties.created = book.properties.modified = _EPOCH
        beads = book.create_sheet("beads")
        _lay_out(beads)
        try:
            _write_beads(beads, units)
        finally:  # else openpyxl's half-open writer complains when it is collected
            beads.close()
        about = book.create_sheet(ABOUT)
        about.column_dimensions["A"].width, about.column_dimensions["B"].width = 16, 100
        for row in _about(header):
            about.append([_string(about, cell, "about") for cell in row])
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

    styles = _styles(sheet)
    sheet.append([_styled(_string(sheet, name, "header"), styles["header"]) for name, _ in COLUMNS])
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
                cell = _string(sheet, text, f"row {number + 1}")
                is_nothing = not getattr(unit, f"{name}_segments", True)
                style = "nothing" if is_nothing else "quoted" if text[:1] in _FORMULA_STARTS and text else "plain"
            row.append(_styled(cell, styles[style]))
        sheet.append(row)


def _styles(sheet: WriteOnlyWorksheet) -> dict[str, Any]:
    """The cells' styles by name; made once, since openpyxl takes long to look one up."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    top = Alignment(vertical="top", wrap_text=True)
    line = Border(bottom=Side(style="thin", color="D9D9D9"))
    styles = {}
    for name in ("plain", "quoted", "nothing", "confidence", "adequacy", "header"):
        cell = WriteOnlyCell(sheet)
        cell.alignment, cell.border = top, line
        if name == "quoted":  # stays text when a user edits the cell and leaves it
            cell.quotePrefix = True
        elif name == "nothing":
            cell.fill = PatternFill("lightUp", fgColor="C9A27E", bgColor="FBF1E6")
        elif name in ("confidence", "adequacy"):
            cell.number_format = "0.00"
        elif name == "header":
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E9EEF2")
        styles[name] = cell._style
    return styles


def _styled(cell: Any, style: Any) -> Any:
    cell._style = style
    return cell


def _string(sheet: WriteOnlyWorksheet, text: str, place: str) -> Any:
    """A cell that holds the text as a string, whatever it looks like; an empty one without text."""
    from openpyxl.cell import WriteOnlyCell

    if not text:
        return WriteOnlyCell(sheet)
    value = _UNWRITABLE.sub(lambda m: f"_x{ord(m[0]):04X}_", text)
    if len(value.encode("utf-16-le")) // 2 > _CELL_LIMIT:
        raise UserError(
            f"a text of {len(text):,} characters, and a cell holds {_CELL_LIMIT:,}", place, "write .tsv or .csv"
        )
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell


def _about(header: Header) -> Iterator[tuple[str, ...]]:
    yield "source", header.source_path
    yield "target", header.target_path
    yield "source language", header.source_lang
    yield "target language", header.target_lang
    yield "layout", header.layout
    yield "date", "" if header.date is None else header.date.isoformat()
    yield "signature", header.signature
    for side, piece in header.furniture:
        for start in range(0, max(len(piece.text), 1), _CELL_LIMIT // 2):  # nobody edits these: cut rather than refuse
            part = piece.text[start : start + _CELL_LIMIT // 2]
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

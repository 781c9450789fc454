"""Cells of a workbook as we write them.

Every text is a string to Excel, also one that begins like a formula. Characters that XML cannot hold are written as
OOXML has it (`_x0001_`, ECMA-376 part 1, 22.9.2.19).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aligner.errors import UserError
from aligner.late_patterns import late

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

CELL_LIMIT = 32_767
"""Characters that a cell holds: Excel's own limit."""
SEVERITY_COLOURS = {"neutral": "EEF1F4", "minor": "FBF1D3", "major": "F6D0B8", "critical": "EFA8A0"}
"""Severity → fill of its cell."""

_FORMULA_STARTS = "=+-@＝＋－＠"
_UNWRITABLE = late(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def text_style(text: str) -> str:
    """The name of the style of a cell with that text: one that looks like a formula stays text when it is edited."""
    return "quoted" if text and text[0] in _FORMULA_STARTS else "plain"


def cell_styles(sheet: WriteOnlyWorksheet) -> dict[str, Any]:
    """The cells' styles by name, for all sheets of the workbook; made once, since openpyxl takes long to find one."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    top = Alignment(vertical="top", wrap_text=True)
    line = Border(bottom=Side(style="thin", color="D9D9D9"))
    styles = {}
    for name in ("plain", "quoted", "nothing", "confidence", "adequacy", "header", "open", *SEVERITY_COLOURS):
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
        elif name == "open":
            cell.fill = PatternFill("solid", fgColor="FFFBE6")
        elif name in SEVERITY_COLOURS:
            cell.fill = PatternFill("solid", fgColor=SEVERITY_COLOURS[name])
        styles[name] = cell._style
    return styles


def styled(cell: Any, style: Any) -> Any:
    """The cell, with that style."""
    cell._style = style
    return cell


def string_cell(sheet: WriteOnlyWorksheet, text: str, place: str) -> Any:
    """A cell that holds the text as a string, whatever it looks like; an empty one without text."""
    from openpyxl.cell import WriteOnlyCell

    if not text:
        return WriteOnlyCell(sheet)
    value = _UNWRITABLE.sub(lambda m: f"_x{ord(m[0]):04X}_", text)
    if len(value.encode("utf-16-le")) // 2 > CELL_LIMIT:
        raise UserError(
            f"a text of {len(text):,} characters, and a cell holds {CELL_LIMIT:,}", place, "write .tsv or .csv"
        )
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell

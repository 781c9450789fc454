"""The sheet `issues` of a workbook: a row an issue, to filter, to sort, and to mark in its column `accepted`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from aligner.errors import UserError
from aligner.formats.tables.issue_rows import ISSUE_COLUMNS, issue_cells
from aligner.formats.workbook.cells import SEVERITY_COLOURS, cell_styles, string_cell, styled, text_style
from aligner.formats.workbook.reader import ISSUES, ROW_LIMIT
from aligner.model import TranslationUnit

_WIDTHS = {"unit": 6, "offset": 7, "side": 8, "severity": 9, "accepted": 10, "id": 12, "check": 18, "words": 24}
_WIDE = {"message": 48, "source": 48, "target": 56}
_USUAL = 22
_NUMBERS = ("unit", "offset")


class IssueSheet:
    """Fills the sheet while the units go by on their way to another one."""

    def __init__(self, book: Any) -> None:
        self._sheet = book.create_sheet(ISSUES)
        self._rows = 1
        self._lay_out()

    def passing(self, units: Iterable[TranslationUnit]) -> Iterator[TranslationUnit]:
        """The units as they come, their issues written on the way. UserError beyond what a sheet holds."""
        sheet = self._sheet
        styles = cell_styles(sheet)
        sheet.append([styled(string_cell(sheet, name, "header"), styles["header"]) for name in ISSUE_COLUMNS])
        for number, unit in enumerate(units, 1):
            for cells in issue_cells(unit, number):
                self._rows += 1
                if self._rows > ROW_LIMIT:
                    raise UserError(
                        f"more than {ROW_LIMIT - 1:,} issues, which no workbook holds", "", "write .issues.csv"
                    )
                sheet.append([self._cell(name, cells[name], styles) for name in ISSUE_COLUMNS])
            yield unit

    def close(self) -> None:
        """Finish the sheet; nothing can be added any more."""
        from openpyxl.utils import get_column_letter

        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(ISSUE_COLUMNS))}{self._rows}"
        self._sheet.close()

    def _cell(self, name: str, text: str, styles: dict[str, Any]) -> Any:
        from openpyxl.cell import WriteOnlyCell

        if name in _NUMBERS:
            return styled(WriteOnlyCell(self._sheet, int(text) if text else None), styles["plain"])
        cell = string_cell(self._sheet, text, f"issue {self._rows - 1}")
        style = text if text in SEVERITY_COLOURS and name == "severity" else text_style(text)
        return styled(cell, styles["open" if name == "accepted" else style])

    def _lay_out(self) -> None:
        """Widths, the frozen header row, a choice in the column `accepted`, accepted rows in grey."""
        from openpyxl.formatting.rule import FormulaRule
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        sheet = self._sheet
        for n, name in enumerate(ISSUE_COLUMNS, 1):
            sheet.column_dimensions[get_column_letter(n)].width = (_WIDTHS | _WIDE).get(name, _USUAL)
        mark = get_column_letter(ISSUE_COLUMNS.index("accepted") + 1)
        choice = DataValidation(type="list", formula1='"yes"', allow_blank=True, showErrorMessage=False)
        choice.add(f"{mark}2:{mark}{ROW_LIMIT}")
        sheet.data_validations.append(choice)
        last = get_column_letter(len(ISSUE_COLUMNS))
        sheet.conditional_formatting.add(
            f"A2:{last}{ROW_LIMIT}", FormulaRule(formula=[f'${mark}2<>""'], font=Font(color="8A8F94"))
        )
        sheet.freeze_panes = "A2"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = "1:1"

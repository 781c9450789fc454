"""The cells of a spreadsheet pasted as text: tabs between them, and line breaks within those in quotation marks.

    2	"1.2 The warranty lapses if the boat:
    (a) was rebuilt; or
    (b) has sunk."	"1.2 有下列情形的，保证失效：……"	new

A spreadsheet sets such marks itself. Line by line the cells come apart, and what numbers the rows or remarks on them
passes for text; here the columns are known, the empty cells among them. Only a text with such a cell in it is read so.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from aligner.documents.lines.script import Script, letters, script_of
from aligner.documents.tables.rows import NUMBER_HEADINGS, names_language
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_BROKEN_CELL = late(r'(?:^|\t)"(?:[^"\n]|"")*\n(?:[^"]|""){0,4000}?"[ ]*(?=\t|\r?\n|\r?\Z)', re.MULTILINE)
"""A cell in quotation marks with a line break in it."""
_REMARKS = frozenset(
    "remark remarks comment comments status reviewer translator 备注 備註 批注 批註 状态 狀態 意见 意見 审校意见"
    " 審校意見 译者 譯者 审校 審校".split()
)
"""Headings of columns about the rows, beside which there are two columns of text."""
_SHARE = 0.8
"""How many of the rows are in the table, at least; a title or a note may stand around it."""
_LEAST_ROWS = 2
_LEAST_NUMBERED = 3
_LONGEST_HEADING = 30


class _Row(NamedTuple):
    line: int
    cells: list[str]


def pasted_cells(text: str) -> tuple[list[Paragraph], list[Furniture]] | None:
    """The paragraphs of such a text, the cells of a row on one line, and the cells that are about the rows.

    None where it is none. A cell with several lines keeps them.
    """
    if "\t" not in text or '"' not in text or not _BROKEN_CELL.search(text):
        return None
    rows = _rows(text)
    if not rows:
        return None
    (width, often), *_ = Counter(len(row.cells) for row in rows if len(row.cells) > 1).most_common(1) or [(0, 0)]
    if often < max(_LEAST_ROWS, _SHARE * len(rows)):
        return None
    table = [row for row in rows if len(row.cells) == width]
    columns = list(zip(*(row.cells for row in table), strict=True))
    reasons = _reasons(columns)
    paragraphs, furniture = [], []
    for row in rows:
        if len(row.cells) != width:
            paragraphs += [
                Paragraph(cell, "cell" if len(row.cells) > 1 else "body", row.line) for cell in row.cells if cell
            ]
            continue
        heads = row is table[0] and _is_heading(row.cells)
        for k, cell in enumerate(row.cells):
            reason = "column heading" if heads else reasons.get(k)
            if cell and reason:
                furniture.append(Furniture(cell, reason, row.line))
            elif cell:
                paragraphs.append(Paragraph(cell, "cell", row.line))
    return paragraphs, furniture


def _rows(text: str) -> list[_Row]:
    """The rows that are not empty; none where the quotation marks are those of a text."""
    reader = csv.reader(io.StringIO(text.replace("\ufeff", ""), newline=""), dialect="excel-tab", strict=True)
    rows: list[_Row] = []
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(_Row(start, [cell.strip() for cell in cells]))
            start = reader.line_num + 1
    except csv.Error:
        return []
    return rows


def _reasons(columns: Sequence[Sequence[str]]) -> dict[int, str]:
    """The columns that number the rows or remark on them, by their places, where two others hold the texts."""
    result: dict[int, str] = {}
    for k, cells in enumerate(columns):
        head = cells[0].strip().lower()
        figures = [int(cell) for cell in cells if cell.isdecimal() and len(cell) <= 4]
        rest = [cell for cell in cells[1:] if cell and not cell.isdecimal()]
        counted = len(figures) >= _LEAST_NUMBERED and figures == list(range(figures[0], figures[0] + len(figures)))
        if counted and not rest and (not head or head.isdecimal() or head in NUMBER_HEADINGS):
            result[k] = "row number"
        elif head in _REMARKS:
            result[k] = "row record"
    scripts = [_script(cells) for k, cells in enumerate(columns) if k not in result]
    remarks = {_script(cells) for k, cells in enumerate(columns) if result.get(k) == "row record"}
    # Remarks in both languages render each other.
    if sorted(filter(None, scripts)) == ["en", "zh"] and not {"en", "zh"} <= remarks:
        return result
    return {k: reason for k, reason in result.items() if reason == "row number"}


def _script(cells: Sequence[str]) -> Script | None:
    """The language of most of a column's text."""
    weights: dict[Script, float] = {}
    for cell in cells[1:]:
        if script := script_of(cell):
            weights[script] = weights.get(script, 0.0) + letters(cell).weight
    return max(weights, key=lambda script: weights[script], default=None)


def _is_heading(cells: Sequence[str]) -> bool:
    """Whether a first row names the languages, one at least, and what else the columns hold."""
    names = [cell for cell in cells if cell]
    return all(len(cell) <= _LONGEST_HEADING and "\n" not in cell for cell in names) and any(map(names_language, names))

"""Reading `.xlsx`: our own workbooks and those of others, with care for what a file from outside may hold.

A workbook is a zip of XML: one that would fill the memory, or declares XML entities, is refused before anything of it
is unpacked into memory.
"""

from __future__ import annotations

import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from aligner.errors import UserError
from aligner.formats.tables.columns import Row
from aligner.formats.tables.issue_rows import issue_columns, listed_units
from aligner.formats.tables.unit_rows import units_of
from aligner.late_patterns import late
from aligner.model import Furniture, Header, Layout, Side, TranslationUnit
from aligner.quality.acceptance import carried, earlier_units
from aligner.quality.check import other

ABOUT = "about"
"""Title of the sheet that holds the header."""
ISSUES = "issues"
"""Title of the sheet that lists the issues."""
ROW_LIMIT = 1_048_576
"""Rows that a sheet can have (Excel's own limit)."""
MAX_UNPACKED = 1 << 29
"""Bytes that a workbook may unpack to: 512 MB, several hundred thousand beads."""

_SIDES: tuple[Side, ...] = ("source", "target")
_LAYOUTS: tuple[Layout, ...] = ("separate", "glued", "alternating", "sequential", "columns")
_WRITTEN = late(r"_x([0-9A-Fa-f]{4})_")
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
    OSError,
)
"""What `zipfile` raises on data that are no sound archive."""
_SIGNATURE = b"PK\x03\x04"


def read_workbook(data: bytes, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
    """Header and units of every visible sheet with a Chinese and an English column, one after the other.

    All are taken in the direction of the first. Where no sheet has both languages, the first with two columns of text
    is taken, and of a workbook of ours always the sheet of the beads. Raises UserError for what is no workbook, is
    damaged, or would unpack to more than `MAX_UNPACKED` bytes.
    """
    found = sheets(data, where)
    about = found.get(ABOUT, [])
    ours = any(cells[0] == "source language" for _, cells in about)
    beside = (ABOUT, ISSUES) if ours else ()
    tables = {title: rows for title, rows in found.items() if _holds_text(rows) and title not in beside}
    if ours:
        _, units = units_of(next(iter(tables.values()), []), where)
        return _header(about), _with_marks(units, found.get(ISSUES, []), where)
    texts = {title: rows for title, rows in tables.items() if issue_columns(rows[0][1]) is None}
    tables = texts or tables
    if len(tables) < 2:
        return units_of(next(iter(tables.values()), []), where)
    read = [units_of(rows, f"{where}, sheet {title}") for title, rows in tables.items()]
    bilingual = [table for table in read if set(_languages(table[0])) == {"zh", "en"}] or read[:1]
    first = bilingual[0][0]
    directions = [_languages(header) == _languages(first) for header, _ in bilingual]
    return replace(first, source_path=where, target_path=where), _one_after_another(bilingual, directions)


def _languages(header: Header) -> tuple[str, str]:
    return header.source_lang.split("-")[0], header.target_lang.split("-")[0]


def _one_after_another(
    tables: Sequence[tuple[Header, Iterator[TranslationUnit]]], directions: Sequence[bool]
) -> Iterator[TranslationUnit]:
    """The units of all tables, counted on; those of a table in the other direction turned round."""
    i = j = number = 0
    for (_, units), forward in zip(tables, directions):
        before = number
        for unit in units if forward else map(_turned, units):
            bead = unit.bead
            bead = replace(bead, source=range(i, i + len(bead.source)), target=range(j, j + len(bead.target)))
            i, j, number = bead.source.stop, bead.target.stop, number + 1
            place = None if unit.place is None else replace(unit.place, number=number)
            moved = None if unit.moved is None else unit.moved + before
            yield replace(unit, bead=bead, place=place, moved=moved)


def _turned(unit: TranslationUnit) -> TranslationUnit:
    return replace(
        unit,
        bead=replace(unit.bead, source=unit.bead.target, target=unit.bead.source),
        source_segments=unit.target_segments,
        target_segments=unit.source_segments,
        source_text=unit.target_text,
        target_text=unit.source_text,
        issues=tuple(replace(issue, side=other(issue.side)) for issue in unit.issues),
    )


def _with_marks(units: Iterator[TranslationUnit], rows: list[Row], where: str) -> Iterator[TranslationUnit]:
    """The units, with the issues accepted that the list on the sheet of issues has marked."""
    columns = issue_columns(rows[0][1]) if rows else None
    if columns is None:
        yield from units
        return
    found = tuple(units)
    before = earlier_units(found, tuple(listed_units(rows[1:], columns, f"{where}, sheet {ISSUES}")))
    for number, unit in enumerate(found):
        marked = before.get(number)
        yield unit if marked is None else replace(unit, issues=tuple(carried(unit.issues, unit, marked)))


def _header(about: Sequence[Row]) -> Header:
    """What our writer put on the second sheet; a user's own lines are passed over."""
    values: dict[str, str] = {}
    furniture: list[tuple[Side, Furniture]] = []
    for _, cells in about:
        key, value, reason, line = [*cells, "", "", ""][:4]
        piece = Furniture(value, reason, int(line) if line.isdecimal() else 0)
        furniture += [(side, piece) for side in _SIDES if key == f"left out, {side}"]
        values.setdefault(key, value)
    layout: Layout = "columns"
    for known in _LAYOUTS:
        layout = known if known == values.get("layout") else layout
    return Header(
        values.get("source", ""),
        values.get("target", ""),
        values.get("source language", ""),
        values.get("target language", ""),
        values.get("signature", ""),
        _date(values.get("date", "")),
        layout,
        tuple(furniture),
    )


def _date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def sheets(data: bytes, where: str) -> dict[str, list[Row]]:
    """The rows of every visible sheet, by its title. Raises UserError as `read_workbook` does."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_hostile(data, where)
    try:
        with warnings.catch_warnings():  # openpyxl warns of features it cannot keep: we only take the texts
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
            return {
                sheet.title: _sheet_rows(sheet, where) for sheet in book.worksheets if sheet.sheet_state == "visible"
            }
    except (*_DAMAGE, InvalidFileException, KeyError, TypeError, AttributeError, IndexError, SyntaxError) as error:
        raise UserError(
            f"a damaged workbook ({type(error).__name__}: {str(error)[:80]})",
            where,
            "open it in a spreadsheet program and save it again as .xlsx",
        ) from error


def _refuse_hostile(data: bytes, where: str) -> None:
    """Stop before anything is unpacked that is no workbook, would fill the memory, or declares XML entities."""
    remedy = "save it as .xlsx or .csv"
    if not data.startswith(_SIGNATURE):
        raise UserError("not an .xlsx workbook", where, f"{remedy}; an old .xls or a protected file cannot be read")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
            if size > MAX_UNPACKED:
                raise UserError(
                    f"unpacks to {size >> 20:,} MB, and {MAX_UNPACKED >> 20} MB is the limit",
                    where,
                    "split the workbook or save it as .csv",
                )
            for info in archive.infolist():
                with archive.open(info) as part:
                    if b"<!DOCTYPE" in part.read(4096):
                        raise UserError(f"declares a document type in {info.filename}", where, remedy)
    except _DAMAGE as error:
        raise UserError(f"a damaged workbook ({error})", where, remedy) from error


def _sheet_rows(sheet: Any, where: str) -> list[Row]:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    rows: list[Row] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if number > ROW_LIMIT:
            raise UserError(f"more than {ROW_LIMIT:,} rows", where, "save it again in a spreadsheet program")
        cells = [_text(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append((number, cells))
    return rows


def _text(value: object) -> str:
    """A cell's value as text: 5.0 as "5", a date in ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _WRITTEN.sub(lambda m: chr(int(m[1], 16)), value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def _holds_text(rows: Sequence[Row]) -> bool:
    return any(len(cells) > 1 for _, cells in rows)

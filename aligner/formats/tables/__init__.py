"""`.tsv` and `.csv`: a bead a row, source and target first; read from any program's tables.

**TSV** is for programs: UTF-8 without a byte order mark, lines end in a line feed, nothing is quoted. Within a cell
tab, line feed, carriage return and backslash are written `\\t`, `\\n`, `\\r`, `\\\\`, other control characters
and line separators `\\u0085`, so that a line is a bead and `cut -f1` works.

**CSV** is for spreadsheets: RFC 4180 quoting, and UTF-8 with a byte order mark, without which Excel takes the file for
the system's code page. A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, their
full-width forms, a tab or a carriage return) gets an apostrophe before it, as spreadsheets themselves mark text; so
does one that already begins with apostrophes and one of these.

Reading undoes both in our own files, which the header row tells, and takes the cells of all others as they are.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from aligner.documents.encoding import decode
from aligner.errors import UserError
from aligner.formats.tables.columns import COLUMNS, Row, named_columns
from aligner.formats.tables.issue_rows import FILE, ISSUE_COLUMNS
from aligner.formats.tables.unit_rows import cells_of, units_of
from aligner.late_patterns import late
from aligner.model import Header, TranslationUnit

_CONTROL = late(r"[\x00-\x1f\\\x7f-\x9f\u2028\u2029]")
_ESCAPED = late(r"\\(?:([tnr\\])|u([0-9a-f]{4}))")
_LETTERS = {"\t": "t", "\n": "n", "\r": "r", "\\": "\\"}
_CHARACTERS = {letter: char for char, letter in _LETTERS.items()}
_FORMULA = late(r"'*[=+\-@＝＋－＠\t\r]")
_BOM = "\ufeff"
_HEADS = (COLUMNS, ISSUE_COLUMNS, (FILE, *ISSUE_COLUMNS))
_OURS_TSV = tuple("\t".join(head) + "\n" for head in _HEADS)
_OURS_CSV = tuple(_BOM + ",".join(head) for head in _HEADS)
"""How our own tables begin."""


def escaped(text: str) -> str:
    """The text as a TSV cell: on one line and without tabs."""
    return _CONTROL.sub(lambda m: "\\" + (_LETTERS.get(m[0]) or f"u{ord(m[0]):04x}"), text)


def unescaped(cell: str) -> str:
    """What `escaped` was given; a backslash that escapes nothing stays."""
    return _ESCAPED.sub(lambda m: _CHARACTERS[m[1]] if m[1] else chr(int(m[2], 16)), cell)


def guarded(text: str) -> str:
    """The text as a CSV cell that no spreadsheet takes for a formula."""
    return "'" + text if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


class Tsv:
    """Tab-separated values: a bead a line."""

    name = "tsv"
    suffixes: tuple[str, ...] = (".tsv", ".tab")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the header row and a line a unit, as they come."""
        write_tsv(_rows(header, units), out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units of a tab-separated file, quoted as Excel does or not at all; any encoding known to the readers.

        Raises UserError with the line number where a cell is not what its column says.
        """
        text = _text(source.read(), where, _OURS_TSV)
        if not text.startswith(_OURS_TSV) and _is_quoted(text):
            return units_of(_parsed(text, "\t", where), where, unescaped)
        lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
        return units_of([(n, line.split("\t")) for n, line in enumerate(lines, 1)], where, unescaped)


class Csv:
    """Comma-separated values, for spreadsheets."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the header row and a row a unit, as they come."""
        write_csv(_rows(header, units), out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units of a file separated by commas, semicolons (Excel in Europe) or tabs; any encoding known.

        Raises UserError with the line number for a quote that is never closed, for more cells than the header has
        columns (an unquoted comma), and where a cell is not what its column says.
        """
        text = _text(source.read(), where, _OURS_CSV)
        told = re.match(r'"?sep=(.)"?\r?\n', text)
        delimiter = told[1] if told else _delimiter(text)
        rows = _parsed(text[told.end() :] if told else text, delimiter, where, first=2 if told else 1)
        _refuse_long_rows(rows, where)
        return units_of(rows, where, unguarded)


def write_tsv(rows: Iterable[Sequence[str]], out: BinaryIO) -> None:
    """Write the rows as lines, as the module describes."""
    for row in rows:
        out.write(("\t".join(map(escaped, row)) + "\n").encode())


def write_csv(rows: Iterable[Sequence[str]], out: BinaryIO) -> None:
    """Write the rows for a spreadsheet, as the module describes."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    out.write(_BOM.encode())
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
        out.write(buffer.getvalue().encode())
        buffer.seek(0)
        buffer.truncate()


def _rows(header: Header, units: Iterable[TranslationUnit]) -> Iterator[Sequence[str]]:
    yield COLUMNS
    languages = {"source_lang": header.source_lang, "target_lang": header.target_lang}
    for number, unit in enumerate(units, 1):
        cells = cells_of(unit, number) | languages
        yield [cells[name] for name in COLUMNS]


def _text(data: bytes, where: str, ours: tuple[str, ...]) -> str:
    """The file's characters. What we wrote ourselves is UTF-8 and needs no guess, unless it was saved again since."""
    if data.startswith(tuple(line.encode() for line in ours)):
        try:
            return data.decode("utf-8").removeprefix(_BOM)
        except UnicodeDecodeError:
            return decode(data, where)
    return decode(data, where)


def _parsed(text: str, delimiter: str, where: str, first: int = 1) -> list[Row]:
    """The rows of a quoted table, each with the line on which it begins; `first` is that of the text."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=delimiter != "\t")
    rows: list[Row] = []
    line = 0
    try:
        for cells in reader:
            rows.append((line + first, cells))
            line = reader.line_num
    except csv.Error as error:
        raise UserError(
            f"not a table: {error}",
            f"{where}:{line + first}",
            "close every quotation mark, and double those within a cell",
        ) from None
    return rows


def _delimiter(text: str) -> str:
    """Comma, semicolon or tab: the one that makes the first row a header, or else the rows most alike."""
    best, best_share = ",", 0.0
    for delimiter in (",", ";", "\t"):
        reader = csv.reader(io.StringIO(text[: 1 << 17], newline=""), delimiter=delimiter)
        try:
            rows = [row for row, _ in zip(reader, range(100), strict=False) if any(row)]
        except csv.Error:
            continue
        if rows and named_columns(rows[0]):
            return delimiter
        widths = Counter(len(row) for row in rows)
        share = max((count for width, count in widths.items() if width > 1), default=0) / max(len(rows), 1)
        if share > best_share:
            best, best_share = delimiter, share
    return best


def _refuse_long_rows(rows: Sequence[Row], where: str) -> None:
    """A row with more cells than the header has columns was cut at a comma in its text: nothing may be lost of it."""
    if not rows:
        return
    widths = Counter(len(cells) for _, cells in rows)
    width = len(rows[0][1]) if named_columns(rows[0][1]) else widths.most_common(1)[0][0]
    for number, cells in rows:
        if len(cells) > width > 1 and any(cell.strip() for cell in cells[width:]):
            raise UserError(
                f"{len(cells)} cells where there are {width} columns",
                f"{where}:{number}",
                "put the text that holds the separator between quotation marks",
            )


def _is_quoted(text: str) -> bool:
    """Whether tab-separated text is quoted as Excel does it: cells with a comma, quotation mark, tab or line break.

    Quotation marks at both ends of a cell may as well belong to the sentence, so the whole file must agree.
    """
    quoted = 0
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        return False
    raw = iter(re.findall(r'"(?:[^"]|"")*"|[^\t\r\n]+', text))
    for cell in (cell for row in rows for cell in row if cell):
        piece = next(raw, "")
        is_quoted = piece.startswith('"')
        if is_quoted != bool(re.search(r'[,"\t\r\n]', cell)):
            return False
        quoted += is_quoted
    return quoted > 0

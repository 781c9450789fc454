"""Glossaries → terms: TBX (ISO 30042:2008 or :2019), Excel workbooks, and tables as text (CSV, TSV) in any encoding."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from aligner.documents.encoding import decode
from aligner.documents.safe_xml import parsed
from aligner.errors import UserError
from aligner.formats.language_names import language_of_name
from aligner.formats.workbook.reader import sheets
from aligner.late_patterns import late
from aligner.quality.glossary import Glossary, Term
from aligner.quality.script import HAN, is_language

_FORBIDDEN = frozenset(
    ("deprecatedterm", "supersededterm", "deprecatedterm-admn-sts", "supersededterm-admn-sts", "obsolete", "forbidden")
)
_ENTRIES = frozenset(("termEntry", "conceptEntry"))
_SECTIONS = frozenset(("langSet", "langSec"))
_STATUS = frozenset(("administrativeStatus", "normativeAuthorization", "usageStatus"))
_FORBIDDEN_HEADS = ("forbidden", "avoid", "deprecated", "禁用")
_TOLD = late(r'"?sep=(.)"?\r?\n')
"""How Excel names the separator."""


def read_glossary(path: Path) -> Glossary:
    """The Chinese–English terms of a .tbx (or .xml), .xlsx, .csv or .tsv file.

    A table has the columns Chinese and English, in any order and under any heading; several names of a concept are
    parted by "|" or ";". Of a workbook every visible sheet counts. Raises UserError for a file that cannot be read or
    has no such term.
    """
    where = str(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        remedy = "give a TBX, XLSX or CSV file"
        raise UserError(f"cannot read the glossary: {error.strerror}", where, remedy) from error
    suffix = path.suffix.lower()
    if suffix in (".tbx", ".xml") or data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        terms = _tbx(data, where)
    elif suffix in (".xlsx", ".xls"):
        terms = _workbook(data, where)
    else:
        terms = _table(data, where)
    glossary = Glossary.of(terms)
    if not glossary.terms:
        raise UserError(
            "no Chinese–English term found", where, "give a TBX with zh and en, or a table with these two columns"
        )
    return glossary


def _table(data: bytes, where: str) -> Iterator[Term]:
    try:
        text = decode(data, where)
    except UserError as error:
        raise UserError(error.what, where, "save the glossary as UTF-8, or give it as .xlsx") from error
    told = _TOLD.match(text)
    text = text[told.end() :] if told else text
    first = text.partition("\n")[0]
    delimiter = told[1] if told else max("\t,;", key=first.count)
    yield from _terms(list(csv.reader(io.StringIO(text), delimiter=delimiter)), delimiter)


def _workbook(data: bytes, where: str) -> Iterator[Term]:
    for rows in sheets(data, where).values():
        if any(HAN.search(cell) for _, cells in rows for cell in cells):
            yield from _terms([cells for _, cells in rows])


def _terms(rows: Sequence[Sequence[str]], delimiter: str = "") -> Iterator[Term]:
    """The terms of a table, which has no other way to part names than what is no `delimiter` of its cells."""
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows or max(map(len, rows)) < 2:
        return
    chinese, english, forbidden, has_head = _columns(rows)
    for row in rows[has_head:]:
        cells = [row[k].strip() if k is not None and k < len(row) else "" for k in (chinese, english, forbidden)]
        for name in _names(cells[0], delimiter):
            if cells[1]:
                yield Term(name, _names(cells[1], delimiter), _names(cells[2], delimiter))


def _columns(rows: Sequence[Sequence[str]]) -> tuple[int, int, int | None, int]:
    """Columns of Chinese, English and forbidden names, and how many rows the heading takes (0 or 1)."""
    heads = [cell.strip().lower() for cell in rows[0]]
    found = {
        language: next(
            (k for k, head in enumerate(heads) if is_language(language_of_name(head) or head, language)), None
        )
        for language in ("zh", "en")
    }
    forbidden = next((k for k, head in enumerate(heads) if head in _FORBIDDEN_HEADS), None)
    if found["zh"] is not None and found["en"] is not None:
        return found["zh"], found["en"], forbidden, 1
    width = max(len(row) for row in rows)
    han = [sum(bool(HAN.search(row[k])) for row in rows if k < len(row)) for k in range(min(width, 2))]
    chinese = han.index(max(han))
    has_head = int(not any(HAN.search(cell) for cell in rows[0]))
    return chinese, 1 - chinese, forbidden if has_head else None, has_head


def _names(cell: str, delimiter: str) -> tuple[str, ...]:
    for mark in "|;" if delimiter != ";" else "|":
        if mark in cell:
            return tuple(name.strip() for name in cell.split(mark) if name.strip())
    return (cell,) if cell else ()


def _tbx(data: bytes, where: str) -> Iterator[Term]:
    from lxml import etree

    try:
        root = parsed(data, comments=False)
    except etree.XMLSyntaxError as error:
        raise UserError(f"not well-formed XML: {error.msg}", where, "export the glossary again") from error
    for entry in (e for e in root.iter() if _local(e) in _ENTRIES):
        names: dict[str, list[str]] = {"zh": [], "en": []}
        forbidden: list[str] = []
        for section in (e for e in entry.iter() if _local(e) in _SECTIONS):
            tag = section.get("{http://www.w3.org/XML/1998/namespace}lang", "")
            for language, found in names.items():
                if is_language(tag, language):
                    for name, is_forbidden in _section_terms(section):
                        (forbidden if is_forbidden else found).append(name)
        for chinese in names["zh"]:
            if names["en"]:
                yield Term(chinese, tuple(names["en"]), tuple(forbidden))


def _section_terms(section: Any) -> Iterator[tuple[str, bool]]:
    """Each term of a language section, and whether its status forbids it."""
    for term in (e for e in section.iter() if _local(e) == "term"):
        name = " ".join("".join(term.itertext()).split())
        group = term.getparent()
        notes = () if group is section else group.iter()
        status = {
            (note.text or "").strip().lower()
            for note in notes
            if _local(note) in _STATUS or note.get("type") in _STATUS
        }
        if name:
            yield name, bool(status & _FORBIDDEN)


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]

"""Terms that a translation is held to, from a TBX file (ISO 30042:2008 or :2019) or a table (CSV, TSV)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aligner.documents.safe_xml import parsed
from aligner.errors import UserError
from aligner.quality.script import HAN, is_language

_FORBIDDEN = frozenset(
    ("deprecatedterm", "supersededterm", "deprecatedterm-admn-sts", "supersededterm-admn-sts", "obsolete", "forbidden")
)
_ENTRIES = frozenset(("termEntry", "conceptEntry"))
_SECTIONS = frozenset(("langSet", "langSec"))
_STATUS = frozenset(("administrativeStatus", "normativeAuthorization", "usageStatus"))
_HEADS = {"zh": ("zh", "chinese", "中文", "汉语", "漢語"), "en": ("en", "english", "英文", "英语", "英語")}
_FORBIDDEN_HEADS = ("forbidden", "avoid", "deprecated", "禁用")


@dataclass(frozen=True, slots=True)
class Term:
    """One concept: what it is called in Chinese, what it may be called in English, and what not."""

    chinese: str
    english: tuple[str, ...]
    forbidden: tuple[str, ...] = ()
    """Names in either language that must not be used."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms, in the order of the file."""

    terms: tuple[Term, ...]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Glossary:
        """The terms, entries of one Chinese name made one, so that any of their renderings is right."""
        merged: dict[str, Term] = {}
        for term in terms:
            old = merged.get(term.chinese)
            merged[term.chinese] = (
                term
                if old is None
                else Term(
                    term.chinese,
                    tuple(dict.fromkeys((*old.english, *term.english))),
                    tuple(dict.fromkeys((*old.forbidden, *term.forbidden))),
                )
            )
        return cls(tuple(merged.values()))


def read_glossary(path: Path) -> Glossary:
    """The Chinese–English terms of a .tbx (or .xml), .csv or .tsv file.

    A table has the columns Chinese and English, in any order and under any heading; several names of a concept are
    parted by "|" or ";". Raises UserError for a file that cannot be read or has no such term.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read the glossary: {error.strerror}", str(path), "give a TBX or CSV file") from error
    is_xml = path.suffix.lower() in (".tbx", ".xml") or data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
    glossary = Glossary.of(_tbx(data, str(path)) if is_xml else _table(data, str(path)))
    if not glossary.terms:
        raise UserError(
            "no Chinese–English term found", str(path), "give a TBX with zh and en, or a CSV with two columns"
        )
    return glossary


def _table(data: bytes, where: str) -> Iterator[Term]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("the glossary is not UTF-8", where, "save it as UTF-8") from error
    first = text.partition("\n")[0]
    delimiter = max("\t,;", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(cell.strip() for cell in row)]
    if not rows:
        return
    chinese, english, forbidden, has_head = _columns(rows)
    for row in rows[has_head:]:
        cells = [row[k].strip() if k is not None and k < len(row) else "" for k in (chinese, english, forbidden)]
        for name in _names(cells[0], delimiter):
            if cells[1]:
                yield Term(name, _names(cells[1], delimiter), _names(cells[2], delimiter))


def _columns(rows: list[list[str]]) -> tuple[int, int, int | None, int]:
    """Columns of Chinese, English and forbidden names, and how many rows the heading takes (0 or 1)."""
    heads = [cell.strip().lower() for cell in rows[0]]
    found = {
        language: next((k for k, head in enumerate(heads) if head in names or is_language(head, language)), None)
        for language, names in _HEADS.items()
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

"""Tables of bilingual text: what our own columns are called, and which columns hold the texts in a table of others.

A table is a list of rows of text, whatever file it came from. Our own tables are known by their header row and give
back everything but the single segments of a bead; in any other table the two text columns are found by the names in a
header row, in English or Chinese, or else by their script, and the one further left is the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from aligner.documents.script import HAN, LATIN, language_of_texts, regional
from aligner.errors import UserError
from aligner.formats.issue_line import issue_line, issue_of
from aligner.formats.issue_rows import issue_columns, listed_units
from aligner.formats.json_units import rounded
from aligner.formats.unit_ids import digest
from aligner.model import STATES, Bead, Header, Place, State, TranslationUnit

COLUMNS = (
    "source",
    "target",
    "confidence",
    "adequacy",
    "type",
    "state",
    "issues",
    "note",
    "no",
    "moved",
    "source_lang",
    "target_lang",
    "id",
)
"""Our columns. `no` counts the beads from 1 and restores their order when a user has sorted the table; `moved` is the
`no` of a moved passage's other half; `issues` holds a line an issue; `id` tells later whether the texts were edited."""

Row = tuple[int, Sequence[str]]
"""A row's number in the file, as messages give it, and its cells."""

_SOURCE = {
    "source",
    "src",
    "source text",
    "source segment",
    "source_text",
    "original",
    "original text",
    "原文",
    "源文",
    "原文文本",
    "源语",
    "源语言",
    "原語",
    "源文本",
}
_TARGET = {
    "target",
    "tgt",
    "target text",
    "target segment",
    "target_text",
    "translation",
    "translated text",
    "译文",
    "譯文",
    "译文文本",
    "翻译",
    "翻譯",
    "目标",
    "目标语",
    "目标语言",
    "目標語言",
    "目标文本",
}
_NAMES = {
    "chinese": "zh",
    "中文": "zh",
    "汉语": "zh",
    "漢語": "zh",
    "华语": "zh",
    "華語": "zh",
    "zh": "zh",
    "zho": "zh",
    "chi": "zh",
    "cmn": "zh",
    "simplified chinese": "zh-CN",
    "chinese (simplified)": "zh-CN",
    "简体中文": "zh-CN",
    "简中": "zh-CN",
    "traditional chinese": "zh-TW",
    "chinese (traditional)": "zh-TW",
    "繁體中文": "zh-TW",
    "繁体中文": "zh-TW",
    "正體中文": "zh-TW",
    "en": "en",
    "eng": "en",
    "english": "en",
    "英文": "en",
    "英语": "en",
    "英語": "en",
}
_TAG = re.compile(r"(zh|en)([-_][a-z0-9]{2,8})+", re.IGNORECASE)
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(f"[{LATIN}]")
_SAMPLE = 200  # rows looked at to tell the columns


def language_of_name(name: str) -> str:
    """The BCP 47 tag for a language's name or code, or "" for any other word: "zh-CN", "English", "中文" …"""
    plain = name.strip().lower()
    if _TAG.fullmatch(plain):
        first, *rest = re.split("[-_]", plain)
        return "-".join([first, *(part.title() if len(part) == 4 else part.upper() for part in rest)])
    return _NAMES.get(plain, "")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row what stands, counted from 0."""

    source: int
    target: int
    source_lang: str = ""
    target_lang: str = ""
    ours: dict[str, int] = field(default_factory=dict)
    """All our columns by name, where the table is ours."""


def named_columns(row: Sequence[str]) -> Columns | None:
    """The columns that a header row names, or None where the row is no header."""
    names = [cell.strip().lower() for cell in row]
    if {"source", "target", "confidence", "type"} <= set(names):
        ours = {name: names.index(name) for name in COLUMNS if name in names}
        return Columns(ours["source"], ours["target"], ours=ours)
    source = next((n for n, name in enumerate(names) if name in _SOURCE), None)
    target = next((n for n, name in enumerate(names) if name in _TARGET), None)
    if source is not None and target is not None:
        return Columns(source, target)
    languages = [(n, tag) for n, name in enumerate(names) if (tag := language_of_name(name))]
    if len(languages) == 2 and languages[0][1][:2] != languages[1][1][:2]:
        (source, source_lang), (target, target_lang) = languages
        return Columns(source, target, source_lang, target_lang)
    return None


def found_columns(rows: Sequence[Row], where: str) -> Columns:
    """The two columns that hold the texts of a table without a header row, by script.

    The column with most Chinese and, of the others, the one with most English; where there is only one script, the
    two columns with most letters. Raises UserError where there are no two columns.
    """
    sample = [cells for _, cells in rows[:_SAMPLE]]
    width = max((len(cells) for cells in sample), default=0)
    if width < 2:
        raise UserError("no two columns of text", where, "give one column for the source and one for the target")
    han = [sum(len(_HAN.findall(cells[n])) for cells in sample if n < len(cells)) for n in range(width)]
    latin = [sum(len(_LATIN.findall(cells[n])) for cells in sample if n < len(cells)) for n in range(width)]
    one = max(range(width), key=lambda n: (han[n], latin[n], -n))
    other = max((n for n in range(width) if n != one), key=lambda n: (latin[n], han[n], -n))
    first, second = sorted((one, other))
    return Columns(first, second)


def cells_of(unit: TranslationUnit, number: int) -> dict[str, str]:
    """The unit's row, by column: everything as text, numbers in decimal notation."""
    adequacy = unit.bead.adequacy
    return {
        "source": unit.source_text,
        "target": unit.target_text,
        "confidence": str(rounded(unit.bead.confidence)),
        "adequacy": "" if adequacy is None else str(rounded(adequacy)),
        "type": f"{len(unit.source_segments)}-{len(unit.target_segments)}",
        "state": unit.state,
        "issues": "\n".join(" ".join(issue_line(issue, unit).split()) for issue in unit.issues),
        "note": unit.note,
        "no": str(number),
        "moved": "" if unit.moved is None else str(unit.moved + 1),
        "id": digest(unit.source_text, unit.target_text),
    }


def units_of(
    rows: Sequence[Row], where: str, restore: Callable[[str], str] | None = None
) -> tuple[Header, Iterator[TranslationUnit]]:
    """The table's languages, as a header, and its units; empty rows are passed over.

    `restore` undoes what our writer did to the cells, and is only applied to our own tables. Raises UserError with
    the row's number for a cell that cannot be what its column says, while the units are taken.
    """
    rows = [row for row in rows if any(cell.strip() for cell in row[1])]
    if not rows:
        raise UserError("holds no text", where, "give a table with a column for each language")
    listed = issue_columns(rows[0][1])
    if listed is not None:
        return _of_list(rows[1:], listed, where, restore)
    columns = named_columns(rows[0][1])
    if columns is not None:
        rows = rows[1:]
    else:
        columns = found_columns(rows, where)
    if columns.ours and restore is not None:
        rows = [(number, [restore(cell) for cell in cells]) for number, cells in rows]
    rows = _in_order(rows, columns)
    header = Header(
        source_path=where,
        target_path=where,
        layout="columns",
        source_lang=_language(rows, columns, "source"),
        target_lang=_language(rows, columns, "target"),
    )
    return header, _units(rows, columns, where)


def _of_list(
    rows: Sequence[Row], columns: Mapping[str, int], where: str, restore: Callable[[str], str] | None
) -> tuple[Header, Iterator[TranslationUnit]]:
    """Languages and units of a list of issues: only the units that have some."""
    if restore is not None:
        rows = [(number, [restore(cell) for cell in cells]) for number, cells in rows]
    source_lang, target_lang = (
        regional(language_of_texts(_cell(cells, columns[side]) for _, cells in rows[:_SAMPLE]), "")
        for side in ("source", "target")
    )
    return Header(where, where, source_lang, target_lang, layout="columns"), listed_units(rows, columns, where)


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def _language(rows: Sequence[Row], columns: Columns, side: str) -> str:
    text, named = (columns.source, columns.source_lang) if side == "source" else (columns.target, columns.target_lang)
    own = columns.ours.get(f"{side}_lang")
    said = next((_cell(cells, own) for _, cells in rows if _cell(cells, own)), "")
    return said or regional(language_of_texts(_cell(cells, text) for _, cells in rows[:_SAMPLE]), named)


def _in_order(rows: Sequence[Row], columns: Columns) -> Sequence[Row]:
    """The rows in the order of their numbers, where all have one of their own."""
    place = columns.ours.get("no")
    numbers = [_cell(cells, place) for _, cells in rows]
    if place is None or len(set(numbers)) < len(numbers) or not all(n.isascii() and n.isdigit() for n in numbers):
        return rows
    return sorted(rows, key=lambda row: int(_cell(row[1], place)))


def _units(rows: Sequence[Row], columns: Columns, where: str) -> Iterator[TranslationUnit]:
    ours = columns.ours
    index_of = {_cell(cells, ours.get("no")): index for index, (_, cells) in enumerate(rows)} if "no" in ours else {}
    i = j = 0
    for index, (number, cells) in enumerate(rows, 1):
        source, target = _cell(cells, columns.source), _cell(cells, columns.target)
        many = re.fullmatch(r"(\d+)-(\d+)", _cell(cells, ours.get("type")))
        sources = (source,) if source or (many and int(many[1])) else ()
        targets = (target,) if target or (many and int(many[2])) else ()
        if not sources and not targets:
            continue
        place = f"{where}:{number}"
        confidence = _share(_cell(cells, ours.get("confidence")), "confidence", place)
        bead = Bead(
            range(i, i + len(sources)),
            range(j, j + len(targets)),
            1.0 if confidence is None else confidence,
            _share(_cell(cells, ours.get("adequacy")), "adequacy", place),
        )
        i, j = bead.source.stop, bead.target.stop
        found = (issue_of(line, source, target) for line in _cell(cells, ours.get("issues")).split("\n"))
        yield TranslationUnit(
            bead,
            sources,
            targets,
            source,
            target,
            issues=tuple(issue for issue in found if issue is not None),
            state=_state(_cell(cells, ours.get("state")), place),
            moved=index_of.get(_cell(cells, ours.get("moved"))),
            note=_cell(cells, ours.get("note")),
            place=Place(index, number, _cell(cells, ours.get("id"))),
        )


def _share(text: str, name: str, place: str) -> float | None:
    """A number in [0, 1] as a spreadsheet may show it: 0.97, 0,97 or 97%."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    try:
        value = float(plain.removesuffix("%")) / (100 if plain.endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise UserError(f"{name} {text[:20]!r} is no number from 0 to 1", place, "mend the cell or leave it empty")
    return value


def _state(text: str, place: str) -> State:
    for state in STATES:
        if text.strip().lower() == state:
            return state
    if text.strip():
        raise UserError(f"unknown state {text[:20]!r}", place, "it is one of " + ", ".join(STATES))
    return "aligned"

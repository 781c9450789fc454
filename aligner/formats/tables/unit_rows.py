"""Beads as rows of a table, and back: each cell as text, the units in the order of their numbers.

Our own tables, which their header row tells, give back everything but the single segments of a bead; any other table
gives its two texts, and a list of issues the units that have some.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from aligner.documents.language import language_of_texts, regional
from aligner.errors import UserError
from aligner.formats.issue_line import issue_line, issue_of
from aligner.formats.json_units import rounded
from aligner.formats.tables.columns import Columns, Row, found_columns, named_columns
from aligner.formats.tables.issue_rows import issue_columns, listed_units
from aligner.formats.unit_ids import digest
from aligner.model import STATES, Bead, Header, Place, State, TranslationUnit

_SAMPLE = 200  # rows looked at to tell the languages


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

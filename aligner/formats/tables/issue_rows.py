"""A list of issues as rows: what a reviser works through and a project manager counts, one row an issue; and back.

The column `accepted` is the reader's: whatever is written there but a no lets the issue stand at the next check. A list
that is read back gives the units that have issues, each with the issues that its rows tell of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast, get_args

from aligner.errors import UserError
from aligner.formats.numbering import Numbering
from aligner.model import SEVERITIES, Issue, Place, Severity, Side, TranslationUnit

ISSUE_COLUMNS = (
    "unit",
    "id",
    "severity",
    "category",
    "check",
    "side",
    "offset",
    "words",
    "message",
    "suggestion",
    "accepted",
    "source",
    "target",
)
"""The columns: `unit` counts the units from 1, `id` is what the file calls the unit, `offset` counts the characters of
that side before the words."""

FILE = "file"
"""The column in front of these in a list over several files: the path of the file that the unit stands in."""

_NO = frozenset(("", "no", "n", "false", "0", "-", "否", "不", "非"))
Row = tuple[int, Sequence[str]]


def issue_cells(unit: TranslationUnit, number: int) -> Iterator[dict[str, str]]:
    """A row for each issue of the unit, by column, everything as text."""
    for issue in unit.issues:
        yield {
            "unit": str(number),
            "id": unit.place.id if unit.place else "",
            "severity": issue.severity,
            "category": issue.category,
            "check": issue.check,
            "side": issue.side,
            "offset": "" if issue.span is None else str(issue.span[0]),
            "words": issue.text,
            "message": issue.message,
            "suggestion": issue.suggestion or "",
            "accepted": "yes" if issue.accepted else "",
            "source": unit.source_text,
            "target": unit.target_text,
        }


def issue_columns(row: Sequence[str]) -> dict[str, int] | None:
    """Where in a row which of our columns stands, if the row is the header of such a list; None for any other row."""
    names = [cell.strip().lower() for cell in row]
    needed = {"unit", "check", "severity", "side", "words", "source", "target"}
    if not needed <= set(names):
        return None
    return {name: names.index(name) for name in (FILE, *ISSUE_COLUMNS) if name in names}


def listed_units(rows: Iterable[Row], columns: Mapping[str, int], where: str) -> Iterator[TranslationUnit]:
    """The units that the rows tell of, in the order of their first rows.

    Raises UserError with the row's number for an unknown severity or side.
    """
    units: dict[tuple[str, str, str, str], list[Issue]] = {}
    for number, cells in rows:
        cell = {name: cells[n] if n < len(cells) else "" for name, n in columns.items()}
        if cell["source"] or cell["target"]:
            key = (cell.get(FILE, ""), cell["unit"], cell["source"], cell["target"])
            units.setdefault(key, []).append(_issue(cell, f"{where}:{number}"))
    numbering = Numbering()
    for number, ((file, _, source, target), issues) in enumerate(units.items(), 1):
        yield numbering.unit(source, target, issues=tuple(issues), place=Place(number, file=file))


def _issue(cell: Mapping[str, str], place: str) -> Issue:
    severity, side = cell["severity"].strip().lower(), cell["side"].strip().lower()
    for name, value, known in (("severity", severity, SEVERITIES), ("side", side, get_args(Side))):
        if value not in known:
            raise UserError(f"unknown {name} {value[:20]!r}", place, f"it is one of {', '.join(known)}")
    words, offset = cell["words"], cell.get("offset", "").strip()
    start = int(offset) if offset.isascii() and offset.isdigit() else None
    stands = start is not None and cell[side].startswith(words, start)
    return Issue(
        check=cell["check"].strip(),
        category=cell.get("category", "").strip(),
        severity=cast(Severity, severity),
        side=cast(Side, side),
        span=(start, start + len(words)) if start is not None and stands else None,
        text=words,
        message=cell.get("message", ""),
        suggestion=cell.get("suggestion") or None,
        accepted=cell.get("accepted", "").strip().lower() not in _NO,
    )

"""Rows and counts as the page gets them: plain data, every label in English and in Chinese."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from aligner.formats.json_units import rounded
from aligner.formats.page.categories import CHECK_NAMES
from aligner.formats.page.reasons import in_chinese
from aligner.formats.page.standing import kinds_of
from aligner.model import Issue
from aligner.review.cells import SIDES, cell_of
from aligner.review.sheet import Row, Sheet, linked

COUNTED = ("confirmed", "doubtful", "omission", "addition", "loose", "moved", "issues", "rejected", "note")
"""What is counted beside the rows themselves."""
_LOOSE = "loose"


def row_view(row: Row, other: int | None) -> dict[str, Any]:
    """One row; `other` is the key of the other half of a moved passage."""
    unit = replace(row.unit, moved=None if other is None else 0)
    view: dict[str, Any] = {"key": row.key}
    for side in SIDES:
        cell = cell_of(unit, side)
        view[side] = {"text": cell.text, "starts": cell.starts() if cell else [], "count": len(cell.segments)}
    return view | {
        "confidence": rounded(unit.bead.confidence),
        "adequacy": None if unit.bead.adequacy is None else rounded(unit.bead.adequacy),
        "state": unit.state,
        "kinds": kinds(row, other),
        "other": other,
        "note": unit.note,
        "issues": [_issue(issue) for issue in unit.issues],
    }


def rows_view(rows: Iterable[Row], others: dict[int, int]) -> list[dict[str, Any]]:
    """Rows of a sheet; `others` are its moved passages as `linked` tells them."""
    return [row_view(row, others.get(row.key)) for row in rows]


def kinds(row: Row, other: int | None) -> list[str]:
    """What one may filter by: level of confidence first, as the report page has them, the state and "loose"."""
    unit = replace(row.unit, moved=None if other is None else 0)
    found = kinds_of(unit)
    if unit.state != "rejected" and any(issue.check == _LOOSE and not issue.accepted for issue in unit.issues):
        found.append("loose")
    if unit.state in ("confirmed", "edited"):
        found.append("confirmed")
    return found


def counts(sheet: Sheet) -> dict[str, int]:
    """How many rows there are, and of each kind that is counted."""
    others = linked(sheet.rows)
    counted = Counter(kind for row in sheet.rows for kind in set(kinds(row, others.get(row.key))))
    return {"rows": len(sheet.rows)} | {kind: counted[kind] for kind in COUNTED}


def _issue(issue: Issue) -> dict[str, Any]:
    plain = issue.check.replace("_", " ")
    return {
        "check": list(CHECK_NAMES.get(issue.check, (plain, plain))),
        "severity": issue.severity,
        "side": issue.side,
        "span": issue.span,
        "message": [issue.message, in_chinese(issue.message) or issue.message],
        "suggestion": issue.suggestion,
        "accepted": issue.accepted,
    }

"""What XLIFF carries in notes: scores and moves of a unit, furniture of a file, as readable lines; and back."""

from __future__ import annotations

import re
from typing import cast

from aligner.late_patterns import late
from aligner.model import Bead, Furniture, Issue, Severity, Side, TranslationUnit

PRIORITIES: dict[Severity, int] = {"critical": 1, "major": 2, "minor": 5, "neutral": 9}
"""Severity of an issue → priority of its note, 1 being the highest; both XLIFF versions allow 1 to 10."""
REMARK_PRIORITY = 10
"""Priority of notes that are no issue."""

_SCORES = late(r"Confidence ([01]\.\d+)(?:, adequacy ([01]\.\d+))?\.")
_MOVED = late(r"Moved: its other half is unit ([1-9]\d*)\.")
_FURNITURE = late(r"(source|target) line (\d+) \((.*?)\): (.*)", re.DOTALL)


def priority(issue: Issue) -> int:
    """The priority of the issue's note; what a person accepted is a remark like any other."""
    return REMARK_PRIORITY if issue.accepted else PRIORITIES[issue.severity]


def scores_line(bead: Bead) -> str:
    """The bead's scores with three decimals.

    >>> scores_line(Bead(range(1), range(1), 0.998, 0.93))
    'Confidence 0.998, adequacy 0.930.'
    """
    adequacy = "" if bead.adequacy is None else f", adequacy {bead.adequacy:.3f}"
    return f"Confidence {bead.confidence:.3f}{adequacy}."


def scores_of(line: str) -> tuple[float, float | None] | None:
    """Confidence and adequacy that such a line states; None for any other remark."""
    found = _SCORES.fullmatch(line.strip())
    return (float(found[1]), float(found[2]) if found[2] else None) if found else None


def percentage(quality: str | None) -> int:
    """A match's quality as any tool writes it, as a whole number from 0 to 100; 0 where it says nothing of the kind.

    >>> [percentage(quality) for quality in ("87", "87.5%", "101", "high", None)]
    [87, 87, 100, 0, 0]
    """
    found = re.fullmatch(r"(\d{1,9})(?:\.\d+)?\s*%?", (quality or "").strip())
    return min(int(found[1]), 100) if found else 0


def moved_line(unit: TranslationUnit) -> str:
    """Where the other half of a moved passage is: units counted from 1, as an editor counts them; "" if not moved.

    >>> moved_line(TranslationUnit(Bead(range(1), range(0)), ("好",), (), "好", "", moved=17))
    'Moved: its other half is unit 18.'

    A unit that has both halves says so.

    >>> moved_line(TranslationUnit(Bead(range(1), range(3, 4)), ("好",), ("Good",), "好", "Good", moved=17))
    'Moved: the target stands elsewhere in its text.'
    """
    if unit.moved is None:
        return ""
    if unit.source_text and unit.target_text:
        return "Moved: the target stands elsewhere in its text."
    return f"Moved: its other half is unit {unit.moved + 1}."


def moved_of(line: str) -> int | None:
    """The index, from 0, that such a line states; None for any other remark."""
    found = _MOVED.fullmatch(line.strip())
    return int(found[1]) - 1 if found else None


def furniture_line(side: Side, furniture: Furniture) -> str:
    """A passage left out of the beads: "source line 12 (reply form): Leave a Reply"."""
    return f"{side} line {furniture.line} ({furniture.reason}): {furniture.text}"


def furniture_of(line: str) -> tuple[Side, Furniture] | None:
    """The passage that such a line states; None for any other remark."""
    found = _FURNITURE.fullmatch(line)
    return (cast(Side, found[1]), Furniture(found[4], found[3], int(found[2]))) if found else None

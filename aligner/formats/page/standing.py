"""Where a unit stands for a reviser: what it is, what is open in it, and how soon it should be looked at."""

from __future__ import annotations

from collections.abc import Mapping

from aligner.formats.page.labels import level_of
from aligner.model import SEVERITIES, Issue, Severity, TranslationUnit

_WEIGHTS: Mapping[Severity, float] = {"neutral": 0.1, "minor": 0.5, "major": 2.0, "critical": 3.0}
_FURTHER = 0.1
"""Of its weight an issue adds so much where a worse one stands in the same unit."""
_MISSING = ("omission", "addition")
"""Kinds that are also the error types of MQM which such issues have."""
_SETTLED = ("confirmed", "edited", "rejected")
"""States in which a person has judged the pairing: its confidence no longer matters."""


def open_issues(unit: TranslationUnit) -> list[Issue]:
    """The unit's issues that nobody has accepted; none of a rejected unit, which is no translation."""
    return [] if unit.state == "rejected" else [issue for issue in unit.issues if not issue.accepted]


def level(unit: TranslationUnit) -> str:
    """The class of the unit's confidence; a pairing that a person has judged is sure, or rejected."""
    if unit.state == "rejected":
        return "rejected"
    return "sure" if unit.state in _SETTLED else level_of(unit.bead.confidence)


def standing_alone(unit: TranslationUnit) -> str | None:
    """What a unit is of which one side is empty: "omission" or "addition", or "moved"; None if it has both sides."""
    if unit.source_segments and unit.target_segments:
        return None
    if unit.moved is not None:
        return "moved"
    return "omission" if unit.source_segments else "addition"


def kinds_of(unit: TranslationUnit) -> list[str]:
    """What the unit is: its level, and what one may filter by (the keys of `KIND_LABELS`).

    An omission is a source without a translation, and a unit with an open issue that something was left out; so is an
    addition the other way.
    """
    kinds = [level(unit)]
    if unit.state == "rejected":
        return kinds
    issues = open_issues(unit)
    if kinds[0] != "sure":
        kinds.append("doubtful")
    if unit.moved is not None:
        kinds.append("moved")
    found = {issue.category for issue in issues}
    kinds += [kind for kind in _MISSING if f"accuracy/{kind}" in found or standing_alone(unit) == kind]
    if (len(unit.source_segments), len(unit.target_segments)) != (1, 1):
        kinds.append("many")
    if issues:
        kinds.append("issues")
    if len(issues) != len(unit.issues):
        kinds.append("accepted")
    if unit.note:
        kinds.append("note")
    return kinds


def worst_of(unit: TranslationUnit) -> Issue | None:
    """The gravest open issue, the first of equals; None without any."""
    return max(open_issues(unit), key=lambda issue: SEVERITIES.index(issue.severity), default=None)


def urgency(unit: TranslationUnit) -> float:
    """How much the unit needs a reviser's eye, two decimals; from 1 on it may be among the worst. 0 if rejected."""
    if unit.state == "rejected":
        return 0.0
    weights = sorted((_WEIGHTS[issue.severity] for issue in open_issues(unit)), reverse=True)
    worst = weights[0] + _FURTHER * sum(weights[1:]) if weights else 0.0
    if unit.state in _SETTLED:
        return round(worst, 2)
    missing = 1.0 if standing_alone(unit) in _MISSING else 0.0
    loose = 0.5 * (1 - unit.bead.adequacy) if unit.bead.adequacy is not None else 0.0
    return round(worst + missing + loose + 2 * (1 - unit.bead.confidence), 2)

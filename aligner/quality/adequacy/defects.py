"""From a judgement to the one defect it amounts to, if any, and to the words at fault."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from aligner.evidence.chinese_words import HAN
from aligner.model import Severity, Side, TranslationUnit
from aligner.quality.adequacy.endings import finished
from aligner.quality.adequacy.judgement import Judgement, Span
from aligner.quality.adequacy.unknown_clauses import may_stand_behind

GRAVE = 0.5
"""A bead less adequate than this is gravely at fault: fitting sees to it that of sound beads about one in 25 is."""
SLIGHT = 0.7
"""A bead less adequate than this is worth a look."""

Kind = Literal["omission", "addition", "truncated", "mistranslated", "loose"]
"""The checks' ids."""
KINDS: tuple[str, ...] = get_args(Kind)
"""All of them."""

_WORD = re.compile(r"[^\W\d_]")
_SHORT = -1.0
"""A target shorter than expected by so many usual deviations may have been broken off."""
_HALF = 0.3
"""Share of the source behind which nothing was translated, from which on the target breaks off, whatever its end."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One defect of a unit."""

    kind: Kind
    severity: Severity
    side: Side
    """The side on which the words without counterpart stand."""
    span: Span | None
    """Offsets into that side's text; None where no words can be named."""
    whole: bool = False
    """Whether the words are whole clauses."""


def defect(kind: str, unit: TranslationUnit, judgement: Judgement | None) -> Defect | None:
    """The unit's defect if it is of this kind: a unit is judged as a whole and has at most one."""
    found = _defect(unit, judgement)
    return found if found is not None and found.kind == kind else None


def _defect(unit: TranslationUnit, judgement: Judgement | None) -> Defect | None:
    """What is wrong with a unit: a null bead that says something, or a bead that is less adequate than it should be.

    Halves of a moved passage have their counterparts elsewhere.
    """
    source, target = unit.source_text, unit.target_text
    if not source.strip() or not target.strip():
        text, side, kind = _alone(source, target)
        if unit.moved is not None or not _WORD.search(text):
            return None
        return Defect(kind, "major", side, (0, len(text)))
    if judgement is None or judgement.adequacy >= SLIGHT:
        return None
    severity: Severity = "major" if judgement.adequacy < GRAVE else "minor"
    if judgement.verdict == "unrelated":
        return Defect("mistranslated" if severity == "major" else "loose", severity, "target", None)
    side = judgement.verdict
    span = judgement.left_over[side]
    if span is None or _may_render(source, target, side, span):
        return None
    if severity == "minor":
        named: Kind = "loose"
    elif side == "target":
        named = "addition"
    else:
        named = "truncated" if _breaks_off(source, target, span, judgement) else "omission"
    shown = judgement.shown.get(side)
    if shown is None:
        return Defect(named, severity, side, span)
    return Defect(named, severity, side, (shown.start, shown.end), shown.whole)


def _alone(source: str, target: str) -> tuple[str, Side, Kind]:
    return (source, "source", "omission") if source.strip() else (target, "target", "addition")


def _may_render(source: str, target: str, side: Side, span: Span) -> bool:
    """Whether English words may render a clause of which the dictionary knows no word."""
    own, other = (source, target) if side == "source" else (target, source)
    return not HAN.search(own) and HAN.search(other) is not None and may_stand_behind(other, own[slice(*span)])


def _breaks_off(source: str, target: str, span: Span, judgement: Judgement) -> bool:
    """Whether the source's end is not rendered, and the target is short and unfinished, or lacks a good part."""
    behind = sum(map(bool, _WORD.findall(source[span[1] :])))
    if behind > 2 or judgement.length > _SHORT:
        return False
    return (finished(source) and not finished(target)) or (span[1] - span[0]) >= _HALF * len(source)

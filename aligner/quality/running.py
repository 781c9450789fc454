"""All checks over all units: units in, the same units with their issues out, one at a time.

A check of the whole batch needs to have seen it first. So `units` is gone through once more for each such check: an
iterable that can be taken from the beginning again (a sequence, an object that opens its file anew) is never held in
memory; a bare iterator is, while such a check is on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from aligner.model import SEVERITIES, Header, Issue, TranslationUnit
from aligner.quality.acceptance import carried, earlier_units
from aligner.quality.adequacy.defects import KINDS
from aligner.quality.adequacy.judgement import Judgement
from aligner.quality.check import BatchCheck, Check, Context
from aligner.quality.check_settings import CheckSettings, graded
from aligner.quality.checks import CHECKS
from aligner.quality.glossary import Glossary

if TYPE_CHECKING:
    from aligner.quality.adequacy.weights import AdequacyWeights

_ORDER = {"source": 0, "target": 1}


def run_checks(
    units: Iterable[TranslationUnit],
    header: Header,
    settings: CheckSettings | None = None,
    glossary: Glossary | None = None,
    checks: Sequence[Check] = CHECKS,
    earlier: Sequence[Sequence[TranslationUnit]] = (),
    encoder: bool = False,
    weights: AdequacyWeights | None = None,
) -> Iterator[TranslationUnit]:
    """The units in order, each with the issues it had from elsewhere and those that `checks` find.

    What an earlier run of one of `checks` had found is replaced, but what a person had accepted of it stays accepted
    as long as its words stand; so does what is accepted in any of `earlier`, each the units of an earlier run. A
    rejected unit is no translation and keeps what it has. Issues are ordered gravest first, then by side and place;
    accepted ones stand last. Where a check asks for it, every full bead is given its adequacy, and where words and
    lengths leave a doubt, `encoder` lets the sentence encoder decide; `weights` are the adequacy model's, None: those
    shipped.
    """
    chosen = settings or CheckSettings()
    context = Context(header.source_lang, header.target_lang, glossary)
    active = [check for check in checks if chosen.grade(check.id) != "off"]
    judges = any(check.id in KINDS for check in active)
    if (earlier or judges or any(isinstance(check, BatchCheck) for check in active)) and iter(units) is units:
        units = tuple(units)
    before = [earlier_units(tuple(units), run) for run in earlier]
    ready = [check.prepare(units, context) if isinstance(check, BatchCheck) else check for check in active]
    own = {check.id for check in checks}
    judged = _judged(units, context, encoder, weights) if judges else ((unit, None) for unit in units)
    for number, (unit, judgement) in enumerate(judged):
        if unit.state == "rejected":
            yield unit
            continue
        here = replace(context, judgement=judgement) if judgement is not None else context
        if judgement is not None:
            unit = replace(unit, bead=replace(unit.bead, adequacy=judgement.adequacy))
        kept = [old for old in unit.issues if old.check not in own]
        found = [
            replace(new, severity=graded(new.severity, chosen.grade(check.id)))
            for check in ready
            for new in check.check(unit, here)
        ]
        if found or kept or unit.issues:
            issues = carried(kept + found, unit, unit)
            for run in before:
                if number in run:
                    issues = carried(issues, unit, run[number])
            unit = replace(unit, issues=tuple(sorted(issues, key=_rank)))
        yield unit


def _judged(
    units: Iterable[TranslationUnit], context: Context, encoder: bool, weights: AdequacyWeights | None
) -> Iterator[tuple[TranslationUnit, Judgement | None]]:
    """The units with what adequacy says of them; the model is loaded only where there is a pair to judge."""
    from aligner.quality.adequacy.judging import Judge

    return Judge.of(units, context.chinese_side, encoder, weights).judged(units)


def _rank(issue: Issue) -> tuple[bool, int, int, tuple[int, int], str]:
    return (issue.accepted, -SEVERITIES.index(issue.severity), _ORDER[issue.side], issue.span or (-1, -1), issue.check)

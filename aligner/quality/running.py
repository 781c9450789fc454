"""All checks over all units: units in, the same units with their issues out, one at a time.

A check of the whole batch needs to have seen it first. So `units` is gone through once more for each such check: an
iterable that can be taken from the beginning again (a sequence, an object that opens its file anew) is never held in
memory; a bare iterator is, while such a check is on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aligner.model import SEVERITIES, Header, Issue, TranslationUnit
from aligner.quality.acceptance import carried, earlier_units
from aligner.quality.adequacy.defects import KINDS
from aligner.quality.adequacy.judgement import BLOCK, Judgement
from aligner.quality.check import BatchCheck, Check, Context
from aligner.quality.check_settings import CheckSettings, graded
from aligner.quality.checks import CHECKS
from aligner.quality.covered import without_covered
from aligner.quality.glossary import Glossary
from aligner.quality.sharing import shared_out

if TYPE_CHECKING:
    from aligner.quality.adequacy.judging import Judge
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
    ready = tuple(check.prepare(units, context) if isinstance(check, BatchCheck) else check for check in active)
    own = frozenset(check.id for check in checks)
    judge = _judge(units, context, encoder, weights) if judges else None
    run = _Run(context, chosen, ready, own, before, judge)
    if isinstance(units, (list, tuple)):
        yield from shared_out(run.checked, units, BLOCK)
    else:
        yield from run.checked(units)


@dataclass(frozen=True, slots=True)
class _Run:
    """All that has to be known before the first unit is checked."""

    context: Context
    chosen: CheckSettings
    ready: Sequence[Check]
    own: frozenset[str]
    """Ids of the checks whose earlier issues are replaced."""
    before: Sequence[Mapping[int, TranslationUnit]]
    """Units of earlier runs by number."""
    judge: Judge | None

    def checked(self, units: Iterable[TranslationUnit], first: int = 0) -> Iterator[TranslationUnit]:
        """The units, the first of which has that number, with their issues."""
        judged = self.judge.judged(units) if self.judge else ((unit, None) for unit in units)
        for number, (unit, judgement) in enumerate(judged, first):
            yield unit if unit.state == "rejected" else self._checked(unit, number, judgement)

    def _checked(self, unit: TranslationUnit, number: int, judgement: Judgement | None) -> TranslationUnit:
        context = self.context
        if judgement is not None:
            context = replace(context, judgement=judgement)
            unit = replace(unit, bead=replace(unit.bead, adequacy=judgement.adequacy))
        kept = [old for old in unit.issues if old.check not in self.own]
        found = without_covered(
            [
                replace(new, severity=graded(new.severity, self.chosen.grade(check.id)))
                for check in self.ready
                for new in check.check(unit, context)
            ]
        )
        if not (found or kept or unit.issues):
            return unit
        issues = carried(kept + found, unit, unit)
        for run in self.before:
            if number in run:
                issues = carried(issues, unit, run[number])
        return replace(unit, issues=tuple(sorted(issues, key=_rank)))


def _judge(units: Iterable[TranslationUnit], context: Context, encoder: bool, weights: AdequacyWeights | None) -> Judge:
    """Who says how adequate the units are; the model is loaded only where there is a pair to judge."""
    from aligner.quality.adequacy.judging import Judge

    return Judge.of(units, context.chinese_side, encoder, weights)


def _rank(issue: Issue) -> tuple[bool, int, int, tuple[int, int], str]:
    return (issue.accepted, -SEVERITIES.index(issue.severity), _ORDER[issue.side], issue.span or (-1, -1), issue.check)

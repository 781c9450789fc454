"""What the checks find of planted defects, and what they flag where nothing was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aligner.alignment.bead_ids import Ids
from aligner.alignment.evaluation import Ratio
from aligner.alignment.gold import GoldPair
from aligner.model import SEVERITIES, Bead, Header, Severity, TranslationUnit
from aligner.quality.planted.planting import KINDS, Damaged

GRAVE: Severity = "major"
"""From this severity on an issue counts: the milder ones are for readers with time."""


@dataclass(frozen=True, slots=True)
class PlantedScores:
    """Recall by kind and false flags of one set."""

    recall: dict[str, Ratio]
    """Found of planted defects, by kind; kinds that the texts offered no place for are left out."""
    false: Ratio
    """Untouched gold beads with a grave issue, of all untouched gold beads."""
    false_by_check: dict[str, int] = field(default_factory=dict)
    """How many of these each check flagged (one bead may be flagged by several)."""


def units_of_gold(text: GoldPair, beads: Iterable[Bead]) -> list[TranslationUnit]:
    """Beads as translation units: Chinese sentences joined without a space, English ones with one."""
    units = []
    for bead in beads:
        source = tuple(text.source[i] for i in bead.source)
        target = tuple(text.target[j] for j in bead.target)
        glue = ("", " ") if text.chinese_first else (" ", "")
        units.append(TranslationUnit(bead, source, target, glue[0].join(source), glue[1].join(target)))
    return units


def header_of_gold(text: GoldPair) -> Header:
    """A header with the languages of the text."""
    langs = ("zh-CN", "en-US") if text.chinese_first else ("en-US", "zh-CN")
    return Header(text.name, text.name, *langs)


def score_planted(results: Iterable[tuple[Damaged, Sequence[TranslationUnit]]]) -> PlantedScores:
    """Count over damaged texts and their checked units."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    clean = flagged = 0
    by_check: Counter[str] = Counter()
    for damaged, units in results:
        for kind, hit in outcomes(damaged, units):
            planted[kind] += 1
            found[kind] += hit
        for checks in clean_beads(damaged, units):
            clean += 1
            flagged += bool(checks)
            by_check.update(checks)
    recall = {kind: Ratio(found[kind], planted[kind]) for kind in KINDS if planted[kind]}
    return PlantedScores(recall, Ratio(flagged, clean), dict(sorted(by_check.items(), key=lambda x: (-x[1], x[0]))))


def outcomes(damaged: Damaged, units: Sequence[TranslationUnit]) -> list[tuple[str, bool]]:
    """(kind, whether a grave issue lies on a unit with one of its sentences) of each defect."""
    places = _Places(units)
    return [
        (defect.kind, any(map(_grave, places.touching(defect.source, defect.target)))) for defect in damaged.defects
    ]


def clean_beads(damaged: Damaged, units: Sequence[TranslationUnit]) -> list[frozenset[str]]:
    """For each untouched full gold bead the checks that flag it gravely.

    A unit that holds a damaged sentence too may be flagged for that, and is not counted.
    """
    places = _Places(units)
    touched = [{i for d in damaged.defects for i in d.source}, {j for d in damaged.defects for j in d.target}]
    found = []
    for source, target in damaged.text.beads:
        if not source or not target or touched[0] & set(source) or touched[1] & set(target):
            continue
        apart = [
            unit
            for unit in places.touching(source, target)
            if not (touched[0] & set(unit.bead.source) or touched[1] & set(unit.bead.target))
        ]
        found.append(frozenset(check for unit in apart for check in _grave(unit)))
    return found


class _Places:
    """Which unit each sentence lies in."""

    def __init__(self, units: Sequence[TranslationUnit]) -> None:
        self._units = units
        self._source = {i: n for n, unit in enumerate(units) for i in unit.bead.source}
        self._target = {j: n for n, unit in enumerate(units) for j in unit.bead.target}

    def touching(self, source: Ids, target: Ids) -> list[TranslationUnit]:
        """The units with any of these sentences, in order."""
        numbers = {self._source[i] for i in source} | {self._target[j] for j in target}
        return [self._units[n] for n in sorted(numbers)]


def _grave(unit: TranslationUnit) -> set[str]:
    least = SEVERITIES.index(GRAVE)
    return {issue.check for issue in unit.issues if SEVERITIES.index(issue.severity) >= least}

"""What the page counts while the units pass: kinds, types, states, issues, confidence, adequacy, the path."""

from __future__ import annotations

from collections import Counter

from aligner.formats.page.map import Step
from aligner.formats.page.standing import open_issues, standing_alone
from aligner.model import Severity, TranslationUnit

BINS = 10
"""Bars of the distribution of adequacy."""


class Tally:
    """Takes the units one by one and keeps counts; its size grows with the number of units only by the path."""

    def __init__(self) -> None:
        self.total = 0
        self.kinds: Counter[str] = Counter()
        """Units by what they are; the keys are those of `standing.kinds_of`."""
        self.types: Counter[tuple[int, int]] = Counter()
        """Units by their numbers of segments."""
        self.states: Counter[str] = Counter()
        self.issues: Counter[tuple[str, str, Severity]] = Counter()
        """Open issues by category, check and severity."""
        self.accepted = 0
        """Issues that a person lets stand."""
        self.adequacy: Counter[int] = Counter()
        """Judged units by tenths of adequacy, 0 to 9."""
        self.steps: list[Step] = []
        """The path, as the map draws it."""
        self._expected = 0.0
        self._judged = 0.0
        self._moved: list[tuple[int, int]] = []

    def take(self, unit: TranslationUnit, kinds: list[str]) -> None:
        """Count the next unit, which is of these kinds."""
        self.total += 1
        self.kinds.update(kinds)
        source, target = len(unit.source_segments), len(unit.target_segments)
        self.types[source, target] += 1
        self.states[unit.state] += 1
        found = open_issues(unit)
        self.issues.update((issue.category, issue.check, issue.severity) for issue in found)
        if unit.state != "rejected":
            self.accepted += len(unit.issues) - len(found)
        self._expected += unit.bead.confidence
        if unit.bead.adequacy is not None:
            self.adequacy[min(int(unit.bead.adequacy * BINS), BINS - 1)] += 1
            self._judged += unit.bead.adequacy
        i, j = self.segments
        kind = kinds[0] if kinds[0] == "rejected" else standing_alone(unit) or kinds[0]
        settled = unit.state in ("confirmed", "edited")
        confidence = 1.0 if settled else unit.bead.confidence
        self.steps.append((kind, self.total, i, i + source, j, j + target, confidence))
        if unit.moved is not None and source and not target:
            self._moved.append((self.total - 1, unit.moved))

    @property
    def segments(self) -> tuple[int, int]:
        """How many segments the two sides have."""
        return (self.steps[-1][3], self.steps[-1][5]) if self.steps else (0, 0)

    @property
    def moved(self) -> list[tuple[int, int]]:
        """Moved passages, as pairs of unit indices; a pointer behind the last unit points at nothing."""
        return [pair for pair in self._moved if pair[1] < self.total]

    @property
    def expected(self) -> float | None:
        """The share of beads that are right, as their confidence promises; None without any."""
        return self._expected / self.total if self.total else None

    @property
    def mean_adequacy(self) -> float | None:
        """The mean adequacy of the units that were judged; None without any."""
        return self._judged / self.adequacy.total() if self.adequacy else None

    def by_severity(self) -> Counter[Severity]:
        """Open issues by severity."""
        counts: Counter[Severity] = Counter()
        for (_, _, severity), count in self.issues.items():
            counts[severity] += count
        return counts

    def by_category(self) -> Counter[tuple[str, Severity]]:
        """Open issues by category and severity."""
        counts: Counter[tuple[str, Severity]] = Counter()
        for (category, _, severity), count in self.issues.items():
            counts[category, severity] += count
        return counts

    def by_check(self) -> Counter[tuple[str, str]]:
        """Open issues by category and check."""
        counts: Counter[tuple[str, str]] = Counter()
        for (category, check, _), count in self.issues.items():
            counts[category, check] += count
        return counts

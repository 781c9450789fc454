"""Alignments against gold: precision, recall and F1, strict and lax, by bead type, null sentences, calibration.

Strict: a bead counts when exactly the same bead is in the gold, nulls like any other, the convention of the published
Chinese–English tables. Lax: a full bead counts when it overlaps a gold bead on both sides. Null sentences are
counted as a set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aligner.alignment.bead_ids import Ids, single_nulls
from aligner.alignment.gold import GoldPair
from aligner.model import Bead

BINS = 10
"""Bins of the reliability table."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Hits of tries; NaN without tries."""

    hits: int
    tries: int

    @property
    def value(self) -> float:
        """In [0, 1]."""
        return self.hits / self.tries if self.tries else float("nan")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision and recall of one kind of thing."""

    precision: Ratio
    recall: Ratio

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0 where either is 0 or undefined."""
        p, r = self.precision.value, self.recall.value
        return 2 * p * r / (p + r) if p + r > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Bin:
    """Beads whose confidence lies in one tenth of the scale."""

    low: float
    count: int
    mean: float
    """Mean confidence."""
    right: float
    """Share that is exactly right."""


@dataclass(frozen=True, slots=True)
class Scores:
    """How a set of alignments agrees with its gold."""

    strict: Agreement
    lax: Agreement
    null: Agreement
    by_type: dict[str, Agreement] = field(default_factory=dict)
    reliability: tuple[Bin, ...] = ()

    @property
    def calibration_error(self) -> float:
        """Expected calibration error: mean distance of confidence and truth, weighted by the bins' sizes."""
        total = sum(b.count for b in self.reliability)
        return sum(b.count * abs(b.mean - b.right) for b in self.reliability) / total if total else float("nan")


def score(results: Iterable[tuple[GoldPair, Sequence[Bead]]]) -> Scores:
    """Score alignments, all texts together."""
    n: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = {}
    certainty: list[tuple[float, bool]] = []
    for gold, beads in results:
        wanted = set(gold.beads)
        found = list(single_nulls((b.source, b.target) for b in beads))
        confidences = [
            b.confidence for b in beads for _ in range(max(len(b.source), len(b.target)) if b.is_null else 1)
        ]
        n.update(_counts(wanted, found))
        for bead in wanted:
            kinds.setdefault(_kind(bead), Counter())["gold"] += 1
        for bead, confidence in zip(found, confidences):
            right = bead in wanted
            kinds.setdefault(_kind(bead), Counter()).update({"test": 1, "hit": int(right)})
            certainty.append((confidence, right))
    by_type = {kind: _agreement(c["hit"], c["test"], c["gold"]) for kind, c in sorted(kinds.items())}
    return Scores(
        _agreement(n["strict"], n["test"], n["gold"]),
        Agreement(Ratio(n["lax precise"], n["lax test"]), Ratio(n["lax recalled"], n["lax gold"])),
        _agreement(n["null hit"], n["null test"], n["null gold"]),
        by_type,
        _reliability(certainty),
    )


def _agreement(hits: int, test: int, gold: int) -> Agreement:
    return Agreement(Ratio(hits, test), Ratio(hits, gold))


def _kind(bead: tuple[Ids, Ids]) -> str:
    return f"{len(bead[0])}-{len(bead[1])}"


def _counts(wanted: set[tuple[Ids, Ids]], found: list[tuple[Ids, Ids]]) -> Counter[str]:
    links = {(i, j): bead for bead in wanted for i in bead[0] for j in bead[1]}
    full = [bead for bead in found if bead[0] and bead[1]]
    met = {links[i, j] for s, t in full for i in s for j in t if (i, j) in links}
    nulls_wanted, nulls_found = _nulls(wanted), _nulls(found)
    return Counter(
        {
            "gold": len(wanted),
            "test": len(found),
            "strict": len(wanted & set(found)),
            "lax test": len(full),
            "lax gold": sum(bool(s and t) for s, t in wanted),
            "lax precise": sum(any((i, j) in links for i in s for j in t) for s, t in full),
            "lax recalled": len(met),
            "null gold": len(nulls_wanted),
            "null test": len(nulls_found),
            "null hit": len(nulls_wanted & nulls_found),
        }
    )


def _nulls(beads: Iterable[tuple[Ids, Ids]]) -> set[tuple[str, int]]:
    return {("source", i) for s, t in beads if not t for i in s} | {("target", j) for s, t in beads if not s for j in t}


def _reliability(certainty: list[tuple[float, bool]]) -> tuple[Bin, ...]:
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in certainty:
        bins[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
    return tuple(
        Bin(k / BINS, len(b), sum(c for c, _ in b) / len(b), sum(r for _, r in b) / len(b))
        for k, b in enumerate(bins)
        if b
    )

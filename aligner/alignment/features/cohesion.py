"""Is the bead one, or two that were left together? Beads of several sentences on both sides, against all cuts in two.

What no cut keeps speaks for clauses that changed places between sentences. All 0 for other beads.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence, Spans

_NOTHING = 1e-9
"""A weight up to this is a rounding error."""


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Columns of what the best cut loses: words met, nearness by the encoder, clauses carried over the cut.

    "anyhow": whatever the cut, also one that leaves a part without a counterpart. Clauses are carried over an inner cut
    of a wrong bead too, where one of its sentences goes with a sentence outside; such a bead is cut well elsewhere.
    """
    found = {name: np.zeros(len(beads)) for name in ("met", "encoder", "carried", "anyhow")}
    many = np.nonzero((beads.a > 1) & (beads.b > 1))[0]
    if len(many):
        inner = _Cuts.of(beads, many, inner=True)
        met, near, carried = _lost(inner, evidence)
        for name, lost in (("met", met), ("encoder", near), ("carried", carried)):
            found[name] = inner.least(lost)
        held = many[found["carried"][many] > _NOTHING]
        if len(held):
            outer = _Cuts.of(beads, held, inner=False)
            found["anyhow"][held] = np.minimum(found["carried"], outer.least(_carried(outer, evidence)))[held]
    met, carried, anyhow = (found[name] / 5 for name in ("met", "carried", "anyhow"))
    return {
        "cohesion met": met,
        "cohesion met much": np.maximum(met - 1, 0),
        "cohesion encoder": found["encoder"],
        "carried": carried,
        "carried anyhow": anyhow,
        **{f"carried anyhow over {bar}": np.maximum(anyhow - bar, 0) for bar in (0.1, 0.3, 0.6, 1.2)},
    }


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Ways of cutting some beads in two: bead `k` behind `x` of its Chinese and `y` of its English sentences."""

    beads: Candidates
    k: np.ndarray
    x: np.ndarray
    y: np.ndarray

    @classmethod
    def of(cls, beads: Candidates, numbers: np.ndarray, inner: bool) -> _Cuts:
        """All cuts of beads that leave both parts sentences of both languages, or all that do not."""
        cuts = [
            (k, x, y)
            for k, a, b in zip(numbers.tolist(), beads.a[numbers].tolist(), beads.b[numbers].tolist())
            for x in range(a + 1)
            for y in range(b + 1)
            if 0 < x + y < a + b and (0 < x < a and 0 < y < b) == inner
        ]
        k, x, y = (np.array(column) for column in zip(*cuts))
        return cls(beads, k, x, y)

    def parts(self) -> tuple[Spans, Spans]:
        """What lies before the cuts, and behind."""
        i, j, a, b = (column[self.k] for column in (self.beads.i, self.beads.j, self.beads.a, self.beads.b))
        return Spans(i, self.x, j, self.y), Spans(i + self.x, a - self.x, j + self.y, b - self.y)

    def least(self, values: np.ndarray) -> np.ndarray:
        """Each bead's smallest value over its cuts, 0 for beads without any."""
        least = np.full(len(self.beads), np.inf)
        np.minimum.at(least, self.k, values)
        return np.where(np.isfinite(least), least, 0)


def _lost(cuts: _Cuts, evidence: RunEvidence) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Words met, nearness and carried clauses that beads lose by inner cuts."""
    beads, k = cuts.beads, cuts.k
    whole = evidence.of(Spans(beads.i[k], beads.a[k], beads.j[k], beads.b[k]))
    first, second = (evidence.of(part) for part in cuts.parts())
    weight, other = first.all_c + first.all_e, second.all_c + second.all_e
    near = (first.encoder * weight + second.encoder * other) / np.maximum(weight + other, 1e-3)
    met = whole.met_c + whole.met_e - (first.met_c + first.met_e + second.met_c + second.met_e)
    carried = np.zeros(len(k))
    asked = np.nonzero(met > _NOTHING)[0]  # no clause weighs more than its words that are met abroad and not at home
    if len(asked):
        carried[asked] = _carried(_Cuts(beads, k[asked], cuts.x[asked], cuts.y[asked]), evidence)
    return met, whole.encoder - near, carried


def _carried(cuts: _Cuts, evidence: RunEvidence) -> np.ndarray:
    """Weight of the clauses over the cuts, as both languages have it."""
    chinese, english = evidence.carried(*cuts.parts())
    return np.sqrt(chinese * english)

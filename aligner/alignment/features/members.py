"""Does every sentence of the bead belong to it? Each member judged by itself against the whole other side.

A sentence without a rendering hides in a neighbour's bead: the bead as a whole still scores well, its member does not.
How low is low hangs on the translation: in a free one even true pairs share few words. So members are also measured
by what the document's likely beads reach.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import Found, RunEvidence, Spans
from aligner.evidence.consecutive import consecutive

_BARS = {
    "cover": (0.1, 0.2, 0.3, 0.45),
    "share": (0.2, 0.4, 0.6, 0.8),
    "encoder": (0.0, 0.1, 0.2, 0.3),
    "nearness": (-0.45, -0.35, -0.25, -0.15),
    "kept": (0.0, 0.03, 0.08, 0.15),
}
"""Measures of a member, and the bars under which it may fall."""
_CLAUSE_BARS = {"clause": (-0.3, -0.2, -0.1, 0.0), "clause gain": (0.0, 0.05, 0.1, 0.2)}
"""The same of those that only an encoder gives."""
_LONE = 0.1


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """How far the members of beads with several sentences on a side fall under some bars, summed and at worst."""
    bars_of = _BARS | _CLAUSE_BARS if evidence.has_meanings else _BARS
    whole = evidence.of(Spans(beads.i, beads.a, beads.j, beads.b))
    out = _beside_the_document(whole, beads, evidence)
    out |= {f"member {what} under {bar}": np.zeros(len(beads)) for what, bars in bars_of.items() for bar in bars}
    out |= {f"member least {what}": np.zeros(len(beads)) for what in (*bars_of, "encoder gain")}
    out["member lone"] = np.zeros(len(beads))
    for chinese in (True, False):
        count, across = (beads.a, beads.b) if chinese else (beads.b, beads.a)
        many = np.nonzero((count > 1) & (across > 0))[0]
        if not len(many):
            continue
        members = _Members.of(beads, many, chinese)
        found, measures, gain = members.measured(whole, evidence)
        for what, value in measures.items():
            for bar in bars_of[what]:
                np.add.at(out[f"member {what} under {bar}"], members.k, np.maximum(bar - value, 0) * 5)
            out[f"member least {what}"] += _least(members.k, value, len(beads))
        out["member least encoder gain"] += np.minimum(_least(members.k, gain, len(beads)), 0)
        lone = (measures["cover"] < _LONE) & (found.encoder < _LONE)
        np.add.at(out["member lone"], members.k, lone.astype(np.float64))
    return out


def _beside_the_document(whole: Found, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """The bead as a whole, measured by the document's likely beads."""
    nearness = (whole.encoder - evidence.level.encoder) * beads.full
    return {
        "share Chinese": (whole.cover_c / evidence.level.cover_c - 1) * beads.full,
        "share English": (whole.cover_e / evidence.level.cover_e - 1) * beads.full,
        "nearness": nearness,
        "nearness low": np.minimum(nearness + 0.1, 0) * beads.full,
    }


def _least(k: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    """Each bead's smallest value, 0 for beads without any."""
    least = np.full(count, np.inf)
    np.minimum.at(least, k, values)
    return np.where(np.isfinite(least), least, 0)


@dataclass(frozen=True, slots=True)
class _Members:
    """All sentences of one side of some beads: sentence `x` of bead `k`."""

    beads: Candidates
    k: np.ndarray
    x: np.ndarray
    chinese: bool

    @classmethod
    def of(cls, beads: Candidates, many: np.ndarray, chinese: bool) -> _Members:
        count = (beads.a if chinese else beads.b)[many]
        return cls(beads, np.repeat(many, count), consecutive(np.zeros_like(count), count), chinese)

    def measured(self, whole: Found, evidence: RunEvidence) -> tuple[Found, dict[str, np.ndarray], np.ndarray]:
        """What is found of each member, its measures, and what the bead's cosine gains by it."""
        found, rest = evidence.of(self._alone()), evidence.of(self._left_out())
        level = evidence.level
        if self.chinese:
            cover, mass, usual = found.cover_c, found.all_c, level.cover_c
            met, without = whole.met_e[self.k], rest.met_e
        else:
            cover, mass, usual = found.cover_e, found.all_e, level.cover_e
            met, without = whole.met_c[self.k], rest.met_c
        measures = {
            "cover": cover,
            "share": cover / usual,
            "encoder": found.encoder,
            "nearness": found.encoder - level.encoder,
            # A member from the middle cannot be left out of a run: it counts as needed.
            "kept": np.where(rest.there, (met - without) / np.maximum(mass, 1e-3), 0.3),
        }
        if evidence.has_meanings:
            # Beside the whole of a long sentence a member that renders a clause of it means something else.
            clause = self._nearest_clause(evidence)
            measures |= {"clause": clause - level.encoder, "clause gain": clause - found.encoder}
        return found, measures, np.where(rest.there, whole.encoder[self.k] - rest.encoder, 0)

    def _alone(self) -> Spans:
        """The member by itself beside the whole other side."""
        i, a, j, b = self._sides()
        one = np.ones_like(a)
        return Spans(i + self.x, one, j, b) if self.chinese else Spans(i, a, j + self.x, one)

    def _nearest_clause(self, evidence: RunEvidence) -> np.ndarray:
        i, a, j, b = self._sides()
        if self.chinese:
            return evidence.nearest(True, i + self.x, j, b)
        return evidence.nearest(False, j + self.x, i, a)

    def _left_out(self) -> Spans:
        """The bead without the member: only the first or the last can be left out of a run."""
        i, a, j, b = self._sides()
        first, last = self.x == 0, self.x == (a if self.chinese else b) - 1
        if self.chinese:
            return Spans(i + first, np.where(first | last, a - 1, 0), j, b)
        return Spans(i, a, j + first, np.where(first | last, b - 1, 0))

    def _sides(self) -> tuple[np.ndarray, ...]:
        return self.beads.i[self.k], self.beads.a[self.k], self.beads.j[self.k], self.beads.b[self.k]

"""Do both sides say the same? Encoder, pooled words and coverage of the bead, and of its rivals.

A bead's own cosine is worth little by itself: free renderings score low. What counts is whether the score would rise
with a neighbour taken in (then the bead is too small) or a member left out (then it is too large).
"""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import Found, RunEvidence, Spans


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Columns named by measure and rival: "encoder", "encoder gain next English" …"""
    i, a, j, b, full = beads.i, beads.a, beads.j, beads.b, beads.full
    one = np.ones_like(a)
    own = evidence.of(Spans(i, a, j, b))
    taken = {
        "next English": evidence.of(Spans(i, a, j, b + 1)),
        "previous English": evidence.of(Spans(i, a, j - 1, b + 1)),
        "next Chinese": evidence.of(Spans(i, a + 1, j, b)),
        "previous Chinese": evidence.of(Spans(i - 1, a + 1, j, b)),
    }
    outside = {
        "next English": evidence.of(Spans(i, a, j + b, one)),
        "previous English": evidence.of(Spans(i, a, j - 1, one)),
        "next Chinese": evidence.of(Spans(i + a, one, j, b)),
        "previous Chinese": evidence.of(Spans(i - 1, one, j, b)),
    }
    left_out = {
        "last English": evidence.of(Spans(i, a, j, b - 1)),
        "first English": evidence.of(Spans(i, a, j + 1, b - 1)),
        "last Chinese": evidence.of(Spans(i, a - 1, j, b)),
        "first Chinese": evidence.of(Spans(i + 1, a - 1, j, b)),
    }
    length = _length(pair, beads)
    columns: dict[str, np.ndarray] = {}
    for name in ("encoder", "lexical"):
        value = getattr(own, name)
        columns |= {
            name: value,
            f"{name} by sentences": value * (a + b) * full,
            f"{name} squared": value * value,
            f"{name} 1-1": value * (a + b == 2),
            f"{name} by length": value * length * full,
            f"{name} low": np.minimum(value, 0.3),
        }
        for rival, found in taken.items():
            gain = (getattr(found, name) - value) * found.there * full
            columns[f"{name} gain {rival}"] = gain
            columns[f"{name} true gain {rival}"] = np.maximum(gain, 0)
        for rival, found in outside.items():
            columns[f"{name} beside {rival}"] = getattr(found, name) * found.there * full
        for rival, found in left_out.items():
            loss = (value - getattr(found, name)) * found.there * full
            columns[f"{name} loss {rival}"] = loss
            columns[f"{name} relief {rival}"] = np.maximum(-loss, 0)
    if evidence.has_meanings:
        columns |= _clauses_outside(beads, evidence, outside)
    return columns | _coverage(own, beads) | _coverage_gains(own, taken, left_out, full)


def _clauses_outside(beads: Candidates, evidence: RunEvidence, outside: dict[str, Found]) -> dict[str, np.ndarray]:
    """Whether a neighbour renders a clause of the bead, though beside the whole it means something else."""
    i, a, j, b = beads.i, beads.a, beads.j, beads.b
    nearest = {
        "next English": evidence.nearest(False, j + b, i, a),
        "previous English": evidence.nearest(False, j - 1, i, a),
        "next Chinese": evidence.nearest(True, i + a, j, b),
        "previous Chinese": evidence.nearest(True, i - 1, j, b),
    }
    columns = {}
    for rival, near in nearest.items():
        there = outside[rival].there * beads.full
        columns[f"clause beside {rival}"] = (near - evidence.level.encoder) * there
        columns[f"clause gain beside {rival}"] = (near - outside[rival].encoder) * there
    return columns


def _length(pair: Pair, beads: Candidates) -> np.ndarray:
    size_c = np.concatenate([[0], np.cumsum(pair.chinese.size)])
    size_e = np.concatenate([[0], np.cumsum(pair.english.size)])
    both = size_c[beads.to_i] - size_c[beads.i] + (size_e[beads.to_j] - size_e[beads.j]) * pair.ratio
    return np.sqrt(both) / 10


def _coverage(own: Found, beads: Candidates) -> dict[str, np.ndarray]:
    """Words met on the other side: as shares, and as masses, which add up along a path."""
    sentences = (beads.a + beads.b) * beads.full
    return {
        "cover Chinese": own.cover_c,
        "cover English": own.cover_e,
        "cover both": np.sqrt(own.cover_c * own.cover_e),
        "cover least": np.minimum(own.cover_c, own.cover_e),
        "cover Chinese by sentences": own.cover_c * sentences,
        "cover English by sentences": own.cover_e * sentences,
        "met Chinese": own.met_c / 10,
        "met English": own.met_e / 10,
        "unmet Chinese": (own.all_c - own.met_c) / 10,
        "unmet English": (own.all_e - own.met_e) / 10,
    }


def _coverage_gains(
    own: Found, taken: dict[str, Found], left_out: dict[str, Found], full: np.ndarray
) -> dict[str, np.ndarray]:
    """What a neighbour would explain, and what it would bring in unexplained; the same for members left out."""
    columns = {}
    for rivals, sign, word in ((taken, 1, "gain"), (left_out, -1, "loss")):
        for rival, found in rivals.items():
            there = found.there * full * sign / 5
            if rival.endswith("English"):
                met = found.met_c - own.met_c
                unmet = (found.all_e - found.met_e) - (own.all_e - own.met_e)
            else:
                met = found.met_e - own.met_e
                unmet = (found.all_c - found.met_c) - (own.all_c - own.met_c)
            columns[f"met {word} {rival}"] = met * there
            columns[f"unmet {word} {rival}"] = unmet * there
    return columns

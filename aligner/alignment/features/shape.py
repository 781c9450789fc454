"""Does the bead look like one? Type, length ratio, punctuation and the state of quotations at its ends."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence

_TYPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Columns named by kind: "type 1-2", "ratio", "quotes opened" …"""
    return (
        {"screened": np.log(np.maximum(beads.likely, 1e-9))}
        | _types(beads)
        | _ratios(pair, beads)
        | _marks(pair, beads)
        | _quotations(pair, beads)
    )


def _types(beads: Candidates) -> dict[str, np.ndarray]:
    a, b, full = beads.a, beads.b, beads.full
    columns: dict[str, np.ndarray] = {f"type {x}-{y}": ((a == x) & (b == y)) * 1.0 for x, y in _TYPES}
    columns["type 1-n"] = (a == 1) & (b > 3)
    columns["type n-1"] = (b == 1) & (a > 3)
    columns["type n-m"] = (a > 1) & (b > 1) & (a + b > 4)
    columns["sentences"] = (a + b) * full
    return columns


def _ratios(pair: Pair, beads: Candidates) -> dict[str, np.ndarray]:
    size_c = np.concatenate([[0], np.cumsum(pair.chinese.size)])
    size_e = np.concatenate([[0], np.cumsum(pair.english.size)])
    c = np.maximum(size_c[beads.to_i] - size_c[beads.i], 1)
    e = np.maximum(size_e[beads.to_j] - size_e[beads.j], 1) * pair.ratio
    ratio = np.log(c / e) * beads.full
    length = np.sqrt(c + e) / 10
    return {
        "ratio": ratio,
        "ratio size": np.abs(ratio),
        "ratio squared": ratio * ratio,
        "ratio by length": np.abs(ratio) * length,
        "much Chinese": np.maximum(ratio - 0.5, 0) * length,
        "much English": np.maximum(-ratio - 0.5, 0) * length,
        "length": np.log(c + e) * beads.full,
    }


def _marks(pair: Pair, beads: Candidates) -> dict[str, np.ndarray]:
    """Differences in punctuation counts, each side capped at 3."""
    sums_c, sums_e = _sums(pair.chinese.marks), _sums(pair.english.marks)
    c = np.minimum(sums_c[beads.to_i] - sums_c[beads.i], 3)
    e = np.minimum(sums_e[beads.to_j] - sums_e[beads.j], 3)
    names = ("question", "exclamation", "double quote", "colon", "bracket", "dash")
    return {f"marks {name}": np.abs(c[:, k] - e[:, k]) * beads.full for k, name in enumerate(names)}


def _sums(values: np.ndarray) -> np.ndarray:
    return np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])


def _quotations(pair: Pair, beads: Candidates) -> dict[str, np.ndarray]:
    """Speech is the best guide in stories: who starts to speak in one language starts to speak in the other."""
    c, e = pair.chinese.shapes, pair.english.shapes
    sums_c, sums_e = _sums(c), _sums(e)
    inside_c, inside_e = sums_c[beads.to_i] - sums_c[beads.i], sums_e[beads.to_j] - sums_e[beads.j]
    full = beads.full
    first_c, last_c, next_c = (np.clip(x, 0, len(c) - 1) for x in (beads.i, beads.to_i - 1, beads.to_i))
    first_e, last_e, next_e = (np.clip(x, 0, len(e) - 1) for x in (beads.j, beads.to_j - 1, beads.to_j))
    follows = full * (beads.to_i < len(c)) * (beads.to_j < len(e))
    open_c, open_e = inside_c[:, 0] - inside_c[:, 1], inside_e[:, 0] - inside_e[:, 1]
    quoted_c, quoted_e = inside_c[:, :2].sum(axis=1) > 0, inside_e[:, :2].sum(axis=1) > 0
    return {
        "quotes opened": np.abs(np.minimum(inside_c[:, 0], 2) - np.minimum(inside_e[:, 0], 2)) * full,
        "quotes closed": np.abs(np.minimum(inside_c[:, 1], 2) - np.minimum(inside_e[:, 1], 2)) * full,
        "quotes left open": np.abs(np.clip(open_c, -1, 1) - np.clip(open_e, -1, 1)) * full,
        "quotes on one side": (quoted_c != quoted_e) * full,
        "begins speech": np.abs(c[first_c, 2] - e[first_e, 2]) * full,
        "begins speech Chinese": (c[first_c, 2] > e[first_e, 2]) * full,
        "ends speech": np.abs(c[last_c, 3] - e[last_e, 3]) * full,
        "ends speech Chinese": (c[last_c, 3] > e[last_e, 3]) * full,
        "next begins speech": np.abs(c[next_c, 2] - e[next_e, 2]) * follows,
        "next has speech": np.abs((c[next_c, 0] > 0) * 1.0 - (e[next_e, 0] > 0) * 1.0) * follows,
        "asks": ((inside_c[:, 4] > 0) != (inside_e[:, 4] > 0)) * full,
        "asks at the end": np.abs(c[last_c, 4] - e[last_e, 4]) * full,
        "asks how often": np.abs(np.minimum(inside_c[:, 4], 3) - np.minimum(inside_e[:, 4], 3)) * full,
        "exclaims at the end": np.abs(c[last_c, 5] - e[last_e, 5]) * full,
        "ends open": np.abs(c[last_c, 6] - e[last_e, 6]) * full,
    }

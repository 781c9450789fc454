"""Is a sentence without a counterpart? Null beads, judged by what else the sentence could go with."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import Found, RunEvidence, Spans

_NEAR = range(-4, 4)
_SHARES = (0.2, 0.4, 0.6, 0.8)
_CLAUSES = (-0.3, -0.2, -0.1, 0.0)
_NEARNESS = (-0.4, -0.3, -0.2, -0.1)
"""Bars that the best partner may pass, measured by the document's likely beads."""


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Columns that are 0 for full beads: best partner nearby, and what the neighbouring 1-1 would gain by it."""
    omitted, added = beads.b == 0, beads.a == 0
    null = omitted | added
    columns: dict[str, np.ndarray] = {"null Chinese": omitted * 1.0, "null English": added * 1.0}
    columns |= _best(beads, evidence, omitted, null)
    columns |= _absorbed(beads, evidence, omitted, added)
    size_c = pair.chinese.size[np.clip(beads.to_i - 1, 0, None)]
    size_e = pair.english.size[np.clip(beads.to_j - 1, 0, None)] * pair.ratio
    columns["null length"] = np.where(omitted, np.log(size_c), np.log(size_e)) * null
    columns["null short"] = (np.where(omitted, size_c, size_e) < 15) * null
    return columns


def _best(beads: Candidates, evidence: RunEvidence, omitted: np.ndarray, null: np.ndarray) -> dict[str, np.ndarray]:
    """The best single partner within four sentences of the path."""
    one = np.ones_like(beads.a)
    best = {name: np.zeros(len(beads), np.float64) for name in ("encoder", "lexical", "cover")}
    if evidence.has_meanings:
        best["clause"] = np.zeros(len(beads), np.float64)
    for step in _NEAR:
        i = np.where(omitted, beads.to_i - 1, beads.to_i + step)
        j = np.where(omitted, beads.to_j + step, beads.to_j - 1)
        found = evidence.of(Spans(np.where(null, i, -1), one, j, one))
        values = {
            "encoder": found.encoder,
            "lexical": found.lexical,
            "cover": np.where(omitted, found.cover_c, found.cover_e),
        }
        if evidence.has_meanings:
            values["clause"] = np.where(
                omitted,
                evidence.nearest(True, np.where(omitted, i, -1), j, one),
                evidence.nearest(False, np.where(omitted, -1, j), i, one),
            )
        for name, value in values.items():
            best[name] = np.maximum(best[name], value * found.there)
    level = evidence.level
    over = {
        "share": (best["cover"] / np.where(omitted, level.cover_c, level.cover_e), _SHARES),
        "nearness": (best["encoder"] - level.encoder, _NEARNESS),
    }
    if evidence.has_meanings:
        over["clause"] = (best["clause"] - level.encoder, _CLAUSES)
    return (
        {f"null best {name}": value for name, value in best.items()}
        | {f"null best {name} squared": value * value for name, value in best.items()}
        | {
            f"null {name} over {bar}": np.maximum(value - bar, 0) * null
            for name, (value, bars) in over.items()
            for bar in bars
        }
    )


def _absorbed(
    beads: Candidates, evidence: RunEvidence, omitted: np.ndarray, added: np.ndarray
) -> dict[str, np.ndarray]:
    """How the pairs just before and behind would change if they took the sentence in."""
    i, j, one = beads.to_i, beads.to_j, np.ones_like(beads.a)
    two = 2 * one
    cases: dict[str, tuple[Found, Found]] = {
        "Chinese previous": (
            evidence.of(Spans(np.where(omitted, i - 2, -1), two, j - 1, one)),
            evidence.of(Spans(np.where(omitted, i - 2, -1), one, j - 1, one)),
        ),
        "Chinese next": (
            evidence.of(Spans(np.where(omitted, i - 1, -1), two, j, one)),
            evidence.of(Spans(np.where(omitted, i, -1), one, j, one)),
        ),
        "English previous": (
            evidence.of(Spans(i - 1, one, np.where(added, j - 2, -1), two)),
            evidence.of(Spans(i - 1, one, np.where(added, j - 2, -1), one)),
        ),
        "English next": (
            evidence.of(Spans(i, one, np.where(added, j - 1, -1), two)),
            evidence.of(Spans(i, one, np.where(added, j, -1), one)),
        ),
    }
    columns = {}
    for case, (joined, alone) in cases.items():
        there = joined.there & alone.there
        columns[f"null encoder gain {case}"] = (joined.encoder - alone.encoder) * there
        columns[f"null lexical gain {case}"] = (joined.lexical - alone.lexical) * there
        met = (joined.met_e - alone.met_e) if case.startswith("Chinese") else (joined.met_c - alone.met_c)
        columns[f"null met gain {case}"] = met * there / 5
    return columns

"""Is a clause of the bead left without any rendering? Then a sentence that renders it may be missing from the bead.

A translator makes two sentences of one. Without the second the bead still scores well as a whole, most of its words
are met; but one clause of it is bare.
"""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence, Spans

_BARS = (0.15, 0.3, 0.5)
"""Shares of a clause's weight that are met, measured by what is usual in the document, under which it is bare."""


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Weight of the clauses under each bar, by side, and the barest of a bead with several; 0 for null beads."""
    full = np.nonzero(beads.full)[0]
    columns: dict[str, np.ndarray] = {}
    spans = Spans(beads.i[full], beads.a[full], beads.j[full], beads.b[full])
    for side, name, usual in ((0, "Chinese", evidence.level.cover_c), (1, "English", evidence.level.cover_e)):
        under = np.zeros((len(_BARS), len(beads)))
        barest = np.zeros(len(beads))
        if len(full):
            owner, whole, met = evidence.at_home(spans, side)
            share = met / np.maximum(whole, 1e-3) / usual
            for row, bar in zip(under, _BARS):
                row[full] = np.bincount(owner, whole * np.maximum(bar - share, 0), len(full)) / 5
            count = np.bincount(owner, minlength=len(full))
            # By its weight: what is lost with a clause of two light words is little.
            bare = np.zeros(len(full))
            np.maximum.at(bare, owner, whole * np.maximum(1 - share, 0))
            barest[full] = bare * (count > 1) / 5
        columns |= {f"bare {name} under {bar}": row for bar, row in zip(_BARS, under)}
        columns[f"barest {name}"] = barest
    return columns

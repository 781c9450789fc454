"""Candidates name the sentences of their beads."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.lattice import TYPES


def test_sentences_of_candidates() -> None:
    kinds = np.array([TYPES.index(t) for t in ((1, 1), (2, 1), (0, 1), (1, 0))])
    beads = Candidates(np.array([1, 3, 3, 4]), np.array([1, 2, 3, 3]), kinds, np.zeros((4, 2)), np.ones(4))
    assert len(beads) == 4
    assert list(zip(beads.i, beads.to_i)) == [(0, 1), (1, 3), (3, 3), (3, 4)]
    assert list(zip(beads.j, beads.to_j)) == [(0, 1), (1, 2), (2, 3), (3, 3)]
    assert beads.a.tolist() == [1, 2, 0, 1]
    assert beads.b.tolist() == [1, 1, 1, 0]
    assert beads.full.tolist() == [1, 1, 0, 0]

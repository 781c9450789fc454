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


def test_parts_of_the_candidates() -> None:
    kinds = np.array([TYPES.index(t) for t in ((1, 1), (2, 1), (0, 1), (1, 0))])
    likely = np.array([0.1, 0.2, 0.3, 0.4])
    beads = Candidates(np.array([1, 3, 3, 4]), np.array([1, 2, 3, 3]), kinds, np.arange(8).reshape(4, 2), likely)
    assert beads.inside((0, 0), (3, 3)).tolist() == [0, 1, 2]
    assert beads.inside((1, 1), (4, 3)).tolist() == [1, 2, 3]
    assert beads.inside((1, 2), (4, 3)).tolist() == [2, 3]
    chosen = beads.chosen(np.array([3, 0]))
    assert (chosen.to_i.tolist(), chosen.likely.tolist(), chosen.screened.tolist()) == (
        [4, 1],
        [0.4, 0.1],
        [[6, 7], [0, 1]],
    )
    moved = chosen.shifted(10, -1)
    assert (moved.to_i.tolist(), moved.to_j.tolist(), moved.kind.tolist()) == ([14, 11], [2, 0], chosen.kind.tolist())
    joined = Candidates.joined([beads.part(0, 2), beads.part(2, 4)])
    for name in ("to_i", "to_j", "kind", "screened", "likely"):
        np.testing.assert_array_equal(getattr(joined, name), getattr(beads, name))

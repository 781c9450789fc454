"""The share of nulls as a parameter of the document."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.lattice import TYPES
from aligner.alignment.null_share import null_shift

SHARE = 0.06
MISSED = 1.3


def text_of(sentences: int, nulls: float) -> tuple[Chain, Candidates, np.ndarray]:
    """A text whose every pair is either one 1-1 bead or two nulls, the nulls with these log odds."""
    kinds = [TYPES.index(t) for t in ((1, 1), (1, 0), (0, 1))]
    rows = [(k, to_j, kind) for k in range(1, sentences + 1) for kind, to_j in zip(kinds, (k, k - 1, k))]
    table = np.array(rows, np.int64)
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), 1)), np.ones(len(table)))
    scores = np.where(beads.full > 0, 0.0, nulls / 2)
    return Chain(beads, sentences, sentences), beads, scores


def shift(sentences: int, nulls: float) -> float:
    chain, beads, scores = text_of(sentences, nulls)
    return null_shift(chain, beads, scores, SHARE)


def test_a_complete_translation_lowers_the_nulls() -> None:
    assert shift(200, -9.0) < -1.5


def test_the_longer_the_text_the_more_it_says_of_itself() -> None:
    assert shift(400, -9.0) < shift(40, -9.0) < 0 < shift(4, -9.0) < log(MISSED)


def test_an_abridged_translation_raises_them_only_a_little() -> None:
    assert shift(200, 4.0) == pytest.approx(0.5)


def test_a_text_like_those_of_the_training_is_shifted_by_what_a_missed_omission_costs() -> None:
    # Two nulls in place of one bead: for a share s of all beads the odds of each pair are s : (2 - 2s). What the shift
    # itself adds to the share is taken for more of the same.
    assert log(MISSED) < shift(500, log(SHARE / (2 - 2 * SHARE))) <= 0.5

"""Fits are what the evidence says, and remembering changes nothing."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.constraints import Solver
from aligner.alignment.fit import _CLOSEST, Fit, _closest, spans_of
from aligner.alignment.pair import Pair
from aligner.alignment.runs import Spans
from aligner.alignment.solved import Solved
from aligner.alignment.weights import load


@pytest.fixture(scope="module")
def solver(small: Pair) -> Solver:
    """Six Chinese and seven English sentences."""
    return Solver(small, load().model_for("none"))


def lexical(solver: Solver, i: int, a: int, j: int, b: int) -> float:
    return float(solver.evidence.of(Spans(*(np.array([x]) for x in (i, a, j, b)))).lexical[0])


def test_what_shares_rare_words_is_compared_and_so_are_nulls(solver: Solver) -> None:
    nothing = np.zeros(0, np.int64)
    i, j, fit = Fit(solver).compared(nothing, nothing)
    shared = dict(zip(zip(i.tolist(), j.tolist()), fit.tolist()))
    assert (0, 0) in shared
    assert shared == {(x, y): pytest.approx(lexical(solver, x, 1, y, 1)) for x, y in shared}
    i, j, fit = Fit(solver).compared(np.array([2, 5]), np.array([0]))
    assert list(zip(i[-2:].tolist(), j[-2:].tolist())) == [(2, 0), (5, 0)]
    assert fit[-1] == pytest.approx(lexical(solver, 5, 1, 0, 1))


PATH = [Solved(0, 1, 0, 1, 0.9), Solved(1, 2, 1, 3, 0.9), Solved(2, 3, 3, 3, 0.7), Solved(3, 6, 3, 7, 0.6)]


def test_each_sentence_fits_the_other_side_of_its_bead(solver: Solver) -> None:
    own_c, own_e = Fit(solver).given(PATH)
    assert own_c.tolist() == pytest.approx(
        [lexical(solver, b.i + k, 1, b.j, b.to_j - b.j) for b in PATH for k in range(b.to_i - b.i)]
    )
    assert own_e.tolist() == pytest.approx(
        [lexical(solver, b.i, b.to_i - b.i, b.j + k, 1) for b in PATH for k in range(b.to_j - b.j)]
    )
    assert own_c[2] == 0


def test_remembering_changes_nothing(solver: Solver) -> None:
    fit = Fit(solver)
    other = [*PATH[:2], Solved(2, 6, 3, 7, 0.5)]
    for path in (PATH, other, PATH):
        for known, fresh in zip(fit.given(path), Fit(solver).given(path)):
            assert known.tolist() == fresh.tolist()
    stretches = [((0, 0), (2, 3)), ((2, 3), (5, 6)), ((0, 0), (2, 3))]
    for asked in (stretches[:1], stretches, stretches[1:]):
        for known, fresh in zip(fit.weighed(asked), (solver.parts([s])[0] for s in asked), strict=True):
            assert known.scores.tolist() == pytest.approx(fresh.scores.tolist())


def test_spans_of_beads() -> None:
    spans = spans_of(PATH)
    assert [x.tolist() for x in (spans.i, spans.a, spans.j, spans.b)] == [
        [0, 1, 2, 3],
        [1, 1, 1, 3],
        [0, 1, 3, 3],
        [1, 2, 0, 4],
    ]


@given(st.integers(0, 999))
def test_pairs_that_share_least_are_left_out_where_a_row_has_many(seed: int) -> None:
    drawn = np.random.default_rng(seed).integers(0, 4, (3, 40)).astype(np.float64)
    i, j = _closest(sp.coo_matrix(drawn))
    kept = list(zip(i.tolist(), j.tolist()))
    assert kept == sorted(kept)
    for row, shared in enumerate(drawn):
        mine = [column for r, column in kept if r == row]
        assert len(mine) == min(_CLOSEST, np.count_nonzero(shared))
        assert sorted(shared[mine]) == sorted(shared)[-len(mine) :]

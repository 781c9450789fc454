"""The chain of candidate beads against every chain there is."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.lattice import TYPES


def chains(beads: Candidates, i: int, j: int, m: int, n: int) -> Iterator[list[int]]:
    """The oracle: all chains of candidates from (i, j) to (m, n)."""
    if (i, j) == (m, n):
        yield []
        return
    for k in range(len(beads)):
        if (beads.i[k], beads.j[k]) == (i, j):
            for rest in chains(beads, int(beads.to_i[k]), int(beads.to_j[k]), m, n):
                yield [k, *rest]


@st.composite
def candidate_sets(draw: st.DrawFn) -> tuple[Candidates, int, int, np.ndarray]:
    """Candidates among which is at least one whole chain, in order of the points they end at."""
    beads, i, j = set(), 0, 0
    for kind in draw(st.lists(st.integers(0, len(TYPES) - 1), min_size=1, max_size=4)):
        i, j = i + TYPES[kind][0], j + TYPES[kind][1]
        beads.add((i, j, kind))
    for to_i, to_j, kind in draw(st.lists(st.tuples(st.integers(0, i), st.integers(0, j), st.integers(0, 6)))):
        if to_i >= TYPES[kind][0] and to_j >= TYPES[kind][1]:
            beads.add((to_i, to_j, kind))
    table = np.array(sorted(beads))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    found = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), 0)), np.ones(len(table)))
    return found, i, j, rng.normal(0, draw(st.sampled_from([0.1, 5.0, 200.0])), len(table))


@settings(max_examples=150, deadline=None)
@given(candidate_sets())
def test_marginals_and_best_against_all_chains(drawn: tuple[Candidates, int, int, np.ndarray]) -> None:
    beads, m, n, scores = drawn
    every = list(chains(beads, 0, 0, m, n))
    worths = [sum(scores[k] for k in path) for path in every]
    top = max(worths)
    whole = top + math.log(sum(math.exp(w - top) for w in worths))
    expected = np.zeros(len(beads))
    for path, w in zip(every, worths):
        expected[path] += math.exp(w - whole)
    chain = Chain(beads, m, n)
    found, marginals = chain.marginals(scores)
    assert found == pytest.approx(whole)
    np.testing.assert_allclose(marginals, expected, atol=1e-9)
    best = chain.best(scores)
    assert best in every
    assert sum(scores[k] for k in best) == pytest.approx(top)


def test_every_sentence_is_in_one_bead_with_probability_one() -> None:
    rng = np.random.default_rng(3)
    m, n = 12, 14
    table = np.array(
        [(i, j, k) for i in range(m + 1) for j in range(n + 1) for k, (a, b) in enumerate(TYPES) if a <= i and b <= j]
    )
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), 0)), np.ones(len(table)))
    _, marginals = Chain(beads, m, n).marginals(rng.normal(0, 4, len(table)))
    for s in range(m):
        assert marginals[(beads.i <= s) & (s < beads.to_i)].sum() == pytest.approx(1)
    for t in range(n):
        assert marginals[(beads.j <= t) & (t < beads.to_j)].sum() == pytest.approx(1)


def test_dead_ends_have_no_probability() -> None:
    """A candidate from which (2, 2) cannot be reached, however good its score."""
    kind = TYPES.index((1, 1))
    beads = Candidates(
        np.array([1, 1, 2]),
        np.array([1, 2, 2]),
        np.array([kind, TYPES.index((1, 2)), kind]),
        np.zeros((3, 0)),
        np.ones(3),
    )
    chain = Chain(beads, 2, 2)
    scores = np.array([0.0, 50.0, 0.0])
    _, marginals = chain.marginals(scores)
    assert marginals == pytest.approx([1, 0, 1])
    assert chain.best(scores) == [0, 2]
    assert chain.connected
    ahead, behind = chain.sums(scores)
    passed = {point: np.exp(ahead[k] + behind[k] - ahead[-1]) for point, k in chain.number.items()}
    assert passed == pytest.approx({(0, 0): 1, (1, 1): 1, (1, 2): 0, (2, 2): 1})


def test_a_chain_that_leads_nowhere() -> None:
    kind = TYPES.index((1, 1))
    beads = Candidates(np.array([1, 3]), np.array([1, 3]), np.array([kind, kind]), np.zeros((2, 0)), np.ones(2))
    assert not Chain(beads, 3, 3).connected

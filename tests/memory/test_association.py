"""The log-likelihood ratio against the textbook formula, and pairs that are each other's best."""

from __future__ import annotations

from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.memory.association import associations, log_likelihood


def naive(together: int, one: int, other: int, total: int) -> float:
    """G² = 2 Σ O ln(O / E) over the four cells; 0 without attraction."""
    cells = [
        (together, one * other),
        (one - together, one * (total - other)),
        (other - together, (total - one) * other),
        (total - one - other + together, (total - one) * (total - other)),
    ]
    if together * total <= one * other:
        return 0.0
    return 2 * sum(observed * log(observed * total / expected) for observed, expected in cells if observed)


@given(st.data())
def test_the_formula(data: st.DataObject) -> None:
    total = data.draw(st.integers(2, 1000))
    one, other = data.draw(st.integers(1, total)), data.draw(st.integers(1, total))
    together = data.draw(st.integers(max(0, one + other - total), min(one, other)))
    found = log_likelihood(np.array([together], dtype=float), one, np.array([other], dtype=float), total)
    assert found[0] == pytest.approx(naive(together, one, other, total), abs=1e-6)


def test_each_is_the_others_best() -> None:
    one = [[0, 1, 2, 3], [0, 1, 2, 3, 4, 5, 6, 7], [20, 21]]
    other = [[0, 1, 2, 3], [8, 9]]
    found = associations(one, other, [1, 1], 40, 2)
    assert [(pair.one, pair.other, pair.count, pair.share) for pair in found] == [(0, 0, 4, 1.0)]


def test_of_equally_good_partners_the_longer() -> None:
    units = [0, 1, 2, 3]
    assert [pair.other for pair in associations([units], [units, units, units], [1, 3, 2], 40, 2)] == [1]


def test_nothing() -> None:
    assert associations([], [[0]], [1], 1, 1) == []
    assert associations([[0]], [], [], 1, 1) == []

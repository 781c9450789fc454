"""Products in whole numbers have no error; weights that are none are refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from aligner.evidence.encoders.whole_numbers import WholeMatrix, WholeRows


def test_weights_that_are_no_whole_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="not of 8 bits"):
        WholeMatrix.of(np.array([[1.0, 0.5039], [0.25, -0.7]]))


@given(arrays(np.float64, (3, 256), elements=st.floats(-1e6, 1e6)), st.integers(0, 9))
def test_products_have_no_error_in_whatever_order_they_are_added_up(rows: np.ndarray, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(256)
    weights = np.random.default_rng(seed).integers(-127, 128, (256, 4)).astype(np.float64)
    weights[0, 0] = 127
    layer, shuffled = WholeMatrix.of(weights), WholeMatrix.of(weights[order])
    np.testing.assert_array_equal(WholeRows.of(rows).times(layer), WholeRows.of(rows[:, order]).times(shuffled))

"""Where the parts of texts end."""

import numpy as np
import pytest

from aligner.evidence.encoders.use_cuts import Cut, marks_apart, single, whole

LENGTHS = np.array([3, 2, 5])
"""Of three texts, marks included; the second is empty."""


@pytest.mark.parametrize(
    ("cut", "ends"),
    [
        (whole, [3, 5, 10]),
        (marks_apart, [1, 2, 3, 4, 4, 5, 6, 9, 10]),
        (single, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ],
)
def test_parts(cut: Cut, ends: list[int]) -> None:
    assert cut(LENGTHS).tolist() == ends


@pytest.mark.parametrize("cut", [whole, marks_apart, single])
def test_no_texts_have_no_parts(cut: Cut) -> None:
    assert cut(np.zeros(0, np.int64)).size == 0

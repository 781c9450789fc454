"""Where the parts of texts end."""

import numpy as np
import pytest

from aligner.evidence.encoders.use_cuts import Cuts, ends_of, marks_apart, single, whole

TEXTS = [[1, 7, 2], [1, 2], [1, 8, 9, 8, 2]]
"""Three texts, marks included; the second is empty."""
LENGTHS = np.array([3, 2, 5])


@pytest.mark.parametrize(
    ("cuts", "ends"),
    [
        (whole(TEXTS), [3, 5, 10]),
        (marks_apart(TEXTS, [[1], [0], [3]]), [1, 2, 3, 4, 4, 5, 6, 9, 10]),
        (marks_apart(TEXTS, [[1], [0], [1, 3]]), [1, 2, 3, 4, 4, 5, 6, 7, 9, 10]),
        (single(TEXTS), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ],
    ids=["whole", "marks apart", "clauses", "single"],
)
def test_parts(cuts: Cuts, ends: list[int]) -> None:
    assert ends_of(cuts, LENGTHS).tolist() == ends


def test_no_texts_have_no_parts() -> None:
    assert whole([]) == marks_apart([], []) == single([]) == []

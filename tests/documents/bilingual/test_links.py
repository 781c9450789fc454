"""Which paragraphs of two sides stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from aligner.documents.bilingual.links import paired_off


@pytest.mark.parametrize(
    ("ours", "theirs", "pairs"),
    [
        ([0, 1], [0, 1], {(0, 0), (1, 1)}),
        ([0, 1, 2], [0, 1], {(0, 0), (1, 1), (2, 1)}),
        ([4], [5, 6], {(4, 5), (4, 6)}),
        ([], [1], set()),
    ],
)
def test_each_has_its_opposite(ours: Sequence[int], theirs: Sequence[int], pairs: set[tuple[int, int]]) -> None:
    assert paired_off(ours, theirs) == pairs

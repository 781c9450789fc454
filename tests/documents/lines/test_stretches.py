"""Indices that follow one another."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.lines.stretches import stretches


@given(st.sets(st.integers(0, 40)))
def test_every_index_once_and_gaps_between(indices: set[int]) -> None:
    found = stretches(indices)
    assert [i for stretch in found for i in stretch] == sorted(indices)
    assert all(stretch == list(range(stretch[0], stretch[-1] + 1)) for stretch in found)
    assert all(before[-1] + 1 < after[0] for before, after in zip(found, found[1:]))

"""Maximum-sum runs against a naive oracle."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.adequacy.passages import Passage, heaviest, heaviest_end

GAINS = st.lists(st.integers(-8, 8).map(lambda n: n / 2), max_size=12)


@given(GAINS)
def test_heaviest_is_the_best_of_all_runs(gains: list[float]) -> None:
    found = heaviest(gains)
    runs = [sum(gains[a:b]) for a in range(len(gains)) for b in range(a + 1, len(gains) + 1)]
    assert found.weight == max([0.0, *runs])
    assert found.weight == sum(gains[found.first : found.last])
    assert bool(found) == (found.weight > 0)


@given(GAINS)
def test_heaviest_end_is_the_best_of_all_suffixes(gains: list[float]) -> None:
    assert heaviest_end(gains) == max([0.0, *(sum(gains[a:]) for a in range(len(gains)))])


def test_nothing_to_gain() -> None:
    assert heaviest([]) == heaviest([-1.0]) == Passage(0, 0, 0.0)

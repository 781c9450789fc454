"""Which items of two lists answer each other, and what lies between."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.adequacy.reading import Reading, reading
from aligner.quality.completeness.answered_items import Answered, Gap, best_answered, core, own_words
from aligner.quality.words.lists import Item, Row, lists, runs, separators
from aligner.quality.words.word_links import Links, linked


def answered(chinese: str, english: str) -> Answered | None:
    source, target = reading(chinese, (), True), reading(english, (), False)
    (row,) = lists(source, True)
    own, _ = linked(source, target, True)
    return best_answered(row, list(runs(separators(target, False), False)), own, own_words(row, keys(source)))


def keys(side: Reading) -> list[str]:
    return [token.key for token in side.tokens]


def test_a_lost_item_leaves_a_gap() -> None:
    found = answered("牛肉、乳制品和葡萄酒", "beef and wine")
    assert found is not None
    assert found.pairs == ((0, 0), (2, 1))
    assert found.gaps() == [Gap(range(1, 2), range(1, 1))]


def test_the_list_that_answers_most_items() -> None:
    found = answered(
        "牛肉、乳制品和葡萄酒", "Wine and water are sold by the day, cheese, beef, dairy products and wine."
    )
    assert found is not None
    assert [pair[0] for pair in found.pairs] == [0, 1, 2]


def test_no_list_answers() -> None:
    assert answered("牛肉、乳制品和葡萄酒", "tables and chairs") is None


def test_a_head_that_others_have_is_not_the_items_own() -> None:
    source = reading("尊重自然、顺应自然、保护自然", (), True)
    (row,) = lists(source, True)
    words = own_words(row, keys(source))
    assert [[keys(source)[k] for k in item] for item in words] == [["尊重"], ["顺应"], ["保护"]]


def test_where_the_first_and_the_last_item_end_is_not_sure() -> None:
    source = reading("大力发展高山蔬菜、茶叶和食用菌产业", (), True)
    (row,) = lists(source, True)
    words = own_words(row, keys(source))
    assert [[keys(source)[k] for k in core(row, n, words[n])] for n in range(3)] == [["蔬菜"], ["茶叶"], ["食用菌"]]


def row_of(sizes: list[int]) -> Row:
    starts = [sum(sizes[:k]) for k in range(len(sizes) + 1)]
    return tuple(Item(a, b) for a, b in zip(starts, starts[1:]))


def most_pairs(row: Row, other: Row, own: Links) -> int:
    """The length of the longest common subsequence, by trying everything."""

    def longest(i: int, j: int) -> int:
        if i == len(row) or j == len(other):
            return 0
        meets = any(other[j].first <= p < other[j].last for k in range(*row[i]) for p in own.own[k])
        return max(longest(i + 1, j), longest(i, j + 1), meets and 1 + longest(i + 1, j + 1))

    return longest(0, 0)


@given(st.data())
def test_as_many_pairs_as_there_can_be(data: st.DataObject) -> None:
    sizes = st.lists(st.integers(1, 3), min_size=1, max_size=5)
    row, other = row_of(data.draw(sizes)), row_of(data.draw(sizes))
    places = st.frozensets(st.integers(0, other[-1].last - 1), max_size=2)
    own = Links(tuple(data.draw(places) for _ in range(row[-1].last)), (True,) * row[-1].last)
    found = best_answered(row, [other], own, [list(range(*item)) for item in row])
    assert (len(found.pairs) if found else 0) == most_pairs(row, other, own)
    if found:
        assert all(one[0] < two[0] and one[1] < two[1] for one, two in zip(found.pairs, found.pairs[1:]))
        assert sum(len(gap.own) for gap in found.gaps()) + len(found.pairs) == len(row)

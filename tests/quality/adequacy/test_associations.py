"""Which words can render which: dictionary, inflection, names by sound, words copied, and what was learnt."""

import pytest

from aligner.quality.adequacy.associations import Associations
from aligner.quality.adequacy.reading import reading


def strengths(chinese: str, english: str, learnt: dict[str, dict[str, float]] | None = None) -> dict[str, float]:
    """Best strength of every word of either side."""
    left, right = reading(chinese, (), True), reading(english, (), False)
    rows = Associations(learnt or {}).between(left, right)
    return {
        side.text[token.start : token.end]: round(float(row.max()), 2)
        for side, table in zip((left, right), rows, strict=True)
        for token, row in zip(side.tokens, table, strict=True)
    }


@pytest.mark.parametrize(
    ("chinese", "english", "pairs"),
    [
        ("他去了最大的图书馆。", "He went to the largest library.", [("图书馆", "library")]),
        ("他说水库很深。", "He said the reservoir was deep.", [("说", "said"), ("水库", "reservoir")]),
        ("导演斯皮尔伯格来了。", "The director Spielberg came.", [("斯皮尔伯格", "Spielberg")]),
        ("她买了OpenWater牌的鞋。", "She bought shoes by Open Water.", [("OpenWater", "Water")]),
    ],
)
def test_rendered(chinese: str, english: str, pairs: list[tuple[str, str]]) -> None:
    found = strengths(chinese, english)
    for one, other in pairs:
        assert found[other] > 0.3
        assert any(found[word] > 0.3 for word in found if word in one or one in word)


def test_not_rendered() -> None:
    found = strengths("水库的鱼很多。", "The library has a new roof.")
    assert not any(found.values())


def test_what_was_learnt_counts() -> None:
    assert strengths("厄夜上映了。", "Blair opened.", {"厄夜": {"blair": 0.8}})["Blair"] == 0.8


def test_lengths_of_the_tables_are_those_of_the_sides() -> None:
    left, right = reading("——", (), True), reading("Nothing much.", (), False)
    rows = Associations({}).between(left, right)
    assert [len(row) for row in rows] == [len(left.tokens), len(right.tokens)]

"""Which words can render which: dictionary, inflection, names by sound, words copied, and what was learnt."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.base_forms import base_forms
from aligner.evidence.concepts import renderings
from aligner.evidence.names import names
from aligner.quality.adequacy import associations
from aligner.quality.adequacy.associations import DICTIONARY, LEARNT, NAME, Associations
from aligner.quality.adequacy.reading import Reading, reading


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


def naive(chinese: Reading, english: Reading, learnt: dict[str, dict[str, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Every Chinese word held against every English one, and every romanisation written out."""
    left, right = np.zeros((len(chinese.tokens), 3)), np.zeros((len(english.tokens), 3))
    proper = {token.key for token in english.tokens if token.proper}
    for i, one in enumerate(chinese.tokens):
        sounds = [(spelling, s) for spelling, s in names(one.key) if spelling in proper]
        known = ((DICTIONARY, renderings(one.key)), (NAME, sounds), (LEARNT, learnt.get(one.key, {}).items()))
        for j, two in enumerate(english.tokens):
            for column, pairs in known:
                for rendering, strength in pairs:
                    if rendering in (two.key, *base_forms(two.key)):
                        left[i, column] = max(left[i, column], strength)
                        right[j, column] = max(right[j, column], strength)
    return left, right


CHINESE = "他 说 习近平 水库 图书馆 最大 北京 李 三 第一 网络主权 鄂 长安 走 好 重庆 不 单于".split()
ENGLISH = (
    "he said Xi Jinping reservoir library largest went Peking Beijing Li three first network sovereignty E Changan "
    "better Chongqing Zhongqing Chanyu Danyu water the"
).split()


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(CHINESE), max_size=8), st.lists(st.sampled_from(ENGLISH), max_size=8))
def test_strengths_are_those_of_every_word_with_every_other(chinese: list[str], english: list[str]) -> None:
    left, right = reading("，".join(chinese), (), True), reading(" ".join(english), (), False)
    learnt = {"水库": {"water": 0.4, "reservoir": 0.9}, "说": {"peke": 0.2}}
    fast = Associations(learnt).between(left, right, alone=True)
    for own, table in zip(fast, naive(left, right, learnt), strict=True):
        assert (own[:, [DICTIONARY, LEARNT]] == table[:, [DICTIONARY, LEARNT]]).all()
        # Names by their sound come on top.
        assert (own[:, NAME] >= table[:, NAME]).all()


WORDS = ["OpenWater", "Open", "Water", "open", "pen", "we", "WATERS", "渡口", "ferry", "the", "船"]


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.lists(st.sampled_from(WORDS[:7] + WORDS[8:10]), max_size=8))
def test_words_copied_as_compared_pair_by_pair(chinese: list[str], english: list[str]) -> None:
    runs = {word.lower() for word in chinese if word.isascii()}
    own = {word.lower() for word in english}
    naive = {(a, b) for a in runs for b in own if (len(b) >= 3 and b in a)}
    assert associations._with_parts(runs, own) == naive


def test_a_word_that_comes_again_is_rendered_like_the_first() -> None:
    once = strengths("水库很深。", "The reservoir was deep.")
    again = strengths("水库水库很深。" * 3, "The reservoir, the reservoir was deep. " * 3)
    assert {word: again[word] for word in once} == once

"""Words of both languages in one space."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.concepts import Concepts, concepts, likely_renderings, renderings
from aligner.evidence.tokens import chinese_tokens, english_tokens


def strength(found: Concepts, chinese: str, english: str) -> float:
    """Strength between two keys, 0 where one is not there."""
    if chinese not in found.chinese_keys or english not in found.english_keys:
        return 0.0
    return float(found.dictionary[found.chinese_keys.index(chinese), found.english_keys.index(english)])


def meets(chinese: str, english: str, key: str) -> float:
    """Greatest strength with which anything in the Chinese meets the English key."""
    found = concepts([chinese], [english])
    return max(strength(found, c, key) for c in found.chinese_keys)


MEETING = [
    ("鸭子过了河。", "The ducks crossed the river.", "duck"),
    ("鴨子過了河。", "The ducks crossed the river.", "river"),
    ("他买了120万块砖。", "He bought 1.2 million bricks.", "#1200000"),
    ("一百二十万块砖", "1,200,000 bricks", "#1200000"),
    ("二〇一五年", "in 2015", "#2015"),
    ("第三条", "Article 3", "#3"),
    ("使用USB接口", "Use the USB port.", "usb"),
    ("三、目的", "III. Purpose", "§3"),
    ("王小明来了。", "Yesterday Wang Xiaoming came.", "wang"),
    ("王小明来了。", "Yesterday Wang Xiaoming came.", "xiaom"),
    ("網絡主權", "cyber sovereignty", "sovereignti"),
]


@pytest.mark.parametrize(("chinese", "english", "key"), MEETING)
def test_words_meet(chinese: str, english: str, key: str) -> None:
    assert meets(chinese, english, key) > 0


STRANGERS = [
    ("鸭子过了河。", "The teacher told a story.", "teacher"),
    ("三座桥", "5 bridges", "#5"),
    ("桥修好了。", "The wang came.", "wang"),
]


@pytest.mark.parametrize(("chinese", "english", "key"), STRANGERS)
def test_words_that_have_nothing_to_do_with_each_other(chinese: str, english: str, key: str) -> None:
    assert meets(chinese, english, key) == 0


def test_a_name_meets_by_pinyin_only_where_the_english_is_a_name() -> None:
    """大海 has nothing to do with a person called Dahai unless Dahai has a capital inside the sentence."""
    assert meets("李大海主持会议。", "Yesterday Li Dahai took the chair.", "dahai") > 0.5
    assert meets("李大海主持会议。", "They took a dahai.", "dahai") == 0


def test_traditional_characters_give_the_same_keys() -> None:
    pairs = [
        ("鴨子過了河，橋樑很長。", "鸭子过了河，桥梁很长。"),
        ("張曉梅在2019年買了3隻雞。", "张晓梅在2019年买了3只鸡。"),
    ]
    for traditional, simplified in pairs:
        assert [t.key for t in chinese_tokens(traditional)] == [t.key for t in chinese_tokens(simplified)]


CHINESE = ["张晓梅在2019年买了3只鸡，又买了120万块砖。", "鸭子过了河。", "鸭子和鸭子。", "……", ""]
ENGLISH = ["In 2019 Zhang Xiaomei bought 3 chickens.", "Ducks, ducks.", "", "Once more."]


def test_shapes_and_counts() -> None:
    found = concepts(CHINESE, ENGLISH)
    assert found.chinese.shape == (5, len(found.chinese_keys)) == (5, len(found.chinese_weight))
    assert found.english.shape == (4, len(found.english_keys)) == (4, len(found.english_weight))
    assert found.dictionary.shape == (len(found.chinese_keys), len(found.english_keys))
    for counts, keys, texts, tokens_of in (
        (found.chinese, found.chinese_keys, CHINESE, chinese_tokens),
        (found.english, found.english_keys, ENGLISH, english_tokens),
    ):
        for row, text in enumerate(texts):
            expected = [t.key for t in tokens_of(text)]
            assert {key: expected.count(key) for key in expected} == {
                keys[c]: counts[row, c] for c in counts[row].indices
            }


def test_strengths_lie_between_nothing_and_one() -> None:
    data = concepts(CHINESE, ENGLISH).dictionary.data
    assert len(data)
    assert data.min() > 0
    assert data.max() <= 1


@settings(deadline=None, max_examples=30)
@given(st.lists(st.text(st.sampled_from("桥河王小明一二三第百网络主权0159. USB"), max_size=12), min_size=1, max_size=4))
def test_all_renderings_of_any_words(texts: list[str]) -> None:
    keys = {t.key for text in texts for t in chinese_tokens(text)}
    for key in keys:
        assert all(0 < s <= 1 and english for english, s in renderings(key))
        assert likely_renderings(key, 0.5) == {english for english, s in renderings(key) if s >= 0.5}
    found = concepts(texts, ["Yesterday Wang Xiaoming built 3 bridges with USB 5."])
    assert all(0 < s <= 1 for s in found.dictionary.data)


def test_rare_words_weigh_more() -> None:
    found = concepts(["鸭子过了河。", "鸭子来了。", "鸭子走了。"], ["Ducks.", "Ducks.", "Ducks and river."])
    weight = dict(zip(found.chinese_keys, found.chinese_weight))
    assert weight["河"] > weight["鸭子"] > 0
    english = dict(zip(found.english_keys, found.english_weight))
    assert english["river"] > english["duck"] > 0


def test_what_was_learnt_is_added_and_never_weakens() -> None:
    bare = concepts(["鸭子叫甪砼。"], ["The duck is called Frobnik."])
    learnt = {key: {"frobnik": 0.8, "duck": 0.1} for key in bare.chinese_keys}
    taught = concepts(["鸭子叫甪砼。"], ["The duck is called Frobnik."], learnt)
    assert strength(taught, "鸭子", "duck") == strength(bare, "鸭子", "duck") > 0.1
    assert all(strength(taught, key, "frobnik") >= 0.8 for key in bare.chinese_keys)
    assert (taught.dictionary.toarray() >= bare.dictionary.toarray()).all()


@pytest.mark.parametrize(("chinese", "english"), [([""], [""]), (["。"], ["word"]), (["词"], ["!"])])
def test_nothing_to_compare(chinese: list[str], english: list[str]) -> None:
    found = concepts(chinese, english)
    assert found.dictionary.nnz == 0
    assert np.isfinite(found.chinese_weight).all()


def test_names_are_evidence_too() -> None:
    assert meets("贾斯廷说他不喜欢。", "He did not like it, said Justin of Atlanta.", "justin") > 0.9
    assert meets("贾斯廷说他不喜欢。", "He did not like it, said Justin of Atlanta.", "atlanta") == 0
    assert meets("祁望北", "Signed by Qi Wangbei", "wangbei") >= 0.7

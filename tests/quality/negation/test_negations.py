"""What denies, what only looks like it, and what may answer a denial."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.negation import negations
from aligner.quality.negation.negations import Negations, chinese_negations, english_negations


def words(text: str, found: Negations) -> list[str]:
    return [text[start:end] for start, end in found.sure]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("我们不能接受。", ["不能"]),
        ("我們不會接受。", ["不會"]),
        ("他从未来过。", ["从未"]),
        ("会议没有结果。", ["没有"]),
        ("这并非偶然。", ["并非"]),
        ("请勿吸烟", ["请勿"]),
        ("委员会不会批准。", ["不会"]),
        ("需求不断增长", []),
        ("这不仅是机遇", []),
        ("他是不是来了？", []),
        ("你能不能来？", []),
        ("他不得不走", []),
        ("非常重要的非洲国家", []),
        ("无论如何", []),
        ("特别的别墅", []),
        ("前所未有的未来", []),
        ("三年没有不下雨", []),
        ("無人不知這個故事", []),
        ("没有人没听过这首歌", []),
        ("没有哪个国家不重视教育", []),
        ("没有人知道这个故事", ["没有"]),
        ("这辆车不会逊色", []),
        ("心里不是滋味", []),
        ("恨不能马上走", []),
        ("不会是没道理", []),
        ("否则他也不会来", []),
        ("你不同他们去", []),
        ("昼夜永不停息", ["永不"]),
    ],
)
def test_chinese(text: str, sure: list[str]) -> None:
    assert words(text, chinese_negations(text)) == sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("They do not agree.", ["not"]),
        ("They don't agree.", ["don't"]),
        ("They didn’t agree.", ["didn’t"]),
        ("He never came.", ["never"]),
        ("without delay", []),
        ("without consent", ["without"]),
        ("No one came.", ["No one"]),
        ("not only the price", []),
        ("No sooner had he come", []),
        ("Didn't I say so?", []),
        ("no doubt", []),
        ("whether or not it rains", []),
        ("See No. 5.", []),
        ("It has never been easier.", []),
        ("He did not leave until ten.", []),
        ("You know him, don't you?", []),
        ("He could not help laughing.", []),
        ("the --no-cache option", []),
        ("IS NOT NULL", []),
        ("No stranger shall eat thereof.", ["No"]),
        ("He is no stranger to this.", []),
        ("It would be strange if we didn't.", []),
        ("Please do not hesitate to write.", []),
        ("We can't wait to meet you.", []),
        ("We cannot wait any longer.", ["cannot"]),
        ("They spared no effort.", []),
        ("No country that does not value education", []),
        ("No one doesn't know it.", []),
        ("No one who knows it came.", ["No one"]),
    ],
)
def test_english(text: str, sure: list[str]) -> None:
    assert words(text, english_negations(text)) == sure


@pytest.mark.parametrize(
    "text",
    [
        "They failed to agree.",
        "It is impossible.",
        "unable to agree",
        "He refused.",
        "useless",
        "other than that",
        "lest they come",
        "He was restrained.",
    ],
)
def test_english_denies_in_other_words(text: str) -> None:
    found = english_negations(text)
    assert found.sure == ()
    assert found.strong


@pytest.mark.parametrize(
    "text",
    [
        "难以接受",
        "他拒绝了",
        "避免误会",
        "无辜的人",
        "别无选择",
        "不得不走",
        "是不是",
        "我胜不过他",
        "光环已失去",
        "怎么叫你空回去呢",
        "何必如此",
        "还是老一套",
        "在此之外",
    ],
)
def test_chinese_denies_in_other_words(text: str) -> None:
    found = chinese_negations(text)
    assert found.sure == ()
    assert found.strong


@pytest.mark.parametrize(
    "text", ["under", "until", "unit", "union", "uncle", "display", "insurance", "business", "nonetheless"]
)
def test_what_only_begins_like_a_negation(text: str) -> None:
    assert english_negations(text).strong == ()


@given(st.text("不没有无未非别会是能要 notever'an", max_size=20))
def test_places_are_in_the_text(text: str) -> None:
    for found in (chinese_negations(text), english_negations(text)):
        for spans in (found.sure, found.strong, found.weak):
            assert all(0 <= start < end <= len(text) for start, end in spans)


PIECES = (
    *"No no not n't None never Neither cannot without until only doubt know 5 No. no. , _".split(),
    *"不 可 少不了 没有 意义 未 别 无 能".split(),
    " ",
)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_what_cannot_deny_is_told_from_a_glance(text: str) -> None:
    for words in (negations._CHINESE, negations._ENGLISH):
        looked_at = Negations(text, words._replace(maybe=re.compile("")))
        assert Negations(text, words).sure == looked_at.sure


@pytest.mark.parametrize("name", ["_OPEN_EN", "_SURE_EN", "_STRONG_EN", "_WEAK_EN"])
def test_what_looks_at_lower_case_text_asks_for_no_capital(name: str) -> None:
    assert not re.search(r"(?<!\\)[A-Z]", getattr(negations, name).pattern)


@given(st.text(max_size=30))
def test_case_is_left_aside_and_every_offset_kept(text: str) -> None:
    text = f"{text} They did NOT REFUSE TOO OFTEN {text}"
    found = english_negations(text)
    assert "REFUSE" in {text[start:end] for start, end in found.strong}
    assert "TOO" in {text[start:end] for start, end in found.weak}


@pytest.mark.parametrize(
    "text", ["实验室不具有法人资格。", "该行为不构成违约。", "甲方不承担责任。", "设备未侵犯他人专利权。"]
)
def test_legal_negations_are_sure(text: str) -> None:
    assert chinese_negations(text).sure

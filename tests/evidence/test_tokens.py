"""Tokens: which, and where exactly they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import STOP, stem
from aligner.evidence.tokens import chinese_tokens, english_tokens, is_chinese, tokens

CHINESE = {
    "桥修好了。": ["桥", "修好", "了"],
    "他买了120万块砖。": ["他", "买", "了", "#1200000"],
    "第三条 使用权": ["§3", "#3", "使用权"],
    "（一）总则": ["§1", "总则"],
    "使用USB接口": ["使用", "usb", "接口"],
    "橋樑": ["桥梁"],
    "……": [],
    "": [],
}


@pytest.mark.parametrize("text", CHINESE)
def test_chinese(text: str) -> None:
    assert set(CHINESE[text]) <= {t.key for t in chinese_tokens(text)}
    assert bool(CHINESE[text]) == bool(chinese_tokens(text))


ENGLISH = {
    "The bridges were mended.": ["bridg", "mend"],
    "He bought 1.2 million bricks.": ["bought", "#1200000", "brick"],
    "1. Purpose": ["§1", "purpos"],
    "The Commission’s report": ["commiss", "report"],
    "It is up to you.": [],
    "...": [],
    "": [],
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    found = [t.key for t in english_tokens(text)]
    assert set(ENGLISH[text]) <= set(found)
    assert bool(ENGLISH[text]) == bool(found)


@pytest.mark.parametrize(
    "text",
    [
        "张晓梅在2019年买了3只鸡，又用了USB接口。",
        "第三条　水权属于沿岸国。",
        "他說：「橋樑完工了！」",
        "一九九八年三月，OECD发布了第2号报告。",
        "（十二）甲方应在15日内付款120万元；",
    ],
)
def test_chinese_words_stand_where_they_say(text: str) -> None:
    plain = simplified(text)
    for token in chinese_tokens(text):
        there = plain[token.start : token.end]
        if token.key[0] == "#":
            assert any(c.isdigit() or c in "零〇一二三四五六七八九十百千万亿" for c in there)
        elif token.key[0] != "§":
            assert token.key in (there, stem(there.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 Zhang Xiaomei bought three chickens.",
        "The Minister’s UNESCO prize; no. 7!",
        "(a) The Parties shall pay 1.2 million within fifteen days.",
        "Café owners’ rights",
    ],
)
def test_english_words_stand_where_they_say(text: str) -> None:
    for token in english_tokens(text):
        there = text[token.start : token.end]
        if token.key[0] not in "#§":
            assert token.key == stem(there.lower().replace("’", "'").removesuffix("'s"))


@settings(deadline=None)
@given(st.text(st.sampled_from("桥樑水一二三百万第条（）。，,. aBc’'1239%-\n"), max_size=40))
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    for found in (chinese_tokens(text), english_tokens(text), tokens(text)):
        assert [t.start for t in found] == sorted(t.start for t in found)
        for token in found:
            assert 0 <= token.start <= token.end <= len(text)
            assert token.key
            assert token.key[0] == "§" or token.start < token.end


def test_names_and_acronyms_are_proper() -> None:
    found = {t.key: t.proper for t in english_tokens("Yesterday Zhang met the OECD council.")}
    assert found == {"yesterday": False, "zhang": True, "met": False, "oecd": True, "council": False}
    assert {t.key: t.proper for t in chinese_tokens("用USB。")}["usb"]


def test_function_words_are_left_out() -> None:
    assert all(t.key not in STOP for t in english_tokens("The end of the day is not near to us, you and they said."))


@pytest.mark.parametrize(
    ("text", "chinese"), [("桥", True), ("ACME桥", True), ("ACME", False), ("", False), ("。！", False)]
)
def test_language_of_a_sentence(text: str, chinese: bool) -> None:
    assert is_chinese(text) is chinese
    assert tokens(text) == (chinese_tokens if chinese else english_tokens)(text)

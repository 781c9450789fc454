"""Chinese words, whatever the variant."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.chinese_words import HAN, cut, parts, simplified

VARIANTS = {
    "橋樑與鐵路": "桥梁与铁路",
    "乾隆年間氣候乾燥": "乾隆年间气候干燥",
    "頭髮發白": "头发发白",
    "皇后站在後面": "皇后站在后面",
    "鸭子过了河": "鸭子过了河",
    "他等著世界衞生組織的著名學者": "他等着世界卫生组织的著名学者",
    "OECD發布報告": "OECD发布报告",
    "": "",
}


@pytest.mark.parametrize("text", VARIANTS)
def test_simplified(text: str) -> None:
    assert simplified(text) == VARIANTS[text]
    assert simplified(simplified(text)) == simplified(text)


@settings(deadline=None)
@given(
    st.text(
        st.one_of(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), st.characters(codec="utf-8")), max_size=30
    )
)
def test_simplified_keeps_every_offset(text: str) -> None:
    assert len(simplified(text)) == len(text)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_words_joined_are_the_text_again(text: str) -> None:
    assert "".join(cut(text)) == text


@pytest.mark.parametrize("text", [text for text in VARIANTS if text != VARIANTS[text]])
def test_traditional_words_are_the_simplified_ones(text: str) -> None:
    assert cut(simplified(text)) == cut(VARIANTS[text])


@pytest.mark.parametrize(
    ("word", "some"), [("网络主权", ["网络", "主权", "网", "权"]), ("水", []), ("甪砼", ["甪", "砼"])]
)
def test_parts(word: str, some: list[str]) -> None:
    found = parts(word)
    assert set(some) <= set(found)
    assert word not in found
    assert all(part in word for part in found)
    assert bool(found) == bool(some)


@pytest.mark.parametrize(("character", "han"), [("桥", True), ("㐀", True), ("。", False), ("a", False), ("あ", False)])
def test_han(character: str, han: bool) -> None:
    assert bool(HAN.match(character)) is han

"""Our way through a Chinese text against jieba's."""

from __future__ import annotations

import logging

import jieba
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.cutting import words, words_inside

jieba.setLogLevel(logging.ERROR)

TEXTS = {
    "两岸的桥梁已经修好。": ["两岸", "的", "桥梁", "已经", "修好", "。"],
    "韩梅梅在甪直镇。": ["韩梅梅", "在", "甪", "直镇", "。"],
    "第3.5版 API-2\r\n\t完": ["第", "3.5", "版", " ", "API", "-", "2", "\r\n", "\t", "完"],
    "C++和c#": ["C++", "和", "c#"],
    "𠮷野家": ["𠮷", "野家"],
    "": [],
}


@pytest.mark.parametrize("text", TEXTS)
def test_words(text: str) -> None:
    assert words(text, jieba.dt) == TEXTS[text]
    assert words(text, jieba.dt) == jieba.dt.lcut(text)


@settings(deadline=None, max_examples=300)
@given(st.text(st.one_of(st.sampled_from("中国人民银行的桥梁和铁路百年上海东西张甪砼"), st.characters()), max_size=40))
def test_words_are_those_of_the_library(text: str) -> None:
    assert words(text, jieba.dt) == jieba.dt.lcut(text)
    assert words_inside(text, jieba.dt) == jieba.dt.lcut_for_search(text)


@settings(deadline=None, max_examples=300)
@given(st.text(st.one_of(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), st.sampled_from("a1.%-\r\n ，"))))
def test_rare_words_are_those_of_the_library(text: str) -> None:
    assert words(text, jieba.dt) == jieba.dt.lcut(text)


def test_a_run_without_end_is_cut_piece_by_piece() -> None:
    """A page read wrongly by a machine: the package alone would take the square of its length."""
    assert "".join(words("孑" * 5_000, jieba.dt)) == "孑" * 5_000

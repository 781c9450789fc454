from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.lines import numerals
from aligner.documents.lines.numerals import chinese_value, numeral_of, numerals_at


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("一、和平", "一、", 1),
        ("十二、和平", "一、", 12),
        ("（三）合作", "(一)", 3),
        ("(十五)合作", "(一)", 15),
        ("第四章 行动计划", "第章", 4),
        ("第二部分 背景", "第章", 2),
        ("第三段　技術標準", "第章", 3),
        ("第十条 双方应当合作。", "第条", 10),
        ("1. Peace", "1.", 1),
        ("12. 和平", "1.", 12),
        ("1.和平", "1.", 1),
        ("2、和平", "1、", 2),
        ("(3) peace", "(1)", 3),
        ("4）和平", "1)", 4),
        ("1.2 Scope", "1.1", 2),
        ("(a) peace", "(a)", 1),
        ("(II) peace", "(I)", 2),
        ("b) peace", "a)", 2),
        ("II, We agree", "I.", 2),
        ("IV. Plan", "I.", 4),
        ("B. Plan", "A.", 2),
        ("③合作", "①", 3),
        ("• peace", "•", 0),
        ("- peace", "•", 0),
    ],
)
def test_list_numerals(text: str, style: str, value: int) -> None:
    numeral = numeral_of(text)
    assert numeral is not None
    assert (numeral.style, numeral.value) == (style, value)


@pytest.mark.parametrize(
    "text",
    [
        "21世纪是网络的时代",
        "1.5 million people",
        "2015. The year",
        "（三）项所述情形",
        "第二条所述主要威胁",
        "第一条、第三条和第四条",
        "三、四月间",
        "I think so",
        "A plan",
        "H.E. Anna Koval",
        "A. B. Koval",
        "e.g. this",
        "一些国家",
        "十分重要",
        "-5 degrees",
        "(see below)",
    ],
)
def test_no_list_numerals(text: str) -> None:
    assert numeral_of(text) is None


def test_an_i_in_brackets_is_a_letter_or_a_roman_one() -> None:
    assert [(reading.style, reading.value) for reading in numerals_at("(i) peace")] == [("(a)", 9), ("(i)", 1)]


@given(st.integers(1, 199))
def test_chinese_values(value: int) -> None:
    digits = "零一二三四五六七八九"
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    written = (digits[hundreds] + "百" if hundreds else "") + ("零" if hundreds and not tens and ones else "")
    written += (digits[tens] if tens > 1 or hundreds else "") + "十" if tens else ""
    assert chinese_value(written + (digits[ones] if ones else "")) == value


@given(st.text("第条章（(一十二)）、．.1290aivxLB①• -–*— 人x", max_size=8))
def test_what_is_no_numeral_is_told_from_its_beginning(text: str) -> None:
    found = any(pattern.match(text) for _, pattern in numerals._STYLES)
    assert bool(numerals_at(text)) == found

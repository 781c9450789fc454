"""Numbers of Chinese and of English texts as decimal values."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.numbers import Number, chinese_numbers, chinese_value, english_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("二〇二五年出口1.2亿吨，增长百分之三点五", ["2025", "120000000", "0.035"]),
        ("三分之二的村民，共一百二十万人", ["0.666667", "1200000"]),
        ("減排40%，約3,500萬噸", ["0.4", "35000000"]),
        ("两千零六十", ["2060"]),
        # Where a sentence without its stop runs on, the next word's numeral is no decimal.
        ("占百分之三点五百姓叫好", ["0.035", "100"]),
        ("三分之一点百", ["0.333333", "100"]),
    ],
)
def test_chinese(text: str, values: list[str]) -> None:
    assert [number.value for number in chinese_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Exports rose by 3.5 per cent to 120 million tonnes in 2025.", ["0.035", "120000000", "2025"]),
        ("two hundred and fifty villages", ["250"]),
        ("the twenty-first century", ["21"]),
        ("40% of 3,500", ["0.4", "3500"]),
    ],
)
def test_english(text: str, values: list[str]) -> None:
    assert [number.value for number in english_numbers(text)] == values


@pytest.mark.parametrize("numeral", ["", "点五", "三点百", "三x"])
def test_what_is_no_numeral_has_no_value(numeral: str) -> None:
    with pytest.raises(ValueError, match="not a Chinese numeral"):
        chinese_value(numeral)


def test_a_numeral_with_a_fraction() -> None:
    assert chinese_value("十二点零五") == Decimal("12.05")


@given(st.text("〇零一二两三十百千万亿分之点百1234.,，%年 ", max_size=14))
def test_any_run_of_numerals_is_read_and_numbers_lie_in_order(text: str) -> None:
    in_order(list(chinese_numbers(text)), text)


@given(st.lists(st.sampled_from(["twenty", "one", "hundred", "and", "3.5", "1,000", "million", "-", "%", "May"])))
def test_any_run_of_number_words_is_read_and_numbers_lie_in_order(words: list[str]) -> None:
    text = " ".join(words)
    in_order(list(english_numbers(text)), text)


def in_order(numbers: list[Number], text: str) -> None:
    """Each is a value, and lies in the text behind the one before."""
    end = 0
    for number in numbers:
        assert end <= number.start < number.end <= len(text)
        assert Decimal(number.value) >= 0
        end = number.end

"""English numbers as they are spoken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.english import english_figures
from aligner.quality.figures.number_words import word_runs
from aligner.quality.figures.spoken import spoken

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one point eight centimetres", 1.8),
        ("Thirty-two point five degrees", 32.5),
        ("zero point zero six of it", 0.06),
        ("twelve point seven five million", 12_750_000),
        ("one meter seventy", 1.7),
        ("two metres forty-five", 2.45),
    ],
)
def test_numbers_that_are_put_together(text: str, value: float) -> None:
    (figure,) = (f for f in english_figures(text) if f.weight)
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("at this point three of them left", [3]),
        ("He made one point, three of them agreed.", [1, 3]),
        ("two metres, forty of them", [2, 40]),
        ("hundreds point eight fingers at him", [100, 8]),
    ],
)
def test_numbers_that_stand_by_themselves(text: str, values: list[float]) -> None:
    assert [f.value for f in english_figures(text)] == values


@given(whole=st.integers(0, 9), decimals=st.lists(st.integers(0, 9), min_size=1, max_size=4))
def test_any_decimals(whole: int, decimals: list[int]) -> None:
    text = f"{DIGITS[whole]} point {' '.join(DIGITS[d] for d in decimals)} metres"
    found = list(spoken(text, word_runs(text)))
    assert [value for _, value in found] == [float(f"{whole}.{''.join(map(str, decimals))}")]
    assert text[found[0][0].start : found[0][0].end] == text.removesuffix(" metres")

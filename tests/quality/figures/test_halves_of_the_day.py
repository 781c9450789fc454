"""Hours before and after noon: which half is read, and which stays open."""

import pytest

from aligner.quality.figures.halves_of_the_day import chinese_halves, english_halves


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("上午9时至下午5时", [1, 2]),
        ("早上6:30出发，傍晚七點到", [1, 2]),
        ("晚上11点", [2]),
        ("晚上12点", []),
        ("晚上两点", []),
        ("下午12时30分", []),
        ("上午三时段", [1]),
        ("上午的会议", []),
        ("早上3点间", []),
    ],
)
def test_chinese(text: str, halves: list[float]) -> None:
    assert [half.value for half in chinese_halves(text)] == halves


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("from 9 a.m. to 5:30 PM", [1, 2]),
        ("at 9.30am", [1]),
        ("at 8 o'clock in the evening", [2]),
        ("12 p.m.", []),
        ("12:15 a.m.", []),
        ("at 9 am I in the morning mood", [1]),
        ("page 9 amends", []),
    ],
)
def test_english(text: str, halves: list[float]) -> None:
    assert [half.value for half in english_halves(text)] == halves

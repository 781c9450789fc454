"""Frequencies in both languages, as so many times a year."""

import pytest

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.frequencies import chinese_frequencies, english_frequencies


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("每两年举行一次", [0.5]),
        ("每半年检查", [2]),
        ("每年至少开四次会", [4]),
        ("一年两次", [2]),
        ("每3个月一次", [4]),
        ("每周三次", [156]),
        ("每年", []),
        ("每周三上午", []),
        ("每月5日", []),
        ("第一年两次", []),
        ("二十一年两次", []),
        ("每两年一次会议", [0.5]),
    ],
)
def test_chinese(text: str, times: list[float]) -> None:
    assert [figure.value for figure in chinese_frequencies(text)] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("once every two years", [0.5]),
        ("every other year", [0.5]),
        ("twice a year", [2]),
        ("twice in every half-year", [4]),
        ("three times each month", [36]),
        ("four times annually", [4]),
        ("Every year", [1]),
        ("biennially", [0.5]),
        ("once a decade", [0.1]),
        ("twice", []),
        ("every two", []),
    ],
)
def test_english(text: str, times: list[float]) -> None:
    assert [figure.value for figure in english_frequencies(text)] == pytest.approx(times)


def test_the_weekday_of_once_a_week_is_none() -> None:
    assert "weekday" not in {figure.kind for figure in chinese_figures("每周一次")}
    assert "weekday" in {figure.kind for figure in chinese_figures("每周一上午")}


def test_biannual_is_either() -> None:
    (figure,) = (f for f in english_figures("a biannual report") if f.kind == "frequency")
    assert {reading.low for reading in figure.readings} == {2, 0.5}

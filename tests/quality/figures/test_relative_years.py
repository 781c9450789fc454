"""Years that are told from another one, and what is none."""

import pytest

from aligner.quality.figures.relative_years import chinese_relative_years, english_relative_years


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("较去年上升", 1949, 2099),
        ("較上年度下降", 1949, 2099),
        ("2023年收益較上年上升", 2022, 2022),
        ("明年五月", 1949, 2099),
        ("净利润同比下降", 1949, 2099),
        ("同等条件", None, None),
        ("以上年龄的人", None, None),
        ("今年轮到他", None, None),
        ("几年前", None, None),
    ],
)
def test_chinese(text: str, low: float | None, high: float | None) -> None:
    found = [reading for figure in chinese_relative_years(text) for reading in figure.readings]
    if low is None:
        assert not found
    else:
        assert (found[0].low, found[0].high) == (low, high)


@pytest.mark.parametrize("text", ["up on last year", "than in the previous financial year", "a year earlier"])
def test_english(text: str) -> None:
    assert [figure.weight for figure in english_relative_years(text)] == [0]


def test_an_age_is_no_year() -> None:
    assert not list(english_relative_years("a three-year plan for the years to come"))

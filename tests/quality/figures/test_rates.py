"""Rates that one text alone has: which is found, and what the other one has for it."""

import pytest

from aligner.quality.figures.rates import lone_rate


@pytest.mark.parametrize(
    ("zh", "en", "mine", "theirs"),
    [
        ("租金每月3000元。", "The rent is 3,000 yuan a year.", "a year", "每月"),
        (
            "每吨每月八十五美元，每季首月预缴。",
            "US$85 per ton per year, paid in the first month of each quarter.",
            "per year",
            "每月",
        ),
        ("月租3000元。", "The rent is 3,000 yuan per week.", "per week", None),
        ("租金每周3000元。", "The rent is 3,000 yuan.", "每周", None),
    ],
)
def test_rates(zh: str, en: str, mine: str, theirs: str | None) -> None:
    found = lone_rate(zh, en)
    assert found is not None
    assert (found.mine.text, found.other and found.other.text) == (mine, theirs)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("租金每月3000元。", "The monthly rent is 3,000 yuan."),
        ("每年三次，每天八小时。", "Three times, eight hours."),
        ("用了一百四十天。", "It took 140 days, a month longer."),
        ("他记了一本工作簿。", "He left 52 pages in a day-book."),
        ("他等了三周。", "He waited for a day."),
    ],
)
def test_no_rates(zh: str, en: str) -> None:
    assert lone_rate(zh, en) is None

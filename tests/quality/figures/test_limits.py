"""Limits: what sets one from below, what from above, what a negation turns round, and what is none."""

import pytest

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.limits import chinese_limit, english_limit


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("至少24小时", True),
        ("不少于50名", True),
        ("不得低于5%", True),
        ("超过三分之二", True),
        ("二十五人以上", True),
        ("200亿美元以上", True),
        ("九成二以上", True),
        ("不足2.5米", False),
        ("不得超过60度", False),
        ("三十岁以下", False),
        ("五日以内", False),
        ("最多8人", False),
        ("2026年底前", False),
        ("2026年底以后", True),
        ("3月31日前", False),
        ("共25人", None),
        ("三年前", None),
        ("25人以下简称“甲方”", None),
        ("不是说超过25人", None),
        ("至少25人以上", None),
    ],
)
def test_chinese(text: str, below: bool | None) -> None:
    limit = chinese_limit(text, [f for f in chinese_figures(text) if f.weight][-1])
    assert (limit.below if limit else None) is below


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("at least 24 hours", True),
        ("no less than 50 scholars", True),
        ("not lower than 5%", True),
        ("more than two thirds", True),
        ("over US$20 billion", True),
        ("people aged 60 and over", True),
        ("95% or more", True),
        ("less than 2.5 metres", False),
        ("shall not exceed 60 degrees", False),
        ("no more than 12 billion yuan", False),
        ("up to 200,000 yuan", False),
        ("25 students or fewer", False),
        ("by the end of 2026", False),
        ("no later than March 31", False),
        ("on or before September 30", False),
        ("after the end of 2026", True),
        ("25 people", None),
        ("over five years", None),
        ("it does not need more than 25 people", None),
        ("not until after 2020", None),
        ("60 and more than that", None),
    ],
)
def test_english(text: str, below: bool | None) -> None:
    limit = english_limit(text, [f for f in english_figures(text) if f.weight][-1])
    assert (limit.below if limit else None) is below

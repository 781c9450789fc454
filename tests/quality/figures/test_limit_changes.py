"""Limits in translation: which turns, moves, blurs, drops one; what may say the same is none of them."""

from collections.abc import Callable

import pytest

from aligner.model import Severity, TranslationUnit
from aligner.quality.check import Context
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.limit_changes import Change, chinese_rough, english_rough, limit_change

Make = Callable[[str, str], TranslationUnit]


@pytest.mark.parametrize(
    ("zh", "en", "change", "severity"),
    [
        ("不少于50名", "at most 50", "turned", None),
        ("2026年底前", "after the end of 2026", "turned date", None),
        ("不少于三人", "more than three people", "moved", None),
        ("未满十八岁", "18 or under", "moved", None),
        ("5月1日或以后", "after May 1", "moved", None),
        ("超过50名", "about 50", "blurred", "minor"),
        ("约50名", "more than 50", "blurred", "minor"),
        ("不少于50名", "some 50 people", "blurred", None),
        ("不少于50名", "50 people", "dropped", None),
        ("50名", "at least 50 people", "dropped", None),
        ("逾50名", "50 people", "dropped", "minor"),
        ("不超过50米", "less than 50 metres", None, None),
        ("不少于50名", "50 people are the minimum", None, None),
        ("50名封顶", "no more than 50 people", None, None),
        ("将近50名", "about 50 people", None, None),
        ("50岁以上", "aged 50", None, None),
        ("三年以内", "in three years", None, None),
    ],
)
def test_change(zh: str, en: str, change: Change | None, severity: Severity | None, unit: Make) -> None:
    found = [limit_change(pair) for pair in agreeing(unit(zh, en), Context("zh-CN", "en-US"))]
    assert [(one.change, one.severity) for one in found if one] == ([(change, severity)] if change else [])


@pytest.mark.parametrize(
    ("text", "rough"),
    [("约50人", "约50"), ("合约50份", None), ("50人左右", "50人左右"), ("50人左右手", None), ("共50人", None)],
)
def test_chinese_rough(text: str, rough: str | None) -> None:
    span = chinese_rough(text, next(f for f in chinese_figures(text) if f.weight))
    assert (text[slice(*span)] if span else None) == rough


@pytest.mark.parametrize(("text", "rough"), [("some US$50", "some US$50"), ("some of the 50", None), ("50", None)])
def test_english_rough(text: str, rough: str | None) -> None:
    span = english_rough(text, next(f for f in english_figures(text) if f.weight))
    assert (text[slice(*span)] if span else None) == rough

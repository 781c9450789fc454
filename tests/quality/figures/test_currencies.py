"""Currencies by name, and which of them belongs to which amount."""

import pytest

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.currencies import chinese_currencies, english_currencies, fit, of_amount
from aligner.quality.figures.english import english_figures


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("港币三亿元", ["hkd"]),
        ("300万美元和20欧元", ["usd", "eur"]),
        ("5000元", ["any"]),
        ("三块钱", ["any"]),
        ("人民币200万元", ["cny"]),
        ("三千萬澳門元", ["mop"]),
        ("澳門元3,000萬元", ["mop"]),
        ("公元2000年", []),
        ("一元旦", []),
    ],
)
def test_chinese(text: str, names: list[str]) -> None:
    assert [c.name for c in chinese_currencies(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HK$8.6 billion", "hkd"),
        ("US63.2 cents", "usd"),
        ("3 million dollars", "dollar"),
        ("RMB 500,000", "cny"),
        ("£20", "gbp"),
        ("MOP20", "mop"),
        ("20 patacas", "mop"),
        ("20 pounds", "pound"),
    ],
)
def test_english(text: str, name: str) -> None:
    (figure,) = [f for f in english_figures(text) if f.weight]
    assert [c.name for c in of_amount(text, figure, english_currencies(text))] == [name]


@pytest.mark.parametrize(
    ("text", "name"), [("2.33亿美元，工期三年", "美元"), ("港币3,000，共", "港币3,000"), ("美元。三年", None)]
)
def test_the_mark_behind_an_amount_is_not_its_currency(text: str, name: str | None) -> None:
    assert [text[c.start : c.end] for c in chinese_currencies(text)] == ([name] if name else [])


def test_an_amount_has_only_the_currency_beside_it() -> None:
    text = "甲方出资200万美元，乙方300万欧元，共50人。"
    figures = [f for f in chinese_figures(text) if f.weight]
    names = [[c.name for c in of_amount(text, figure, chinese_currencies(text))] for figure in figures]
    assert names == [["usd"], ["eur"], []]


def test_dollars_may_be_any_dollars_but_no_euros() -> None:
    (dollars,) = english_currencies("20 dollars")
    (hkd,), (eur,), (yuan,) = (chinese_currencies(text) for text in ("20港元", "20欧元", "20元"))
    assert fit(hkd, dollars)
    assert fit(yuan, dollars)
    assert not fit(eur, dollars)

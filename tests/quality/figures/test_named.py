"""Quarters, halves of a year, world wars, and what doubled."""

import pytest

from aligner.quality.figures.named import chinese_named, english_named


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("第三季度", "quarter", 3),
        ("一季度", "quarter", 1),
        ("2015年上半年", "half-year", 1),
        ("下半年", "half-year", 2),
        ("第一次世界大战", "world war", 1),
        ("二战后", "world war", 2),
        ("翻番", "multiple", 2),
        ("翻了两番", "multiple", 4),
        ("增长了一倍", "multiple", 2),
        ("本合同附件一所列设备", "annex", 1),
        ("附录十二", "annex", 12),
        ("见表三。", "table", 3),
        ("（图2）", "illustration", 2),
        ("第四章", "chapter", 4),
    ],
)
def test_chinese(text: str, kind: str, value: float) -> None:
    (figure,) = chinese_named(text)
    assert (figure.kind, figure.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("in the third quarter", "quarter", 3),
        ("Q1 2016", "quarter", 1),
        ("3Q", "quarter", 3),
        ("the second half of 2015", "half-year", 2),
        ("H1", "half-year", 1),
        ("World War II", "world war", 2),
        ("the First World War", "world war", 1),
        ("WWII", "world war", 2),
        ("it tripled", "multiple", 3),
        ("the equipment in Annex 2.", "annex", 2),
        ("Appendix IV", "annex", 4),
        ("Table 3 below", "table", 3),
        ("(Fig. 2)", "illustration", 2),
        ("Chapter One", "chapter", 1),
    ],
)
def test_english(text: str, kind: str, value: float) -> None:
    (figure,) = english_named(text)
    assert (figure.kind, figure.value) == (kind, value)


@pytest.mark.parametrize(
    "text", ["半年", "季节", "一战到底", "下半年来", "增长率", "两倍", "代表一方", "附件一百", "表一下态", "地图一"]
)
def test_no_chinese_series(text: str) -> None:
    assert list(chinese_named(text)) == []


@pytest.mark.parametrize(
    "text", ["a quarter", "half of it", "a double room", "a second halfway house", "war", "H12", "Annex A", "Table 3.1"]
)
def test_no_english_series(text: str) -> None:
    assert list(english_named(text)) == []

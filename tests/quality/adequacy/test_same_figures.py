"""Figures of the two languages that say the same while their tokens differ."""

import pytest

from aligner.quality.adequacy.associations import DICTIONARY, Associations
from aligner.quality.adequacy.reading import reading
from aligner.quality.adequacy.same_figures import rendered


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("支出占财政支出的七成以上。", "Spending was over 70 percent of the budget.", ("七成以上", "70 percent")),
        ("轉運貨物佔總吞吐量近六成。", "Cargo made up nearly 60 per cent.", ("六成", "60 per cent")),
        ("按年下跌超過一成。", "It fell by more than 10 per cent.", ("超過一成", "more than 10 per cent")),
        ("處理約1 440萬個貨櫃。", "It handled about 14.4 million containers.", ("1 440萬", "14.4 million")),
        ("中華民國113年6月20日", "June 20, 2024", ("中華民國113", "2024")),
        ("民國一百一十年", "in 2021", ("民國一百一十", "2021")),
    ],
)
def test_rendered(chinese: str, english: str, words: tuple[str, str]) -> None:
    sides = reading(chinese, (), True), reading(english, (), False)
    rows = Associations({}).between(*sides)
    for side, strengths, expected in zip(sides, rows, words):
        start = side.text.index(expected)
        own = side.within(start, start + len(expected))
        assert own
        assert all(strengths[k][DICTIONARY] == 1.0 for k in own if side.tokens[k].key[0] == "#"), side.tokens


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("支出占财政支出的七成以上。", "Spending was over 60 percent of the budget."),
        ("處理約1 440萬個貨櫃。", "It handled about 1.44 million containers."),
        ("中華民國113年", "in the year 2023"),
        ("情况一成不变。", "Nothing has changed."),
    ],
)
def test_not_rendered(chinese: str, english: str) -> None:
    assert list(rendered(reading(chinese, (), True), reading(english, (), False))) == []

"""Comparisons that turn round."""

import pytest

from aligner.quality.turned.comparisons import turned_comparisons


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("利润高于去年。", "Profits were lower than last year.", ("高于", "lower than")),
        ("开支低於原定預算。", "Spending was higher than the original budget.", ("低於", "higher than")),
        ("失业率低于全国平均水平。", "Unemployment is above the national average.", ("低于", "above")),
        ("工程进度比计划快。", "Work is going slower than planned.", ("比计划快", "slower than")),
        ("对月球的了解比对海底的了解还要多。", "We know less about the Moon than about the seafloor.", None),
    ],
)
def test_turned(chinese: str, english: str, words: tuple[str, str] | None) -> None:
    (found,) = turned_comparisons(chinese, english)
    assert words in (None, (chinese[slice(*found.zh)], english[slice(*found.en)]))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("利润高于去年。", "Profits were higher than last year."),
        ("出口高于进口。", "Imports were lower than exports."),
        ("利润不低于去年。", "Profits were higher than last year."),
        ("利润高于去年。", "Profits were no lower than last year."),
        ("工程比计划早完成。", "The work took less time than planned."),
        ("百分比很大。", "The percentage is smaller than the average."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert list(turned_comparisons(chinese, english)) == []


@pytest.mark.parametrize(
    ("chinese", "english", "turned"),
    [
        ("报价低于成本或者高于限价的", "a price above cost or below the ceiling", True),
        ("報價低於成本或者高於限價的", "a price above cost or below the ceiling", True),
        ("报价低于成本或者高于限价的", "a price below cost or above the ceiling", False),
        ("报价低于成本或者高于限价的", "a price above the ceiling or below cost", False),
        ("价格不低于成本，也不高于限价。", "Prices are above cost and below the ceiling.", False),
    ],
)
def test_two_comparisons_that_change_places(chinese: str, english: str, turned: bool) -> None:
    assert bool(list(turned_comparisons(chinese, english))) == turned

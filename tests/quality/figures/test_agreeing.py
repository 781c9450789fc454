"""Figures that stand once on each side and agree."""

from collections.abc import Callable

from aligner.model import TranslationUnit
from aligner.quality.check import Context
from aligner.quality.figures.agreeing import agreeing

Make = Callable[[str, str], TranslationUnit]


def pairs(unit: TranslationUnit) -> list[tuple[str, str]]:
    return [(pair.one.text, pair.two.text) for pair in agreeing(unit, Context("zh-CN", "en-US"))]


def test_each_figure_finds_its_own(unit: Make) -> None:
    found = pairs(unit("出口增长8%，进口下降三成。", "Imports fell by 30% while exports were up 8%."))
    assert found == [("8%", "8%"), ("三", "30%")]


def test_what_stands_twice_is_left_out(unit: Make) -> None:
    assert pairs(unit("出口增长8%，进口下降8%。", "Imports fell and exports rose by 8%.")) == []


def test_what_leaves_open_how_many_is_left_out(unit: Make) -> None:
    assert pairs(unit("数十家企业参加。", "Dozens of companies took part.")) == []
    assert pairs(unit("二十多家企业参加。", "Twenty-five companies took part.")) == []


def test_what_is_gone_beyond_is_named(unit: Make) -> None:
    assert pairs(unit("二十多家企业参加。", "Over twenty companies took part.")) == [("二十多", "twenty")]


def test_a_text_without_figures_has_none(unit: Make) -> None:
    assert pairs(unit("继续谈判。", "The talks go on.")) == []

"""Years of the Republic of China: where a number may be one, and how it is held against ours."""

import pytest

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.figure import Figure, shown
from aligner.quality.figures.roc_years import roc_year


def the(figures: tuple[Figure, ...], words: str) -> Figure:
    return next(figure for figure in figures if figure.text == words)


@pytest.mark.parametrize(
    ("text", "number", "year"),
    [
        ("本辦法於112年7月1日施行", "112", 2023),
        ("109学年度第1学期", "109", 2020),
        ("一○八年十月", "一○八", 2019),
        ("108至110年度決算", "108", 2019),
        ("截止日期：114.01.15", "114", 2025),
        ("81年4月30日廢止", "81", 1992),
        ("民国81年", "81", 1992),
        ("民國 99 年", "99", 2010),
        ("自本（113）年8月1日起", "113", 2024),
        ("去(99)年度預算", "99", 2010),
    ],
)
def test_years(text: str, number: str, year: int) -> None:
    figure = the(chinese_figures(text), number)
    assert figure.year == year
    assert any(reading.low == reading.high == year for reading in figure.readings)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("112天", "112"),
        ("112.5公里", "112.5"),
        ("89年5月", "89"),
        ("30年歷史", "30"),
        ("180年", "180"),
        ("甲（113）年", "113"),
    ],
)
def test_no_years(text: str, number: str) -> None:
    assert roc_year(text, text.index(number) + len(number), float(number)) is None


def test_after_the_name_of_the_republic_a_year_is_of_no_century() -> None:
    readings = {reading.low for reading in the(chinese_figures("民國89年"), "89").readings}
    assert readings == {89, 2000}


def test_a_wrong_year_is_told_in_ours() -> None:
    figure = the(chinese_figures("於113年完成"), "113")
    assert shown(figure, the(english_figures("in 2023"), "2023")) == "“113年” (ROC year: 2024)"
    assert shown(figure, the(english_figures("for 110 years"), "110")) == "“113年”"
    assert shown(figure) == "“113年”"


def test_a_number_too_long_for_any_year_is_none() -> None:
    """Hundreds of digits are an infinite float: a scan, or a key in hexadecimal figures."""
    assert roc_year("7" * 400 + "年", 400, float("inf")) is None
    assert chinese_figures("编号" + "7" * 400 + "年。")

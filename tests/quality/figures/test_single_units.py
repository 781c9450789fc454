"""Units of measure without a figure."""

import pytest

from aligner.quality.figures.single_units import other_unit


@pytest.mark.parametrize(
    ("chinese", "english", "units"),
    [
        ("一厘米厚的黑土", "a single millimetre of black soil", ("centimetre", "millimetre")),
        ("一公斤行李", "one pound of luggage", ("kilogram", "pound")),
        ("一公顷土地", "a square kilometre of land", ("hectare", "square kilometre")),
    ],
)
def test_other(chinese: str, english: str, units: tuple[str, str]) -> None:
    found = other_unit(chinese, english)
    assert found is not None
    assert tuple(figure.measure.unit for figure in found if figure.measure) == units


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("一厘米厚的黑土", "a centimetre of black soil"),
        ("轨道有一公里长。", "The rail ran for the better part of a mile."),
        ("一亩地", "a sixth of an acre"),
        ("十一公里", "a single mile"),
        ("一天", "a single hour"),
        ("一公里有一千米。", "A kilometre has a thousand metres."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert other_unit(chinese, english) is None

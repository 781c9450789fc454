"""Two steps that change places."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.turned.step_order import may_find, turned_steps

FIRST_ORDER = "先订购涡轮机，之后才检测水质。"
FIRST_TEST = "先检测水质，然后订购涡轮机。"


def is_turned(chinese: str, english: str) -> bool:
    return turned_steps(reading(chinese, (), True), reading(english, (), False)) is not None


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (FIRST_ORDER, "We test the water before we order a turbine."),
        (FIRST_ORDER, "Before a turbine is ordered, the water is tested."),
        (FIRST_TEST, "We test the water after we order a turbine."),
    ],
)
def test_steps_that_change_places(chinese: str, english: str) -> None:
    assert is_turned(chinese, english)
    assert not is_turned(FIRST_TEST if chinese == FIRST_ORDER else FIRST_ORDER, english)


def test_steps_of_which_one_is_not_known_again() -> None:
    assert not is_turned(FIRST_ORDER, "We test the water before we go home.")
    assert not is_turned(FIRST_ORDER, "Only then do we test the water, not before we order a turbine.")


def test_most_texts_have_none() -> None:
    assert may_find(FIRST_ORDER, "before")
    assert not may_find(FIRST_ORDER, "then")
    assert not may_find("双方同意。", "before")

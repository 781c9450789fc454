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


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("先付款，再发货。", "Ship first, then pay."),
        ("先付款后发货。", "Goods are shipped first and paid for later."),
        ("我们先清理东门，再向城中心推进。", "We moved towards the centre first and then cleared the east gate."),
    ],
)
def test_first_and_then(chinese: str, english: str) -> None:
    assert is_turned(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("先付款，再发货。", "Pay first, then ship."),
        ("先付款，再发货。", "Ship, then, but only if they pay."),
        ("我们先清理东门，再向城中心推进。", "We cleared the east gate first and then moved towards the centre."),
        ("先付款，再发货。", "We ship in May, and then there is the question of who pays."),
    ],
)
def test_first_and_then_as_it_is(chinese: str, english: str) -> None:
    assert not is_turned(chinese, english)


def test_steps_of_which_one_is_not_known_again() -> None:
    assert not is_turned(FIRST_ORDER, "We test the water before we go home.")
    assert not is_turned(FIRST_ORDER, "Only then do we test the water, not before we order a turbine.")


def test_most_texts_have_none() -> None:
    assert may_find(FIRST_ORDER, "before")
    assert may_find(FIRST_ORDER, "then")
    assert not may_find(FIRST_ORDER, "first")
    assert not may_find("双方同意。", "before")

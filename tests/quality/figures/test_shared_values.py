from __future__ import annotations

import pytest

from aligner.quality.figures.shared_values import is_shared_value


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("额定功率", "Rated power  1450 W"),
        ("净重   8.6 kg", "Net weight"),
        ("水箱容量", "Capacity of the tank  1.8 L (60 oz)"),
    ],
)
def test_a_value_apart_from_both_labels(first: str, second: str) -> None:
    assert is_shared_value(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("额定功率", "Rated power 1450 W"),
        ("额定功率 1400 W", "Rated power  1450 W"),
        ("渡船每天开七班，雾天停航。", "The ferry  7 times a day"),
        ("渡船时刻", "Ferry times  7 boats daily except Sundays"),
    ],
)
def test_what_one_side_lacks(first: str, second: str) -> None:
    assert not is_shared_value(first, second)

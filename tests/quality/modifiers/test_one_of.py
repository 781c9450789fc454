"""The greatest, and one of the greatest."""

import pytest

from aligner.quality.modifiers.one_of import lost_one_of


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("这是最古老的桥梁之一。", "It is the oldest bridge in the world.", True),
        ("这是最古老的桥梁之一。", "It is one of the oldest bridges.", False),
        ("这是最古老的桥梁之一。", "It ranks with the oldest bridges.", False),
        ("这是最古老的桥梁之一。", "It is a very old bridge.", False),
        ("这是最古老的桥梁之一。", "It is the second oldest bridge.", False),
        ("这是最古老的桥梁之一。", "For the most part it is old.", False),
        # Three fifths are none of its greatest.
        ("最多只有三分之一。", "At most there is the largest third.", False),
    ],
)
def test_from_chinese(source: str, target: str, expected: bool) -> None:
    assert (lost_one_of(source, target, True) is not None) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [("这是最古老的桥梁。", True), ("这是最古老的桥梁之一。", False), ("这座桥非常古老。", False)],
)
def test_from_english(target: str, expected: bool) -> None:
    assert (lost_one_of("It is one of the oldest bridges.", target, False) is not None) == expected

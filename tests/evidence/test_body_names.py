"""Names of bodies in a Chinese text."""

import pytest

from aligner.evidence.body_names import body_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("他在世界经济论坛上谈到世界卫生组织。", ["World Economic Forum", "World Health Organization"]),
        ("联合国大会通过决议。", ["United Nations General Assembly"]),
        ("世界经济正在恢复，论坛也要重开。", []),
        ("经济论坛", []),
        ("", []),
    ],
)
def test_names_in_order(text: str, names: list[str]) -> None:
    found = list(body_names(text))
    assert [name.english for name in found] == names
    assert all(0 <= name.start < name.end <= len(text) for name in found)


def test_of_names_inside_each_other_the_longest() -> None:
    text = "联合国海洋法公约"
    assert [(name.start, name.end) for name in body_names(text)] == [(0, len(text))]

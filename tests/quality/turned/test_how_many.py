"""None, all and any of them, taken for each other."""

import pytest

from aligner.quality.turned.how_many import turned_number


def words(zh: str, en: str) -> tuple[str, str] | None:
    found = turned_number(zh, en)
    return None if found is None else (zh[slice(*found.zh)], en[slice(*found.en)])


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("会员都不同意。", "Not all members agree.", ("都不", "Not all")),
        ("会员都不同意。", "Not all members agree; nobody left.", None),
        ("并非人人都同意。", "Nobody agrees.", ("并非人人", "Nobody")),
        ("並非人人都同意。", "Nobody agrees.", ("並非人人", "Nobody")),
        ("无人机都到了。", "Not all of the drones arrived.", None),
        ("部分会员都不同意。", "Not all members agree.", None),
        ("若所有测试均失败，即停止。", "Stop if any of the tests fails.", ("所有", "any of")),
        ("若任一测试失败，即停止。", "Stop if all of the tests fail.", ("任一", "all of")),
        ("若任一测试失败，即停止。", "Stop if any of the tests fails.", None),
        ("若各方都同意，有任何变动应通知。", "If any of the Parties agrees, it shall be told.", None),
    ],
)
def test_another_number_of_them(zh: str, en: str, expected: tuple[str, str] | None) -> None:
    assert words(zh, en) == expected

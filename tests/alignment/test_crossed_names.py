"""Names and titles of signatures that change places."""

import pytest

from aligner.alignment.crossed_names import crossed_names
from aligner.alignment.solved import Solved


def path(*sizes: tuple[int, int]) -> list[Solved]:
    """Beads of so many Chinese and English sentences."""
    found, i, j = [], 0, 0
    for a, b in sizes:
        found.append(Solved(i, i + a, j, j + b, 1.0))
        i, j = i + a, j + b
    return found


CROSSED = path((0, 1), (1, 1), (1, 0))


@pytest.mark.parametrize(
    ("title", "chinese", "english", "found"),
    [
        ("主席", "李德榮", "Lee Tak Wing", [(2, 0)]),
        ("负责人", "林志明", "Lin Chih-ming", [(2, 0)]),
        ("总经理", "王 晓明", "Xiaoming Wang", [(2, 0)]),
        # Another surname, no name, too long for a title.
        ("主席", "李德榮", "Chan Mei Ling", []),
        ("主席", "公司秘書", "Lee Tak Wing", []),
        ("主席", "李德榮", "Hong Kong", []),
        ("本公司謹此向全體股東致以衷心謝意並期待來年。", "李德榮", "Lee Tak Wing", []),
    ],
)
def test_beside_a_title(title: str, chinese: str, english: str, found: list[tuple[int, int]]) -> None:
    assert list(crossed_names(CROSSED, (title, chinese), (english, "Chairman"), ())) == found


def test_the_other_way_round_and_taken() -> None:
    turned = path((1, 0), (1, 1), (0, 1))
    assert list(crossed_names(turned, ("李德榮", "主席"), ("Chairman", "Lee Tak Wing"), ())) == [(0, 2)]
    assert list(crossed_names(turned, ("李德榮", "主席"), ("Chairman", "Lee Tak Wing"), ((0, 5),))) == []


def test_not_where_another_bead_lies_between() -> None:
    far = path((0, 1), (1, 1), (1, 1), (1, 0))
    assert list(crossed_names(far, ("主席", "香港", "李德榮"), ("Lee Tak Wing", "Chairman", "Hong Kong"), ())) == []

"""What English leaves open, refuses or holds down: lost and rendered."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.unanswered import unanswered


def found(source: str, target: str) -> list[str]:
    unit = Answers(reading(source, (), False), reading(target, (), True), False)
    return [source[one.start : one.end] for one in unanswered(unit)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("The walls are beginning to give way.", "数百年的岩壁已经全部崩塌。", ["are beginning to "]),
        ("The walls are beginning to give way.", "岩壁漸漸鬆動。", []),
        ("They ask whether the plan is sound.", "他们要求计划健全。", ["whether"]),
        ("They ask whether the plan is sound.", "他們問計畫是否健全。", []),
        ("The board is considering closing it.", "董事会关闭了它。", ["is considering"]),
    ],
)
def test_lost_and_rendered(source: str, target: str, expected: list[str]) -> None:
    assert [text.strip() for text in found(source, target)] == [text.strip() for text in expected]

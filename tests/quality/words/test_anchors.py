"""Anchor words: names by the list, other words by the dictionary, each once on either side."""

import pytest

from aligner.quality.words.anchors import anchors


def found(zh: str, en: str) -> list[tuple[str, str]]:
    return [(zh[slice(*anchor.zh)], en[slice(*anchor.en)]) for anchor in anchors(zh, en)]


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("甲方占40%，乙方占60%。", "Party A has 40%, Party B 60%.", [("甲方", "Party A"), ("乙方", "Party B")]),
        ("進口最高", "the highest imports", [("進口", "imports"), ("最高", "highest")]),
        ("教师和学生", "students and teachers", [("教师", "teachers"), ("学生", "students")]),
        ("体育锻炼", "physical exercise", [("体育锻炼", "physical exercise")]),
        ("甲方通知甲方", "Party A informs itself", []),
        ("学生帮助学生", "students help one another", []),
        ("山", "the sea", []),
    ],
)
def test_anchors(zh: str, en: str, words: list[tuple[str, str]]) -> None:
    assert [pair for pair in found(zh, en) if pair[0] not in ("通知", "帮助")] == words

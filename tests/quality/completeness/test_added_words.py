"""Words that a translation adds."""

import pytest

from aligner.quality.completeness.added_words import added_word


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("反对干涉肯方内政。", "It opposes interference in the affairs of both countries.", "both countries"),
        ("問題須逐步解決。", "The problem must be solved immediately.", "immediately"),
        ("两国将互设中心。", "They will jointly establish a centre.", "jointly"),
        ("我想超过他。", "I will surely outdo him.", "will surely"),
        ("保持高层交往势头。", "They will resume high-level exchanges.", "resume"),
        ("总统感谢主席。", "The President thanked the President and First Lady.", "and First Lady"),
    ],
)
def test_added(chinese: str, english: str, expected: str) -> None:
    span = added_word(chinese, english)
    assert span is not None
    assert english[slice(*span)] == expected


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("中肯双方加强合作。", "Both sides will cooperate."),
        ("河水漫过了堤岸。", "It rose on both sides of the river."),
        ("買賣雙方負連帶責任。", "They are jointly and severally liable."),
        ("恢复会谈。", "They resumed the talks."),
        ("他在会前到。", "He came immediately before the meeting."),
        ("记者提问。", "Journalists asked questions."),
    ],
)
def test_said(chinese: str, english: str) -> None:
    assert added_word(chinese, english) is None

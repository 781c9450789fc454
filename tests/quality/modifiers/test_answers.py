"""Words that seem to answer one word and render another."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.modifiers.answers import Answers


def anothers(source: str, word: str, target: str, answer: str, chinese: bool = True) -> bool:
    unit = Answers(reading(source, (), chinese), reading(target, (), not chinese), chinese)
    at, there = source.index(word), target.index(answer)
    return unit.all_render_others((at, at + len(word)), [(there, there + len(answer))])


@pytest.mark.parametrize(
    ("source", "word", "target", "answer", "expected"),
    [
        ("文件应以书面提出。", "书面", "Documents shall be raised.", "Document", True),
        ("招標文件應以書面提出。", "書面", "Bidding documents shall be raised.", "document", True),
        # Two words have the same rendering, which stands once.
        ("共同承担连带责任。", "连带", "They bear joint liability.", "joint", False),
        # The other word is rendered elsewhere as well.
        ("文件应以书面提出。", "书面", "Documents: by letter or document.", "document", False),
        # Nothing explains the answer.
        ("应以书面提出。", "书面", "By letter.", "letter", False),
        # The two make one word.
        ("最主要的原因", "主要", "for the most part", "most", False),
    ],
)
def test_from_chinese(source: str, word: str, target: str, answer: str, expected: bool) -> None:
    assert anothers(source, word, target, answer) is expected


def test_of_chinese_answers_it_is_never_sure() -> None:
    assert not anothers("Written documents only", "Written", "只要文件", "文", chinese=False)
    assert not anothers("The talks may be temporarily suspended.", "temporarily", "会谈可以暂停。", "暂", chinese=False)


def test_a_translation_is_free_where_nothing_explains_its_words() -> None:
    def free(target: str) -> bool:
        return Answers(reading("他同意。", (), True), reading(target, (), False), True).free

    assert free("Down went the penny.")
    assert not free("He agreed.")

"""Word classes from the word list."""

import pytest

from aligner.evidence.word_classes import is_noun, is_verb


@pytest.mark.parametrize("word", ["网络", "国际", "冰川", "联合国", "主权", "长江"])
def test_nouns(word: str) -> None:
    assert is_noun(word)


@pytest.mark.parametrize("word", ["推动", "漂亮", "因为", "周恩来", "冰川学会年度报告", "n", ""])
def test_other_words_and_words_that_are_not_listed(word: str) -> None:
    assert not is_noun(word)


def test_verbs() -> None:
    assert is_verb("推动")
    assert is_verb("批准")
    assert not is_verb("重大")
    assert not is_verb("网络")

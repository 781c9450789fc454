"""Ordinary English words."""

import pytest

from aligner.evidence.gloss_words import is_ordinary


@pytest.mark.parametrize("word", ["garages", "fish", "went", "inspections", "erhu"])
def test_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["kmctl", "gabapentin", "shibanyu", ""])
def test_others(word: str) -> None:
    assert not is_ordinary(word)

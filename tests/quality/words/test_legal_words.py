"""Renderings of everyday language and of the law."""

import pytest

from aligner.evidence.english_words import stem
from aligner.quality.words.legal_words import renders


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("通过", "passed"),
        ("转让", "assign"),
        ("放弃", "waive"),
        ("违约责任", "liable"),
        ("适用", "applies"),
        ("知道", "knew"),
    ],
)
def test_renders(chinese: str, english: str) -> None:
    assert renders(chinese, stem(english))


@pytest.mark.parametrize(("chinese", "english"), [("通过", "failed"), ("转让", "waive"), ("水", "fire")])
def test_does_not_render(chinese: str, english: str) -> None:
    assert not renders(chinese, stem(english))

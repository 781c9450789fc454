"""Clauses around a place of a text, in both languages."""

from __future__ import annotations

import re

import pytest

from aligner.quality.words.clauses import clause


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("煤炭下降，石油增长，天然气持平。", "石油", "石油增长"),
        ("煤炭下降，石油增长", "煤炭", "煤炭下降"),
        ("煤炭下降，石油增长", "增长", "石油增长"),
        ("Coal fell, oil rose, gas stayed.", "oil", " oil rose"),
        ("Coal fell", "fell", "Coal fell"),
    ],
)
def test_a_clause_lies_between_two_marks_or_the_ends_of_the_text(text: str, word: str, expected: str) -> None:
    start, end = clause(text, text.index(word), re.compile("[，。,.]"))
    assert text[start:end] == expected

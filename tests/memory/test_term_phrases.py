"""Phrases between function words, punctuation and numbers."""

from __future__ import annotations

import pytest

from aligner.memory.term_phrases import LONGEST, chinese_phrases, english_phrases


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        (
            "The Contracting Parties agree.",
            {"Contracting", "Parties", "agree", "Contracting Parties", "Contracting Parties agree", "Parties agree"},
        ),
        ("rules of the game", {"rules", "game", "rules of the game"}),
        ("cyber, security", {"cyber", "security"}),
        ("Annex 3 applies", {"Annex", "applies"}),
        ("it is of the", set()),
    ],
)
def test_english(text: str, spellings: set[str]) -> None:
    assert set(english_phrases(text).values()) == spellings


def test_inflections_share_a_phrase() -> None:
    assert english_phrases("exchanges of students").keys() == english_phrases("exchange of student").keys()


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("網絡，安全", {"網絡", "安全"}),
        ("港口的码头", {"港口", "码头", "港口的码头"}),
        ("在的了和", set()),
    ],
)
def test_chinese(text: str, spellings: set[str]) -> None:
    assert set(chinese_phrases(text).values()) == spellings


def test_scripts_share_a_phrase() -> None:
    assert chinese_phrases("網絡").keys() == chinese_phrases("网络").keys()


def test_no_phrase_is_too_long() -> None:
    found = english_phrases("one big red old fast ship")
    assert max(map(len, found)) == LONGEST

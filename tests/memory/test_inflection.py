"""Inflections of a word have one base form; other words have another."""

from __future__ import annotations

import pytest

from aligner.memory.inflection import base_form


@pytest.mark.parametrize(
    "family",
    [
        "party parties",
        "agree agrees agreed agreeing",
        "stop stops stopped stopping",
        "make makes making",
        "use uses used using",
        "negotiate negotiates negotiated negotiating",
        "study studies studied studying",
        "measure measures measured measuring",
        "publish publishes published publishing",
        "process processes processed",
        "apply applies applied applying",
        "refer refers referred referring",
        "settle settles settled settling",
        "tax taxes taxed taxing",
        "bus buses",
        "need needs needed needing",
        "city cities",
        "day days",
    ],
)
def test_families(family: str) -> None:
    assert len({base_form(word) for word in family.split()}) == 1


def test_different_words_stay_apart() -> None:
    words = [
        "red",
        "read",
        "ring",
        "king",
        "string",
        "bus",
        "status",
        "state",
        "statement",
        "station",
        "community",
        "communism",
        "analysis",
        "sing",
        "see",
        "need",
    ]
    assert len({base_form(word) for word in words}) == len(words)


@pytest.mark.parametrize("word", ["", "s", "is", "ed", "网络", "naïve", "12th", "élan"])
def test_what_is_left_alone(word: str) -> None:
    assert base_form(word) == word

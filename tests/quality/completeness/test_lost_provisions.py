"""Provisions that the translation leaves out."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_provisions import lost_provision


def lost(chinese: str, english: str) -> str | None:
    span = lost_provision(reading(chinese, (), True), reading(english, (), False))
    return None if span is None else chinese[slice(*span)]


@pytest.mark.parametrize(
    ("chinese", "words"),
    [
        ("承租人应当交纳押金；押金不予退还。", "押金不予退还"),
        ("承租人應當交納押金，押金不得抵作租金。", "押金不得抵作租金"),
        ("承租人应当交纳押金；押金不得抵作租金；租期为三年。", "押金不得抵作租金"),
    ],
)
def test_lost(chinese: str, words: str) -> None:
    assert lost(chinese, "The Lessee shall pay a deposit.") == words


@pytest.mark.parametrize(
    "english",
    [
        "The Lessee shall pay a deposit; it is no rent.",  # a second sentence
        "The Lessee shall pay a deposit. It is no rent.",
        "The Lessee shall pay a deposit, which does not count towards the rent.",  # a word is rendered
        "The Lessee shall pay a deposit and keep it apart from what is due every month.",  # words left over
    ],
)
def test_anything_may_render_it(english: str) -> None:
    assert lost("承租人应当交纳押金；押金不得抵作租金。", english) is None


def test_a_clause_that_states_no_duty_may_be_said_freely() -> None:
    assert lost("承租人交纳押金，十分爽快。", "The Lessee paid the deposit.") is None

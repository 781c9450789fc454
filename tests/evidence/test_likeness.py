"""Words that mean alike, by the encoder."""

from __future__ import annotations

import pytest

from aligner.evidence.encoders.encoder import Encoder
from aligner.evidence.likeness import alike, joined

CHINESE = ("路易丝的行李丢了。", "旅店的茶很贵。", "凶手逃走了。")
ENGLISH = ("Louise lost her baggage.", "Tea at the hostel was expensive.", "The killers fled.", "The tea!")


@pytest.fixture(scope="module")
def found(encoder: Encoder) -> dict[str, dict[str, float]]:
    return {key: dict(row) for key, row in alike(CHINESE, ENGLISH, encoder).items()}


@pytest.mark.parametrize(
    ("chinese", "english"), [("路易丝", "louis"), ("行李", "baggag"), ("旅店", "hostel"), ("茶", "tea")]
)
def test_the_nearest_word_is_the_rendering(chinese: str, english: str, found: dict[str, dict[str, float]]) -> None:
    row = found[chinese]
    assert max(row, key=lambda key: row[key]) == english


def test_strengths_are_shares_of_at_most_eight_words(found: dict[str, dict[str, float]]) -> None:
    assert all(0 < strength <= 1 for row in found.values() for strength in row.values())
    assert all(len(row) <= 8 for row in found.values())


def test_what_was_encoded_before_changes_nothing(encoder: Encoder, found: dict[str, dict[str, float]]) -> None:
    alike(("大海很远。",), ("The sea is far away.",), encoder)
    assert alike(CHINESE, ENGLISH, encoder) == found


@pytest.mark.parametrize(("chinese", "english"), [((), ENGLISH), (CHINESE, ()), (("2021。",), ENGLISH)])
def test_without_words_there_is_nothing(chinese: tuple[str, ...], english: tuple[str, ...], encoder: Encoder) -> None:
    assert alike(chinese, english, encoder) == {}


def test_joined_lexicons_keep_the_stronger_strength() -> None:
    first, second = {"茶": {"tea": 0.4, "cup": 0.2}}, {"茶": {"tea": 0.9}, "行李": {"bag": 0.5}}
    assert joined(first, second) == {"茶": {"tea": 0.9, "cup": 0.2}, "行李": {"bag": 0.5}}
    assert first == {"茶": {"tea": 0.4, "cup": 0.2}}

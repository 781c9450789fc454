"""Alternatives of an English source that the translation lacks."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_english_alternatives import lost_english_alternatives


def lost(english: str, chinese: str) -> list[str]:
    found = lost_english_alternatives(reading(english, (), False), reading(chinese, (), True))
    return [english[slice(*partner.lost)] for partner in found]


def test_lost() -> None:
    assert lost("You may swim, walk or argue with a robot.", "您可以游泳，散步。") == ["argue with a robot"]


@pytest.mark.parametrize(
    "chinese",
    [
        "您可以游泳，散步或者跟它吵架。",
        "您可以游泳、散步。",  # the mark may join all three
        "您可以跟机器人游泳，散步。",  # a word of it is rendered
        "您可以游泳，散步，吵嘴斗嘴，抬杠争辩。",  # words left over
    ],
)
def test_anything_may_answer_it(chinese: str) -> None:
    assert lost("You may swim, walk or argue with a robot.", chinese) == []


@pytest.mark.parametrize("english", ["You may swim for an hour or so today.", "He swam with someone or something odd."])
def test_an_or_that_joins_no_alternative(english: str) -> None:
    assert lost(english, "他游泳。") == []

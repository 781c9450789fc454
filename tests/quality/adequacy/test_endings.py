"""Sentences that break off."""

import pytest

from aligner.quality.adequacy.endings import broken_off, remarkable
from aligner.quality.adequacy.pairs import Pair
from aligner.quality.adequacy.reading import reading


def pair(chinese: str, english: str) -> Pair:
    return Pair(reading(chinese, (), True), reading(english, (), False))


@pytest.mark.parametrize(
    ("chinese", "english", "broken"),
    [
        ("水库明年建成。", "The reservoir will be finished next year.", (False, False)),
        ("水库明年建成。", "The reservoir will be finished", (False, True)),
        ("水库明年", "“The reservoir will be finished next year.”", (True, False)),
        ("水库", "Reservoirs", (False, False)),
        ("他说：", "He said:", (False, False)),
        ("水库明年建成。”", 'It will be finished. " ', (False, False)),
    ],
)
def test_broken_off(chinese: str, english: str, broken: tuple[bool, bool]) -> None:
    assert broken_off(pair(chinese, english)) == broken


def test_a_sentence_inside_a_side_may_break_off() -> None:
    left = reading("水库明年建成。村民同意。", ("水库明年建成。", "村民同意。"), True)
    right = reading("The reservoir will The villagers agree.", ("The reservoir will", "The villagers agree."), False)
    assert broken_off(Pair(left, right)) == (False, True)


def test_what_many_sentences_do_is_not_remarkable() -> None:
    whole = [pair("水库明年建成。", "The reservoir will be finished next year.")]
    broken = [pair("水库明年建成。", "The reservoir next year")]
    once, often = remarkable(whole * 49 + broken), remarkable(whole * 25 + broken * 25)
    assert once[0] == often[0] == 1
    assert once[1] > 0.8
    assert often[1] < 0.1

"""Alternatives that the translation lacks."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_alternatives import lost_alternatives


def found(source: str, target: str) -> list[str]:
    lost = lost_alternatives(reading(source, (), True), reading(target, (), False))
    return [source[slice(*partner.lost)] for partner in lost]


@pytest.mark.parametrize(
    "source", ["八號或以上信號或黑色暴雨警告生效時順延。", "八号或以上信号或者黑色暴雨警告生效时顺延。"]
)
def test_or_above_is_no_alternative_of_its_own(source: str) -> None:
    target = "It is put off when Signal No. 8 or above is in force."
    assert [words[:2] for words in found(source, target)] == ["黑色"]


def test_words_of_time_join_nothing_else() -> None:
    target = "It is put off when a signal is in force at any time between 9 a.m. and noon."
    assert found("九时至正午信号或黑色暴雨警告生效时顺延。", target)


@pytest.mark.parametrize(
    "target",
    [
        "It is put off when a signal or the Black Rainstorm Warning is in force.",
        "It is put off when any signal is in force.",  # "any" may stand for both
        "It is put off when a signal is in force in black rain.",  # a word of it is rendered
    ],
)
def test_anything_may_answer_it(target: str) -> None:
    assert found("信号或黑色暴雨警告生效时顺延。", target) == []

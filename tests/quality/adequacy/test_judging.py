"""Units in, judgements out: what is judged at all, from whichever side, and when the encoder is asked."""

from collections.abc import Sequence

import numpy as np
import pytest

from aligner.model import Bead, Side, TranslationUnit
from aligner.quality.adequacy import judging
from aligner.quality.adequacy.judgement import Judgement
from aligner.quality.adequacy.judging import Judge
from aligner.quality.adequacy.network import BeadModel

WHOLE = ("老师讲了一个关于大海的故事。", "The teacher told a story about the sea.")
OTHER = (
    "药品应存放在阴凉干燥处，避免儿童接触。",
    "The ministers signed the agreement in the capital on Friday evening.",
)


def unit(source: str, target: str) -> TranslationUnit:
    return TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target)


def judged(*pairs: tuple[str, str], side: Side = "source", encoder: bool = False) -> list[Judgement | None]:
    units = [unit(*pair) for pair in pairs]
    judge = Judge.of(units, lambda _: side, encoder)
    return [judgement for _, judgement in judge.judged(units)]


def test_whole_and_unrelated() -> None:
    whole, other = judged(WHOLE, OTHER)
    assert whole is not None
    assert other is not None
    assert other.adequacy < 0.5 < 0.9 < whole.adequacy
    assert other.verdict == "unrelated"


def test_either_side_may_be_the_chinese_one() -> None:
    forth, back = judged(WHOLE, OTHER), judged(WHOLE[::-1], OTHER[::-1], side="target")
    assert [j and j.adequacy for j in forth] == [j and j.adequacy for j in back]


@pytest.mark.parametrize(
    "pair", [("", "Alone."), ("独自。", ""), ("No Chinese.", "Here."), ("老师讲故事。", "老师讲故事。")]
)
def test_not_judged(pair: tuple[str, str]) -> None:
    assert judged(pair) == [None]


def test_a_side_without_a_left_over_word_has_nothing_left_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def suspicious(_: BeadModel, rows: Sequence[object]) -> np.ndarray:
        return np.tile([0.2, 0.75, 0.04, 0.01], (len(rows), 1))

    monkeypatch.setattr(BeadModel, "probabilities", suspicious)
    pair = ("科学家测量冰川的厚度。", "Scientists measure the thickness of the glacier.")
    whole, lacking = judged(pair, (pair[0] + "药品应存放在阴凉干燥处。", pair[1]))
    assert whole is not None
    assert lacking is not None
    assert lacking.left_over["source"] is not None
    assert whole.left_over["source"] is None
    assert lacking.adequacy < whole.adequacy - 0.3


def test_the_encoder_reads_what_is_in_doubt_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, list[str]]] = []
    by = Judge._by

    def noted(self: Judge, pairs: list[judging.Pair], name: str, background: object) -> object:
        asked.append((name, [pair.chinese.text for pair in pairs]))
        return by(self, pairs, name, background)  # type: ignore[arg-type]

    monkeypatch.setattr(Judge, "_by", noted)
    judged(WHOLE, OTHER, encoder=True)
    assert asked == [("none", [WHOLE[0], OTHER[0]]), ("use", [OTHER[0]])]


def test_a_large_batch_is_judged_without_the_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "MOST_READ", 1)
    units = [unit(*WHOLE), unit(*OTHER)]
    assert Judge.of(units, lambda _: "source", encoder=True).background is None

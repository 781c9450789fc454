"""How, how far and where English says a thing is done: lost and rendered."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.unanswered import unanswered


def found(source: str, target: str) -> list[str]:
    unit = Answers(reading(source, (), False), reading(target, (), True), False)
    return [source[one.start : one.end] for one in unanswered(unit)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Almost all events are free.", "所有活動都免費。", ["Almost"]),
        ("Almost all events are free.", "活動多為免費。", []),
        ("It was almost certain.", "那是肯定的。", []),
        ("Users, particularly farms, should prepare.", "用户，包括农场，应做准备。", ["particularly"]),
        ("Users, particularly farms, should prepare.", "用戶，尤其是農場，應做準備。", []),
        ("Write to the manager in the first instance.", "请致函经理。", ["in the first instance"]),
        ("Write to the manager in the first instance.", "請先致函經理。", []),
        ("Hunting, where it is lawful, must be limited.", "狩猎在任何情况下都必须限制。", ["where it is lawful"]),
        ("Hunting, where it is lawful, must be limited.", "在合法的地方狩獵，也必須限制。", []),
        ("Please reply without delay.", "请答复。", ["without delay"]),
        ("Please reply without delay.", "請盡快答覆。", []),
        ("Grants have barely kept pace.", "补助远远超过通胀。", ["barely"]),
        ("Grants have barely kept pace.", "補助勉強跟上。", []),
        ("He repeatedly refused.", "他拒绝了。", ["repeatedly"]),
        ("He repeatedly refused.", "他一再拒絕。", []),
        ("It is used exclusively for research.", "资金用于研究。", ["exclusively"]),
    ],
)
def test_lost_and_rendered(source: str, target: str, expected: list[str]) -> None:
    assert found(source, target) == expected

"""What Chinese leaves open, refuses or holds down: lost and rendered."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.unanswered import unanswered


def found(source: str, target: str) -> list[str]:
    unit = Answers(reading(source, (), True), reading(target, (), False), True)
    return [source[one.start : one.end] for one in unanswered(unit)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("公司正考虑出售工厂。", "The company is selling the plant.", ["考虑"]),
        ("公司正考慮出售工廠。", "The company is mulling the sale of the plant.", []),
        ("请考虑周到。", "Be thorough.", []),
        (
            "能否如期完成存在不确定性。",
            "It is expected to be completed in time.",
            ["能否如期完成存在不确定", "存在不确定性"],
        ),
        ("能否如期完成尚不確定。", "Nobody can tell whether it will be completed in time.", []),
        ("对拒不整改的单位从严查处", "employers slow to put things right are dealt with severely", ["拒不"]),
        ("對拒不整改的單位從嚴查處", "employers failing to put things right are dealt with severely", []),
        ("他从不拒绝。", "He always helps.", []),
        ("少用术语。", "Use technical terms.", ["少用"]),
        ("運動多，少吃糖。", "Take exercise and go easy on sugar.", []),
        ("孕妇慎用。", "For pregnant women.", ["慎用"]),
        ("买方拒收货物。", "The Buyer accepted the goods.", ["拒收"]),
        ("術後忌食辛辣食物。", "Eat spicy food after the operation.", ["忌食"]),
        ("術後忌食辛辣食物。", "Keep off spicy food after the operation.", []),
    ],
)
def test_lost_and_rendered(source: str, target: str, expected: list[str]) -> None:
    assert found(source, target) == expected

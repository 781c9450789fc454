import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.coupled_clauses import lost_ban, lost_clauses


@pytest.mark.parametrize(
    ("source", "target", "clause"),
    [
        ("出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract.", "没收保证金"),
        ("請先洗淨雙手，並除下隱形眼鏡。", "First remove your contact lenses.", "洗淨雙手"),
        ("出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract and keep it.", None),
        ("出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract, keeping it.", None),
        ("出租人有权解除合同，没收保证金。", "The lessor may terminate the contract.", None),
    ],
)
def test_one_of_two_clauses(source: str, target: str, clause: str | None) -> None:
    found = [source[slice(*lost.lost)] for lost in lost_clauses(reading(source, (), True), reading(target, (), False))]
    assert found == ([clause] if clause else [])


def test_a_further_prohibition() -> None:
    source = "任何人不得隐瞒灾情，也不得阻碍他人报告。"
    two = reading(source, (), True), reading("No one may conceal a disaster.", (), False)
    partner = lost_ban(*two)
    assert partner is not None
    assert source[slice(*partner.lost)] == "也不得阻碍他人报告"
    assert lost_ban(two[0], reading("No one may conceal a disaster or hinder others.", (), False)) is None
    assert lost_ban(two[0], reading("No one may conceal a disaster, nor be in the way.", (), False)) is None
    assert lost_ban(reading("任何人不得隐瞒灾情。", (), True), two[1]) is None

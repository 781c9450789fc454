"""How, how far and where Chinese says a thing is done: lost and rendered."""

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
        ("几乎所有人都同意。", "Everyone agreed.", ["几乎"]),
        ("幾乎所有人都同意。", "Hardly anyone objected.", []),
        ("温泉废水不得直接排入灌溉渠道。", "Waste water may not be let into irrigation channels.", ["直接"]),
        ("溫泉廢水不得直接排入灌溉渠道。", "Waste water may not be let straight into irrigation channels.", []),
        ("每周至少全部换水一次。", "The water is changed at least once a week.", ["全部"]),
        ("全部換水。", "The whole of the water is changed.", []),
        ("水位逐渐上升。", "The water level rose.", ["逐渐"]),
        ("水位逐漸上升。", "The water level crept up.", []),
        ("股价一度跌破十元。", "The share price fell below ten yuan.", ["一度"]),
        ("股價一度跌破十元。", "The share price briefly fell below ten yuan.", []),
        ("一年一度的会议", "the annual meeting", []),
        ("问题基本解决。", "The problem has been solved.", ["基本"]),
        ("鼓励有条件的地方先行先试。", "Localities are encouraged to go ahead.", ["有条件的"]),
        ("鼓勵有條件的地方先行先試。", "Localities that can are encouraged to go ahead.", []),
        ("支持以非洲方式解决非洲问题。", "backs the efforts to resolve African issues", ["以非洲方式"]),
        ("支持以非洲方式解決非洲問題。", "backs African ways of resolving African issues", []),
        ("租金为每台每月二万元。", "The rent is 20,000 yuan per month.", ["每台"]),
        ("租金為每臺每月二萬元。", "The rent is 20,000 yuan per crane per month.", []),
        ("每人每天补贴五十元。", "Each gets 50 yuan a day.", []),
        ("应支付上月租金。", "The rent for the month shall be paid.", ["上月租金"]),
        ("應支付上月租金。", "The rent for the previous month shall be paid.", []),
        ("上季度利润下降。", "Profit fell in the quarter.", ["上季度"]),
        ("经理和独立董事代表出席。", "The managers and independent directors attended.", ["代表"]),
        ("獨立董事代表出席。", "A representative of the independent directors attended.", []),
        ("检查人员应主动出示证件。", "Inspectors shall show their credentials.", ["主动"]),
        ("檢查人員應主動出示證件。", "Inspectors shall show their credentials unasked.", []),
        ("优先利用工业副产氢，就近消纳。", "By-product hydrogen should be used first.", ["就近"]),
        ("公司就近招聘工人。", "The company hires local workers.", []),
        ("申請人應如實填寫表格。", "Applicants shall fill in the form.", ["如實"]),
        ("应当从轻处罚。", "He shall be punished.", ["从轻"]),
        ("應當從輕處罰。", "He shall be given a lighter punishment.", []),
        ("租金按月支付。", "The rent shall be paid.", ["按月"]),
        ("租金按季支付。", "The rent shall be paid every quarter.", []),
        ("双方口头约定", "as the parties agreed", ["口头"]),
        ("出口同比增长5%。", "Exports grew by 5%.", ["同比"]),
        ("出口同比增長5%。", "Exports grew by 5% over the same period.", []),
    ],
)
def test_lost_and_rendered(source: str, target: str, expected: list[str]) -> None:
    assert found(source, target) == expected

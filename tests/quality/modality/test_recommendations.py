"""Recommendations against what must or may be done."""

import pytest

from aligner.quality.modality.recommendations import recommended


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("参赛者可携带计算器。", "Contestants should bring a calculator.", ("可", "should")),
        ("設計人員宜採用節能設備。", "Designers shall use energy-saving equipment.", ("宜", "shall")),
        ("疏散通道宜设置应急照明。", "Emergency lighting must be provided in escape routes.", ("宜", "must")),
        ("承租人必须检查设备。", "Where practicable, the Lessee should inspect the equipment.", ("必须", "should")),
        ("承租人須檢查設備。", "The Lessee should ideally inspect the equipment.", ("須", "should")),
    ],
)
def test_recommended(chinese: str, english: str, words: tuple[str, str]) -> None:
    ((one, two),) = recommended(chinese, english)
    assert (chinese[one.start : one.end], english[two.start : two.end]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("参赛者可携带计算器。", "Contestants may bring a calculator."),
        ("参赛者应携带计算器，可携带尺。", "Contestants should bring a calculator and a ruler."),
        ("如有疑问，可与客服联系。", "If you have any questions, you should contact customer service."),
        ("必须检查设备。", "The equipment should be inspected."),
        ("在可行时必须检查设备。", "The equipment should, where practicable, be inspected."),
        ("宜兴必须检查设备。", "Yixing must inspect the equipment."),
        ("不宜过早启动。", "It must not be started too early."),
        ("设计人员宜采用节能设备。", "It is advisable to use energy-saving equipment; it must be new."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert not list(recommended(chinese, english))

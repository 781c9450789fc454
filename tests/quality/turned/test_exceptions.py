"""What is excepted on one side and included on the other."""

import pytest

from aligner.quality.turned.exceptions import turned_exceptions


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    return [(chinese[slice(*one.zh)], english[slice(*one.en)]) for one in turned_exceptions(chinese, english)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        (
            "渔船得不經事先許可進港。",
            "A vessel may enter port with prior permission.",
            ("不經事先許可", "with prior permission"),
        ),
        ("经同意可以进入。", "You may enter without permission.", ("经同意", "without permission")),
        ("车辆分配从不以需要为依据。", "Vehicles were not always assigned by need.", ("从不", "not always")),
        ("并非所有车辆都完好。", "None of the vehicles is sound.", ("并非所有", "None of")),
        ("除非下雨，我们就出发。", "We leave if it rains.", ("除非", "if")),
        ("只要您同意，我们就告知。", "We will tell only if you agree.", ("只要", "only if")),
        ("三层以下住用楼宇除外。", "including domestic buildings of up to three storeys", ("除外", "including")),
        ("除周末外，每日开放。", "Open every day, including weekends.", ("除周末外", "including")),
        ("价格包括运费。", "the price, excluding freight", ("包括", "excluding")),
        ("除非医生要求，请勿停药。", "Do not stop taking it even if your doctor tells you to.", ("除非", "even if")),
        (
            "只有在您同意的情况下，我们才会告知医生。",
            "We will tell your doctor whether or not you agree.",
            ("只有在您同意的情况下", "whether or not"),
        ),
        (
            "無論您是否同意，我們都會告知醫生。",
            "We will tell your doctor only if you agree.",
            ("無論您是否", "only if"),
        ),
    ],
)
def test_turned(chinese: str, english: str, expected: tuple[str, str]) -> None:
    assert found(chinese, english) == [expected]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("未经许可，不得进入。", "You may enter only with permission."),
        ("只要下雨，哪怕下得不大，比赛也会举行。", "Even if it rains, the match will go ahead."),
        ("禁止放飞无人机，包括无线遥控的，媒体除外。", "Drones are banned, except those of the media."),
        ("未经许可，不得进入。", "Entry with permission."),
        ("未经批准的文件", "a document with no approval"),
        ("他从不迟到。", "He is never late, and that is not always easy."),
        ("并非所有人都同意。", "Never has everybody agreed."),
        ("三层以下住用楼宇除外。", "excluding domestic buildings of up to three storeys, including villas"),
        ("除中文外，还提供法文服务。", "Services are offered in several languages, including French."),
        ("价格包括运费，税款除外。", "The price includes freight, other than taxes."),
        ("除非医生要求，请勿停药。", "Even if you feel better, do not stop unless your doctor tells you to."),
        ("只有您同意，我们才会告知医生。", "Regardless of the result, we tell your doctor only if you agree."),
        ("今日开放。", "Open today, including the garden."),
    ],
)
def test_the_same(chinese: str, english: str) -> None:
    assert found(chinese, english) == []

"""Degrees that turn into their opposite."""

import pytest

from aligner.quality.turned.degrees import selected, turned_degrees


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("毛利率略有下降。", "The gross margin fell sharply.", ("略有", "sharply")),
        ("銷售額大幅上升。", "Sales rose slightly.", ("大幅", "slightly")),
        ("大多数居民支持该计划。", "A few residents support the plan.", ("大多数", "A few")),
        ("少数股东反对该决议。", "Most shareholders opposed the resolution.", ("少数", "Most")),
        ("偶爾會出現皮疹。", "Rashes often occur.", ("偶爾", "often")),
        ("双方完全同意该方案。", "The two sides partly agree with the plan.", ("完全", "partly")),
        (
            "共七起，涉案金额合计八百万元，已全部追回。",
            "Seven cases, a total of RMB8 million, most of it recovered.",
            ("全部", "most"),
        ),
        ("其中均為環境指標。", "Most of the indicators are environmental.", ("均", "Most")),
        ("每名成员均须出席。", "One of the members must be present.", ("每名", "One of the")),
        ("双方原则上同意该方案。", "The two sides fully agree with the plan.", ("原则上", "fully")),
    ],
)
def test_turned(chinese: str, english: str, words: tuple[str, str]) -> None:
    ((one, two),) = turned_degrees(chinese, english)
    assert (chinese[slice(*one)], english[slice(*two)]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("毛利率略有下降。", "The gross margin edged down."),
        ("毛利率略有下降，销售大幅上升。", "The margin fell somewhat, and sales rose sharply."),
        ("他并不经常迟到。", "He is seldom late."),
        ("少数民族居民", "most residents of minority groups"),
        ("双方完全同意。", "The plan was partly paid for by the two sides; they agree in full."),
        ("房价大幅回落。", "A modest man lives there."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert list(turned_degrees(chinese, english)) == []


def test_selected() -> None:
    chinese, english = "所有船舶應使用岸電。", "Large ships should use shore power."
    found = selected(chinese, english)
    assert found is not None
    assert (chinese[slice(*found.zh)], english[slice(*found.en)]) == ("所有", "Large")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("大型船舶均应使用岸电。", "All large ships should use shore power."),
        ("所有船舶应使用岸电。", "Ships should use shore power."),
        ("学生可参加。", "All students may take part."),
    ],
)
def test_not_selected(chinese: str, english: str) -> None:
    assert selected(chinese, english) is None

"""Degrees that turn into their opposite."""

import pytest

from aligner.quality.turned.degrees import turned_degrees


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("毛利率略有下降。", "The gross margin fell sharply.", ("略有", "sharply")),
        ("銷售額大幅上升。", "Sales rose slightly.", ("大幅", "slightly")),
        ("大多数居民支持该计划。", "A few residents support the plan.", ("大多数", "A few")),
        ("少数股东反对该决议。", "Most shareholders opposed the resolution.", ("少数", "Most")),
        ("偶爾會出現皮疹。", "Rashes often occur.", ("偶爾", "often")),
        ("双方完全同意该方案。", "The two sides partly agree with the plan.", ("完全", "partly")),
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

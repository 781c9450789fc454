from __future__ import annotations

import pytest

from aligner.documents.bilingual.other_languages import other_languages
from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

ZH = ["三国同意每年四月至六月共同禁渔。", "三国将建立数据交换机制，每季度通报一次。"]
EN = ["The three countries close the fishery from April to June.", "They exchange data and report every quarter."]
RU = ["Три страны договорились о запрете рыболовства.", "Они обмениваются данными ежеквартально."]
JA = [
    "三国は毎年四月から六月までともに禁漁することに合意した。",
    "三国はデータ交換の仕組みを設け、四半期ごとに通報する。",
]


@pytest.mark.parametrize("third", [RU, JA])
def test_a_third_text_is_on_neither_side(third: list[str]) -> None:
    for texts in ([*ZH, *EN, *third], [*third, *ZH, *EN], [*ZH, *third, *EN]):
        page = take_apart([Paragraph(text, "body", line) for line, text in enumerate(texts, 1)])
        assert page is not None
        assert [paragraph.text for paragraph in (*page.chinese, *page.english)] == [*ZH, *EN]
        assert [(left.text, reason) for left, reason in page.left_out] == [(text, "third language") for text in third]


@pytest.mark.parametrize(
    "line", ["签署人：Иван Петров", "Ivan Petrov (Иван Петров)", "Иван Петров", "α = 0.05", "1999"]
)
def test_names_and_signs_stay(line: str) -> None:
    assert other_languages([*ZH, line, *EN]) == set()

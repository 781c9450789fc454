"""Where a point of a list was cut, as its neighbours in the list show."""

from __future__ import annotations

import pytest

from aligner.documents.paragraphs.cut_points import is_cut_point
from aligner.documents.paragraphs.finishing import finish
from aligner.model import Paragraph


def cut(*texts: str, above: int = 2) -> bool:
    lines = [Paragraph(text, "body", number) for number, text in enumerate(texts, 1)]
    return is_cut_point(lines[:above], lines[above:])


@pytest.mark.parametrize(
    "texts",
    [
        ("(二)修理渡船；", "(三)培訓船工和碼頭人", "員，包括舉辦講習班；(四)修復碼頭。"),
        ("(二)修理渡船;", "(三)培训船工和码头人", "员,包括举办讲习班;"),
        ("(二)修理渡船。", "(三)培训船工和码头人", "员。每年两次。(四)修复码头。"),
        ("三、渡口：", "(一)修理渡船;(二)培训船工和码头人", "员;(三)修复码头;"),
        ("渡口职责：", "1、培训船工和码头人", "员；", "2、修复码头。"),
        ("①修理渡船；", "②培训船工和码头人", "员，每年两次；③修复码头。"),
        ("(a) repairing boats;", "(b) training of boatmen", "and quay staff; (c) rebuilding the quay."),
    ],
)
def test_points_that_the_list_shows_to_be_cut(texts: tuple[str, ...]) -> None:
    assert cut(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("(二)修理渡船；", "(三)培训船工", "本章程自公布之日起施行。"),
        ("(二)修理渡船；", "(三)培训船工；", "渡口每年办班；(四)修复码头。"),
        ("(二)修理渡船", "(三)培训船工", "渡口每年办班。", "(四)修复码头"),
        ("(二)修理渡船；", "(三)培训船工", "(四)修复码头；"),
        ("三、渡口管理", "四、船工", "船工每年培训；考核合格的上船。"),
        ("渡口职责：", "•培训船工", "渡口每年办班；•修复码头；"),
        ("渡口职责：", "培训船工", "渡口每年办班；(四)修复码头。"),
        ("(a) repairing boats;", "(b) Training", "The ferry trains; (c) rebuilding the quay."),
        ("(二)修理渡船；", "(三)培训船工", "The quay is rebuilt; (d) boats are repaired;"),
    ],
)
def test_headings_and_whole_points_stay(texts: tuple[str, ...]) -> None:
    assert not cut(*texts)


def test_the_points_are_whole_in_the_text() -> None:
    texts = ("渡口职责:", "(一)修理渡船;", "(二)培训船工和码头人", "员;(三)修复码头。")
    whole, _ = finish([Paragraph(text, "body", number) for number, text in enumerate(texts, 1)])
    assert [line.text for line in whole] == ["渡口职责:", "(一)修理渡船;", "(二)培训船工和码头人员;", "(三)修复码头。"]

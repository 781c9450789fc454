"""Fields of a form with a label in both languages."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.field_labels import labelled_fields
from aligner.model import Paragraph

FIELD = "合同编号 Contract No.: HF-2030-0317"


def cut(*lines: str) -> list[int]:
    return list(labelled_fields([Paragraph(text, line=number) for number, text in enumerate(lines)]))


def test_fields_below_each_other_are_cut() -> None:
    assert cut("Sales Contract", FIELD, "签订地点 Place of Signing: 合肥 Hefei", "买方：甲公司") == [1, 2]


@pytest.mark.parametrize(
    "beside",
    [
        "买方：甲公司",
        "電話 Tel.: 2345 0000    傳真 Fax: 2345 0001",
        "备注 Note: The ferry is free. It runs daily.",
        "渡口 Ferry",
    ],
)
def test_a_field_alone_is_left_to_its_neighbours(beside: str) -> None:
    assert cut(FIELD, beside) == []

"""Who signs for a board, the office above the name in one language and below it in the other."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.signatories import with_signatories_joined
from aligner.model import Paragraph

ZH = ["特此公告。", "承董事會命", "河口木業有限公司", "執行董事兼公司秘書", "李永生", "香港，二零三四年四月二十六日"]
EN = ["By Order of the Board", "Estuary Timber Limited", "Lee Wing Sang", "Executive Director and Company Secretary"]


def joined(zh: list[str], en: list[str]) -> list[list[str]]:
    sides = with_signatories_joined([Paragraph(text) for text in zh], [Paragraph(text) for text in en])
    return [[paragraph.text for paragraph in side] for side in sides]


def test_office_and_name_are_put_on_one_line_below_the_name_of_the_company() -> None:
    zh, en = joined(ZH, EN)
    assert zh == [*ZH[:3], "執行董事兼公司秘書 李永生", ZH[5]]
    assert en == [*EN[:2], "Lee Wing Sang Executive Director and Company Secretary"]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (ZH, [*EN[:2], "Executive Director", "Lee Wing Sang"]),  # both in one order
        ([*ZH[:3], "李永生", "主席"], EN),
        (ZH[2:], EN[1:]),  # nobody signs
        (ZH, ["The meeting was held by order of the Board.", *EN[2:]]),
    ],
)
def test_other_lines_stay_as_they_are(zh: list[str], en: list[str]) -> None:
    assert joined(zh, en) == [zh, en]

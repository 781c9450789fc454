"""Notices that need more than a line to be told; single lines are tested in `test_furniture`."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
BODY_EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."


@pytest.mark.parametrize(
    ("body", "notice"),
    [
        (BODY_ZH, "版权所有，不得翻印。"),
        (BODY_ZH, "版權所有，不得翻印。"),
        (BODY_EN, "All rights reserved. No part of this publication may be reproduced."),
        (
            BODY_EN,
            "All rights reserved; no part of this book may be copied in any form or by any means without consent.",
        ),
    ],
)
def test_rights_reserved_at_the_foot_in_both_languages(body: str, notice: str) -> None:
    assert furniture_of([Paragraph(text) for text in (body, notice)]) == {1: "copyright line"}
    assert furniture_of([Paragraph(text) for text in (body, notice, body)]) == {}


def test_what_follows_the_end_mark_of_a_press_release_is_its_stamp() -> None:
    page = [Paragraph(text) for text in (BODY_ZH, "完", "2021年10月18日（星期一）", "香港時間17時30分")]
    assert furniture_of(page) == {1: "end mark", 2: "posting line", 3: "posting line"}

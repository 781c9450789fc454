"""Days without their month answer the month that an English text adds, where the Chinese has no month of its own."""

from __future__ import annotations

import pytest

from aligner.quality.figures.bare_days import bare_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("農業部今（6）日宣布", ["今（6）日"]),
        ("会议6日在北京开幕", ["6日"]),
        ("他6号抵达，8号离开", ["6号", "8号"]),
        ("一月二日和6日", []),
        ("3月6日", []),
        ("门牌6号楼", []),
        ("汇率为150日元", []),
    ],
)
def test_days_without_their_month(text: str, days: list[str]) -> None:
    assert [figure.text for figure in bare_days(text)] == days


def test_such_a_day_may_be_in_any_month() -> None:
    [day] = bare_days("會議6日舉行")
    assert day.readings[0] == (1, 12)

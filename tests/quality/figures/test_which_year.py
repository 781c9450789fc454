"""This year, the next and the last one."""

import pytest

from aligner.quality.figures.which_year import other_year


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("拟定次年度计划。", "draw up the plan for the current year", ("次年度", "the current year")),
        ("翌年生效。", "It takes effect in the same year.", ("翌年", "the same year")),
        ("本会计年度亏损。", "a loss in the preceding financial year", ("本会计年度", "the preceding financial year")),
        ("去年完成。", "It will be finished next year.", ("去年", "next year")),
        ("次年度计划", "the plan for the following year", None),
        ("次年度计划今年拟定。", "drawn up in the current year", None),
        ("次年度计划", "the current year's plan for the next", None),
        ("他年年如此。", "He does so this year.", None),
        ("未来年份", "in the current year", None),
    ],
)
def test_another_year(zh: str, en: str, expected: tuple[str, str] | None) -> None:
    found = other_year(zh, en)
    assert (None if found is None else (found[0].text, found[1].text)) == expected

"""This, the next and the last month, week, spring."""

import pytest

from aligner.quality.figures.which_month import other_month


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("展期至明年三月底", "to the end of this March", ("明年", "this March")),
        ("去年春天开幕", "It opens next spring.", ("去年", "next spring")),
        ("上周公布", "It will be published next week.", ("上周", "next week")),
        ("下个月举行", "It was held last month.", ("下个月", "last month")),
        ("明年三月", "next March", None),
        ("今年三月", "last March", None),
        ("本周五", "next Friday", None),
        ("三月以上月薪", "this month's pay", None),
        ("明年三月", "This may be so in March.", None),
        ("上月去，本月回", "He left this month.", None),
    ],
)
def test_another_time(zh: str, en: str, expected: tuple[str, str] | None) -> None:
    found = other_month(zh, en)
    assert (None if found is None else (found[0].text, found[1].text)) == expected

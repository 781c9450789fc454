"""Periods of the same number and another unit."""

import pytest

from aligner.quality.figures.period_units import other_period


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("会期一周。", "The meeting lasts one day."),
        ("會期一週。", "It lasts a month."),
        ("已连续三个季度增长。", "It has grown for three years in a row."),
        ("为期七日的会议", "a seven-week meeting"),
        ("公司计划第三季度投产。", "The company plans to start production in the third year."),
        ("連續七日刊登聲明。", "The statement is published for seven weeks."),
        ("限时三小时。", "There is a limit of 3 minutes."),
    ],
)
def test_other(zh: str, en: str) -> None:
    assert other_period(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("会期一周。", "The meeting lasts a week."),
        ("会期一周。", "The meeting lasts seven days."),
        ("一年四季如春。", "It is spring every day of the year."),
        ("每周一次", "once a month"),
        ("三月七日", "for seven weeks"),
        ("一天", "one day, or a week"),
        ("第三周", "three days later"),
        ("有一天他走了。", "One year he left."),
    ],
)
def test_not_other(zh: str, en: str) -> None:
    assert other_period(zh, en) is None

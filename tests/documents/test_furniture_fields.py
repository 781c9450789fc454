from __future__ import annotations

import pytest

from aligner.documents.furniture_fields import AGENCY, CLOCK_DATE, DATE, LABEL
from aligner.documents.furniture_lines import plain_form


@pytest.mark.parametrize(
    "text", ["2023-04-13", "2023年4月13日", "2021年10月18日（星期一）", "April 20, 2023", "20 Apr. 2023"]
)
def test_dates(text: str) -> None:
    assert DATE.fullmatch(plain_form(text))


@pytest.mark.parametrize("text", ["2023-04-13 08:30", "2023年4月13日 8:30", "April 20, 2023, 8:30 a.m. (EST)"])
def test_dates_with_the_time_of_day(text: str) -> None:
    assert CLOCK_DATE.fullmatch(plain_form(text))
    assert not DATE.fullmatch(plain_form(text))


@pytest.mark.parametrize("text", ["2023年", "Novila, April 20, 2023", "April 2023", "4月13日"])
def test_what_is_no_date_of_a_page(text: str) -> None:
    assert not DATE.fullmatch(plain_form(text))


def test_agencies_and_labels() -> None:
    assert AGENCY.fullmatch("新华社")
    assert AGENCY.fullmatch("reuters")
    assert LABEL.match(plain_form("发布时间：2023"))["strong"]
    assert LABEL.match(plain_form("作者：李木"))["weak"]
    assert LABEL.match("河流：长江") is None

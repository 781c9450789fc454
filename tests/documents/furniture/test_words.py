"""The words that lines of furniture are made of."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.wording import plain_form
from aligner.documents.furniture.words import AGENCY, CLOCK_DATE, DATE, LABEL, UI


@pytest.mark.parametrize("pattern", [AGENCY, LABEL, UI])
def test_words_are_written_in_the_plain_form_that_they_are_matched_against(
    require_plain: Callable[[re.Pattern[str]], None], pattern: re.Pattern[str]
) -> None:
    require_plain(pattern)


@pytest.mark.parametrize(
    "stamp", ["2024-05-06 08:00", "2024年5月6日 08:00:30", "6 may 2024, 8:00 am", "may 6, 2024 at 08:00 (gmt)"]
)
def test_a_date_with_the_time_of_day(stamp: str) -> None:
    assert CLOCK_DATE.fullmatch(stamp)
    assert not CLOCK_DATE.fullmatch(stamp.partition(":")[0])


def test_of_two_controls_the_longer_is_found() -> None:
    assert UI.findall("返回首页 sign in") == ["返回首页", "sign in"]


def test_labels_that_are_a_page_s_own_and_those_that_stand_in_texts() -> None:
    found = [LABEL.match(line) for line in ("发布时间:2024-05-06", "posted on: monday", "作者:李安", "他说:好")]
    assert [match and match.lastgroup for match in found] == ["strong", "strong", "weak", None]


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


def test_agencies_by_their_bare_names() -> None:
    assert AGENCY.fullmatch("新华社")
    assert AGENCY.fullmatch("reuters")
    assert AGENCY.fullmatch("河流") is None

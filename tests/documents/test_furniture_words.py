"""The words that lines of furniture are made of."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture_words import AGENCY, CLOCK_DATE, LABEL, UI


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

"""Whole lines that are furniture by their wording."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.patterns import FAMILIES, families_for


@pytest.mark.parametrize("pattern", [pattern for _, _, pattern in FAMILIES])
def test_patterns_are_written_in_the_plain_form_that_they_are_matched_against(
    require_plain: Callable[[re.Pattern[str]], None], pattern: re.Pattern[str]
) -> None:
    require_plain(pattern)


def test_what_proves_least_is_tried_last() -> None:
    reaches = [reach for _, reach, _ in FAMILIES]
    assert "cluster" not in reaches[: reaches.index("cluster")]
    assert set(reaches[reaches.index("cluster") :]) == {"cluster"}


def test_controls_are_short_lines() -> None:
    assert families_for("听全文") == FAMILIES
    longer = families_for("更多精彩内容，请下载客户端" * 5)
    assert 0 < len(longer) < len(FAMILIES)
    assert [family for family in FAMILIES if family in longer] == list(longer)

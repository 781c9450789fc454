"""Filters as SQL; what they select is tested with the search, the selection and the export."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from aligner.memory.filters import Filters, file_condition, unit_condition


def test_nothing_set_leaves_out_the_rejected_only() -> None:
    condition, values = unit_condition(Filters())
    assert condition.startswith("unit.state IN (")
    assert values == []
    assert file_condition(Filters()) is None


@pytest.mark.parametrize(
    ("lang", "value"), [("zh", "zh-"), ("zh-TW", "zh-TW"), ("zh_hant", "zh-TW"), ("en", "en-"), ("EN-gb", "en-GB")]
)
def test_languages_with_and_without_a_region(lang: str, value: str) -> None:
    assert unit_condition(Filters(source_lang=lang))[1] == [value]


def test_dates_are_compared_in_utc() -> None:
    china = timezone(timedelta(hours=8))
    found = file_condition(Filters(since=datetime(2024, 1, 1, 4, tzinfo=china)))
    assert found is not None
    assert found[1] == ["20231231T200000Z"]


def test_a_value_is_never_part_of_the_sql() -> None:
    found = file_condition(Filters(project="'; DROP TABLE unit --"))
    assert found is not None
    assert "DROP" not in found[0]

"""Days and events with dates that everybody knows."""

import pytest

from aligner.quality.figures.known_dates import known_dates


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("国庆节开放", "国庆", [10, 1]),
        ("勞動節放假", "勞動節", [5, 1]),
        ("新中國成立以來", "新中國", [1949]),
        ("党的十八大以来", "十八大", [2012]),
    ],
)
def test_dates(text: str, name: str, values: list[float]) -> None:
    assert [(f.text, [r.low for r in f.readings], f.weight) for f in known_dates(text)] == [(name, values, 0)]


def test_other_days_have_none() -> None:
    assert not list(known_dates("节日当天免费开放"))

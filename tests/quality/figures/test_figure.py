"""Readings of figures, and how messages quote them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.figure import Reading, meets_any, shown

NUMBERS = st.sampled_from((0.0, 0.03, 1.0, 1.0 + 1e-12, 2.0, 10.0, 19.9, 20.0, 1e6))
READINGS = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Reading(min(ends), max(ends)))


@given(READINGS, st.lists(READINGS, max_size=4).map(tuple))
def test_meeting_any_is_meeting_one_after_the_other(reading: Reading, others: tuple[Reading, ...]) -> None:
    assert meets_any(reading, others) == any(reading.meets(other) for other in others)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("120万人", "“120万” (1,200,000)"),
        ("1998年", "“1998”"),
        ("百分之三", "“百分之三” (3%)"),
        ("双方", "“双”"),
        ("兩成居民", "“兩成” (20%)"),
        ("第三次", "“第三” (3)"),
        ("三月七日", "“三月” (3)"),
        ("5月", "“5月”"),
        ("五个月", "“五” (5)"),
        ("5日元", "“5”"),
        ("五成功", "“五” (5)"),
    ],
)
def test_words_are_quoted_with_their_value(text: str, quoted: str) -> None:
    assert shown(next(figure for figure in chinese_figures(text) if figure.weight)) == quoted

"""The score: a table of cases in both languages, and what must always hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.memory import similarity as module
from aligner.memory.folding import normalised
from aligner.memory.similarity import profile, similarity

CASES = [
    ("本协定有效期五年。", "本协定有效期五年。", 100),
    ("The  fee\tis 20 euros.", "The fee is 20 euros. ", 100),
    ("The fee is 20 euros.", "The fee is 30 euros.", 99),
    ("第12条", "第13条", 99),
    ("2024", "2025", 99),
    ("The fee is 20 euros.", "The fee is 30 euros!", 98),
    ("Rows 1, 2, 3, 4, 5", "Rows 6, 7, 8, 9, 0", 97),
    ("双方同意。", "双方同意！", 99),
    ("双方同意。", "双方同意", 99),
    ("（双方）同意。", "(双方)同意。", 99),
    ("網絡安全", "网络安全", 99),
    ("Annual report", "Annual Report", 99),
    ("ＷＴＯ成员", "WTO成员", 99),
    ("網絡安全2.0", "网络安全3.0", 98),
    ("双方应当协商解决争端。", "双方应当协商处理争端。", 80),
    ("The parties shall settle the dispute.", "The parties shall settle this dispute.", 89),
    ("The parties shall settle the dispute.", "The parties settle the dispute.", 83),
    ("各方", "费用", 0),
    ("……", "——", 0),
    ("网络", "", 0),
]


@pytest.mark.parametrize(("one", "other", "score"), CASES)
def test_cases(one: str, other: str, score: int) -> None:
    assert similarity(profile(one), profile(other)) == score


def test_the_table_in_the_documentation_is_true() -> None:
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (\d+)", str(module.__doc__), re.MULTILINE)
    assert len(rows) == 9
    for one, other, score in rows:
        assert similarity(profile(one), profile(other)) == int(score), (one, other)


TEXTS = st.text("网络網絡安全 第12条。，abAB.,!'\n", max_size=15) | st.text(max_size=15)


@given(TEXTS, TEXTS)
def test_symmetric_and_100_only_for_equal_texts(one: str, other: str) -> None:
    score = similarity(profile(one), profile(other))
    assert score == similarity(profile(other), profile(one))
    assert 0 <= score <= 100
    assert (score == 100) == (normalised(one) == normalised(other))


@given(TEXTS, TEXTS, st.integers(0, 100))
def test_a_threshold_hides_what_is_below_and_nothing_else(one: str, other: str, at_least: int) -> None:
    score = similarity(profile(one), profile(other))
    assert similarity(profile(one), profile(other), at_least) == (score if score >= at_least else 0)

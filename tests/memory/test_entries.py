"""A unit as the memory keeps it, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.memory.entries import RANK, RANKS, Entry, detail_of, unit_key, unit_of
from aligner.model import STATES, Bead, TranslationUnit


def test_every_state_has_its_rank() -> None:
    assert sorted(RANKS) == sorted(STATES)
    assert [RANKS[RANK[state]] for state in STATES] == list(STATES)


@pytest.mark.parametrize(
    "unit",
    [
        TranslationUnit(Bead(range(3, 4), range(5, 6), 0.9), ("甲",), ("A",), "甲", "A"),
        TranslationUnit(
            Bead(range(3, 4), range(5, 6), 0.9, 0.25), ("甲",), ("A",), "甲", "A", state="edited", note="好"
        ),
        TranslationUnit(Bead(range(3, 5), range(5, 8), 0.9), ("甲。", "乙"), ("A", "B", "C"), "甲。乙", "A B C"),
    ],
)
def test_there_and_back(unit: TranslationUnit) -> None:
    entry = Entry(
        1, "zh-CN", "en-US", unit.source_text, unit.target_text, unit.bead.confidence, unit.state, detail_of(unit)
    )
    assert unit_of(entry, 3, 5) == unit


def test_most_units_need_no_detail() -> None:
    assert detail_of(TranslationUnit(Bead(range(1), range(1)), ("甲",), ("A",), "甲", "A")) == ""


TEXT = st.text("ab\x1f网", max_size=3)


@given(TEXT, TEXT, TEXT, TEXT)
def test_keys_tell_units_apart(one: str, two: str, three: str, four: str) -> None:
    assert (unit_key(1, one, two) == unit_key(1, three, four)) == ((one, two) == (three, four))
    assert unit_key(1, one, two) != unit_key(2, one, two)
    assert -(2**63) <= unit_key(1, one, two) < 2**63

"""Scores and furniture in notes read back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.xliff.remarks import (
    PRIORITIES,
    furniture_line,
    furniture_of,
    moved_line,
    moved_of,
    scores_line,
    scores_of,
)
from aligner.model import SEVERITIES, Bead, Furniture, TranslationUnit


@given(st.floats(0, 1), st.none() | st.floats(0, 1))
def test_scores(confidence: float, adequacy: float | None) -> None:
    read = scores_of(scores_line(Bead(range(1), range(1), confidence, adequacy)))
    assert read == (round(confidence, 3), None if adequacy is None else round(adequacy, 3))


@given(st.integers(0, 10**6))
def test_moved(index: int) -> None:
    half = TranslationUnit(Bead(range(0), range(1)), (), ("Good.",), "", "Good.", moved=index)
    assert moved_of(moved_line(half)) == index
    assert moved_of(moved_line(replace(half, source_text="好。"))) is None
    assert moved_line(replace(half, moved=None)) == ""


@given(
    st.sampled_from(("source", "target")),
    st.integers(0, 10**6),
    st.text(st.characters(codec="ascii", exclude_characters="()"), min_size=1),
    st.text(),
)
def test_furniture(side: str, line: int, reason: str, text: str) -> None:
    piece = Furniture(text, reason, line)
    assert furniture_of(furniture_line(side, piece)) == (side, piece)  # type: ignore[arg-type]


def test_other_remarks_are_none() -> None:
    assert scores_of("Confidence is low.") is None
    assert furniture_of("source of trouble: x") is None


def test_worse_comes_first() -> None:
    priorities = [PRIORITIES[severity] for severity in SEVERITIES]
    assert priorities == sorted(set(priorities), reverse=True)
    assert all(1 <= priority <= 10 for priority in priorities)

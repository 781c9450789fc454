"""Marks that the target gives up, and batches that do so as a habit."""

import re
from collections.abc import Callable

from aligner.model import TranslationUnit
from aligner.quality.completeness.lost_marks import Marks

MARKS = Marks(re.compile(r"（[^（）]+）"), re.compile(r"[(–]"))
Make = Callable[[str, str], TranslationUnit]


def test_what_answers_and_what_does_not(unit: Make) -> None:
    assert MARKS.lost(unit("北京（首都）", "Beijing, the capital")) == (2, 6)
    assert MARKS.lost(unit("北京（首都）", "Beijing (the capital)")) is None
    assert MARKS.lost(unit("北京（首都）", "Beijing – the capital")) is None
    assert MARKS.lost(unit("公式（1）", "Formula 1")) is None
    assert MARKS.lost(unit("北京（首都）", "")) is None


def test_a_habit_needs_more_than_a_few(unit: Make) -> None:
    lost, kept = unit("北京（首都）", "Beijing, the capital"), unit("北京（首都）", "Beijing (the capital)")
    assert MARKS.kept_by([lost] * 3)
    assert not MARKS.kept_by([lost] * 4)
    assert not MARKS.kept_by([lost, kept, kept, kept])
    assert MARKS.kept_by([lost, kept, kept, kept, kept])
    assert MARKS.kept_by([])

"""What is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aligner.formats.page.standing import kinds_of
from aligner.formats.page.tally import Tally
from aligner.model import Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
MAJOR = Issue("numbers", "accuracy/number", "major", "target", None, "", "Wrong.")
MINOR = Issue("names", "accuracy", "minor", "target", None, "", "Wrong.")


def tally_of(*units: TranslationUnit) -> Tally:
    tally = Tally()
    for unit in units:
        tally.take(unit, kinds_of(unit))
    return tally


def test_issues_are_counted_unless_accepted_or_in_a_rejected_unit(unit: Maker) -> None:
    tally = tally_of(
        unit("甲。", "A.", issues=(MAJOR, MAJOR, MINOR)),
        unit("乙。", "B.", issues=(replace(MAJOR, accepted=True), MINOR)),
        unit("丙。", "C.", issues=(MAJOR,), state="rejected"),
    )
    assert tally.by_category() == {("accuracy/number", "major"): 2, ("accuracy", "minor"): 2}
    assert tally.by_check() == {("accuracy/number", "numbers"): 2, ("accuracy", "names"): 2}
    assert tally.by_severity() == {"major": 2, "minor": 2}
    assert (tally.accepted, tally.kinds["accepted"], tally.kinds["rejected"]) == (1, 1, 1)


def test_adequacy_by_tenths(unit: Maker) -> None:
    tally = tally_of(
        unit("甲。", "A.", 1, 1.0), unit("甲。", "A.", 1, 0.95), unit("甲。", "A.", 1, 0.3), unit("甲。", "")
    )
    assert tally.adequacy == {9: 2, 3: 1}
    assert tally.mean_adequacy == pytest.approx(0.75)
    assert tally_of(unit("甲。", "A.")).mean_adequacy is None


def test_the_path_counts_segments_and_a_confirmed_bead_is_certain(unit: Maker) -> None:
    tally = tally_of(unit("甲。", "A.", 0.3, state="confirmed"), unit("乙。", "", 0.4), unit("", "C.", 0.6))
    assert tally.steps == [
        ("sure", 1, 0, 1, 0, 1, 1.0),
        ("omission", 2, 1, 2, 1, 1, 0.4),
        ("addition", 3, 2, 2, 1, 2, 0.6),
    ]
    assert tally.segments == (2, 2)
    assert tally.expected == pytest.approx((0.3 + 0.4 + 0.6) / 3)


def test_moved_passages_are_pairs_and_none_leads_outside(unit: Maker) -> None:
    tally = tally_of(unit("甲。", "", moved=1), unit("", "A.", moved=0), unit("乙。", "", moved=9))
    assert tally.moved == [(0, 1)]


def test_nothing_at_all() -> None:
    tally = Tally()
    assert (tally.expected, tally.segments, tally.moved, tally.total) == (None, (0, 0), [], 0)

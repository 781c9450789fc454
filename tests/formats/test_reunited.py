"""A moved passage as one unit: where its source stands, with the target from elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.formats.reunited import reunited
from aligner.model import Bead, Issue, State, TranslationUnit

NUMBERS = Issue("numbers", "accuracy/mistranslation", "major", "target", (0, 4), "1998", "1998 is not in the source.")


def unit(source: str, target: str, moved: int | None = None, i: int = 0, j: int = 0) -> TranslationUnit:
    """A unit with one segment on each side that has text."""
    bead = Bead(range(i, i + bool(source)), range(j, j + bool(target)), 0.9)
    return TranslationUnit(bead, (source,) * bool(source), (target,) * bool(target), source, target, moved=moved)


@pytest.fixture
def units() -> list[TranslationUnit]:
    """Item two comes first in English."""
    return [
        unit("", "Second, close the valve.", moved=2),
        unit("一、切断电源。", "First, cut the power.", j=1),
        unit("二、关闭阀门。", "", moved=0, i=1, j=2),
        unit("三、等待片刻。", "", i=2, j=2),
    ]


def texts(units: list[TranslationUnit]) -> list[tuple[str, str]]:
    return [(one.source_text, one.target_text) for one in units]


def test_both_halves_are_one_unit_at_the_sources_place(units: list[TranslationUnit]) -> None:
    units[0] = replace(units[0], issues=(NUMBERS,), note="seen", bead=Bead(range(0), range(1), 0.8))
    first, whole, last = reunited(units)
    assert (first, last) == (units[1], units[3])
    assert texts([whole]) == [("二、关闭阀门。", "Second, close the valve.")]
    assert (whole.bead, whole.moved) == (Bead(range(1, 2), range(0, 1), 0.8), 0)
    assert (whole.source_segments, whole.target_segments) == (("二、关闭阀门。",), ("Second, close the valve.",))
    assert (whole.issues, whole.note) == ((NUMBERS,), "seen")


@pytest.mark.parametrize(
    ("states", "whole"),
    [(("confirmed", "confirmed"), "confirmed"), (("confirmed", "aligned"), "aligned"), (("aligned", "rejected"), None)],
)
def test_what_a_person_decided(units: list[TranslationUnit], states: tuple[State, State], whole: State | None) -> None:
    units[2], units[0] = (replace(units[k], state=state) for k, state in zip((2, 0), states))
    found = list(reunited(units))
    if whole is None:
        assert texts(found) == texts(units)
        assert {one.moved for one in found} == {None}
    else:
        assert [one.state for one in found if one.moved is not None] == [whole]


@pytest.mark.parametrize(("half", "moved"), [(2, 1), (2, 3), (2, 9), (0, 3), (0, 0)])
def test_what_is_no_pair_of_halves_stays(units: list[TranslationUnit], half: int, moved: int) -> None:
    units[half] = replace(units[half], moved=moved)
    found = list(reunited(units))
    assert texts(found) == texts(units)
    assert {one.moved for one in found} == {None}

"""A moved passage as one unit: where its source stands, with the target from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from aligner.formats.reunited import halves_of, reunited, whole_of
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


def test_a_stream_is_kept_only_from_half_to_half(units: list[TranslationUnit]) -> None:
    taken = 0

    def stream() -> Iterator[TranslationUnit]:
        nonlocal taken
        for one in [*units, *(unit(f"{n}。", f"{n}.") for n in range(9))]:
            taken += 1
            yield one

    found = reunited(stream())
    assert (next(found).target_text, taken) == ("First, cut the power.", 3)
    assert (next(found).target_text, taken) == ("Second, close the valve.", 3)
    assert (next(found).source_text, taken) == ("三、等待片刻。", 4)
    assert len(list(found)) == 9


def test_halves_that_nobody_touched_come_back_as_they_were(units: list[TranslationUnit]) -> None:
    source = replace(units[2], state="confirmed", note="once", issues=(NUMBERS,))
    target = replace(units[0], note="more", issues=(NUMBERS, NUMBERS))
    assert halves_of(whole_of(source, target), source, target) == (source, target)

"""What becomes of one unit: every state in which it was sent, is now, and came back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aligner.formats.returned import Returned, Word, sent_mark
from aligner.formats.unit_ids import digest
from aligner.merging.changes import Prefer, changed, with_target
from aligner.model import Bead, Place, State, TranslationUnit

SOURCE, TARGET = "渡船停航。", "The ferry does not run."


def unit(target: str = TARGET, **fields: Any) -> TranslationUnit:
    bead = Bead(range(1), range(bool(target)), 0.9)
    return TranslationUnit(bead, (SOURCE,), (target,) * bool(target), SOURCE, target, **fields)


def back(
    target: str = TARGET, word: Word = "", sent: TranslationUnit | None = None, note: str = "", source: str = SOURCE
) -> Returned:
    """What comes back; `sent` is the unit with which the file was written, None for a file without our ids."""
    state: State = "confirmed" if word == "final" else "rejected" if word == "rejected" else "aligned"
    place = Place(1, id=digest(sent.source_text, sent.target_text)) if sent else None
    mark = (sent_mark(sent) or "aligner:aligned") if sent else ""
    return Returned(replace(unit(target), source_text=source, state=state, note=note, place=place), word, mark)


@pytest.mark.parametrize(
    ("sent", "now", "word", "after"),
    [
        # What the tool left as it was decides nothing.
        ("aligned", "aligned", "translated", "aligned"),
        ("aligned", "confirmed", "translated", "confirmed"),
        ("confirmed", "confirmed", "final", "confirmed"),
        ("edited", "edited", "final", "edited"),
        ("confirmed", "aligned", "final", "aligned"),
        ("rejected", "rejected", "rejected", "rejected"),
        ("rejected", "confirmed", "rejected", "confirmed"),
        ("confirmed", "confirmed", "", "confirmed"),
        # What a person did there counts.
        ("aligned", "aligned", "final", "confirmed"),
        ("aligned", "aligned", "rejected", "rejected"),
        ("rejected", "rejected", "final", "confirmed"),
        ("confirmed", "confirmed", "rejected", "rejected"),
        # A decision taken back, unless somebody has decided anew since.
        ("confirmed", "confirmed", "translated", "aligned"),
        ("confirmed", "confirmed", "doubted", "aligned"),
        ("rejected", "rejected", "translated", "aligned"),
        ("confirmed", "rejected", "doubted", "rejected"),
        # Two people decided.
        ("aligned", "rejected", "final", "confirmed"),
        ("aligned", "confirmed", "rejected", "rejected"),
    ],
)
def test_states_of_an_unchanged_target(sent: State, now: State, word: Word, after: State) -> None:
    done = changed(unit(state=now), unit(state=now), back(word=word, sent=unit(state=sent)))
    assert done.unit == unit(state=after)
    conflict = {sent, now, after} == {"aligned", "rejected", "confirmed"}
    assert done.is_conflict is conflict
    assert bool(done.remark) is conflict


@pytest.mark.parametrize(
    ("sent", "word", "after"),
    [
        ("aligned", "", "edited"),
        ("aligned", "doubted", "edited"),
        ("aligned", "final", "edited"),
        ("confirmed", "final", "edited"),
        ("rejected", "rejected", "edited"),
        ("aligned", "rejected", "rejected"),
    ],
)
def test_states_of_a_changed_target(sent: State, word: Word, after: State) -> None:
    before = unit(state=sent)
    returned = back("No ferry today.", word, sent=before)
    once = changed(before, before, returned).unit
    assert once == replace(unit(state=after), target_text="No ferry today.")
    assert changed(once, once, returned).unit == once


@pytest.mark.parametrize(
    ("target", "word", "says", "state"),
    [
        ("", "", "came back without a translation", "aligned"),
        ("", "doubted", "came back without a translation", "rejected"),
        (SOURCE, "translated", "the source stands in place of a translation", "aligned"),
        (TARGET, "doubted", "is marked as needing work; its target stays", "aligned"),
    ],
)
def test_targets_that_are_not_taken(target: str, word: Word, says: str, state: State) -> None:
    done = changed(unit(), unit(), back(target, word, sent=unit()))
    assert done.unit == unit(state=state)
    assert says in done.remark
    assert not done.is_conflict


@pytest.mark.parametrize("white", ["{} ", "\n{}\r\n", "\u2028{}"])
def test_outer_white_space_is_no_change(white: str) -> None:
    assert changed(unit(), unit(), back(white.format(TARGET))).unit == unit()


def test_doubled_spaces_are() -> None:
    assert changed(unit(), unit(), back(TARGET.replace(" ", "  "))).unit.state == "edited"


@pytest.mark.parametrize(
    ("prefer", "has_id", "taken"),
    [(None, True, True), (None, False, False), ("edited", False, True), ("alignment", True, False)],
)
def test_both_changed_the_target(prefer: Prefer | None, has_id: bool, taken: bool) -> None:
    here = replace(unit(state="edited"), target_text="No ferry.")
    done = changed(here, here, back("No boat.", sent=unit() if has_id else None), prefer)
    assert done.unit.target_text == ("No boat." if taken else "No ferry.")
    assert done.is_conflict
    assert ("No ferry." if taken else "No boat.") in done.remark


def test_an_old_file_does_not_undo_newer_work() -> None:
    here = replace(unit(state="edited"), target_text="No ferry.")
    done = changed(here, here, back(TARGET, "translated", sent=unit()))
    assert done.unit == here
    assert not done.remark


@pytest.mark.parametrize(
    ("now", "sent", "came", "after"),
    [
        ("", "", "问港务局。", "问港务局。"),
        ("问港务局。", "问港务局。", "Asked.", "Asked."),
        ("问港务局。", "问港务局。", "", ""),
        # It was not in the file that was sent.
        ("Later.", "", "", "Later."),
        ("Later.", "", "问港务局。", "Later.\n问港务局。"),
        # It was changed here since.
        ("Later.", "问港务局。", "问港务局。", "Later."),
        # The tool's note holds ours already, or ours the tool's.
        ("A.", "", "A.\nB.", "A.\nB."),
        ("A.\nB.", "", "B.", "A.\nB."),
    ],
)
def test_notes(now: str, sent: str, came: str, after: str) -> None:
    returned = back(note=came, sent=unit(note=sent))
    once = changed(unit(note=now), unit(note=now), returned).unit
    assert once == unit(note=after)
    assert changed(once, once, returned).unit == once


def test_a_note_is_not_deleted_by_a_file_that_holds_none() -> None:
    assert changed(unit(note="A."), unit(note="A."), back()).unit.note == "A."


def test_another_source_is_told_and_not_taken() -> None:
    done = changed(unit(), unit(), back("No boat.", sent=unit(), source="渡船今日停航。"))
    assert done.unit == replace(unit(state="edited"), target_text="No boat.")
    assert done.is_conflict
    assert "the source is another text there" in done.remark


def test_an_omission_that_is_translated_is_none_any_more() -> None:
    omission = replace(unit(""), moved=3)
    done = with_target(omission, TARGET)
    assert done == unit()
    assert done.bead.type == "1-1"

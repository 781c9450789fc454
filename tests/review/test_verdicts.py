from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.model import Issue
from aligner.review import verdicts
from aligner.review.refused import Refused
from aligner.review.sheet import Sheet
from tests.review.conftest import in_state, states, texts

ISSUE = Issue("numbers", "accuracy/number", "major", "target", (4, 9), "seven", "“seven” has no counterpart.")


def test_confirming_rejecting_and_opening_again(sheet: Sheet) -> None:
    assert states(verdicts.confirm(sheet, 2)) == "aacaaaa"
    assert states(verdicts.reject(sheet, 2)) == "aaraaaa"
    assert states(verdicts.reopen(verdicts.reject(sheet, 2), 2)) == "aaaaaaa"
    assert texts(verdicts.reject(sheet, 2)) == texts(sheet)


def test_an_edited_row_stays_edited_when_it_is_confirmed(sheet: Sheet) -> None:
    edited = in_state(sheet, 1, "edited")
    assert verdicts.confirm(edited, 1) is edited


def test_confirming_what_stands_above_takes_no_judgement_back(sheet: Sheet) -> None:
    judged = in_state(in_state(sheet, 1, "rejected"), 2, "edited")
    assert states(verdicts.confirm_above(judged, 3)) == "crecaaa"


def test_a_note_is_written_and_taken_away(sheet: Sheet) -> None:
    assert verdicts.annotate(sheet, 0, " 标题 \n").rows[0].unit.note == "标题"
    assert verdicts.annotate(sheet, 1, "").rows[1].unit.note == ""


def test_an_issue_is_accepted_and_counts_again(sheet: Sheet) -> None:
    row = sheet.rows[1]
    with_issue = sheet.with_rows(1, 2, [replace(row, unit=replace(row.unit, issues=(ISSUE,)))])
    made = verdicts.accept(with_issue, 1, 0)
    assert made.rows[1].unit.issues[0].accepted
    assert verdicts.accept(made, 1, 0, accepted=False).rows == with_issue.rows
    with pytest.raises(Refused, match="no such issue"):
        verdicts.accept(sheet, 1, 0)

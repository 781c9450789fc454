from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.review import edits
from aligner.review.refused import Refused
from aligner.review.sheet import Sheet, Splice, linked, sheet_of, units_of
from tests.review.conftest import HEADER, UNITS, texts, unit

MOVED = sheet_of(HEADER, [unit(("一。",), (), moved=2), unit(("二。",), ("Two.",)), unit((), ("One.",), moved=0)])


def test_units_come_back_as_they_were_with_their_beads_counted() -> None:
    made = list(units_of(sheet_of(HEADER, UNITS)))
    assert [(one.source_text, one.note, one.state) for one in made] == [
        (one.source_text, one.note, one.state) for one in UNITS
    ]
    assert [(list(one.bead.source), list(one.bead.target)) for one in made[2:5]] == [
        ([2, 3], [2]),
        ([], [3]),
        ([4], [4]),
    ]


def test_a_moved_passage_is_linked_by_key_and_leaves_by_place() -> None:
    assert linked(MOVED.rows) == {0: 2, 2: 0}
    assert [one.moved for one in units_of(MOVED)] == [2, None, 0]
    swapped = edits.swap(MOVED, 0)
    assert [one.moved for one in units_of(swapped)] == [None, 2, 1]


def test_a_link_ends_where_a_half_is_no_half_any_more_and_comes_back_with_undo() -> None:
    made = edits.merge(MOVED, 0, below=True)
    assert linked(made.rows) == {}
    assert [one.moved for one in units_of(made)] == [None, None]
    back = Splice.between(MOVED.rows, made.rows).inverse.applied(made)
    assert linked(back.rows) == {0: 2, 2: 0}


def test_a_row_that_is_gone_cannot_be_found(sheet: Sheet) -> None:
    with pytest.raises(Refused, match="no longer there"):
        sheet.place(99)


def test_a_splice_is_as_short_as_can_be(sheet: Sheet) -> None:
    made = edits.merge(sheet, 4)
    splice = Splice.between(sheet.rows, made.rows)
    assert (splice.at, len(splice.removed), len(splice.added)) == (3, 2, 1)
    assert Splice.between(sheet.rows, sheet.rows).is_empty
    assert texts(splice.applied(sheet)) == texts(made)


def test_a_splice_is_for_one_sheet_alone(sheet: Sheet) -> None:
    splice = Splice.between(sheet.rows, edits.merge(sheet, 4).rows)
    other = replace(sheet, rows=sheet.rows[1:])
    with pytest.raises(ValueError, match="not those that were changed"):
        splice.applied(other)

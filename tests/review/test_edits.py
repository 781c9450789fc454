from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.model import Side
from aligner.review import edits
from aligner.review.cells import SIDES, cell_of, cutting
from aligner.review.refused import IN_CHINESE, Refused
from aligner.review.sheet import Sheet, Splice, sheet_of, units_of
from aligner.settings import Settings
from tests.review.conftest import HEADER, in_state, states, texts, unit

FIRST, LAST = "The first boat leaves at six.", "The last boat leaves at nine."


def test_merging_with_the_row_above_keeps_the_key_of_the_row_that_was_meant(sheet: Sheet) -> None:
    made = edits.merge(sheet, 1)
    assert texts(made)[0] == ("渡口须知渡船每天七班。", "Ferry Notice The ferry makes seven trips a day.")
    assert made.rows[0].key == 1
    assert made.rows[0].unit.source_segments == ("渡口须知", "渡船每天七班。")
    assert (made.rows[0].unit.state, made.rows[0].unit.note) == ("confirmed", "seven?")


def test_merging_below_takes_a_row_without_source_in(sheet: Sheet) -> None:
    made = edits.merge(sheet, 2, below=True)
    assert texts(made)[2] == ("首班船六点开。末班船九点开。", f"{FIRST} {LAST}")
    assert len(made.rows) == 6


def test_merging_one_side_alone(sheet: Sheet) -> None:
    made = edits.merge(sheet, 3, side="target")
    assert texts(made)[2] == ("首班船六点开。末班船九点开。", f"{FIRST} {LAST}")
    assert [row.key for row in made.rows] == [0, 1, 2, 4, 5, 6], "a row without any text goes"
    kept = edits.merge(sheet, 1, side="source")
    assert texts(kept)[:2] == [("渡口须知渡船每天七班。", "Ferry Notice"), ("", "The ferry makes seven trips a day.")]


def test_the_note_of_a_row_that_goes_is_kept_beside(sheet: Sheet) -> None:
    noted = edits.merge(edits.merge(sheet, 1, side="source"), 1, side="target")
    assert noted.rows[0].unit.note == "seven?"


@pytest.mark.parametrize(("key", "below"), [(0, False), (6, True)])
def test_there_is_nothing_to_merge_with_at_either_end(sheet: Sheet, key: int, below: bool) -> None:
    with pytest.raises(Refused, match="There is no row"):
        edits.merge(sheet, key, below)


def test_splitting_both_sides_makes_two_confirmed_pairs(sheet: Sheet) -> None:
    merged = edits.merge(sheet, 2, below=True)
    made = edits.split(merged, 2, source=7, target=len(FIRST) + 1)
    assert texts(made)[2:4] == [("首班船六点开。", FIRST), ("末班船九点开。", LAST)]
    assert states(made)[2:4] == "cc"
    assert made.rows[3].key == 7


def test_splitting_one_side_leaves_the_other_above_and_both_open(sheet: Sheet) -> None:
    made = edits.split(sheet, 1, source=2)
    assert texts(made)[1:3] == [("渡船", "The ferry makes seven trips a day."), ("每天七班。", "")]
    assert states(made)[1:3] == "aa"
    assert made.rows[1].unit.bead.confidence == edits.BY_HAND


@pytest.mark.parametrize("offset", [0, 7, 99])
def test_a_split_has_to_leave_something_in_both_rows(sheet: Sheet, offset: int) -> None:
    with pytest.raises(Refused, match="Nothing would be left"):
        edits.split(sheet, 1, source=offset) if offset else edits.split(sheet, 1, source=0, target=0)


def test_moving_the_last_segment_down_confirms_both_pairs(sheet: Sheet) -> None:
    made = edits.move(sheet, 2, "source", below=True)
    assert texts(made)[2:4] == [("首班船六点开。", FIRST), ("末班船九点开。", LAST)]
    assert states(made)[2:4] == "cc"
    back = edits.move(made, 3, "source")
    assert texts(back) == texts(sheet)


def test_what_is_moved_off_the_end_gets_a_row_of_its_own(sheet: Sheet) -> None:
    two = sheet_of(HEADER, [unit(("一。", "二。"), ("One.",))])
    assert texts(edits.move(two, 0, "source", below=True)) == [("一。", "One."), ("二。", "")]
    with pytest.raises(Refused):
        edits.move(sheet, 0, "target")


def test_a_column_moves_down_as_far_as_the_next_gap(sheet: Sheet) -> None:
    made = edits.push(sheet, 0, "source")
    assert [source for source, _ in texts(made)] == ["", *(source for source, _ in texts(sheet) if source)]
    assert [target for _, target in texts(made)] == [target for _, target in texts(sheet)]


def test_a_gap_is_closed_by_what_stands_below(sheet: Sheet) -> None:
    made = edits.pull(sheet, 3, "source")
    assert texts(made)[3:] == [
        ("渡船可载十五人。", LAST),
        ("风大时停航。", "It can carry fifteen people."),
        ("请排队上船。", ""),
        ("", "Please queue to board."),
    ]
    with pytest.raises(Refused, match="not empty"):
        edits.pull(sheet, 0, "source")
    with pytest.raises(Refused, match="nothing below"):
        edits.pull(sheet_of(HEADER, [unit((), ("One.",))]), 0, "source")


def test_a_column_stops_before_a_row_that_somebody_has_judged(sheet: Sheet) -> None:
    judged = in_state(sheet, 2, "confirmed")
    made = edits.push(judged, 0, "source")
    assert [source for source, _ in texts(made)][:4] == [
        "",
        "渡口须知",
        "渡船每天七班。",
        "首班船六点开。末班船九点开。",
    ]
    assert made.rows[3] is judged.rows[2]
    assert made.rows[2].unit.target_text == ""


def test_rows_and_sides_are_swapped(sheet: Sheet) -> None:
    assert [row.key for row in edits.swap(sheet, 0).rows][:2] == [1, 0]
    made = edits.swap(sheet, 0, "target")
    assert texts(made)[:2] == [("渡口须知", "The ferry makes seven trips a day."), ("渡船每天七班。", "Ferry Notice")]


def test_a_text_is_written_anew_and_cut_into_its_sentences(sheet: Sheet) -> None:
    english, chinese = cutting("en-US", Settings()), cutting("zh-CN", Settings())
    made = edits.rewrite(sheet, 5, "target", " In high winds\nthere is no service.  Wait. ", english)
    assert made.rows[5].unit.target_segments == ("In high winds there is no service.", "Wait.")
    assert made.rows[5].unit.state == "edited"
    assert edits.rewrite(sheet, 0, "source", "渡口\n须知", chinese) is sheet, "the same text is no edit"
    with pytest.raises(Refused, match="on one side at least"):
        edits.rewrite(sheet, 5, "source", " ", chinese)


def test_every_refusal_is_said_in_both_languages() -> None:
    assert all(english.endswith(".") and chinese.endswith("。") for english, chinese in IN_CHINESE.items())
    with pytest.raises(KeyError):
        Refused("No such sentence.")


SENTENCES: dict[Side, list[str]] = {
    "source": ["渡船停航。", "“请排队！”", "第3条", "𠮷祥号。", "3", "A区"],
    "target": ["No service.", "“Queue!”", "Article 3", "The Jixiang.", "3", "Area A"],
}


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    sides = {side: st.lists(st.sampled_from(SENTENCES[side]), max_size=3).map(tuple) for side in SIDES}
    units = draw(
        st.lists(
            st.builds(lambda s, t, state: unit(s, t, state=state), sides["source"], sides["target"], STATES).filter(
                lambda one: bool(one.source_segments or one.target_segments)
            ),
            min_size=1,
            max_size=7,
        )
    )
    return sheet_of(HEADER, units)


STATES = st.sampled_from(["aligned", "aligned", "confirmed", "rejected"])


@st.composite
def anything(draw: st.DrawFn, sheet: Sheet) -> Sheet:
    """The sheet after some edit, or as it is where that one is refused."""
    row = draw(st.sampled_from(sheet.rows))
    side: Side = draw(st.sampled_from(SIDES))
    below = draw(st.booleans())
    offset = st.none() | st.integers(0, 20)
    edit = draw(st.sampled_from(["merge", "half", "split", "move", "push", "pull"]))
    try:
        if edit == "merge":
            return edits.merge(sheet, row.key, below)
        if edit == "half":
            return edits.merge(sheet, row.key, below, side)
        if edit == "split":
            return edits.split(sheet, row.key, draw(offset), draw(offset))
        if edit == "move":
            return edits.move(sheet, row.key, side, below)
        return edits.push(sheet, row.key, side) if edit == "push" else edits.pull(sheet, row.key, side)
    except Refused:
        return sheet


def column(sheet: Sheet, side: Side) -> str:
    """Everything that stands on one side, without white space."""
    return "".join("".join(cell_of(row.unit, side).text.split()) for row in sheet.rows)


@given(st.data())
def test_no_edit_loses_or_invents_anything(data: st.DataObject) -> None:
    sheet = data.draw(sheets())
    for _ in range(data.draw(st.integers(1, 4))):
        made = data.draw(anything(sheet))
        for side in SIDES:
            assert column(made, side) == column(sheet, side)
            for row in made.rows:
                cell = cell_of(row.unit, side)
                assert "".join("".join(cell.segments).split()) == "".join(cell.text.split())
                assert all(cell.segments), "no segment is empty"
        assert all(row.unit.source_segments or row.unit.target_segments for row in made.rows)
        assert len({row.key for row in made.rows}) == len(made.rows) <= made.next_key
        splice = Splice.between(sheet.rows, made.rows)
        assert splice.applied(sheet).rows == made.rows
        assert splice.inverse.applied(made).rows == sheet.rows
        i = j = 0
        for one in units_of(made):
            assert (one.bead.source.start, one.bead.target.start) == (i, j)
            i, j = one.bead.source.stop, one.bead.target.stop
        sheet = made


@given(st.data())
def test_a_shifted_column_leaves_every_other_judged_row_alone(data: st.DataObject) -> None:
    sheet = data.draw(sheets())
    row = data.draw(st.sampled_from(sheet.rows))
    side = data.draw(st.sampled_from(SIDES))
    for shift in (edits.push, edits.pull):
        try:
            made = shift(sheet, row.key, side)
        except Refused:
            continue
        after = {one.key: one for one in made.rows}
        assert all(after.get(one.key) is one for one in sheet.rows if one.is_settled and one.key != row.key)

from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.review import edits, verdicts
from aligner.review.realigning import WINDOW, Realigner, window
from aligner.review.refused import Refused
from aligner.review.sheet import Sheet, sheet_of
from aligner.settings import Settings
from tests.review.conftest import HEADER, texts, unit

PAIRS = [
    ("渡口须知", "Ferry Notice"),
    ("渡船每天七班。", "The ferry makes seven trips a day."),
    ("首班船早上六点开。", "The first boat leaves at six in the morning."),
    ("末班船晚上九点开。", "The last boat leaves at nine in the evening."),
    ("渡船可载十五人和三辆自行车。", "The ferry carries fifteen people and three bicycles."),
    ("风力超过八级时停航。", "There is no service in winds above force 8."),
    ("请在码头排队上船。", "Please queue on the pier to board."),
]
GOOD = sheet_of(HEADER, [unit((source,), (target,), note=f"{k}") for k, (source, target) in enumerate(PAIRS)])


@pytest.fixture(scope="module")
def realigner() -> Realigner:
    return Realigner(Settings(encoder="none"))


def test_what_is_right_stays_row_for_row(realigner: Realigner) -> None:
    assert [row.key for row in realigner.realigned(GOOD).rows] == [row.key for row in GOOD.rows]


def test_a_shifted_column_comes_right_and_keeps_its_notes(realigner: Realigner) -> None:
    shifted = edits.push(GOOD, 2, "target")
    assert texts(shifted)[3] == (PAIRS[3][0], PAIRS[2][1])
    made = realigner.realigned(shifted)
    assert texts(made) == PAIRS
    assert sorted(row.unit.note for row in made.rows) == [str(k) for k in range(7)]
    assert [row.key for row in made.rows[:2]] == [0, 1]


def test_what_somebody_has_judged_is_never_touched(realigner: Realigner) -> None:
    shifted = edits.push(GOOD, 2, "target")
    wrong = verdicts.confirm(shifted, 3)
    made = realigner.realigned(wrong)
    assert wrong.rows[3] in made.rows
    assert (PAIRS[3][0], PAIRS[2][1]) in texts(made)


def test_one_confirmation_mends_its_neighbourhood(realigner: Realigner) -> None:
    """Two rows were paired crosswise by an older run; the person puts one of them right."""
    rows = list(GOOD.rows)
    rows[2:4] = [
        replace(rows[2], unit=unit((PAIRS[2][0], PAIRS[3][0]), (PAIRS[2][1],), edits.BY_HAND)),
        replace(rows[3], unit=unit((), (PAIRS[3][1],), edits.BY_HAND)),
    ]
    broken = replace(GOOD, rows=tuple(rows))
    assert texts(realigner.realigned(broken)) == PAIRS


def test_there_is_nothing_to_do_where_all_is_judged_or_one_side_is_empty(realigner: Realigner) -> None:
    with pytest.raises(Refused, match="nothing left"):
        realigner.realigned(verdicts.confirm_above(GOOD, 6))
    with pytest.raises(Refused, match="nothing left"):
        realigner.realigned(sheet_of(HEADER, [unit(("一。",), ())]))


def test_a_long_document_is_solved_around_the_row_in_hand() -> None:
    long = Sheet(GOOD.rows * 1000, GOOD.languages, 7)
    assert window(GOOD, 3) == (0, 7)
    assert window(long, 3000) == (3000 - WINDOW, 3000 + WINDOW)
    assert window(long, 0) == (0, 2 * WINDOW)
    assert window(long, 6999) == (7000 - 2 * WINDOW, 7000)

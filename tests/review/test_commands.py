from __future__ import annotations

from typing import Any

import pytest

from aligner.errors import UserError
from aligner.review.cells import SIDES, cutting
from aligner.review.commands import COMMANDS, CORRECTIONS, applied
from aligner.review.sheet import Sheet
from aligner.settings import Settings
from tests.review.conftest import states, texts

CUTTINGS = {side: cutting(lang, Settings()) for side, lang in zip(SIDES, ("zh-CN", "en-US"))}
GOOD: dict[str, dict[str, Any]] = {
    "merge": {"key": 2, "below": True},
    "split": {"key": 1, "source": 2},
    "move": {"key": 2, "side": "source", "below": True},
    "push": {"key": 0, "side": "target"},
    "pull": {"key": 3, "side": "source"},
    "swap": {"key": 0, "side": None},
    "rewrite": {"key": 1, "side": "target", "text": "Seven trips."},
    "confirm": {"key": 0},
    "confirm_above": {"key": 4},
    "reject": {"key": 0},
    "reopen": {"key": 0},
    "annotate": {"key": 0, "text": "x"},
}


@pytest.mark.parametrize("name", sorted(GOOD))
def test_an_edit_is_done_by_its_name(sheet: Sheet, name: str) -> None:
    made = applied(sheet, name, GOOD[name], CUTTINGS)
    assert (made.rows == sheet.rows) is (name == "reopen")


def test_every_edit_is_tried_above() -> None:
    assert set(COMMANDS) == {*GOOD, "accept"}


@pytest.mark.parametrize("name", sorted(CORRECTIONS))
def test_a_correction_may_confirm_what_stands_above(sheet: Sheet, name: str) -> None:
    given = {**GOOD[name], "trust_above": True}
    place = sheet.place(given["key"])
    assert states(applied(sheet, name, given, CUTTINGS))[:place] == "c" * place


@pytest.mark.parametrize(
    ("name", "given", "what"),
    [
        ("explode", {}, 'no edit "explode"'),
        ("merge", {}, "key should be a whole number"),
        ("merge", {"key": "2"}, "key should be a whole number"),
        ("merge", {"key": True}, "key should be a whole number"),
        ("merge", {"key": -1}, "key should be a whole number"),
        ("merge", {"key": 2, "below": 1}, "below should be true or false"),
        ("move", {"key": 2, "side": "left"}, "side should be"),
        ("split", {"key": 2, "source": 1.5}, "source should be a whole number"),
        ("rewrite", {"key": 2, "side": "target", "text": None}, "text should be a text"),
        ("rewrite", {"key": 2, "side": "target", "text": "x" * 100_001}, "text should be a text"),
        ("annotate", {"key": 2, "text": "\ud800"}, "whole characters"),
    ],
)
def test_an_argument_that_cannot_be_is_named(sheet: Sheet, name: str, given: dict[str, Any], what: str) -> None:
    with pytest.raises(UserError, match=what):
        applied(sheet, name, given, CUTTINGS)


def test_control_characters_do_not_get_into_a_text(sheet: Sheet) -> None:
    made = applied(sheet, "rewrite", {"key": 1, "side": "target", "text": "Seven\x00 trips\x1b."}, CUTTINGS)
    assert texts(made)[1][1] == "Seven trips."

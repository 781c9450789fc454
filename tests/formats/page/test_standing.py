"""What a unit is to a reviser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from aligner.formats.page.standing import kinds_of, open_issues, urgency, worst_of
from aligner.model import Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
MAJOR = Issue("numbers", "accuracy/number", "major", "target", None, "", "Wrong.")
MINOR = replace(MAJOR, severity="minor")
ACCEPTED = replace(MAJOR, accepted=True)
LOST = Issue("lost_items", "accuracy/omission", "minor", "source", None, "", "Lost.")
ADDED = Issue("addition", "accuracy/addition", "major", "target", None, "", "Added.")


@pytest.mark.parametrize(
    ("source", "target", "confidence", "fields", "kinds"),
    [
        ("甲。", "A.", 0.95, {}, ["sure"]),
        ("甲。", "A.", 0.6, {}, ["likely", "doubtful"]),
        ("甲。", "", 0.4, {}, ["doubt", "doubtful", "omission", "many"]),
        ("", "A.", 0.95, {}, ["sure", "addition", "many"]),
        ("", "A.", 0.95, {"moved": 7}, ["sure", "moved", "many"]),
        ("甲。", "A.", 0.2, {"state": "confirmed"}, ["sure"]),
        ("甲。", "A.", 0.2, {"state": "rejected", "issues": (MAJOR,)}, ["rejected"]),
        ("甲。", "A.", 0.95, {"issues": (MAJOR,)}, ["sure", "issues"]),
        ("甲。", "A.", 0.95, {"issues": (ACCEPTED,)}, ["sure", "accepted"]),
        ("甲。", "A.", 0.95, {"issues": (LOST, ADDED)}, ["sure", "omission", "addition", "issues"]),
        ("甲。", "A.", 0.95, {"issues": (replace(LOST, accepted=True),)}, ["sure", "accepted"]),
        ("甲。", "A.", 0.95, {"issues": (MINOR, ACCEPTED), "note": "?"}, ["sure", "issues", "accepted", "note"]),
    ],
)
def test_kinds(
    unit: Maker, source: str, target: str, confidence: float, fields: dict[str, Any], kinds: list[str]
) -> None:
    assert kinds_of(unit(source, target, confidence, **fields)) == kinds


def test_what_is_accepted_or_rejected_is_not_open(unit: Maker) -> None:
    assert open_issues(unit("甲。", "A.", issues=(ACCEPTED, MINOR))) == [MINOR]
    assert open_issues(unit("甲。", "A.", issues=(MINOR,), state="rejected")) == []
    assert worst_of(unit("甲。", "A.", issues=(MINOR, MAJOR, ACCEPTED))) == MAJOR
    assert worst_of(unit("甲。", "A.", issues=(ACCEPTED,))) is None


def test_the_worse_the_more_urgent(unit: Maker) -> None:
    ordered = [
        unit("甲。", "", 0.8, issues=(MAJOR,)),
        unit("甲。", "A.", 0.5, issues=(MAJOR, MAJOR)),
        unit("甲。", "A.", 0.5, issues=(MAJOR,)),
        unit("甲。", "A.", 0.9, issues=(MAJOR,)),
        unit("甲。", "A.", 0.2),
        unit("甲。", "A.", 0.9, issues=(MINOR,)),
        unit("甲。", "A.", 0.9, 0.3),
        unit("甲。", "A.", 0.9, 0.9),
        unit("甲。", "A.", 1.0, issues=(ACCEPTED,)),
    ]
    values = [urgency(one) for one in ordered]
    assert values == sorted(values, reverse=True)
    assert values[-1] == 0
    assert len(set(values)) == len(values)


def test_confidence_no_longer_matters_once_a_person_has_judged(unit: Maker) -> None:
    assert urgency(unit("甲。", "A.", 0.1, state="confirmed")) == 0
    assert urgency(unit("甲。", "A.", 0.1, state="edited", issues=(MAJOR,))) == 2.0
    assert urgency(unit("甲。", "A.", 0.1, state="rejected", issues=(MAJOR,))) == 0

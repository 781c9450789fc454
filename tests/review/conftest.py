"""What tests of the review share: a short sheet about a ferry."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aligner.model import Bead, Header, TranslationUnit
from aligner.review.sheet import Row, Sheet, sheet_of

HEADER = Header("渡口.txt", "ferry.txt", "zh-CN", "en-US")


def unit(source: tuple[str, ...], target: tuple[str, ...], confidence: float = 0.99, **more: Any) -> TranslationUnit:
    """A unit of these segments, its texts put together as the languages want it."""
    bead = Bead(range(len(source)), range(len(target)), confidence)
    return TranslationUnit(bead, source, target, "".join(source), " ".join(target), **more)


UNITS = (
    unit(("渡口须知",), ("Ferry Notice",)),
    unit(("渡船每天七班。",), ("The ferry makes seven trips a day.",), note="seven?"),
    unit(("首班船六点开。", "末班船九点开。"), ("The first boat leaves at six.",), 0.6),
    unit((), ("The last boat leaves at nine.",), 0.7),
    unit(("渡船可载十五人。",), ("It can carry fifteen people.",)),
    unit(("风大时停航。",), (), 0.9),
    unit(("请排队上船。",), ("Please queue to board.",)),
)


@pytest.fixture
def header() -> Header:
    return HEADER


@pytest.fixture
def sheet() -> Sheet:
    """Seven rows, their keys 0 to 6; row 3 has no source, row 5 no target."""
    return sheet_of(HEADER, UNITS)


def texts(sheet: Sheet) -> list[tuple[str, str]]:
    return [(row.unit.source_text, row.unit.target_text) for row in sheet.rows]


def states(sheet: Sheet) -> str:
    """The state of each row by its first letter."""
    return "".join(row.unit.state[0] for row in sheet.rows)


def in_state(sheet: Sheet, key: int, state: Any) -> Sheet:
    place = sheet.place(key)
    row = sheet.rows[place]
    return sheet.with_rows(place, place + 1, [Row(key, replace(row.unit, state=state), row.other)])

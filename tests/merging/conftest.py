"""A small alignment, and the files that a translator gets of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from aligner.exporting import write
from aligner.model import Bead, Bitext, Furniture, Header, Issue, TranslationUnit

PAIRS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("渡船时刻表", "Ferry timetable", {}),
    ("首班船六点开出。", "The first ferry leaves at six.", {}),
    ("好的。", "Fine.", {}),
    ("好的。", "Very well.", {}),
    ("好的。", "Fine.", {}),
    ("大风时停航。", "", {}),
    ("", "Dogs are welcome.", {}),
    ("票价两元。", "The fare is 3 yuan.", {"issue": True}),
    ("儿童免票。", "Children travel free.", {"state": "confirmed"}),
    ("请勿喂海鸥。", "Do not feed the gulls.", {"state": "confirmed", "note": "Ask the harbour office."}),
    ("末班船九点。", "The last boat is at nine.", {"state": "edited"}),
    ("错配的一句。", "Mismatched.", {"state": "rejected"}),
    (
        "船上有座位。\n也有救生衣。",
        "There are seats\r\nand life jackets \x0b on board.",
        {"note": "两行。\nTwo lines."},
    ),
)
HEADER = Header(
    "渡船.txt",
    "ferry.txt",
    "zh-CN",
    "en-GB",
    "aligner sample",
    layout="glued",
    furniture=(("source", Furniture("首页", "navigation", 1)),),
)


def _bitext(pairs: Sequence[tuple[str, str, dict[str, Any]]], header: Header = HEADER) -> Bitext:
    """Units of one segment a side, numbered through."""
    units = []
    i = j = 0
    for source, target, said in pairs:
        bead = Bead(range(i, i + bool(source)), range(j, j + bool(target)), 0.97, 0.8 if source and target else None)
        i, j = bead.source.stop, bead.target.stop
        issue = Issue("numbers", "accuracy/mistranslation", "major", "target", (12, 13), "3", "The source says 2.", "2")
        units.append(
            TranslationUnit(
                bead,
                (source,) * bool(source),
                (target,) * bool(target),
                source,
                target,
                (issue,) if said.get("issue") else (),
                said.get("state", "aligned"),
                note=said.get("note", ""),
            )
        )
    return Bitext(header, tuple(units))


@pytest.fixture(scope="session")
def bitext_of() -> Callable[..., Bitext]:
    """`bitext_of([(source, target, {"state": …, "note": …}), …])`: an alignment of these units."""
    return _bitext


@pytest.fixture(scope="session")
def ferry() -> Bitext:
    """An alignment with every kind of unit."""
    return _bitext(PAIRS)


@pytest.fixture
def sent(ferry: Bitext, tmp_path: Path) -> Callable[[str], Path]:
    """`sent("ferry.xlf")`: the file that goes to the translator."""

    def file(name: str) -> Path:
        write(tmp_path / name, ferry)
        return tmp_path / name

    return file

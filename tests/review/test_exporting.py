from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.model import Header
from aligner.reading import read
from aligner.review import edits, verdicts
from aligner.review.exporting import Which, exported, suffixes
from aligner.review.sheet import Sheet, sheet_of
from tests.review.conftest import HEADER, in_state, unit


@pytest.mark.parametrize("name", sorted(suffixes()))
def test_every_format_that_is_offered_can_be_written(sheet: Sheet, header: Header, name: str) -> None:
    made = exported("渡口", header, sheet, name)
    assert made.name == f"渡口{suffixes()[name]}"
    assert BytesIO(made.data).read(1)


@pytest.mark.parametrize(
    ("which", "bar", "targets"),
    [
        ("all", 0.9, ["Ferry Notice", "The first boat leaves at six.", "It can carry fifteen people."]),
        ("sure", 0.9, ["Ferry Notice", "It can carry fifteen people."]),
        ("sure", 0.5, ["Ferry Notice", "The first boat leaves at six.", "It can carry fifteen people."]),
        ("confirmed", 0.9, ["Ferry Notice"]),
    ],
)
def test_what_is_chosen_is_in_the_file(
    sheet: Sheet, header: Header, tmp_path: Path, which: Which, bar: float, targets: list[str]
) -> None:
    """Row 1 was rejected: no memory has it."""
    judged = verdicts.reject(in_state(sheet, 0, "confirmed"), 1)
    path = tmp_path / "chosen.tmx"
    path.write_bytes(exported("渡口", header, judged, "tmx", which, bar).data)
    known = ["Ferry Notice", "The first boat leaves at six.", "It can carry fifteen people."]
    found = {one.target_text for one in read(path).units}
    assert [target for target in known if target in found] == targets
    assert "The ferry makes seven trips a day." not in found


def test_a_moved_passage_is_one_unit_even_where_rows_before_it_are_left_out(tmp_path: Path) -> None:
    moved = sheet_of(
        HEADER,
        [
            unit(("零。",), ("Zero.",), 0.2),
            unit(("一。",), (), moved=3),
            unit(("二。",), ("Two.",)),
            unit((), ("One.",), moved=1),
        ],
    )
    path = tmp_path / "moved.tmx"
    path.write_bytes(exported("m", HEADER, moved, "tmx", "sure").data)
    assert {(one.source_text, one.target_text) for one in read(path).units} == {("一。", "One."), ("二。", "Two.")}
    assert edits.merge(moved, 0, below=True).rows[0].unit.source_text == "零。一。"


def test_a_format_that_is_not_there_is_told(sheet: Sheet, header: Header) -> None:
    with pytest.raises(UserError, match='no format "docx"'):
        exported("渡口", header, sheet, "docx")

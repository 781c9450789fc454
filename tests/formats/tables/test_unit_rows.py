"""Beads as rows of a table, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from aligner.errors import UserError
from aligner.formats.tables.columns import COLUMNS
from aligner.formats.tables.unit_rows import cells_of, units_of
from aligner.model import Header, TranslationUnit


def read(data: str) -> tuple[Header, Iterator[TranslationUnit]]:
    """What a table in the simplest CSV holds."""
    return units_of([(number, line.split(",")) for number, line in enumerate(data.splitlines(), 1)], "x")


def test_a_sorted_table_comes_back_in_its_order() -> None:
    data = (
        "source,target,confidence,type,no,moved\n"
        "后来的。,,0.2,1-0,2,3\n,Came later.,0.3,0-1,3,2\n先来的。,First.,0.9,1-1,1,\n"
    )
    units = list(read(data)[1])
    assert [unit.source_text for unit in units] == ["先来的。", "后来的。", ""]
    assert [unit.moved for unit in units] == [None, 2, 1]


def test_languages_come_from_the_header_row_or_the_letters() -> None:
    def languages(data: str) -> tuple[str, str]:
        header = read(data)[0]
        return header.source_lang, header.target_lang

    assert languages("English,繁體中文\nThe sea.,大海與島嶼。\n") == ("en-US", "zh-TW")
    assert languages("en-GB,zh_hk\nThe sea.,大海與島嶼。\n") == ("en-GB", "zh-HK")
    assert languages("大海与岛屿。,The sea.\n") == ("zh-CN", "en-US")


@pytest.mark.parametrize(("cell", "confidence"), [("0.97", 0.97), (" 97% ", 0.97), ("1", 1.0), ("", 1.0)])
def test_a_share_as_spreadsheets_show_it(cell: str, confidence: float) -> None:
    (unit,) = read(f"source,target,confidence,type\n海。,Sea.,{cell},1-1")[1]
    assert unit.bead.confidence == confidence


def test_a_cell_that_cannot_be_is_told_with_its_row() -> None:
    for cell in ("97", "-0.1", "much", "nan"):
        with pytest.raises(UserError, match=r"x:2: confidence .* is no number from 0 to 1"):
            list(read(f"source,target,confidence,type\n海。,Sea.,{cell},1-1")[1])


def test_what_our_rows_say_is_read_back(unit: Callable[..., TranslationUnit]) -> None:
    ours = unit("海。", "Sea.", 0.9, 0.25, state="confirmed", note="Blue.")
    cells = cells_of(ours, 1)
    assert set(cells) <= set(COLUMNS)
    (back,) = units_of([(1, list(cells)), (2, list(cells.values()))], "x")[1]
    assert cells_of(back, 1) == cells

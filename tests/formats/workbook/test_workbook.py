"""Workbooks: what Excel will see."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import load_workbook

from aligner.errors import UserError
from aligner.formats.workbook import Xlsx
from aligner.model import Furniture, Header, TranslationUnit

Maker = Callable[..., TranslationUnit]
HEADER = Header("a", "b", "zh-CN", "en-US")


def written(units: list[TranslationUnit], header: Header = HEADER) -> bytes:
    out = io.BytesIO()
    Xlsx().write(header, iter(units), out)
    return out.getvalue()


def test_the_sheet_is_ready_to_read(unit: Maker) -> None:
    data = written([unit("夜里很静。", "The night was still.", 0.5), unit("天亮了。", "")])
    sheet = load_workbook(io.BytesIO(data))["beads"]
    assert sheet.freeze_panes == "A2"
    assert sheet["B2"].alignment.wrap_text
    assert (sheet["D2"].value, sheet["D2"].data_type, sheet["D2"].number_format) == (0.5, "n", "0.00")
    assert "D2" in next(iter(sheet.conditional_formatting)).cells
    assert (sheet["B3"].fill.fill_type, sheet["C3"].fill.fill_type) == (None, "lightUp")
    assert sheet.column_dimensions["B"].width > 40


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "#N/A", "TRUE", "12", "=cmd|' /C calc'!A0"])
def test_text_is_never_a_formula(unit: Maker, text: str) -> None:
    cell = load_workbook(io.BytesIO(written([unit(text, text)])))["beads"]["B2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert bool(cell.quotePrefix) == (text[0] in "=+-@＝")


def test_the_file_holds_no_time(unit: Maker) -> None:
    with zipfile.ZipFile(io.BytesIO(written([unit("甲。", "A.")]))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b"2000-01-01T00:00:00Z") == 2


def test_a_long_passage_that_was_left_out_is_cut_into_rows() -> None:
    header = Header("a", "b", "zh-CN", "en-US", furniture=(("source", Furniture("页" * 40_000, "navigation", 3)),))
    out = io.BytesIO(written([], header))
    rows = list(load_workbook(out)["about"].iter_rows(values_only=True))
    assert "".join(row[1] for row in rows if row[0] == "left out, source") == "页" * 40_000


def test_a_text_that_no_cell_holds(unit: Maker) -> None:
    with pytest.raises(UserError, match=r"^row 3: a text of 32,768 characters.*write \.tsv"):
        written([unit("短。", "Short."), unit("长" * 32_768, "Long.")])

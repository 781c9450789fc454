"""Reading workbooks of other programs, and of ill will."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from aligner.errors import UserError
from aligner.formats.workbook import Xlsx
from aligner.formats.workbook import reader as workbook_reader
from aligner.formats.workbook.reader import read_workbook
from aligner.model import Header, Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]


def book(*rows: list[Any], before: Callable[[Workbook], None] | None = None) -> bytes:
    made = Workbook()
    if before:
        before(made)
        made.create_sheet("texts")
    for row in rows:
        made.worksheets[-1].append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def pairs(data: bytes) -> list[tuple[str, str]]:
    return [(unit.source_text, unit.target_text) for unit in read_workbook(data, "x.xlsx")[1]]


@pytest.mark.parametrize(
    "rows",
    [
        [["夜里很静。", "The night was still."]],
        [["中文", "英文"], ["夜里很静。", "The night was still."]],
        [["no", "source", "target"], [1, "夜里很静。", "The night was still."], [None, None, None]],
        [[7, "夜里很静。", datetime(2020, 1, 1), "The night was still.", True]],
    ],
)
def test_columns_are_found(rows: list[list[Any]]) -> None:
    assert pairs(book(*rows)) == [("夜里很静。", "The night was still.")]


def test_numbers_are_text_and_empty_cells_null_beads() -> None:
    assert pairs(book(["原文", "译文"], ["第一章", 1.0], ["第二章", None], [None, 2.5])) == [
        ("第一章", "1"),
        ("第二章", ""),
        ("", "2.5"),
    ]


def test_a_title_sheet_and_a_hidden_sheet_are_passed_over() -> None:
    def titles(made: Workbook) -> None:
        made.worksheets[0]["A1"] = "译稿"
        hidden = made.create_sheet("hidden")
        hidden.append(["藏起来的。", "Hidden."])
        hidden.sheet_state = "hidden"

    assert pairs(book(["夜里很静。", "Still."], before=titles)) == [("夜里很静。", "Still.")]


def test_all_sheets_with_both_languages_are_read_in_the_direction_of_the_first() -> None:
    def sheets(made: Workbook) -> None:
        made.worksheets[0].append(["版本 Version", 1.2])
        for title, rows in {
            "第一章": [["序号", "中文", "English"], [1, "夜里很静。", "The night was still."], [2, "他没睡。", None]],
            "审校": [["审校", "王芳"], ["日期", "五月四日"]],
            "第二章": [["He rose early.", "他起得很早。"], ["He left.", "他走了。"]],
        }.items():
            sheet = made.create_sheet(title)
            for row in rows:
                sheet.append(row)

    data = book(before=sheets)
    assert pairs(data) == [
        ("夜里很静。", "The night was still."),
        ("他没睡。", ""),
        ("他起得很早。", "He rose early."),
        ("他走了。", "He left."),
    ]
    header, units = read_workbook(data, "x.xlsx")
    assert (header.source_lang, header.target_lang, header.source_path) == ("zh-CN", "en-US", "x.xlsx")
    assert [(unit.bead.source, unit.bead.target) for unit in units][2:] == [
        (range(2, 3), range(1, 2)),
        (range(3, 4), range(2, 3)),
    ]


def test_a_list_of_issues_beside_the_beads_is_no_second_text(unit: Maker) -> None:
    out = io.BytesIO()
    issue = Issue("omission", "accuracy/omission", "major", "source", (2, 4), "没睡", "Left out.")
    Xlsx().write(Header("a", "b", "zh-CN", "en-US"), [unit("他没睡。", "He did.", issues=(issue,))], out)
    made = load_workbook(out)
    assert made.sheetnames == ["beads", "issues", "about"]
    del made["about"]
    made.save(out := io.BytesIO())
    assert pairs(out.getvalue()) == [("他没睡。", "He did.")]


def test_a_sheet_of_ones_own_called_about() -> None:
    def about(made: Workbook) -> None:
        made.worksheets[0].title = "about"

    assert pairs(book(["夜里很静。", "Still."], before=about)) == [("夜里很静。", "Still.")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not an .xlsx workbook"),
        (b"\xd0\xcf\x11\xe0old", "not an .xlsx workbook"),
        (b"PK\x03\x04 and so on", "a damaged workbook"),
        (book(), "holds no text"),
        (book(["只有一列。"]), "holds no text"),
    ],
)
def test_what_is_no_workbook(data: bytes, message: str) -> None:
    with pytest.raises(UserError, match=f"^x.xlsx: {message}"):
        pairs(data)


def repacked(data: bytes, name: str, content: bytes | None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = content if info.filename == name else old.read(info)
            if part is not None:
                new.writestr(info.filename, part)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>', "declares a document type"),
        (b"<worksheet", "a damaged workbook"),
        (None, "holds no text"),
        (b"", "a damaged workbook"),
    ],
)
def test_a_hostile_or_damaged_sheet(content: bytes | None, message: str) -> None:
    with pytest.raises(UserError, match=f"^x.xlsx: {message}"):
        pairs(repacked(book(["夜里很静。", "Still."]), SHEET, content))


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_reader, "MAX_UNPACKED", 1 << 20)
    with pytest.raises(UserError, match="unpacks to 2 MB"):
        pairs(repacked(book(["夜里很静。", "Still."]), SHEET, b" " * (1 << 21)))


def test_a_cut_off_download(unit: Callable[..., TranslationUnit]) -> None:
    out = io.BytesIO()
    Xlsx().write(Header("a", "b", "zh-CN", "en-US"), [unit("甲。", "A.")], out)
    with pytest.raises(UserError, match="a damaged workbook"):
        pairs(out.getvalue()[:-300])

"""Finding the columns of a table."""

from __future__ import annotations

import pytest

from aligner.formats.tables.columns import Columns, found_columns, named_columns


@pytest.mark.parametrize(
    ("row", "columns"),
    [
        (["Source", "Target"], Columns(0, 1)),
        (["译文", "备注", "原文"], Columns(2, 0)),
        (["no", "en", "zh"], Columns(1, 2, "en", "zh")),
        (["zh", "en", "source"], Columns(0, 1, "zh", "en")),
        (["The source", "the target"], None),
        (["英文", "英语"], None),
        (["码头完工了。", "The quay is finished."], None),
        ([], None),
    ],
)
def test_header_rows(row: list[str], columns: Columns | None) -> None:
    assert named_columns(row) == columns


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        ([["第一句。", "The first."], ["第二句。", "The second."]], (0, 1)),
        ([["The first.", "第一句。"], ["The second.", "第二句。"]], (0, 1)),
        ([["A17", "The first sentence.", "ok", "第一句。"], ["A18", "The second one.", "", "第二句。"]], (1, 3)),
        ([["1", "Same here", "Same there"]], (1, 2)),
        ([["甲", "这边一样", "那边也是一样的"]], (1, 2)),
    ],
)
def test_columns_by_script(rows: list[list[str]], columns: tuple[int, int]) -> None:
    found = found_columns(list(enumerate(rows, 1)), "x")
    assert (found.source, found.target) == columns

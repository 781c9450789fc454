from __future__ import annotations

import pytest

from aligner.documents.furniture.page_counts import page_counts
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph


@pytest.mark.parametrize("row", ["上一页 1 2 3 下一页", "首页 上一頁 1 2 3 下一頁 尾页", "Previous 1 2 3 Next"])
def test_a_row_with_both_links_is_furniture_within_the_text_too(row: str) -> None:
    assert reason_of(row) == ("page number", "anywhere")


@pytest.mark.parametrize("row", ["1 2 3", "下一页 1 2 3"])
def test_other_rows_are_believed_at_the_edges(row: str) -> None:
    judged = reason_of(row)
    assert judged is None or judged[1] != "anywhere"


def test_a_count_beside_such_a_row_goes_with_it() -> None:
    lines = [Paragraph(text) for text in ("渡口开放。", "(1/2)", "上一页 1 2 下一页", "第 1 页", "灯塔亮了。", "(1/2)")]
    assert page_counts(lines, {2: "page number"}) == {1: "page number", 3: "page number"}

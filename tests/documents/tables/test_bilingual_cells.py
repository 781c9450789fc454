"""Cells of a table that hold both languages."""

import pytest

from aligner.documents.bilingual.parallel import TakenApart, take_apart
from aligner.model import Paragraph

TEXT = ("渡口归全村所有，不得出租。", "The ferry belongs to the whole village and is not for rent.")


def taken(*rows: tuple[str, ...]) -> TakenApart:
    cells = [Paragraph(text, "cell", line) for line, row in enumerate(rows, 2) for text in row]
    found = take_apart([*(Paragraph(text, line=1) for text in TEXT), *cells])
    assert found is not None
    return found


def sides(found: TakenApart) -> list[tuple[str, str]]:
    return [(found.chinese[i].text, found.english[j].text) for i, j in found.links if (i, j) != (0, 0)]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (("編號 No.", "項目", "Item", "預算（萬元） Estimate ($’000)"), ("甲", "東渡口", "East ferry", "96.5")),
        (("编号 No.", "项目", "Item", "预算（万元） Estimate (10,000 yuan)"), ("甲", "东渡口", "East ferry", "96.5")),
    ],
)
def test_headings_in_both_over_a_column_in_each(head: tuple[str, ...], row: tuple[str, ...]) -> None:
    found = taken(head, row[1:], row[1:])
    assert sides(found)[:3] == [tuple(head[0].split()), head[1:3], tuple(head[3].split(" ", 1))]
    assert sides(found)[3] == row[1:3]
    assert [(cell.text, reason) for cell, reason in found.left_out] == [("96.5", "figure or code")] * 2


def test_cells_in_both_throughout_share_their_figures() -> None:
    found = taken(("項目 Item", "金額 Amount"), ("東渡口工程 East ferry works", "125.6"), ("西渡口 West ferry", "38"))
    assert sides(found) == [
        ("項目", "Item"),
        ("金額", "Amount"),
        ("東渡口工程", "East ferry works"),
        ("西渡口", "West ferry"),
    ]
    assert [cell.text for cell, _ in found.left_out] == ["125.6", "38"]


@pytest.mark.parametrize(
    "rows",
    [
        [("使用 Windows", "Using Windows"), ("安装", "Installation")],  # the other language stands beside it
        [("系统 Windows", "渡口", "Ferry"), ("航道", "Fairway")],  # a single one proves nothing
        [("渡口", "Ferry"), ("苹果 Mac", "使用 Windows"), ("航道", "Fairway")],  # no headings
    ],
)
def test_chinese_with_a_name_in_it_stays(rows: list[tuple[str, ...]]) -> None:
    texts = [paragraph.text for paragraph in taken(*rows).chinese]
    assert all(cell in texts for row in rows for cell in row if "Windows" in cell and cell != "Using Windows")

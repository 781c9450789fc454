"""Which text the cells of a table belong to that are in no language."""

import pytest

from aligner.documents.bilingual.parallel import take_apart
from aligner.documents.tables.columns import cell_scripts
from aligner.documents.tables.rows import with_cells
from aligner.model import Paragraph


def told(*rows: str) -> list[str]:
    """Every cell in no language, with z, e or - for neither."""
    cells = with_cells([Paragraph(row, line=number) for number, row in enumerate(rows, 1)])
    return [f"{cells[i].text}:{(script or '-')[0]}" for i, script in cell_scripts(cells).items()]


@pytest.mark.parametrize(
    ("rows", "scripts"),
    [
        (["项目 | Item | 金额 |", "渡口 | Ferry | 12.5 |", "航道 | Fairway | 38 |"], ["12.5:-", "38:-"]),
        (["項目 | Item | Code | 金額 |", "渡口 | Ferry | SK-1 | 12.5 |"], ["SK-1:-", "12.5:-"]),
        (["渡口 | 40% | 100% |", "航道 | 3.5 | 20 |"], ["40%:z", "100%:z", "3.5:z", "20:z"]),
        (["Ferry | 40% | 100% |", "Fairway | 3.5 | 20 |"], ["40%:e", "100%:e", "3.5:e", "20:e"]),
        (["渡口 | ferry |", "世界贸易组织 | WTO |", "航道 | fairway |"], ["WTO:e"]),
        (["渡口 | ferry |", "2037 | 2037 |", "航道 | fairway |"], ["2037:z", "2037:e"]),
        (["收入 | 40 | Revenue | 40 |", "支出 | 35 | Expenditure | 35 |"], ["40:z", "40:e", "35:z", "35:e"]),
        (["40 | 收入 | 40 | Revenue |", "35 | 支出 | 35 | Expenditure |"], ["40:z", "40:e", "35:z", "35:e"]),
        (["2037 | 40% |", "2038 | 42% |"], []),
    ],
)
def test_a_cell_in_no_language_goes_with_its_column_its_row_or_neither(rows: list[str], scripts: list[str]) -> None:
    assert told(*rows) == scripts


def test_a_table_and_its_rendering_below_keep_their_own_figures() -> None:
    text = ("湖区各国每两年发布一次报告。", "The lake states publish a report every two years.")
    chinese = ["指标 | 2037年 | 2041年 |", "开放渡口 | 40% | 100% |", "渡轮（艘） | 35 | 20 |"]
    english = ["Indicator | 2037 | 2041 |", "Open ferries | 40% | 100% |", "Ferry boats | 35 | 20 |"]
    lines = [*text, *chinese, *english, *text]
    found = take_apart([Paragraph(line, line=number) for number, line in enumerate(lines, 1)])
    assert found is not None
    figures = ["40%", "100%", "35", "20"]
    assert [p.text for p in found.chinese if p.text in figures] == figures
    assert [p.text for p in found.english if p.text in figures] == figures
    assert len(found.chinese) == len(found.english) == 11

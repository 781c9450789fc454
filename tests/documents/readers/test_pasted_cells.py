from __future__ import annotations

import pytest

from aligner.documents.preparation import prepare
from aligner.documents.readers.pasted_cells import pasted_cells
from aligner.documents.readers.plain import PlainReader
from aligner.model import ParallelDocument
from aligner.settings import Settings

TABLE = """No.\tClause\t中文\tRemarks
1\tThe ferry runs daily.\t渡船每天开航。\t
2\t"It does not run if:
(a) there is ice; or
(b) there is fog."\t"有下列情形的停航：
(a) 结冰；
(b) 有雾。"\tcheck "ice"
3\tThe fare is three yuan.\t船票三元。\tOK
"""


def test_the_rows_of_a_table_with_line_breaks_in_its_cells() -> None:
    found = pasted_cells(TABLE)
    assert found is not None
    cells, furniture = found
    assert [(cell.line, cell.text) for cell in cells[2:4]] == [
        (3, "It does not run if:\n(a) there is ice; or\n(b) there is fog."),
        (3, "有下列情形的停航：\n(a) 结冰；\n(b) 有雾。"),
    ]
    assert {cell.kind for cell in cells} == {"cell"}
    assert [piece.text for piece in furniture if piece.reason == "column heading"] == [
        "No.",
        "Clause",
        "中文",
        "Remarks",
    ]
    assert [piece.text for piece in furniture if piece.reason == "row number"] == ["1", "2", "3"]
    assert [piece.text for piece in furniture if piece.reason == "row record"] == ['check "ice"', "OK"]


def test_line_stands_beside_line() -> None:
    document = PlainReader().read(TABLE.encode(), "table.txt", Settings())
    parallel = prepare(document, Settings())
    assert isinstance(parallel, ParallelDocument)
    assert [line.text for line in parallel.source.paragraphs][1:4] == ["有下列情形的停航：", "(a) 结冰；", "(b) 有雾。"]
    assert parallel.links == tuple((i, i) for i in range(5))


def test_a_column_of_text_is_no_remark() -> None:
    terms = (
        'Term\t术语\tRemarks\t备注\n渡口\t"ferry\nlanding"\tIt is public.\t归公所有。\n'
        "渡船\tferry\tIt is old.\t年代久远。\n"
    )
    found = pasted_cells(terms)
    assert found is not None
    assert [cell.text for cell in found[0]][-2:] == ["It is old.", "年代久远。"]


@pytest.mark.parametrize(
    "text",
    [
        "1\tThe ferry runs daily.\t渡船每天开航。\n2\tThe fare is low.\t船票便宜。\n",  # no cell is broken
        'He said:\t"We cross\nat dawn," and left.\nThe fare\tis low.\n',  # a quotation
        '"The ferry\nruns daily."\n渡船每天开航。\n',
        'A note.\nOne more.\nThe ferry\t"runs\ndaily."\n渡船每天开航。\n',  # hardly a table
    ],
)
def test_other_texts_are_read_line_by_line(text: str) -> None:
    assert pasted_cells(text) is None

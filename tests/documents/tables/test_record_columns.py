"""Columns that record the status, author or date of a table's rows."""

from __future__ import annotations

import pytest

from aligner.documents.preparation import prepare
from aligner.documents.tables.record_columns import record_cells
from aligner.documents.tables.rows import with_cells
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

PAIRS = (
    ("渡口管理规程", "Rules of the Ferry"),
    ("渡船每天开行七班。", "The ferry makes seven trips a day."),
    ("船夫应当核对旅客人数。", "The boatman shall check the number of passengers."),
    ("大风天气停航。", "There is no service in high winds."),
    ("船票每张两元。", "A ticket costs two yuan."),
    ("本规程由村委会解释。", "The village committee interprets these Rules."),
)


def lines(rows: list[tuple[str, ...]], mark: str = "\t") -> list[Paragraph]:
    return [Paragraph(mark.join(row), line=number) for number, row in enumerate(rows, 1)]


def left_out(rows: list[tuple[str, ...]], mark: str = "\t") -> list[str]:
    cells = with_cells(lines(rows, mark))
    return [cells[i].text for i in sorted(record_cells(cells))]


@pytest.mark.parametrize(
    "records",
    [
        (("Draft",), ("Final",)),
        (("已译", "陈"), ("已审", "陈")),
        (("Approved", "lm", "12 May 2024"), ("Draft", "kw", "13 May 2024")),
        (("Fuzzy 85%", "tm-01"), ("Fuzzy 71%", "tm-02")),
        (("li@ferry.cn done",), ("wu@ferry.cn done",)),
    ],
)
@pytest.mark.parametrize("mark", ["\t", " | "])
def test_columns_of_an_export(records: tuple[tuple[str, ...], ...], mark: str) -> None:
    rows = [(*pair, *records[k % 2]) for k, pair in enumerate(PAIRS)]
    assert left_out(rows, mark) == [cell for row in rows for cell in row[2:]]


def test_an_export_is_read_without_its_columns_and_headings() -> None:
    heading = ("ID", "Source (zh-CN)", "Target (en-GB)", "Status", "User")
    rows = [(f"{k:04}", *pair, ("Draft", "Approved")[k % 2], "lm") for k, pair in enumerate(PAIRS, 1)]
    found = prepare(Document("x", "und", tuple(lines([heading, *rows]))), Settings())
    assert isinstance(found, ParallelDocument)
    assert found.layout == "columns"
    assert tuple(p.text for p in found.source.paragraphs) == tuple(zh for zh, _ in PAIRS)
    assert tuple(p.text for p in found.target.paragraphs) == tuple(en for _, en in PAIRS)
    reasons = {piece.text: piece.reason for piece in (*found.source.furniture, *found.target.furniture)}
    assert [reasons[cell] for cell in heading] == ["row number", *["column heading"] * 4]
    assert reasons["lm"] == reasons["Draft"] == "row record"


@pytest.mark.parametrize(
    "heading", ["句段\t原文\t译文\t状态", "Segment\tSource segment\tTarget segment\tStatus", "#\tzh-CN\ten-US\tState"]
)
def test_headings_of_exports(heading: str) -> None:
    rows = [(f"TU-{k}", *pair, ("Draft", "Final")[k % 2]) for k, pair in enumerate(PAIRS, 1)]
    page = [Paragraph(heading, line=1), *(Paragraph("\t".join(row), line=n) for n, row in enumerate(rows, 2))]
    found = prepare(Document("x", "und", tuple(page)), Settings())
    assert isinstance(found, ParallelDocument)
    assert len(found.source.paragraphs) == len(found.target.paragraphs) == len(PAIRS)


def test_a_row_with_an_empty_cell() -> None:
    rows = [(*pair, ("Draft", "Final")[k % 2], "lm") for k, pair in enumerate(PAIRS)]
    untold, untranslated, last = (*PAIRS[0], "lm"), (PAIRS[1][0], "Draft", "lm"), ("草案", "Draft", "Final")
    assert left_out([*rows, untold, untranslated, last])[12:] == ["lm", "Draft", "lm", "Final"]


@pytest.mark.parametrize(
    "beside",
    [
        # A column in the other language says the same; figures; remarks; each value another one.
        lambda k: (("已完成", "Completed"), ("未完成", "Pending"))[k % 2],
        lambda k: (("已完成", "Completed"), ("未完成", "Pending"), ("已完成", "Done"))[k % 3],
        lambda k: ("是", "Yes"),
        lambda k: (("甲", "A"), ("乙", "B"))[k % 2],
        lambda k: (f"图{k}", f"Fig. {k}"),
        lambda k: (str(40 + k % 2),),
        lambda k: (("The term is new, see the glossary.", "This is not what the source says.")[k % 2],),
        lambda k: (("red", "blue", "green", "grey", "white", "black")[k],),
    ],
)
def test_what_stays(beside: object) -> None:
    assert callable(beside)
    assert left_out([(*pair, *beside(k)) for k, pair in enumerate(PAIRS)]) == []


def test_numbers_of_articles_in_both_languages_stay() -> None:
    rows = [(f"第{'一二三四五六'[k]}条", zh, f"Article {k + 1}", en) for k, (zh, en) in enumerate(PAIRS)]
    assert left_out(rows) == []


def test_the_figure_in_a_row_of_one_language_stays() -> None:
    rows = [(*pair, f"{k}00", "pcs") for k, pair in enumerate(PAIRS)]
    assert left_out([*rows, ("合计", "2100", "pcs")]) == ["pcs"] * 7


def test_a_remark_in_some_rows_and_two_columns_alike() -> None:
    rows = [
        (*pair, "lm", "lm", *(("Is this so? I should ask the boatman.",) * (k % 3 == 0)))
        for k, pair in enumerate(PAIRS)
    ]
    page = [Paragraph("\t".join(row), line=number) for number, row in enumerate(rows, 1)]
    cells = with_cells(page)
    assert [cells[i].text for i in sorted(record_cells(cells))] == ["lm"] * 12


def test_too_few_rows_and_one_language() -> None:
    assert left_out([(*pair, "Draft") for pair in PAIRS[:3]]) == []
    assert left_out([(zh, f"渡口{zh}", "Draft") for zh, _ in PAIRS]) == []


def test_a_state_that_only_a_segment_without_translation_has_is_no_translation() -> None:
    states = ("Draft", "Approved", "Translated")
    rows = [("0%", *pair, states[k % 3]) for k, pair in enumerate(PAIRS)]
    rows[3] = ("0%", PAIRS[3][0], "Not Translated")
    assert left_out(rows) == ["Draft", "Approved", "Translated", "0%", "Not Translated", "Approved", "Translated"]

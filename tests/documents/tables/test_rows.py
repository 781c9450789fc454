"""Tables in plain text, and columns that count their rows."""

from __future__ import annotations

import pytest

from aligner.documents.preparation import prepare
from aligner.documents.tables.rows import gaps_part, language_headings, row_numbers, split_cells, with_cells
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

ROWS = ["1\t潮汐\ttide", "2\t航道\tfairway; channel", "3\t严禁抛锚。\tAnchoring is prohibited."]


def cells(*rows: str) -> list[Paragraph]:
    return [Paragraph(cell, "cell", number) for number, row in enumerate(rows, 1) for cell in row.split("\t")]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("代表 | 代表 |", ["代表", "代表"]),
        ("| 甲 | 乙 |", ["甲", "乙"]),
        ("甲\t乙", ["甲", "乙"]),
        ("甲乙", ["甲乙"]),
        ("|", ["|"]),
    ],
)
def test_what_stands_between_the_marks(line: str, texts: list[str]) -> None:
    assert split_cells(line) == texts


def test_a_bar_in_a_sentence_is_no_table() -> None:
    line = Paragraph("用 ps | grep 命令查找进程。", line=1)
    assert with_cells([line, Paragraph("完成。", line=2)]) == [line, Paragraph("完成。", line=2)]
    assert [cell.text for cell in with_cells([Paragraph("代表 | 代表 |", line=1)])] == ["代表", "代表"]


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (["港务局局长  航道处处长", "周  闻      何佩佩"], ["港务局局长", "航道处处长", "周  闻", "何佩佩"]),
        (["港务局局长　　航道处处长", "周闻      何佩佩"], ["港务局局长", "航道处处长", "周闻", "何佩佩"]),
        (
            ["For the Port    For the City", "Zhou Wen    He Peipei"],
            ["For the Port", "For the City", "Zhou Wen", "He Peipei"],
        ),
        (
            [
                "For the Office        For the Board",
                "of Rivers of Talen    of Ports",
                "Zhou Wen              He Peipei",
            ],
            ["For the Office of Rivers of Talen", "For the Board of Ports", "Zhou Wen", "He Peipei"],
        ),
        (
            ["Name: Zhou Wen     Name: He Peipei", "Title: Director    Title: Pilot", "Date:    Date:"],
            ["Name: Zhou Wen", "Name: He Peipei", "Title: Director", "Title: Pilot", "Date:", "Date:"],
        ),
        (
            ["姓名：周闻     姓名：何佩佩", "日期：         日期："],
            ["姓名：周闻", "姓名：何佩佩", "日期：", "日期："],
        ),
        (["Note: It is late.  We sail.", "No wind.  No tide."], ["Note: It is late.  We sail.", "No wind.  No tide."]),
        (["港务局局长  航道处处长", "于江城"], ["港务局局长  航道处处长", "于江城"]),
        (["第一章  总则", "第二章  航道"], ["第一章  总则", "第二章  航道"]),
        (["Article 1  Scope", "Article 2  Buoys"], ["Article 1  Scope", "Article 2  Buoys"]),
        (["附件一  航道图", "附件二  浮标表"], ["附件一  航道图", "附件二  浮标表"]),
        (["潮水上涨。  船只离港。", "夜里。  无风。"], ["潮水上涨。  船只离港。", "夜里。  无风。"]),
        (["It is late.  We sail.", "No wind.  No tide."], ["It is late.  We sail.", "No wind.  No tide."]),
    ],
)
def test_signatures_side_by_side_are_cells(lines: list[str], texts: list[str]) -> None:
    found = with_cells([Paragraph(text, line=number) for number, text in enumerate(lines, 1)])
    assert [paragraph.text for paragraph in found] == texts
    assert {paragraph.kind for paragraph in found} == {"cell" if texts != lines else "body"}


def test_the_rows_of_a_table_begin_anew() -> None:
    rows = [Paragraph("Office | Board |", line=1), Paragraph("of rivers | of ports |", line=2)]
    assert [cell.text for cell in with_cells(rows)] == ["Office", "Board", "of rivers", "of ports"]


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        (ROWS, {"1", "2", "3"}),
        (["序号\t中文\tEnglish", *ROWS], {"序号", "1", "2", "3"}),
        (["No.\t中文\tEnglish", *ROWS], {"No.", "1", "2", "3"}),
        (["1.\ttide\t潮汐", "2.\tfairway\t航道", "3.\tpilot\t引航员"], {"1.", "2.", "3."}),
        (["条\t中文\tEnglish", *ROWS], {"1", "2", "3"}),
        (
            ["第一条\t潮汐。\tTides.", "第二条\t航道。\tFairways.", "第三条\t浮标。\tBuoys."],
            {"第一条", "第二条", "第三条"},
        ),
        (
            ["第五條\t潮汐。\tTides.", "第六條\t航道。\tFairways.", "第七條\t浮標。\tBuoys."],
            {"第五條", "第六條", "第七條"},
        ),
        (["項次\t項目\tItem\t備註", "1\t潮汐\ttide", "2\t航道\tfairway", "3\t浮標\tbuoy"], {"項次", "1", "2", "3"}),
        ([f"第{n}条\tArticle {i}\t潮汐。\tTides." for i, n in enumerate("一二三", 1)], set()),
        (ROWS[:2], set()),
        (["1\t潮汐", "2\t航道", "3\t浮标"], set()),
        (["12\t潮汐\ttide", "2\t航道\tfairway", "30\t浮标\tbuoy"], set()),
        (["1\t潮汐\ttide", "2\t航道\tfairway", "4\t浮标\tbuoy"], set()),
        (["潮汐\ttide\t1", "航道\tfairway\t2", "浮标\tbuoy\t3"], set()),
    ],
)
def test_a_column_that_counts_the_rows_belongs_to_neither_language(rows: list[str], numbers: set[str]) -> None:
    table = cells(*rows)
    assert {table[i].text for i in row_numbers(table)} == numbers


@pytest.mark.parametrize(
    ("rows", "headings"),
    [
        (["中文\tEnglish", "潮汐\ttide"], {"中文", "English"}),
        (["中文原文\t英文译文", "潮汐\ttide"], {"中文原文", "英文译文"}),
        (["No.\tSource\tTarget", "1\ttide\t潮汐"], {"No.", "Source", "Target"}),
        (["中文\tEnglish", "法文\tFrench"], {"中文", "English"}),
        (["中文\tEnglish\t备注", "潮汐\ttide\t"], {"中文", "English", "备注"}),
        (["语言\tLanguage", "中文\tEnglish"], set()),
        (["中文\t说明", "潮汐\ttide"], set()),
        (["中文\tEnglish"], set()),
    ],
)
def test_cells_that_name_the_languages_of_a_table_belong_to_neither(rows: list[str], headings: set[str]) -> None:
    table = cells(*rows)
    assert {table[i].text for i in language_headings(table)} == headings


def test_figures_beside_both_languages_are_listed_as_furniture() -> None:
    rows = ["项目\tItem\t金额（万元）", "东渡口\tEast ferry\t125.6", "西渡口\tWest ferry\tW-12"]
    lines = tuple(Paragraph(text, line=number) for number, text in enumerate(rows, 1))
    parallel = prepare(Document("x", "und", lines), Settings())
    assert isinstance(parallel, ParallelDocument)
    assert [paragraph.text for paragraph in parallel.source.paragraphs] == ["项目", "金额（万元）", "东渡口", "西渡口"]
    assert [paragraph.text for paragraph in parallel.target.paragraphs] == ["Item", "East ferry", "West ferry"]
    assert [(piece.text, piece.reason) for piece in parallel.source.furniture] == [
        ("125.6", "figure or code"),
        ("W-12", "figure or code"),
    ]


def test_row_numbers_are_listed_as_furniture() -> None:
    lines = tuple(Paragraph(text, line=number) for number, text in enumerate(["序号\t中文\tEnglish", *ROWS], 1))
    parallel = prepare(Document("x", "und", lines), Settings())
    assert isinstance(parallel, ParallelDocument)
    assert [paragraph.text for paragraph in parallel.source.paragraphs] == ["潮汐", "航道", "严禁抛锚。"]
    assert [paragraph.text for paragraph in parallel.target.paragraphs] == [
        "tide",
        "fairway; channel",
        "Anchoring is prohibited.",
    ]
    assert parallel.links == ((0, 0), (1, 1), (2, 2))
    assert [(piece.text, piece.reason, piece.line) for piece in parallel.source.furniture] == [
        ("中文", "column heading", 1),
        ("序号", "row number", 1),
        ("1", "row number", 2),
        ("2", "row number", 3),
        ("3", "row number", 4),
    ]


def test_a_heading_with_one_cell_more_than_its_rows() -> None:
    page = [Paragraph(text, line=n) for n, text in enumerate(["ID\tSource\tTarget", "潮汐\ttide", "航道\tfairway"], 1)]
    assert [cell.text for cell in with_cells(page)][:3] == ["ID", "Source", "Target"]
    switch = Paragraph("雙語 | 中文 | English", line=1)
    assert with_cells([switch, Paragraph("下載", line=2)])[0] == switch


TASKS = [
    "1\t制定禁限目录。\t市发展改革委",
    "1\tDraw up a list of banned products.\tDevelopment Commission",
    "2\t设立专项资金。\t市财政局",
    "2\tEstablish a special fund.\tFinance Bureau",
    "二、回收利用",
    "II. Recycling",
    "3\t建立垃圾接收台账。\t市交通运输局",
    "3\tKeep ledgers of waste received.\tTransport Bureau",
]


def test_rows_that_alternate_by_language_and_bear_one_number_are_only_counted_by_it() -> None:
    cells = with_cells([Paragraph(text, line=number) for number, text in enumerate(TASKS, 1)])
    assert [cells[i].text for i in sorted(row_numbers(cells))] == ["1", "1", "2", "2", "3", "3"]


def test_the_figures_of_rows_in_one_language_are_no_count() -> None:
    cells = with_cells([Paragraph(text, line=number) for number, text in enumerate(TASKS[::2], 1)])
    assert not row_numbers(cells)
    cells = with_cells([Paragraph(text, line=number) for number, text in enumerate(TASKS[:4], 1)])
    assert not row_numbers(cells)


def test_a_title_with_a_gap_above_buttons_in_both_languages_is_no_table() -> None:
    page = ["Village Ferries  Frequently Asked Questions", "全部展開 / 全部收起   Expand all / Collapse all", "渡口"]
    lines = [Paragraph(text, line=number) for number, text in enumerate(page, 1)]
    assert with_cells(lines) == lines
    rows = [Paragraph(text, line=number) for number, text in enumerate((page[0], "渡口   Ferry", "船夫   Boatman"), 1)]
    assert [cell.kind for cell in with_cells(rows)] == ["cell"] * 6


SIGNED, SIGNED_EN = ["李国强　　　　安娜·贝克", "市长　　　　行长"], ["Li Guoqiang Anna Baker", "Mayor Governor"]


@pytest.mark.parametrize(
    ("english", "parted"),
    [
        (SIGNED_EN, False),
        (["Li Guoqiang    Anna Baker", "Mayor    Governor"], True),
        (["Li Guoqiang", "Mayor", "Anna Baker", "Governor"], True),
    ],
)
def test_ideographic_spaces_part_names_where_the_english_is_parted_too(english: list[str], parted: bool) -> None:
    sides = [[Paragraph(text, line=number) for number, text in enumerate(side, 1)] for side in (SIGNED, english)]
    assert gaps_part(*sides) == parted
    assert len(with_cells(sides[0], gaps_part(*sides))) == (4 if parted else 2)

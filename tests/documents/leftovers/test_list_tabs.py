"""Tabs behind list numerals, as word processors set them, and the tables that keep theirs."""

import pytest

from aligner.documents.leftovers.list_tabs import without_list_tabs
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings


def texts(*lines: str) -> list[str]:
    paragraphs = [Paragraph(line, line=number) for number, line in enumerate(lines, 1)]
    return [paragraph.text for paragraph in without_list_tabs(paragraphs)]


@pytest.mark.parametrize(
    "mark",
    [
        *("1.", "12、", "(3)", "4)", "（一）", "二、", "第1条", "第 三 條", "第三十二條之一", "第二章", "附件一"),
        *("Article 3", "ARTICLE IV", "Section 2.", "Schedule A", "3A.", "(a)", "(ba)", "b.", "C.", "iv.", "(IV)"),
        *("①", "•", "●", "-", "❖", "Q1:", "答："),
    ],
)
def test_the_tab_behind_a_numeral_is_a_space(mark: str) -> None:
    assert texts(f"{mark}\t渡口归全村所有。") == [f"{mark} 渡口归全村所有。"]
    assert texts(f"{mark} \t The ferry belongs to the village.") == [f"{mark} The ferry belongs to the village."]


def test_numerals_within_numerals() -> None:
    assert texts("3.\t(a)\t重選渡長；", "(b)\t釐定船費。") == ["3. (a) 重選渡長；", "(b) 釐定船費。"]
    assert texts("3.\t(a) To re-elect the ferrymaster;") == ["3. (a) To re-elect the ferrymaster;"]


def test_the_numeral_of_the_other_language_behind_the_end_of_the_first() -> None:
    assert texts("1.\t渡口归全村所有。1.\tThe ferry belongs to the village.") == [
        "1. 渡口归全村所有。1. The ferry belongs to the village."
    ]
    assert texts("1.\t潮汐。\t1.\tTides.") == ["1.\t潮汐。\t1.\tTides."]


def test_numbers_without_a_mark_are_numerals_where_they_count_on() -> None:
    contract = ["1\tDefinitions", "1.1\tThe Ferry is the vessel.", "1.2\tThe Village is its owner.", "2.2.\tFares."]
    assert texts(*contract) == [line.replace("\t", " ") for line in contract[:3]] + ["2.2.\tFares."]
    assert texts("2036\t渡口", "1.5\t船费", "3\t航道") == ["2036\t渡口", "1.5\t船费", "3\t航道"]


def test_the_letters_of_a_symbol_font_are_bullets() -> None:
    assert texts("\uf0b7\t带好船票。") == ["• 带好船票。"]
    assert texts("l\t带好船票。", "l\t先下后上。", "l\t请勿奔跑。") == ["• 带好船票。", "• 先下后上。", "• 请勿奔跑。"]
    assert texts("l\t升", "n\t牛顿") == ["l\t升", "n\t牛顿"]


@pytest.mark.parametrize(
    "rows",
    [
        ["1.\t潮汐\ttide", "2.\t航道", "3.\t浮标\tbuoy"],
        ["第一条\t潮汐。\tTides.", "第二条\t航道。\tFairways."],
        ["1.\t渡口\t1.\tFerry", "2.\t航道\t2.\tFairway"],
        ["第一条\tArticle 1", "一、\tI.", "1.\t1."],
        ["第三条\tArticle 3 Fares", "Article 4\t第四条 航线"],
        ["第一条\tArticle 1\t潮汐。\tTides."],
        ["潮汐\ttide", "航道\tfairway"],
        ["1.\t潮汐 | tide"],
    ],
)
def test_tables_keep_their_tabs(rows: list[str]) -> None:
    assert texts(*rows) == rows


def test_a_list_with_a_tab_in_one_of_its_items_is_a_list() -> None:
    assert texts("1.\t渡口归全村所有。", "2.\t船长：\t____", "3.\t船费二元。") == [
        "1. 渡口归全村所有。",
        "2.\t船长：\t____",
        "3. 船费二元。",
    ]


ZH = ["渡口归全村所有。", "每人船费二元，儿童免费。", "大雾天停航。", "渡船每天七班。"]
EN = [
    "The ferry belongs to the village.",
    "The fare is two yuan a head; children travel free.",
    "There is no service in thick fog.",
    "The ferry makes seven trips a day.",
]


@pytest.mark.parametrize(
    ("lines", "layout"),
    [
        ([f"{i}.\t{zh}{en}" for i, (zh, en) in enumerate(zip(ZH, EN), 1)], "glued"),
        ([f"第{i}条\t{zh}{en}" for i, (zh, en) in enumerate(zip(ZH, EN), 1)], "glued"),
        ([f"{i}.\t{text}" for i, pair in enumerate(zip(ZH, EN), 1) for text in pair], "alternating"),
        ([f"（{i}）\t{text}" for side in (ZH, EN) for i, text in enumerate(side, 1)], "sequential"),
    ],
)
def test_numbered_texts_in_both_languages(lines: list[str], layout: str) -> None:
    document = Document("x", "und", tuple(Paragraph(line, line=i) for i, line in enumerate(lines, 1)))
    sides = prepare(document, Settings())
    assert isinstance(sides, ParallelDocument)
    assert sides.layout == layout
    assert [p.text.partition(" ")[2] for p in sides.source.paragraphs] == ZH
    assert [p.text.endswith(en) for p, en in zip(sides.target.paragraphs, EN, strict=True)] == [True] * 4

from __future__ import annotations

import pytest

from aligner.documents.bilingual.mixed_lines import bilingual_lines
from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

PAIRS = (
    ("渡口归全村所有，不得出租。", "The ferry belongs to the whole village and is not for rent."),
    ("船夫由村民每年推选。", "The villagers elect the boatman every year."),
)


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


def cut(*texts: str) -> list[str]:
    page = lines(*texts)
    return [f"{page[i].text}: {sides[0]}¦{sides[1]}" for i, sides in bilingual_lines(page).items()]


@pytest.mark.parametrize(
    ("heading", "sides"),
    [
        ("渡口宪章 Charter of the Ferry", ("渡口宪章", "Charter of the Ferry")),
        ("第一条 总则  Article 1  General", ("第一条 总则", "Article 1  General")),
        ("渡口宪章（中英文对照） Ferry Charter", ("渡口宪章（中英文对照）", "Ferry Charter")),
        ("定义 Definitions", ("定义", "Definitions")),
    ],
)
def test_a_heading_between_pairs_holds_both(heading: str, sides: tuple[str, str]) -> None:
    for page in ([heading, *PAIRS[0], *PAIRS[1]], [*PAIRS[0], heading, *PAIRS[1]], [*PAIRS[0], *PAIRS[1], heading]):
        found = take_apart(lines(*page))
        assert found is not None
        assert sides[0] in [paragraph.text for paragraph in found.chinese]
        assert sides[1] in [paragraph.text for paragraph in found.english]
        assert len(found.links) == 3


def test_a_short_heading_in_capitals_is_told_by_its_number_in_both() -> None:
    page = ["1. COSTS 1. 费用", *PAIRS[0], "2. TERM 2. 期限", *PAIRS[1]]
    assert cut(*page) == ["1. COSTS 1. 费用: 1. COSTS¦1. 费用", "2. TERM 2. 期限: 2. TERM¦2. 期限"]


def test_one_text_after_the_other_under_a_title_in_both() -> None:
    (zh, en), (zh2, en2) = PAIRS
    found = take_apart(lines("渡口宪章 Charter of the Ferry", zh, zh2, zh, en, en2, en))
    assert found is not None
    assert (found.layout, found.chinese[0].text, found.english[0].text) == (
        "sequential",
        "渡口宪章",
        "Charter of the Ferry",
    )


@pytest.mark.parametrize(
    "page",
    [
        ["使用 Windows", "Using Windows", *PAIRS[0]],  # its rendering follows
        [PAIRS[0][0], "使用 Windows", PAIRS[0][1]],  # inside a pair
        ["使用 windows", *PAIRS[0]],
        ["使用 Windows", *PAIRS[0], "Windows"],  # what would be cut off stands elsewhere
        ["渡口。Ferry", *PAIRS[0]],
        [PAIRS[0][0], "船夫说：“不。”He said it in English.", PAIRS[0][1]],
    ],
)
def test_a_line_with_a_name_in_it_stays(page: list[str]) -> None:
    assert cut(*page) == []


def test_a_row_of_a_table_that_came_out_as_one_line() -> None:
    row = "渡船每天七班。    The ferry makes seven trips a day."
    found = take_apart(lines(*PAIRS[0], row, *PAIRS[1], *PAIRS[0], *PAIRS[1]))
    assert found is not None
    assert (found.layout, found.links) == ("alternating", tuple((i, i) for i in range(5)))
    assert (found.chinese[1].text, found.english[1].text) == ("渡船每天七班。", "The ferry makes seven trips a day.")


def test_headings_in_a_row() -> None:
    assert cut("第一章 总则 Chapter I General", "第一条 所有权 Article 1 Ownership", *PAIRS[0]) == [
        "第一章 总则 Chapter I General: 第一章 总则¦Chapter I General",
        "第一条 所有权 Article 1 Ownership: 第一条 所有权¦Article 1 Ownership",
    ]


def test_a_heading_with_its_number_in_both_needs_no_pair_around_it() -> None:
    title = "渡口管理办法"
    for heading in ("第一章 总则 Chapter I General Provisions", "一、总则 1. General Provisions"):
        assert len(cut(title, heading, *PAIRS[0], *PAIRS[1])) == 1
    assert cut(title, "第一章 使用 Windows", *PAIRS[0], *PAIRS[1]) == []


def test_what_a_page_leaves_behind_the_text_does_not_end_its_last_pair() -> None:
    page = [*PAIRS[0], "定义 Definitions", *PAIRS[1], "分类", "渡口"]
    assert cut(*page) == ["定义 Definitions: 定义¦Definitions"]


def test_an_untranslated_line_at_the_end_does_not_tell_what_ends_a_pair() -> None:
    (zh, en), (zh2, en2) = PAIRS
    left = "船夫不收小费，也不替旅客保管行李和贵重物品。"
    assert cut("定义 Definitions", zh, en, "船票 Fares", zh2, en2, left) == [
        "定义 Definitions: 定义¦Definitions",
        "船票 Fares: 船票¦Fares",
    ]


@pytest.mark.parametrize("caption", ["图片：东渡口的船夫", "圖片：東渡口的船夫"])
def test_a_heading_behind_a_line_that_was_left_untranslated(caption: str) -> None:
    (zh, en), (zh2, en2) = PAIRS
    page = [zh, en, caption, "旅客统计 Visitor Figures", zh2, en2, zh, en]
    assert cut(*page) == ["旅客统计 Visitor Figures: 旅客统计¦Visitor Figures"]
    assert cut(zh, en, caption, "使用 Windows", zh2, en2) == []  # a name
    assert cut(zh, zh2, "旅客统计 Visitor Figures", zh2, en, en2, "Visitor Numbers", en2) == []  # block by block


def test_a_mark_behind_chinese_is_no_rendering_of_it() -> None:
    assert cut("联合国    A/RES/91/207", *PAIRS[0], *PAIRS[1]) == []
    assert cut(*PAIRS[0], "0902.10 绿茶 15% B", *PAIRS[1]) == []


def test_the_title_over_a_table_holds_both_and_a_cell_beside_others_does_not() -> None:
    (zh, en), (zh2, en2) = PAIRS
    title = Paragraph("渡口合同 Ferry Contract", "cell", 1)
    cells = [Paragraph(text, "cell", line) for line, texts in ((2, (zh, en)), (3, (zh2, en2))) for text in texts]
    assert bilingual_lines([title, *cells]) == {0: ("渡口合同", "Ferry Contract", True)}
    assert bilingual_lines([*cells[:2], Paragraph("使用 Windows", "cell", 2), *cells[2:]]) == {}


def test_a_heading_stands_above_a_row_in_both_languages() -> None:
    rows = [
        Paragraph(text, "cell", line)
        for line, row in ((6, ("电话：2000", "Tel: 2000")), (7, ("邮箱：a@b.cn", "Email: a@b.cn")))
        for text in row
    ]
    english_first = (PAIRS[0][1], "渡口归全村所有，任何人不得出租或者出售。")
    page = [*lines(*english_first, *english_first, "Enquiries 查询"), *rows]
    assert [page[i].text for i in bilingual_lines(page)] == ["Enquiries 查询"]

from __future__ import annotations

import pytest

from aligner.documents.bilingual.one_sided import one_sided
from aligner.model import Paragraph

PAGE = [
    "渡口歸全村所有。",
    "The ferry belongs to the village.",
    "船票三元。",
    "A ticket costs three yuan.",
    "夜間停航。",
    "It does not run at night.",
]


def told(*added: str) -> list[str]:
    lines = [*PAGE, *added]
    return [lines[i] for i in one_sided([Paragraph(line) for line in lines], {})]


@pytest.mark.parametrize(
    "line",
    [
        "館藏號 2014.0023",
        "馆藏号：D-2014.0023",
        "檔　　號：",
        "保存年限：",
        "速別：普通件",
        "密等及解密條件或保密期限：",
        "承辦人：林小姐",
        "電話：（08）000-1234 分機 317",
        "电子邮箱：ferry@example.cn",
        "地址：900002河口市東岸路一段1號",
        "圖片來源：本館提供",
        "【法规类别】渡口",
        "Accession no. 2014.0023",
        "Inv. no.: D 4471",
        "Accession No. C1987.0214",
        "Photo: Ferry Museum",
        "FOR IMMEDIATE RELEASE",
        "河口镇人民政府公报　2024年第8期",
        "文章编号：1000-0000(2030)05-0611-08\tDOI: 10.00000/j.issn.1000-0000.2030.05.011",
        "中图分类号：S812.2    文献标志码：A",
        "收稿日期：2030-03-12；修回日期：2030-06-30",
    ],
)
def test_a_line_of_a_record_in_one_language_is_furniture(line: str) -> None:
    assert told(line) == [line]


@pytest.mark.parametrize(
    ("line", "rendering"),
    [
        ("館藏號 2014.0023", "Accession no. 2014.0023"),
        ("館藏號 2014.0023", "2014.0023"),
        ("电话：010-0000 4471", "T +86 10 00004471"),
        ("电子邮箱：ferry@example.cn", "Write to ferry@example.cn"),
        ("承辦人：林小姐", "Ms. Lin"),
        ("速別：普通件", "Priority: Regular"),
        ("河口镇人民政府公报　2024年第8期", "Hekou Gazette, Issue 8, 2024"),
        ("Photo: Ferry Museum", "圖片：渡口博物館"),
        ("即時發布", "For immediate release"),
        ("地址：900002河口市東岸路一段1號", "No. 1, Dong'an Road, Sec. 1, Hekou 900002"),
        ("Accession no. 2014.0023", "藏品编号 2014.0023"),
    ],
)
def test_not_where_the_other_language_may_have_it(line: str, rendering: str) -> None:
    assert told(line, rendering) == []


@pytest.mark.parametrize(
    "line",
    ["地址：东岸", "電話：", "電話亭在東岸", "校对已经完成。", "電話：2000 0471  Tel: 2000 0471", "速别提前三天申请。"],
)
def test_what_proves_nothing_stays(line: str) -> None:
    assert told(line) == []


def test_a_note_on_the_rendering_that_one_language_has_alone() -> None:
    notes = ["(Courtesy Translation)", "This translation is for reference only. The Chinese original shall prevail."]
    assert told(*notes) == notes
    assert told("英文译本仅供参考，不具有法律效力。") == ["英文译本仅供参考，不具有法律效力。"]
    assert told("英文译本仅供参考。", notes[1]) == []
    assert told("This charter is in Chinese and English; the Chinese version shall prevail.", "以中文本为准。") == []


def test_which_version_of_a_clause_prevails_is_for_the_clause_to_say() -> None:
    assert told("The Chinese version of this clause shall prevail in all respects.") == []
    assert told("本合同的中文文本为准。") == []


def test_a_text_in_one_language_keeps_its_lines() -> None:
    assert one_sided([Paragraph(text) for text in (*PAGE[::2], "馆藏号 2014.0023")], {}) == {}

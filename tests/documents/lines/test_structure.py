from __future__ import annotations

import pytest

from aligner.documents.lines.structure import (
    ends_sentence,
    is_date,
    kind_of,
    starts_lower,
    starts_upper,
    with_kinds,
)
from aligner.model import Paragraph


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("第四章 行动计划", "heading"),
        ("第一条 总则", "heading"),
        ("第三条 双方应当在三十日内交换文件。", "item"),
        ("一、倡导和平", "heading"),
        ("一、共同倡导和平，反对侵略。", "item"),
        ("（一）加强合作", "heading"),
        ("(一)加强合作;", "item"),
        ("四", "heading"),
        ("IV", "heading"),
        ("3.", "heading"),
        ("Chapter IV. Plan of Action", "heading"),
        ("Article 5", "heading"),
        ("Article 5.", "heading"),
        ("Article 5 of the treaty shall apply to all parties.", "body"),
        ("Part of the plan", "body"),
        ("Section 3 of the law", "body"),
        ("1. Peace and Stability in Cyberspace", "heading"),
        ("1. This year marks the end of the war.", "item"),
        ("I, We jointly advocate respect for all countries.", "item"),
        ("• 保护海岸", "item"),
        ("(a) books;", "item"),
        ("2、注意事项", "heading"),
        ("21世纪是网络的时代。", "body"),
        ("双方同意加强合作。", "body"),
        ("Xi Jinping", "body"),
    ],
)
def test_kinds_that_a_line_shows(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "二○一六年六月二十五日于北京",
        "2016年6月25日",
        "2021年10月18日（星期一）",
        "（2015年5月8日）",
        "北京，2016年6月25日",
        "Beijing, 25 June 2016",
        "June 25, 2016",
        "Done at Geneva on 3 May 1999",
        "2017-03-07",
        "September 11, 2020 in Moscow",
    ],
)
def test_dates(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize(
    "text", ["2016年中国经济发展", "2015年5月8日签署的协定", "In June 2016 the two sides met.", "三年", "May we meet?"]
)
def test_no_dates(text: str) -> None:
    assert not is_date(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("塔高41米。[1][12]", True),
        ("塔高41米。[来源请求]", True),
        ("It is the oldest.[3]", True),
        ("It is.¹²", True),
        ("第三条①", False),
        ("见表[3]", False),
        ("as shown in [3]", False),
        ("12 m²", False),
        ("合作。", True),
        ("合作。”", True),
        ("合作；", True),
        ("如下:", True),
        ("He left.)", True),
        ("合作", False),
        ("合作，", False),
        ("声明（下）", False),
        ("the end", False),
        ("", False),
        ("”", False),
    ],
)
def test_ends(text: str, ends: bool) -> None:
    assert ends_sentence(text) is ends


@pytest.mark.parametrize(
    ("text", "starts"),
    [("the end", (True, False)), ("“(The end", (False, True)), ("结束", (False, False)), ("", (False, False))],
)
def test_starts(text: str, starts: tuple[bool, bool]) -> None:
    assert (starts_lower(text), starts_upper(text)) == starts


def test_headings_without_numerals_are_told_from_their_place() -> None:
    body = "双方同意每年举行一次会议，讨论共同关心的问题。"
    page = [Paragraph(text) for text in ("合作的新篇章", body, "结束语", body, "甲国代表", "王小明", "2020年1月1日")]
    assert [paragraph.kind for paragraph in with_kinds(page)] == [
        "heading",
        "body",
        "heading",
        "body",
        "body",
        "body",
        "body",
    ]


def test_what_the_file_says_is_kept() -> None:
    page = [Paragraph("双方同意。", "heading"), Paragraph("第一章 总则", "cell"), Paragraph("Share", "item")]
    assert with_kinds(page) == page

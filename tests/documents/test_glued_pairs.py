from __future__ import annotations

import pytest

from aligner.documents.glued_pairs import pairs_of, with_pairs
from aligner.documents.parallel import take_apart
from aligner.model import Paragraph


@pytest.mark.parametrize(
    "line",
    [
        "各国应当合作。States should cooperate.¦湖泊正在缩小。The lakes are shrinking.",
        "States should cooperate.各国应当合作。¦The lakes are shrinking.湖泊正在缩小。",
        "We issue vouchers worth 500 million yuan. 发放消费券5亿元。¦We will open 40 schools. 新建学校40所。",
        "水价上调。2030年起执行。Prices go up. They do so in 2030.¦2031年复查水价。They are reviewed in 2031.",
        "1. We will widen the road.（一）拓宽道路。¦It will have four lanes.道路将有四条车道。",
        "“谁来修桥？”“我来。”“Who is to mend the bridge?” “I am.”¦桥修好了。The bridge is mended.",
        "各国应当合作。States should cooperate.¦湖泊正在缩小。The lakes shrink.¦鸟类迁走了。The birds are leaving.",
    ],
)
def test_a_line_is_cut_behind_each_pair(line: str) -> None:
    assert pairs_of(line.replace("¦", "")) == line.split("¦")


@pytest.mark.parametrize(
    "line",
    [
        "各国应当合作。States should cooperate.",
        "他说：“I love the sea.”我说：“So do I, as you know.”",
        "电影《The Sea. 》很好看。It is a good film. 我还想看。I want to see it again.",
        "先按 OK. 再按 Cancel. 然后退出。",
        "甲方为 Lakeside Co. Ltd. 乙方为王某。The end. 完。",
        "第一章 总则 Chapter I General 第一条 目的 Article 1 Purpose",
        "湖泊正在缩小。The lakes are shrinking.鸟类迁走了。",
        "湖泊正在缩小。",
        "The lakes are shrinking.",
    ],
)
def test_any_other_line_stays_whole(line: str) -> None:
    assert pairs_of(line) == [line]


def test_the_pairs_of_a_line_keep_its_number_and_cells_are_no_lines() -> None:
    text = "各国应当合作。States should cooperate.湖泊正在缩小。The lakes are shrinking."
    pairs = with_pairs([Paragraph(text, "body", 7), Paragraph(text, "cell", 8)])
    assert [(pair.kind, pair.line) for pair in pairs] == [("body", 7), ("body", 7), ("cell", 8)]


def test_no_sentence_goes_to_the_side_of_the_other_language() -> None:
    page = take_apart(
        [
            Paragraph("各国应当合作。States should cooperate.湖泊正在缩小。The lakes are shrinking.", "body", 1),
            Paragraph("候鸟应受保护。Migratory birds shall be protected.", "body", 2),
        ]
    )
    assert page is not None
    assert [paragraph.text for paragraph in page.chinese] == ["各国应当合作。", "湖泊正在缩小。", "候鸟应受保护。"]
    assert page.links == ((0, 0), (1, 1), (2, 2))

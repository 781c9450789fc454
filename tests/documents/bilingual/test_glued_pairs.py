from __future__ import annotations

import pytest

from aligner.documents.bilingual.glued_pairs import pairs_of, with_left_over_of, with_pairs
from aligner.documents.bilingual.parallel import take_apart
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
        "电影《The Sea. 》很好看。It is a good film.¦我还想看。I want to see it again.",
        "7.1 Disputes go to arbitration.7.1 爭議提交仲裁。¦7.2 The award is final and binding.7.2 裁決是終局的。",
        "1. The award is final. 裁决是终局的。¦2. The language of it is English. 仲裁语言为英语。",
        "一是延长时间。First, longer opening hours.¦各口岸开放12小时。The ports are open for 12 hours.",
        "Statement on the Lakes of the World保护世界湖泊的联合声明¦We note that they shrink.我们注意到湖泊缩小。",
        "土地变少。The land is shrinking.¦湖泊缩小。The lakes are, too.¦鸟类迁走。The birds are leaving.¦人都留下。",
    ],
)
def test_a_line_is_cut_behind_each_pair(line: str) -> None:
    assert pairs_of(line.replace("¦", "")) == line.split("¦")


@pytest.mark.parametrize(
    "line",
    [
        "各国应当合作。States should cooperate.",
        "他说：“I love the sea.”我说：“So do I, as you know.”",
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


@pytest.mark.parametrize(
    ("line", "chinese_first"),
    [
        ("双方将开展合作。The two sides will cooperate. ¦双方注意到，合作应符合国内法律。", True),
        ("（二）開展合作。2. The two sides will cooperate.¦雙方注意到國內法律。", True),
        ("This has no rendering at all. ¦双方将合作。The two sides will cooperate.", True),
        ("The two sides will cooperate. 双方将合作。¦This has no rendering at all.", False),
    ],
)
def test_in_a_glued_document_a_sentence_without_a_rendering_is_a_line_of_its_own(
    line: str, chinese_first: bool
) -> None:
    assert with_left_over_of(line.replace("¦", ""), chinese_first) == [part.strip() for part in line.split("¦")]


@pytest.mark.parametrize(
    "line",
    [
        "双方将合作。The two sides will cooperate.",
        "他说：“The lakes are shrinking.”大家都这么看。",
        "他写道：The lakes are shrinking. 是的。",
    ],
)
def test_a_quotation_is_not_left_over(line: str) -> None:
    assert with_left_over_of(line, chinese_first=True) == [line]


def test_a_sentence_left_over_goes_to_its_own_side() -> None:
    page = take_apart(
        [
            Paragraph("各国应当合作。States should cooperate.", "body", 1),
            Paragraph("候鸟应受保护。Migratory birds shall be protected.", "body", 2),
            Paragraph("湖泊正在缩小。The lakes are shrinking. 鸟类已经迁走了。", "body", 3),
        ]
    )
    assert page is not None
    assert [paragraph.text for paragraph in page.english][-1] == "The lakes are shrinking."
    assert [paragraph.text for paragraph in page.chinese][-2:] == ["湖泊正在缩小。", "鸟类已经迁走了。"]

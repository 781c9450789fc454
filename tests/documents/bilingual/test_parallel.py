from __future__ import annotations

import pytest

from aligner.documents.bilingual.parallel import TakenApart, take_apart
from aligner.model import Paragraph

ZH = [
    "湖区各国应当保护候鸟，不得在春季狩猎。",
    "湿地公园向公众开放，门票收入用于保护。",
    "科研人员每年公布一次观测报告。",
    "各国互相通报鸟类疫病。",
]
EN = [
    "The lake states shall protect migratory birds and ban hunting in spring.",
    "The wetland park is open to the public, and the entrance fees are spent on protection.",
    "The scientists publish their observations once a year.",
    "The states inform one another of diseases among birds.",
]


def apart(*lines: str) -> TakenApart | None:
    return take_apart([Paragraph(line, "body", number) for number, line in enumerate(lines, 1)])


def taken(*lines: str) -> TakenApart:
    result = apart(*lines)
    assert result is not None
    return result


def diagonal(length: int) -> tuple[tuple[int, int], ...]:
    return tuple((i, i) for i in range(length))


@pytest.mark.parametrize(
    ("lines", "layout", "links"),
    [
        ([zh + en for zh, en in zip(ZH, EN, strict=True)], "glued", diagonal(4)),
        ([en + zh for zh, en in zip(ZH, EN, strict=True)], "glued", diagonal(4)),
        ([line for pair in zip(ZH, EN, strict=True) for line in pair], "alternating", diagonal(4)),
        ([line for pair in zip(EN, ZH, strict=True) for line in pair], "alternating", diagonal(4)),
        ([*ZH[:2], *EN[:2], *ZH[2:], *EN[2:]], "alternating", diagonal(4)),
        ([*ZH, *EN], "sequential", ()),
        ([*EN, *ZH], "sequential", ()),
        ([f"{zh}\t{en}" for zh, en in zip(ZH, EN, strict=True)], "columns", diagonal(4)),
        ([f"{en} | {zh} |" for zh, en in zip(ZH, EN, strict=True)], "columns", diagonal(4)),
        ([ZH[0], EN[0]], "alternating", diagonal(1)),
    ],
)
def test_the_four_layouts(lines: list[str], layout: str, links: tuple[tuple[int, int], ...]) -> None:
    result = taken(*lines)
    assert (result.layout, result.links) == (layout, links)
    count = len(ZH) if len(lines) > 2 else 1
    assert [paragraph.text for paragraph in result.chinese] == ZH[:count]
    assert [paragraph.text for paragraph in result.english] == EN[:count]


def test_cells_of_the_file_on_one_line_are_a_row() -> None:
    rows = [Paragraph(text, "cell", number) for number, pair in enumerate(zip(ZH, EN, strict=True), 1) for text in pair]
    result = take_apart(rows)
    assert result is not None
    assert (result.layout, result.links) == ("columns", diagonal(4))


def test_a_wrapped_chinese_block_and_its_wrapped_english() -> None:
    zh = [
        "湖区各国应当保护候鸟，不得在春季狩猎，也不得在湖岸兴建新的建",
        "筑；湿地公园向公众开放，门票收入全部用于湿地的保护和管理，每年",
        "公布一次账目。",
    ]
    en = [
        "The lake states shall protect migratory birds, ban hunting in spring,",
        "and allow no new buildings on the shores; the wetland park is open to",
        "the public, and its accounts are published once a year.",
    ]
    result = taken(*zh, *en, *zh, *en, *zh, *en)
    assert (result.layout, len(result.chinese), len(result.english), result.links) == ("alternating", 3, 3, diagonal(3))


@pytest.mark.parametrize(("ours", "theirs"), [("一二三四", "1234"), ("一二三四", ["I", "II", "III", "IV"])])
def test_bare_numbers_of_sections_stand_for_one_another(ours: str, theirs: str | list[str]) -> None:
    for order in (1, -1):
        rows = [[zh, en][::order] + pair[::order] for zh, en, *pair in zip(ours, theirs, ZH, EN, strict=True)]
        result = taken(*(line for row in rows for line in row))
        assert [paragraph.text for paragraph in result.chinese[::2]] == list(ours)
        assert [paragraph.text for paragraph in result.english[::2]] == list(theirs)
        assert result.links == diagonal(8)


@pytest.mark.parametrize("blank", [0, 1])
def test_a_neutral_rest_goes_with_the_sentence_that_it_was_cut_off(blank: int) -> None:
    zh, en = (
        ["湖区各国二十年间保护候鸟的支出增长了", "35%。"],
        ["The lake states built a new port that holds 1.8 million", "TEUs."],
    )
    lines: list[Paragraph] = []
    number = 0
    for block in (zh, en, ZH[:1], EN[:1], zh, en, ZH[1:2], EN[1:2]):
        for text in block:
            number += 1
            lines.append(Paragraph(text, "body", number))
        number += blank
    result = take_apart(lines)
    assert result is not None
    chinese, english = ("".join(p.text for p in side) for side in (result.chinese, result.english))
    assert (chinese.count("35%。"), english.count("TEUs.")) == (2, 2)
    assert "TEU" not in chinese
    assert "35%" not in english


def test_titles_of_both_at_the_head_go_to_their_sides() -> None:
    result = taken("候鸟保护宣言", "Declaration on Migratory Birds", *ZH, *EN)
    assert result.layout == "sequential"
    assert (result.chinese[0].text, result.english[0].text) == ("候鸟保护宣言", "Declaration on Migratory Birds")
    assert (len(result.chinese), len(result.english)) == (5, 5)


def test_a_stray_line_stays_in_the_text_around_it() -> None:
    result = taken(*ZH[:2], "World Wide Fund for Nature", *ZH[2:], *EN)
    assert (result.layout, len(result.chinese)) == ("sequential", 5)


@pytest.mark.parametrize(
    "lines",
    [
        ZH,
        EN,
        [*ZH, "Declaration on Migratory Birds"],
        [
            *ZH,
            "参考文献",
            "[1] Smith J, Brown K. The effects of spring hunting on the lakes of the north[J]. Birds, 2015, 5: 12-25.",
            "[2] García-López M. The migration of the crane. Oxford: The Press of the Lake, 2017.",
            "[3] 王五. 湿地鸟类[M]. 北京: 湖滨出版社, 2016.",
        ],
        ["候鸟", *EN],
        ["Lake Review 2037 湖泊保护年度回顾2037", *EN[:3]],
        ["Lake Review 2037 湖泊保護年度回顧2037", *EN, "相關連結：候鳥講座", "湖區管理委員會版權所有"],
        ["The Lake Bureau (湖泊局) shall publish its review.", *EN, "湖泊局举办讲座", "湖区管理委员会版权所有"],
        ["使用 Windows 系统的用户"],
        ["参加 APEC"],
        ["1 2"],
        [],
    ],
)
def test_one_language(lines: list[str]) -> None:
    assert apart(*lines) is None


def test_one_english_sentence_among_many_chinese_ones_is_no_counterpart() -> None:
    manual = ["先安装软件。", "再填写密钥。", "文件存在本地。", "日志分四种。", "出错时请重启。", "详情见说明。"]
    message = "The quick guide is online."
    assert apart(*manual, message) is None
    assert apart(*manual[:3], message) is not None


def test_links_follow_where_items_are_taken_apart() -> None:
    items = "(一)保护候鸟;(二)开放湿地。(1) protect the birds; (2) open the wetlands."
    result = taken(ZH[0] + EN[0], items, ZH[1] + EN[1])
    assert [paragraph.text for paragraph in result.english][1:3] == ["(1) protect the birds;", "(2) open the wetlands."]
    assert result.links == diagonal(4)


def test_where_one_text_is_wrapped_the_few_full_lines_of_the_other_go_on_too() -> None:
    page = """1. Certificates
(1) A ferry must not be operated in the waters of the
harbour unless a certificate is in force for it.
(2) The owner of a ferry that is operated without one
commits an offence.
(3) It is a defence for the owner to show that all the
reasonable steps were taken.
1. 证明书
(1) 除非有就某渡船而发出的有效证明书，否则该渡船
不得在海港水域内营运。
(2) 违反者的船东即属犯罪。
(3) 船东如证明自己已采取一切合理步骤，即可免责。
2. Fees
The fee for a certificate is that in the Schedule, and
it is not refunded.
2. 费用
证明书的费用按附表计算，一经缴付，
概不退还。"""
    sides = taken(*page.splitlines())
    assert [paragraph.text for paragraph in sides.chinese] == [
        "1. 证明书",
        "(1) 除非有就某渡船而发出的有效证明书，否则该渡船不得在海港水域内营运。",
        "(2) 违反者的船东即属犯罪。",
        "(3) 船东如证明自己已采取一切合理步骤，即可免责。",
        "2. 费用",
        "证明书的费用按附表计算，一经缴付，",
        "概不退还。",
    ]
    assert len(sides.english) == 6


def test_an_english_source_among_the_notes_of_a_chinese_text_does_not_turn_it() -> None:
    notes = [
        "^ 湖区年鉴编委会. 湖区年鉴. 1993: 211.",
        "^ Hu, J. Birds of the lakes. Zoological Notes. 2011: 88.",
    ]
    page = taken(*ZH, *notes, "分类：湖泊", *EN)
    assert [paragraph.text for paragraph in page.chinese] == [*ZH, *notes, "分类：湖泊"]
    assert [paragraph.text for paragraph in page.english] == EN

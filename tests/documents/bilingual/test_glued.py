from __future__ import annotations

import pytest

from aligner.documents.bilingual.glued import Gluing, cut_line, gluing_of, seam_of
from aligner.documents.lines.script import script_of

TIGHT, SPACED = Gluing(True, False), Gluing(True, True)


@pytest.mark.parametrize(
    "line",
    [
        "第四章 行动计划¦Chapter IV. Plan of Action",
        "Chapter IV. Plan of Action¦第四章 行动计划",
        "结束语¦Conclusion",
        "“猫叫什么名字？”“就叫猫。”¦“What is the cat's name?” “Just Cat.”",
        "一、促进网络空间稳定¦1. Stability in Cyberspace",
        "1. Stability in Cyberspace¦一、促进网络空间稳定",
        "2. Order and Rules¦2. 秩序与规则",
        "（一）目标与原则¦(1) Goals and Principles",
        "• 鼓励使用岸电。¦• Encourage the use of shore power.",
        "• Encourage the use of shore power.¦• 鼓励使用岸电。",
        "- 逾期不予受理。¦- Late applications will not be accepted.",
        "① 湿地修复，包括水系连通；¦① restoration of wetlands, including water systems;",
        "a) 项目申请表（见附件1）；¦a) the application form (see Annex 1);",
        "a) the application form (see Annex 1);¦a) 项目申请表（见附件1）；",
        '（二）「處理者」指決定處理方式的機構；¦(2) "handler" means an institution that determines the means;',
        "1. Conditions of Application¦1. 申报条件",
        "各国应当合作。¦States should cooperate.",
        "States should cooperate.¦各国应当合作。",
        "21世纪是网络的时代。¦The 21st century is an era of the Internet.",
        "The 21st century is an era of the Internet.¦21世纪是网络的时代。",
        "Trade grew by 5.5% in 2020.¦2020年贸易增长5.5%。",
        "参加 APEC¦Participation in APEC",
        "参加APEC¦Participation in APEC",
        "使用 Windows¦Users of Windows",
        "States should reform ICANN.¦ICANN的改革势在必行。",
        "She was married at 17.¦她十七岁结了婚。",
        "The satellite was launched in 2009.¦卫星是2009年发射的。",
        "“Good, I'll take you on a tour.\"¦“那好，我带您去参观。”",
        "Welcome to Bridgeville, U.S.A¦欢迎来到桥镇",
        "Nothing like it was ever seen.¦——这样的事从未有过。",
        "Delivered at the Ferry Congress on 18 January 2032¦——2032年1月18日在渡口大会上",
        "What we must never forget——¦永远不能忘记的是——",
        "——物价上涨0.2%。¦—Prices rose by 0.2 percent.",
        "她问：“走？”¦——“Go?” she asked.",
        "'Where did it come from?' she asked.¦她问：“这是哪儿来的？”",
        "应当改革ICANN。¦ICANN should be reformed.",
        "成立专家组（简称 UNGGE）¦China supports the group of experts (UNGGE)",
        "推进“互联网+”¦Promoting Internet Plus in all fields",
        "落实“蓝色海湾”¦“Blue Bay” is being carried out",
        '落实“蓝色海湾”。¦"Blue Bay" is being carried out.',
        "贸易增长5.5%¦GDP and trade grew by 5.5 percent",
        "国际合作（2015）¦International Cooperation (2015)",
        "附件1¦Annex 1 List of Concepts",
        "关于《公约》¦On the Convention",
        "(简称“双方”)¦(hereinafter called the Two Sides)",
    ],
)
def test_the_seam(line: str) -> None:
    first, second = line.split("¦")
    assert cut_line(first + second, TIGHT) == (first, second, script_of(first) == "zh")


@pytest.mark.parametrize(
    "line",
    [
        "使用 Windows 系统的用户",
        "参加 APEC",
        "使用 Windows",
        "The concept of tianxia (天下) is an old one.",
        "He saw the Forbidden City (故宫)",
        "安装 Docker 并运行 docker compose up 命令",
        "《The Ferry》是他的代表作",
        "Critics call him 江南第一人 and praise his style.",
        "- 推动中国 - ASEAN 合作",
        "附件：条例全文.pdf",
        "(1) 适用第(1)项的规定",
        "和平与稳定",
        "Peace and stability",
        "2015 (APEC)",
    ],
)
def test_no_seam(line: str) -> None:
    assert cut_line(line, TIGHT) is None


def test_white_space_at_the_seam_and_a_stroke_between_are_layout() -> None:
    assert cut_line("行动计划 / Plan of Action", SPACED) == ("行动计划", "Plan of Action", True)
    assert cut_line("编号：HX-0317 / Contract No.: HX-0317", SPACED) == ("编号：HX-0317", "Contract No.: HX-0317", True)
    assert cut_line("Contract HX-0317 | 合同HX-0317", SPACED) == ("Contract HX-0317", "合同HX-0317", False)
    assert cut_line("结束语 Conclusion", SPACED) == ("结束语", "Conclusion", True)
    assert cut_line("结束语 Conclusion", TIGHT) is None


def test_a_document_must_bear_it_out() -> None:
    prose = "本文讨论渔业资源的保护问题，并比较了三个沿海国家在过去二十年中采取的不同办法，提出了若干建议。"
    caption = "图一 渔区示意图Figure 1 Map of the Fishing Grounds"
    assert not gluing_of([prose, prose, prose, prose, prose, prose, caption]).glued
    assert gluing_of([caption, "各国应当合作。States should cooperate."]) == Gluing(True, False)
    assert gluing_of(["网络空间 cyberspace", "数据安全 data security", "主权 sovereignty"]) == Gluing(True, True)
    assert not gluing_of([]).glued


def test_strong_seams_are_full_texts() -> None:
    seam = seam_of("各国应当合作。States should cooperate with one another.")
    assert seam is not None
    assert (seam.strong, seam.chinese_first, seam.spaced, seam.cut) == (True, True, False, 7)
    weak = seam_of("结束语Conclusion")
    assert weak is not None
    assert not weak.strong


def test_a_number_in_both_languages_is_a_heading_even_where_seams_have_no_space() -> None:
    assert cut_line("第一条 Article 1", TIGHT) == ("第一条", "Article 1", True)
    assert cut_line("Article 1 第一条", TIGHT) == ("Article 1", "第一条", False)
    assert cut_line("第一条 使用 Windows 1", TIGHT) is None
    assert cut_line("2. SAFETY 2. 安全", TIGHT) == ("2. SAFETY", "2. 安全", False)
    assert cut_line("三、费用 III. FEES", TIGHT) == ("三、费用", "III. FEES", True)
    assert cut_line("2. NATO 成员国", TIGHT) is None


def test_titles_in_capitals_and_a_stroke_need_no_other_proof() -> None:
    assert cut_line("SALES CONTRACT 销售合同", TIGHT) == ("SALES CONTRACT", "销售合同", False)
    assert cut_line("電話：2810 2598 / Tel: 2810 2598", TIGHT) == ("電話：2810 2598", "Tel: 2810 2598", True)
    assert cut_line("推荐使用 Microsoft Windows", TIGHT) is None
    assert cut_line("参加 UNESCO UNICEF", TIGHT) is None

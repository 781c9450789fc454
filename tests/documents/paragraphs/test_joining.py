from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.documents.lines.rhythm import columns, rhythm_of
from aligner.documents.paragraphs.joining import join
from aligner.model import Paragraph

LONG_ZH = "双方回顾了多年来的交流，认为扩大合作符合长远利益，并愿意在种子、灌溉和仓储等方面交换经验，共同举办展览"
LONG_EN = "The two governments recall many years of exchange and agree that it is in the interest of both"


def paragraphs(*lines: str, step: int = 1) -> list[Paragraph]:
    return [Paragraph(line, "body", 1 + i * step) for i, line in enumerate(lines)]


def joined(*lines: str, step: int = 1) -> list[str]:
    return [paragraph.text for paragraph in join(paragraphs(*lines, step=step))[0]]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        (LONG_ZH + "，提交公约草案作为谈判基", "础。", LONG_ZH + "，提交公约草案作为谈判基础。"),
        (
            LONG_ZH + "。双方将继续开展",
            "节能技术的应用，并交流经验。",
            LONG_ZH + "。双方将继续开展节能技术的应用，并交流经验。",
        ),
        (
            "今年的渡口集市以“一河两岸，有来有往”为题，沿河有37个村镇的船家摆",
            "摊卖货，四百多人登台唱歌。",
            "今年的渡口集市以“一河两岸，有来有往”为题，沿河有37个村镇的船家摆摊卖货，四百多人登台唱歌。",
        ),
        (LONG_EN, "sides to go on with it.", LONG_EN + " sides to go on with it."),
        (
            "The statement was signed by the Government of the",
            "Republic of Chile in May.",
            "The statement was signed by the Government of the Republic of Chile in May.",
        ),
        (
            "Ferries will run again within six weeks. The Harbour",
            "Board received seven tenders in December.",
            "Ferries will run again within six weeks. The Harbour Board received seven tenders in December.",
        ),
        ("(三) " + LONG_ZH + "，并", "保护环境;", "(三) " + LONG_ZH + "，并保护环境;"),
        (
            "The report speaks of cyber-",
            "related crimes in both of the countries.",
            "The report speaks of cyber-related crimes in both of the countries.",
        ),
    ],
)
@pytest.mark.parametrize("step", [1, 2])
def test_what_was_cut_is_joined(first: str, second: str, whole: str, step: int) -> None:
    lines = ("双方支持联合国的工作。", first, second, "双方同意加强合作。")
    assert joined(*lines, step=step) == [lines[0], whole, lines[3]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("中华人民共和国主席和俄罗斯联邦总统关于协作推进信息网络空间发展的联合声明", "两国元首指出，网络改变了生活。"),
        ("坚持以人民为中心，实现对美好生活的向往", "各地要落实这一要求。"),
        ("坚持由沿岸居民共同管理湖区的办法，发展绿色渔业和乡村旅游", "各村要落实这一要求。"),
        (LONG_ZH + "。", "础。"),
        (LONG_ZH + "，开展", "一、加强对话。"),
        (LONG_ZH + "，开展", "二〇二二年二月四日于北京"),
        ("四", "双方强调，将坚持多边主义。"),
        ("双方，以下简称“双方”，", "遵循友好条约；"),
        ("President of the Republic", "Anna Berg"),
        ("Anna Berg", "President of the Republic"),
        ("Vladimir Putin", "Beijing, 25 June 2016"),
        ("Recalling the resolution of the General Assembly,", "Noting the progress made,"),
        ("1. Peace and Stability in Cyberspace", "China will take part in the discussions."),
        ("Materials", "two cups of flour"),
        ("Appendix. Ships and Ferries of the Lake States on the Register", "The Lake States keep a register of ships."),
        ("Ferries will run again within six weeks. The Harbour Department", "Anna Berg"),
        ("It was the pilot who saw to all the ferries. Guess what –", "He knew every one of the boatmen by name."),
        (LONG_EN, "(a) to go on with it."),
        (LONG_EN, "中方同意。"),
        ("I was thinking", "that we might go"),
        (
            "Party A (Buyer): Huaxing Materials Co., Ltd., having its registered office in Shanghai; and",
            "Party B (Seller): Northern Kiln Ltd., having its registered office in Sheffield.",
        ),
        ("hand over the documents relating to the goods in the form required; and", "transfer the property."),
        (
            "按照合同规定的时间、地点和方式移交与货物有关的单据，并承担移交之前发生的一切费用；以及",
            "转移货物的所有权。",
        ),
    ],
)
def test_what_stands_alone_stays_alone(first: str, second: str) -> None:
    lines = ["双方支持联合国的工作。", first, second, "双方同意加强合作。"]
    assert joined(*lines) == lines


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("会议听取了汇报。各方决定设立港口基金，首期规模三亿元，用于疏浚航道和培训引航员，", "受益人数预计超过两万。"),
        ("灯塔建于一九一二年。它高四十一米，晴天时二十海里外可见，", "至今仍由值守员每晚点亮。"),
        ("代表说：“我们不会忘记。”随后代表团参观了老码头，并在堤上种下三棵榕树，", "仪式持续了一个小时。"),
    ],
)
def test_a_paragraph_that_breaks_off_at_a_comma_goes_on_however_many_do(first: str, second: str) -> None:
    lines = [first, second, "双方支持渔业组织的工作。"] * 3
    assert joined(*lines, step=2) == [first + second, "双方支持渔业组织的工作。"] * 3


@pytest.mark.parametrize(
    "pair",
    [
        ("双方认识到海洋资源对沿岸各族人民的长远福祉具有不可替代的意义，并愿为此共同努力，", "深信合作符合双方利益；"),
        ("双方回顾了多年来的友好往来，对已经取得的成果表示满意。为此，", "双方商定设立联合委员会，每年举行一次会议。"),
        ("月出东山。举杯望远，", "不见故人。"),
        ("双方回顾了多年来的友好往来，对成果表示满意。各方在港口、航道和渔业方面商定如下，", "一、疏浚航道。"),
        ("双方回顾了多年来的友好往来，对成果表示满意。各方在港口、航道和渔业方面商定如下，", "港口管理"),
    ],
)
def test_recitals_verse_and_lead_ins_that_end_on_a_comma_stay(pair: tuple[str, str]) -> None:
    lines = [*pair, "双方支持渔业组织的工作。"] * 3
    assert joined(*lines, step=2) == lines


def test_kinds_of_the_file_are_never_joined() -> None:
    for kinds in (("heading", "body"), ("body", "heading"), ("cell", "cell"), ("body", "item")):
        page = [Paragraph(LONG_EN, kinds[0], 1), Paragraph("sides to go on.", kinds[1], 2)]  # type: ignore[arg-type]
        assert join(page)[0] == page


def test_barriers_and_owners() -> None:
    page = paragraphs(LONG_ZH + "的基", "础。", LONG_ZH + "的基", "础。")
    result, owners = join(page, barriers={1})
    assert owners == [0, 1, 2, 2]
    assert [paragraph.line for paragraph in result] == [1, 2, 3]


PROSE_EN = [
    "The harbour was built in three years by four hundred men, most of whom had never seen the sea before they came to "
    "the coast, and many of whom stayed there for good when the work was done.",
    "In winter the quay froze over, and the crews went from ship to ship on foot to visit one another and to trade "
    "what little they had left for tobacco, tea and news from home.",
    "Nobody knows who planted the first trees on the dyke; the oldest of them must be older than the town hall.",
    "Today the cranes are run from a room on the far side of the bay, and the quay is quiet even at noon.",
]
PROSE_ZH = [
    "这座港口是四百名工人用三年时间修建的，他们当中的大多数人来到海边之前从未见过大海，工程结束之后许多人便在这里定居下来。",
    "冬天码头结冰，船员们踩着冰面互相串门，用剩下的一点东西交换烟草、茶叶和家乡的消息，日子过得虽然清苦，倒也热闹。",
    "没有人知道堤坝上的第一批树是谁种的，最老的那棵想必比市政厅还要古老。",
    "如今起重机由海湾对岸的一间控制室操纵，码头上即使在中午也十分安静，只有海鸟还像从前一样在桅杆之间飞来飞去。",
]


def wrapped(text: str, width: int) -> list[str]:
    if text[0].isascii():
        return textwrap.wrap(text, width, break_on_hyphens=False)
    lines = [""]
    for character in text:
        if columns(lines[-1] + character) > width:
            lines.append("")
        lines[-1] += character
    return lines


@pytest.mark.parametrize("prose", [PROSE_EN, PROSE_ZH])
@pytest.mark.parametrize(("width", "blank"), [(48, True), (60, True), (72, True), (48, False), (72, False)])
def test_wrapped_prose_comes_back(prose: list[str], width: int, blank: bool) -> None:
    # At 60 columns without blank lines, a paragraph here ends at the very width: nobody could tell.
    page, number = [], 1
    for text in prose:
        for line in wrapped(text, width):
            page.append(Paragraph(line, "body", number))
            number += 1
        number += blank
    assert rhythm_of(page).width > 0
    assert [paragraph.text for paragraph in join(page)[0]] == prose


LEGAL_EN = [
    "Agreement on the Protection of the River between the Two Governments",
    "Article 1 Definitions, Scope and Purpose of this Agreement",
    "For the purposes of this Agreement, the Parties shall apply the terms in accordance with Article 3 (3) of the "
    "Treaty, with Resolution No. 12 and with what H.E. Lin Yuan and H.E. Anna Koval laid down in their letters.",
    "(1) to expand the trade between the ports on both banks, and to shorten the clearance times of all vessels;",
    "(2) to carry out joint research – particularly on the safety of batteries – and to publish it before May 20.",
    "Done at Novila on 18 October 2021, in duplicate, in the Chinese and English languages, both being authentic.",
]
LEGAL_ZH = [
    "关于保护河流的合作协定",
    "第一条 定义",
    "（一）扩大两岸港口之间的贸易规模，力争到2028年使双边贸易额达到120亿美元，较2022年增长三成以上；",
    "（二）在平等互利的基础上开展水电、风电等领域的合作，并依本协定第三条第（三）项交换有关资料，共同推动能源结构转型。",
    "未经提供方事先书面同意，接收方不得向任何第三方披露依本协定取得的资料，但双方另有约定的除外。",
    "本协定于二〇二一年十月十八日在诺维拉签订，一式两份，每份均用中文和英文写成，两种文本同等作准。",
]


@pytest.mark.parametrize("prose", [LEGAL_EN, LEGAL_ZH])
@pytest.mark.parametrize("width", [40, 44, 52, 60, 64, 68, 72, 76])
def test_wrapped_headings_items_and_references_come_back(prose: list[str], width: int) -> None:
    page, number = [], 1
    for text in prose:
        for line in wrapped(text, width):
            page.append(Paragraph(line, "body", number))
            number += 1
        number += 1
    assert [paragraph.text for paragraph in join(page)[0]] == prose


def test_a_title_that_fills_its_line_stays_apart_from_the_text_right_below() -> None:
    title = "Statement on the Protection of Rivers between Talen and Novia"
    page = paragraphs(title, *wrapped(PROSE_EN[0], 66), *wrapped(PROSE_EN[1], 66))
    assert [paragraph.text for paragraph in join(page)[0]] == [title, *PROSE_EN[:2]]


def test_a_title_in_several_lines_is_one() -> None:
    page = paragraphs("Joint Statement", "of Talen and Novia", "on the Protection of Rivers", PROSE_EN[0])
    title = "Joint Statement of Talen and Novia on the Protection of Rivers"
    assert [paragraph.text for paragraph in join(page)[0]] == [title, PROSE_EN[0]]


def test_lines_above_each_other_without_a_text_below_are_a_list() -> None:
    page = paragraphs("Report", "of the Board", "for the Year")
    assert join(page)[0] == page


@pytest.mark.parametrize(
    "lines",
    [
        (
            "19. 碼頭工程分兩期進行，首期涵蓋東灣、西灣和",
            "南灣。",
            "20. 運輸署會檢討安排，並會諮詢各區的居民和",
            "漁民。",
        ),
        ("一、本季度货运量同比增长7.", "6%。", "二、各港口应遵守有关规定", "。各港口每年报告一次。"),
        ("新堤坝加固以后保护着沿岸约260", "万人口。", "船票不得", "转让。"),
    ],
)
def test_a_line_that_cannot_end_there_goes_on_however_few_lines_a_file_has(lines: tuple[str, ...]) -> None:
    first, second, third, fourth = lines
    assert joined(*lines)[-1] == third + fourth
    assert joined(first, second, third, fourth)[0].startswith(first)
    page = [*paragraphs(first, second), *(Paragraph(line, "body", 4 + i) for i, line in enumerate((third, fourth)))]
    assert [paragraph.text for paragraph in join(page)[0]] == [first + second, third + fourth]


@pytest.mark.parametrize(
    "prose",
    [
        [
            "又回顾《河流公约》和《港口宪章》，",
            "重申其2015年9月25日题为《两岸渡口2030年发展议程》的第70/1号决议及其后的各项决议，",
            "深为关切水位持续下降，危及沿岸近20个村镇居民的用水安全，并妨碍渡轮的通行，",
            "强调任何措施均不得损害沿岸居民的权利，",
        ],
        [
            "又回顧《河流公約》和《港口憲章》，",
            "重申其2015年9月25日題為《兩岸渡口2030年發展議程》的第70/1號決議及其後的各項決議，",
            "深為關切水位持續下降，危及沿岸近20個村鎮居民的用水安全，並妨礙渡輪的通行，",
            "強調任何措施均不得損害沿岸居民的權利，",
        ],
    ],
)
@pytest.mark.parametrize("width", [36, 40, 44])
def test_the_recitals_of_a_wrapped_preamble_stay_apart(prose: list[str], width: int) -> None:
    page = paragraphs(*(line for text in prose for line in wrapped(text, width)))
    assert [paragraph.text for paragraph in join(page)[0]] == prose


def test_a_note_at_the_foot_of_wrapped_text_stays_apart() -> None:
    for prose, note in (
        (PROSE_ZH, "¹ 资料来源：港务局，《年度报告》。"),
        (PROSE_EN, "¹ Source: Port Office, Annual Report."),
    ):
        page = paragraphs(*(line for text in (*prose, note) for line in wrapped(text, 56)))
        assert [paragraph.text for paragraph in join(page)[0]][-1] == note


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("For the Board of Fisheries", "of Party A"),
        ("On behalf of the Board", "and the Office"),
        ("Signed for and on behalf of", "Northern Kiln Ltd."),
    ],
)
def test_a_signatory_in_two_lines_is_one(first: str, second: str) -> None:
    assert joined(LONG_EN + ".", first, second, "Anna Berg")[1:] == [f"{first} {second}", "Anna Berg"]


def test_rows_of_a_table_in_wrapped_text_stay() -> None:
    rows = ["Berth   Ships    Tons   Crew, total   Remarks noted   State, open"] * 2
    lines = [line for text in PROSE_EN for line in wrapped(text, 66)]
    page = paragraphs(*lines, "1. Northern quays", *(f"{i}. {row}" for i, row in enumerate(rows, 4)))
    assert [paragraph.text for paragraph in join(page)[0]][-2:] == [f"{i}. {row}" for i, row in enumerate(rows, 4)]


def test_a_colon_before_a_quotation_at_the_end_of_a_full_line_leads_in_no_list() -> None:
    quotation = "这座港口是四百名工人用三年时间修建的，其中一人告诉记者：“我们到海边之前从未见过大海，后来便留了下来。”"
    prose = [quotation, PROSE_ZH[0], PROSE_ZH[2], PROSE_ZH[3]]
    page = paragraphs(*(line for text in prose for line in wrapped(text, 56)))
    assert [paragraph.text for paragraph in join(page)[0]] == prose


def test_verse_and_one_paragraph_a_line_are_not_wrapped_prose() -> None:
    verse = paragraphs("白日依山尽", "黄河入海流", "欲穷千里目", "更上一层楼", "床前明月光", "疑是地上霜")
    english = paragraphs(
        "The ships that left the bay at night",
        "Have carried all my friends away",
        "And nothing but the beacon light",
        "Is left to tell me of the day",
        "The ships that left the bay at dawn",
        "Have carried all my foes to sea",
    )
    for page in (verse, english, paragraphs(*PROSE_EN), paragraphs(*PROSE_ZH)):
        assert rhythm_of(page).width == 0
        assert join(page)[0] == page


@settings(deadline=None)
@given(st.lists(st.tuples(st.text("网络空间，。；ab cA.,-1", min_size=1, max_size=60), st.integers(1, 3)), max_size=12))
def test_nothing_is_lost_or_doubled_by_joining(lines: list[tuple[str, int]]) -> None:
    page, number = [], 0
    for text, step in lines:
        number += step
        if text.strip():
            page.append(Paragraph(text.strip(), "body", number))
    result, owners = join(page)
    squeezed = [re.sub(r"[\s-]", "", "".join(paragraph.text for paragraph in group)) for group in (page, result)]
    assert squeezed[0] == squeezed[1]
    assert owners == sorted(owners)
    assert set(owners) == set(range(len(result)))


def test_what_a_page_s_end_cut_goes_on_whatever_stands_between_the_lines() -> None:
    title = Paragraph("Annual Report of the Estuary Port Authority", line=1)
    cut = Paragraph("Of all the lights, thirty were out of order for a day, and the longest was that of Cape", line=2)
    rest = Paragraph("Wrath, which stood dark for a week, both keepers being ill.", line=11, goes_on=True)
    joined, owners = join([title, cut, rest])
    assert [paragraph.text for paragraph in joined] == [title.text, f"{cut.text} {rest.text}"]
    assert owners == [0, 1, 1]
    assert join([title, cut, rest], barriers={1, 2})[1] == [0, 1, 2]


@pytest.mark.parametrize(
    ("keywords", "sentence"),
    [
        ("关键词：质量；安全；出口", "本公司成立于1998年，总部设在石桥。"),
        ("關鍵字：品質、安全、出口", "本公司成立於1998年，總部設在石橋。"),
        ("Keywords: quality; safety; export", "The company was founded in 1998 and has its seat in Stone Bridge."),
    ],
)
def test_a_line_of_keywords_ends_without_a_stop(keywords: str, sentence: str) -> None:
    assert joined(keywords, sentence) == [keywords, sentence]


def test_a_wrapped_english_sentence_goes_on_with_a_figure() -> None:
    lines = ["The rate of soil respiration rose and then", "fell; it was highest in the plot of 2012,", "38% above it."]
    page = [Paragraph(text, line=number) for number, text in enumerate(lines)]
    assert [paragraph.text for paragraph in join(page)[0]] == [" ".join(lines)]

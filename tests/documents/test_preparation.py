"""Whole files of the kinds that come in, from the lines as read to clean texts. All texts are made up."""
# ruff: noqa: E501

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.documents.preparation import prepare, prepare_pair
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings


def document(text: str, lang: str = "und") -> Document:
    lines = text.strip("\n").split("\n")
    return Document(
        "page.txt",
        lang,
        tuple(Paragraph(line.strip(), "body", number) for number, line in enumerate(lines, 1) if line.strip()),
        "page.txt",
    )


def single(text: str) -> Document:
    prepared = prepare(document(text), Settings())
    assert isinstance(prepared, Document)
    return prepared


def parallel(text: str, settings: Settings | None = None) -> ParallelDocument:
    prepared = prepare(document(text), settings or Settings())
    assert isinstance(prepared, ParallelDocument)
    return prepared


def texts(side: Document) -> list[str]:
    return [paragraph.text for paragraph in side.paragraphs]


GLUED = """
双语公告

【双语】海岸保护行动计划（全文）

发布时间：2018-06-08 10:20  |  来源：海岸网  |  编辑：林青

第二章 主要任务Chapter II. Main Tasks
沿海各市应当建立潮位观测站，及时公布观测结果，并与邻近地区交换数据。Coastal cities shall set up tide stations, publish the results in good time and exchange data with their neighbours.
一、恢复红树林1. Restoring the Mangroves
21世纪以来，红树林面积减少了三成。各地要停止围垦，补种本地树种。Since the beginning of the 21st century the mangroves have lost a third of their area. Reclamation shall stop and local species shall be planted.
二、支持渔民加入 UNEP 的项目2. Helping Fishermen to Join UNEP Projects
渔民可以使用 Android 手机上报海况。
国家为“蓝色海湾”项目提供贷款。"Blue Bay" projects will receive state loans.
结语Conclusion
保护海岸是全社会的责任，需要政府、企业和居民共同努力。Protecting the coast is a task for the whole of society and needs the efforts of government, business and residents.
（来源：海岸保护委员会）
返回目录 >>Back to Contents >>

<  1  2  3  4
"""


def test_a_bilingual_page_glued_line_by_line() -> None:
    result = parallel(GLUED)
    assert (result.layout, result.source.lang, result.target.lang) == ("glued", "zh-CN", "en-US")
    assert texts(result.source) == [
        "海岸保护行动计划（全文）",
        "第二章 主要任务",
        "沿海各市应当建立潮位观测站，及时公布观测结果，并与邻近地区交换数据。",
        "一、恢复红树林",
        "21世纪以来，红树林面积减少了三成。各地要停止围垦，补种本地树种。",
        "二、支持渔民加入 UNEP 的项目",
        "渔民可以使用 Android 手机上报海况。",
        "国家为“蓝色海湾”项目提供贷款。",
        "结语",
        "保护海岸是全社会的责任，需要政府、企业和居民共同努力。",
    ]
    assert texts(result.target)[:3] == [
        "Chapter II. Main Tasks",
        "Coastal cities shall set up tide stations, publish the results in good time and exchange data with their "
        "neighbours.",
        "1. Restoring the Mangroves",
    ]
    assert texts(result.target)[5].startswith('"Blue Bay"')
    assert result.links == ((1, 0), (2, 1), (3, 2), (4, 3), (5, 4), (7, 5), (8, 6), (9, 7))
    assert [paragraph.kind for paragraph in result.target.paragraphs] == [
        "heading",
        "body",
        "heading",
        "body",
        "heading",
        "body",
        "heading",
        "body",
    ]
    assert [piece.reason for piece in (*result.source.furniture, *result.target.furniture)] == [
        "section label",
        "section label",
        "posting line",
        "source line",
        "page number",
        "navigation",
    ]


ENGLISH_THEN_CHINESE = """
Joint Declaration of the Lake States on the Protection of Migratory Birds

Posted on

The governments of the three lake states, meeting in the spring of this year, declare the following:

I. The wetlands on the shores of the lake shall be kept free of new buildings.

II. Hunting is forbidden from March to October.

For the Government of Northland

Anna Berg

For the Government of Southland

Karl Lund

Lakeside, 4 May 2017

湖区三国关于保护候鸟的联合宣言

湖区三国政府于今年春天举行会议，宣布如下：

一、湖岸湿地不得兴建新的建筑。

二、每年三月至十月禁止狩猎。

北国政府代表    南国政府代表

安娜·贝里       卡尔·伦德

二〇一七年五月四日于湖滨

Leave a Reply

Fill in your details below or click an icon to log in:

Google photo

You are commenting using your Google account. ( Log Out / Change )

Connecting to %s
"""


def test_one_text_after_the_other_with_signatures_and_a_reply_form() -> None:
    result = parallel(ENGLISH_THEN_CHINESE)
    assert (result.layout, result.links) == ("sequential", ())
    assert texts(result.source) == [
        "湖区三国关于保护候鸟的联合宣言",
        "湖区三国政府于今年春天举行会议，宣布如下：",
        "一、湖岸湿地不得兴建新的建筑。",
        "二、每年三月至十月禁止狩猎。",
        "北国政府代表",
        "南国政府代表",
        "安娜·贝里",
        "卡尔·伦德",
        "二〇一七年五月四日于湖滨",
    ]
    assert texts(result.target)[4:] == [
        "For the Government of Northland",
        "Anna Berg",
        "For the Government of Southland",
        "Karl Lund",
        "Lakeside, 4 May 2017",
    ]
    assert [piece.line for piece in result.target.furniture] == [3, 35, 37, 39, 41, 43]


def test_the_source_can_be_the_english() -> None:
    result = parallel(GLUED, Settings(source_lang="en-GB"))
    assert (result.source.lang, result.target.lang) == ("en-GB", "zh-CN")
    assert result.links[:2] == ((0, 1), (1, 2))


TREATY = """
甲國政府和乙國政府關於保護珊瑚礁的合作協定
甲國政府和乙國政府關於保護珊瑚礁的合作協定 2009年7月1日 |
甲國政府和乙國政府
關於保護珊瑚礁的合作協定
甲國政府與乙國政府，以下簡稱「雙方」，
認為珊瑚礁對漁業和旅遊業具有重要意義；
注意到海水溫度逐年上升；
商定如下：雙方將定期交換資料。交換的方式見附件。
合作的主要方向包括：
(一)共同調查珊瑚礁的現狀;(二)培訓潛水員，維護觀測設 備;
(三)限制有害的捕撈方法;(四)交流立法經驗。
甲國政府 | 乙國政府 |
代表 | 代表 |
本作品在我國屬於公有領域，因為它是法律文書。
Public domainPublic domainfalsefalse
"""


def test_a_treaty_in_traditional_characters() -> None:
    result = single(TREATY)
    assert result.lang == "zh-TW"
    assert texts(result)[0] == "甲國政府和乙國政府關於保護珊瑚礁的合作協定"
    assert texts(result)[1] == "甲國政府與乙國政府，以下簡稱「雙方」，"
    assert texts(result)[5:] == [
        "合作的主要方向包括：",
        "(一)共同調查珊瑚礁的現狀;",
        "(二)培訓潛水員，維護觀測設 備;",
        "(三)限制有害的捕撈方法;",
        "(四)交流立法經驗。",
        "甲國政府",
        "乙國政府",
        "代表",
        "代表",
    ]
    assert [paragraph.kind for paragraph in result.paragraphs[6:]] == ["item"] * 4 + ["cell"] * 4
    assert [(piece.line, piece.reason) for piece in result.furniture] == [
        (2, "title repeated"),
        (3, "title repeated"),
        (4, "title repeated"),
        (14, "licence box"),
        (15, "licence box"),
    ]


CUT = """
甲国与乙国关于农业合作的联合公报（上）

双方回顾了两国农业部门多年来的交流，认为进一步扩大合作符合双方的长远利益，并愿意在种子、灌溉和仓储等方面交换经验。

双方支持两国科研机构联合培育耐旱小麦品种，推广节水灌溉技术，并将在明年春季共同举办展览。双方已经组成工作组，作为下一步磋商的平

台。

二

双方同意简化农产品检验程序，缩短通关时间。为此将由两国海关建立热线，及时通报疫情，协调处理货物运输中出

现的问题，保障供应链的稳定。

二〇二三年四月九日于河口

（完）

河口新闻网
"""


def test_paragraphs_cut_in_the_middle_of_a_sentence() -> None:
    result = single(CUT)
    assert texts(result)[2].endswith("作为下一步磋商的平台。")
    assert texts(result)[3:] == [
        "二",
        "双方同意简化农产品检验程序，缩短通关时间。为此将由两国海关建立热线，及时通报疫情，协调处理货物运输中出现的问题，"
        "保障供应链的稳定。",
        "二〇二三年四月九日于河口",
    ]
    assert [paragraph.kind for paragraph in result.paragraphs] == ["heading", "body", "body", "heading", "body", "body"]
    assert [piece.reason for piece in result.furniture] == ["end mark", "source line"]


TECHNICAL = """
使用 Docker 部署 Web 应用
作者：李工
本文介绍如何在 Ubuntu Server 上安装 Docker Engine，并用 Docker Compose 启动一个 Flask 应用。读者需要熟悉 Linux 命令行。
安装 Docker Engine
首先运行 apt-get update 更新软件源，然后安装 docker-ce 和 docker-compose-plugin 两个软件包。
sudo apt-get install docker-ce docker-compose-plugin
登录 Docker Hub
在终端输入 docker login，再输入用户名和密码。如果使用 GitHub Actions，请把密码保存为 Repository Secret。
编写 Dockerfile
Dockerfile 以 FROM python:3.11-slim 开头，接着用 COPY 复制源代码，用 RUN pip install 安装依赖。
使用 Windows 系统的用户需要先启用 WSL 2
"""


def test_a_chinese_technical_text_full_of_english_stays_one_text() -> None:
    result = single(TECHNICAL)
    assert result.lang == "zh-CN"
    assert texts(result) == TECHNICAL.strip().split("\n")
    assert result.furniture == ()


QUOTING = """
A Short History of the River Novel
By the end of the nineteenth century the river novel (江河小说) had become a genre of its own in the south.
Its first masterpiece, 《渡口》 (The Ferry), was printed in a small edition that sold out within a week.
渡口
The two characters of the title mean no more than a place to cross, but readers took them for a whole way of life.
Critics have called the author 江南第一人, the first man of the south, and few would disagree.
"""


def test_english_quoting_chinese_stays_one_text() -> None:
    result = single(QUOTING)
    assert (result.lang, len(result.paragraphs)) == ("en-US", 6)


ONE_SIDED = """
图书馆新馆开放
New Library Opens
图书馆新馆今天上午向公众开放，藏书超过两百万册。
The new library opened to the public this morning with more than two million books.
读者可以在一楼办理借书证。
新馆的阅览室全天开放，冬季也不例外。
The reading rooms are open all day, in winter too.
A café on the roof serves tea and light meals.
孩子们最喜欢的是地下一层的故事屋。
What children like best is the story room in the basement.
"""


def test_alternating_lines_some_in_one_language_only() -> None:
    result = parallel(ONE_SIDED)
    assert result.layout == "alternating"
    assert (len(result.source.paragraphs), len(result.target.paragraphs)) == (5, 5)
    assert {(0, 0), (1, 1), (4, 4)} <= set(result.links)


SUBTITLES = """
你昨天晚上去哪儿了？
Where did you go last night?
哪儿也没去，
Nowhere,
就在家里看电视
I was at home watching TV.
NASA
NASA
那你怎么不接电话？
Then why didn't you answer the phone?
没电了
The battery was dead.
"""


def test_subtitles_pair_line_by_line() -> None:
    result = parallel(SUBTITLES)
    assert result.layout == "alternating"
    assert len(result.source.paragraphs) == len(result.target.paragraphs) == 6
    assert result.links == tuple((i, i) for i in range(6))


NEWS = """
首頁 > 新聞 > 環境
濕地公園今夏開放
發佈時間：2020-08-01 08:00　來源：北岸日報
分享到： 微博 微信 Facebook
歷時三年的濕地修復工程昨日完工，公園將於本月十五日向市民開放，首日免費入場。
工程負責人表示，園內設有四座觀鳥屋，遊客可以在此觀察黑臉琵鷺等候鳥。
「我們等這一天等了很久。」住在附近的陳女士說。
責任編輯：周一
上一篇：港口擴建計劃公佈
下一篇：電車新線通車
相關新聞
觀鳥節報名開始
版權所有 北岸日報社
"""


def test_a_news_page_in_traditional_characters() -> None:
    result = single(NEWS)
    assert result.lang == "zh-TW"
    assert texts(result) == NEWS.strip().split("\n")[1:2] + NEWS.strip().split("\n")[4:7]
    assert [paragraph.kind for paragraph in result.paragraphs] == ["heading", "body", "body", "body"]


WRAPPED = """
The Lighthouse Keepers

For almost two hundred years the light on the outer reef was tended by
hand. Three men lived in the tower for six weeks at a time, cut off from
the mainland whenever the sea was rough, and kept a log of every ship
that passed.

When the first engines came, the keepers learned to look after them as
well, and the log began to speak of diesel and spare parts. The old lamp-
light was given to the museum, where lamplight is still shown once a
year.

1. The tower was built in 1811 by
   masons from the north.
2. The engines were put in a century later.

The last keepers left in the autumn of 1987, and since then the light has
been run from an office on the shore.
"""


def test_hard_wrapped_english_is_joined() -> None:
    result = single(WRAPPED)
    assert len(result.paragraphs) == 6
    assert texts(result)[1].startswith("For almost two hundred years the light on the outer reef was tended by hand.")
    assert "The old lamplight was given" in texts(result)[2]
    assert texts(result)[3] == "1. The tower was built in 1811 by masons from the north."
    assert [paragraph.kind for paragraph in result.paragraphs] == ["heading", "body", "body", "item", "item", "body"]


TABLE = """
条款\tClause
本合同自签字之日起生效。\tThis contract enters into force upon signature.
任何一方可以提前三十天书面通知终止合同。\tEither party may terminate the contract by thirty days' written notice.
争议应当通过协商解决。\tDisputes shall be settled by consultation.
"""


def test_columns() -> None:
    result = parallel(TABLE)
    assert result.layout == "columns"
    assert texts(result.source)[:2] == ["条款", "本合同自签字之日起生效。"]
    assert texts(result.target)[3] == "Disputes shall be settled by consultation."
    assert result.links == ((0, 0), (1, 1), (2, 2), (3, 3))


def test_segmented_lines_are_left_as_they_are() -> None:
    given_document = Document(
        "a", "und", (Paragraph("（完）"), Paragraph(""), Paragraph("返回顶部"), Paragraph("(一)甲;(二)乙;"))
    )
    result = prepare(given_document, Settings(segmented=True))
    assert isinstance(result, Document)
    assert (result.paragraphs, result.lang) == (given_document.paragraphs, "zh-CN")
    pair = prepare_pair(given_document, given_document, Settings(segmented=True))
    assert pair.source.paragraphs == given_document.paragraphs


def test_two_files_are_cleaned_each_by_itself() -> None:
    pair = prepare_pair(document(CUT), document(WRAPPED), Settings(target_lang="en-GB"))
    assert (pair.layout, pair.links, pair.source.lang, pair.target.lang) == ("separate", (), "zh-CN", "en-GB")
    assert (len(pair.source.paragraphs), len(pair.target.paragraphs)) == (6, 6)


@pytest.mark.parametrize(
    ("stated", "chosen", "lang"),
    [
        ("und", Settings(), "zh-TW"),
        ("zh-HK", Settings(), "zh-HK"),
        ("en-US", Settings(), "zh-TW"),
        ("zh-CN", Settings(), "zh-TW"),
        ("und", Settings(source_lang="zh-HK"), "zh-HK"),
        ("und", Settings(target_lang="zh-MO"), "zh-MO"),
        ("und", Settings(source_lang="en-US"), "zh-TW"),
    ],
)
def test_the_language_is_as_exact_as_the_file_or_the_user_says(stated: str, chosen: Settings, lang: str) -> None:
    result = prepare(document(NEWS, stated), chosen)
    assert isinstance(result, Document)
    assert result.lang == lang


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                line
                for page in (
                    GLUED,
                    ENGLISH_THEN_CHINESE,
                    TREATY,
                    CUT,
                    TECHNICAL,
                    QUOTING,
                    ONE_SIDED,
                    SUBTITLES,
                    NEWS,
                    WRAPPED,
                    TABLE,
                )
                for line in page.split("\n")
            ]
        ),
        st.text("第一二三章、（）() 。，；;:：.“”\"'abcXYZ12|中文国", max_size=30),
    ),
    max_size=25,
)


def characters(pieces: list[str]) -> list[str]:
    """All characters but white space, table bars, a stroke between two languages, and hyphens at which a line broke."""
    return sorted(re.sub(r"[\s|｜/／\u00ad-]", "", "".join(pieces)))


@settings(deadline=None, max_examples=60)
@given(LINES)
def test_no_character_is_lost_or_doubled(lines: list[str]) -> None:
    raw = document("\n".join(lines))
    result = prepare(raw, Settings())
    sides = [result] if isinstance(result, Document) else [result.source, result.target]
    kept = [text for side in sides for text in texts(side)] + [piece.text for side in sides for piece in side.furniture]
    assert characters(kept) == characters([paragraph.text for paragraph in raw.paragraphs])


@settings(deadline=None, max_examples=60)
@given(LINES)
def test_links_point_at_paragraphs_and_furniture_keeps_the_order_of_the_file(lines: list[str]) -> None:
    result = prepare(document("\n".join(lines)), Settings())
    if isinstance(result, ParallelDocument):
        assert all(
            0 <= i < len(result.source.paragraphs) and 0 <= j < len(result.target.paragraphs) for i, j in result.links
        )
        assert result.layout != "sequential" or result.links == ()
    for side in [result] if isinstance(result, Document) else [result.source, result.target]:
        assert [piece.line for piece in side.furniture] == sorted(piece.line for piece in side.furniture)
        assert all(paragraph.text.strip() == paragraph.text != "" for paragraph in side.paragraphs)


@pytest.mark.parametrize(
    ("front", "body"),
    [
        (
            ("海港局年度报告", "版权", "本报告版权归海港局所有。", "目录", "海港局年度报告"),
            (
                "任何船舶未经许可不得在夜间进入本港内湾。",
                "潮位观测站每天早晚两次公布观测结果。",
                "两地每年至少举行一次专家会议交流数据。",
            ),
        ),
        (
            ("海港局年度報告", "版權", "本報告版權歸海港局所有。", "目錄", "海港局年度報告"),
            (
                "任何船舶未經許可不得在夜間進入本港內灣。",
                "潮位觀測站每天早晚兩次公布觀測結果。",
                "兩地每年至少舉行一次專家會議交流數據。",
            ),
        ),
    ],
)
def test_a_title_that_comes_back_in_both_texts_stays_in_both(front: tuple[str, ...], body: tuple[str, ...]) -> None:
    english = (
        "Harbour Authority Annual Report",
        "Copyright",
        "Copyright in this report belongs to the Authority of the Harbour.",
        "Contents",
        "Harbour Authority Annual Report",
        "No ship may enter the inner bay at night without a permit.",
        "The tide station publishes its readings twice a day, morning and evening.",
        "Experts of both places meet at least once a year to exchange data.",
    )
    pair = prepare_pair(document("\n".join((*front, *body))), document("\n".join(english)), Settings())
    assert [texts(pair.source), texts(pair.target)] == [[*front, *body], list(english)]
    assert pair.source.furniture == pair.target.furniture == ()
    one_file = parallel("\n".join((*front, *body, *english)))
    assert [texts(one_file.source), texts(one_file.target)] == [[*front, *body], list(english)]

"""What stands above the title of a page, and lines like it that are text."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.listing import furniture_of
from aligner.documents.furniture.page_head import above_title, path_of
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
BODY_EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."
TITLE = "Agreement between the Two Sides on Marine Research and Fisheries"
POSTED = "Posted on 3 March 2020 by admin"


def above(*texts: str) -> dict[int, str]:
    page = [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]
    return above_title(page, furniture_of(page))


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("流域资料 > 双语文献", 2),
        ("政务公开 》 政策文件", 0),
        ("政务公开 >> 政策文件 >> 正文", 3),
        ("政务公开＞政策＞正文 >", 3),
        ("Texts » Treaties » Rivers", 3),
        ("Library › Sea Law", 2),
        ("x > y", 0),
        ("A > B", 0),
        ("5 km > 3 miles", 0),
        ("CO2 > CH4", 0),
        ("甲 > 乙", 0),
        ("价格 > 成本 + 利润", 0),
        ("水位 > 警戒水位时，应当通知下游。", 0),
        ("文献", 0),
        (">>", 0),
        ("海洋 >", 0),
        ("Open the window > choose the file > press the button and wait until the light goes out at last", 0),
    ],
)
def test_paths(line: str, steps: int) -> None:
    assert len(path_of(line)) == steps


@pytest.mark.parametrize(
    "texts",
    [
        ("海洋资料 > 双语文献", "甲国和乙国海洋合作协定", "发布时间：2019-05-20 09:30", BODY_ZH),
        ("海洋资料 > 双语文献 > 正文", "甲国和乙国海洋合作协定", BODY_ZH),
        ("Library » Treaties", TITLE, POSTED, BODY_EN),
        ("Library » Treaties", TITLE, BODY_EN, "Leave a Reply"),
    ],
)
def test_a_path_above_the_title_is_navigation(texts: tuple[str, ...]) -> None:
    assert above(*texts) == {0: "navigation"}


@pytest.mark.parametrize(
    "texts",
    [
        ("海洋资料 > 双语文献", "甲国和乙国海洋合作协定", BODY_ZH),
        ("设置 > 网络", BODY_ZH, BODY_ZH, "上一篇：设置时间"),
        ("Settings > Network > Proxy", BODY_EN, "Leave a Reply"),
        ("海洋合作协定", BODY_ZH, "海洋资料 > 双语文献 > 正文", "海洋合作的前景", BODY_ZH, "返回顶部"),
    ],
)
def test_a_path_that_nothing_shows_to_be_the_page_s_is_text(texts: tuple[str, ...]) -> None:
    assert above(*texts) == {}


@pytest.mark.parametrize("name", ["Northern Tea House", "Wu Liang's Notebook", "灯塔阅览室", "The Lamp and Anchor"])
def test_a_site_s_name_above_title_and_posting_line_is_furniture(name: str) -> None:
    assert above(name, TITLE, POSTED, BODY_EN, BODY_ZH, "Leave a Reply") == {0: "site name"}
    assert above("Home » Texts", name, TITLE, POSTED, BODY_EN, "« Older: A winter") == {1: "site name"}


@pytest.mark.parametrize(
    "head",
    [
        ("Northern Tea House", "Menu", "Skip to content", "Home"),
        ("Northern Tea House", "Notes on harbours and winter roads", "Menu", "Skip to content", "Home"),
        ("灯塔阅览室", "首页 | 关于我们 | 联系我们"),
    ],
)
def test_what_stands_above_the_page_s_menu_is_its_name_and_motto(head: tuple[str, ...]) -> None:
    names = [line for line in head if reason_of(line) is None]
    assert above(*head, TITLE, BODY_EN, BODY_ZH) == dict.fromkeys(range(len(names)), "site name")
    assert above(TITLE, *head[len(names) :], BODY_EN, BODY_ZH) == {}


def test_the_name_above_the_menu_may_be_that_of_the_copyright_line() -> None:
    menu = "首页 | 政务公开 | 联系我们 | English"
    office = "Office of Marine Research"
    assert above(office, menu, TITLE, BODY_EN, f"Copyright © {office}. All rights reserved.") == {0: "site name"}
    assert above(office, menu, TITLE, BODY_EN, "Copyright © 2020") == {}
    assert above(
        "河口管理局", menu, "海洋合作协定", BODY_ZH, "主办单位：河口管理局", "ICP备案号：京ICP备05070000号"
    ) == {0: "site name"}


@pytest.mark.parametrize(
    "name",
    [
        "Marine Research",
        "The Two Sides",
        "Joint Statement",
        "1. Fisheries",
        "Chapter One",
        "Notes, Mostly",
        "Reached by the",
        "Northern",
        "It is a good day",
        "A Joint Communique of the Ministers of the Two Countries",
        "海洋研究",
        "专家会议",
        "联合声明",
        "关于",
        "2020年3月3日",
        "Beijing, 25 June 2016",
        "第一章 总则",
    ],
)
def test_what_the_text_speaks_of_is_no_site_s_name(name: str) -> None:
    assert above(name, TITLE, POSTED, BODY_EN, BODY_ZH, "Leave a Reply") == {}


@pytest.mark.parametrize(
    "texts",
    [
        ("Northern Tea House", TITLE, BODY_EN, "Leave a Reply"),
        ("Northern Tea House", TITLE, POSTED, BODY_EN),
        ("Northern Tea House", POSTED, BODY_EN, "Leave a Reply"),
        ("Northern Tea House", "on the Marine Research of the Two Countries", POSTED, BODY_EN, "Leave a Reply"),
        ("Northern Tea House", "Tea in Winter", POSTED, BODY_EN, "Leave a Reply"),
        (TITLE, "Northern Tea House", POSTED, BODY_EN, "Leave a Reply"),
        ("Northern Tea House", TITLE, "Translated by Anna Berg", POSTED, BODY_EN, "Leave a Reply"),
    ],
)
def test_a_name_in_another_place_stays(texts: tuple[str, ...]) -> None:
    assert above(*texts) == {}


@pytest.mark.parametrize("path", ["新聞中心 / 新聞稿", "展覽 Exhibitions ／ 當期特展", "Newsroom / Press Releases"])
def test_a_path_with_strokes_stands_beside_the_menu(path: str) -> None:
    assert above("产品 ▾  服务 ▾", path, TITLE, BODY_EN, BODY_EN) == {1: "navigation"}
    assert above(path, TITLE, BODY_EN, BODY_EN) == {}


def test_a_title_in_both_languages_is_no_path() -> None:
    assert above("产品 ▾  服务 ▾", "公告 / Notice", TITLE, BODY_EN, BODY_EN) == {}

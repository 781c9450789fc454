from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.forums import OF_SHORT_LINES, PATTERNS, picture_titles, post_heads
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, "body", number) for number, text in enumerate(texts, 1)]


def test_patterns_stand_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None]) -> None:
    for _, _, pattern in (*PATTERNS, *OF_SHORT_LINES):
        require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("小船 當前離線", "posting line"),
        ("Rank: 3", "posting line"),
        ("积分 1205", "posting line"),
        ("发表于 2031-5-7 10:21:33 | 只看该作者 | 倒序浏览", "posting line"),
        ("查看： 310|回复： 6", "posting line"),
        ("沙發 老船夫 發表於 2031-5-7 10:21", "posting line"),
        ("6楼 Anna_B 发表于 2031-5-7 10:21", "posting line"),
        ("引用：老船夫 发表于 2031-5-7 10:21", "posting line"),
        ("GMT+8, 2031-5-8 09:00", "posting line"),
        ("点赞 12 收藏 5 举报", "reader counts"),
        ("点赞 30 回复(2)", "reader counts"),
        ("相关帖子", "related links"),
        ("使用道具 举报", "share buttons"),
        ("上传人：河**", "posting line"),
        ("文档编号：A-66201", "posting line"),
        ("格式：DOCX", "posting line"),
        ("推薦人： 來源： 閱讀： 5.02K 次", "posting line"),
        ("作者：佚名    文章来源    点击数：    更新时间：2031-5-18", "posting line"),
        ("You are on page 1 of 3", "page number"),
        ("You might also like", "related links"),
        ("楼主: bluebrick", "posting line"),
        ("金币 37 积分 214 威望 2", "posting line"),
        ("回复 支持 反对 举报", "share buttons"),
        ("收藏1 分享 淘帖", "share buttons"),
        ("本版积分规则", "share buttons"),
        ("快速回复 返回顶部 返回列表", "share buttons"),
        ("您需要登录后才可以回帖 登录 | 立即注册", "share buttons"),
        ("[求助] 帮忙看看渡口章程的英译", "posting line"),
        ("渡口论坛»论坛›汉译英›求助：渡口章程", "navigation"),
    ],
)
def test_what_forums_and_sharing_sites_set_around_a_text(line: str, reason: str) -> None:
    judged = reason_of(line)
    assert judged is not None
    assert judged[0] == reason


@pytest.mark.parametrize(
    "line",
    [
        "积分可以兑换船票。",
        "格式：见附件一",
        "本文发表于2031年",
        "The rank: 2 or more",
        "沙发",
        "[翻译] 渡口章程",
        "支持与反对",
        "点赞 12 次",
        "3楼 老船夫",
        "积分 37 分以上",
    ],
)
def test_text_about_the_same_things_stays(line: str) -> None:
    assert reason_of(line) is None


def test_the_head_of_a_post_goes_as_a_whole() -> None:
    post = ("水墨 当前离线", "高级会员", "发表于 2031-5-7 11:02:18", "沙发", "渡口停航了。")
    assert list(post_heads(lines(*post))) == [0, 1, 2, 3]
    assert post_heads(lines("高级会员", "沙发", "渡口停航了。")) == {}
    assert list(post_heads(lines(post[0], "渡口明天开航。", *post[2:]))) == []


def test_a_picture_named_after_the_title() -> None:
    assert list(picture_titles(lines("渡口章程（双语）", "正文。", "渡口章程（双语） 第2张", "船票 第3张"))) == [2]


def test_the_head_of_a_post_holds_its_number_and_the_rank_of_its_writer() -> None:
    post = ["渡口章程", "#2", "小船 发表于 2031-9-8 07:51:30", "中级会员", "试译如下，仅供参考：", "Rules of the Ferry"]
    assert sorted(post_heads(lines(*post))) == [1, 3, 4]


def test_ranks_and_introductions_elsewhere_stay() -> None:
    assert post_heads(lines("渡口章程", "中级会员", "试译如下，仅供参考：", "#2")) == {}

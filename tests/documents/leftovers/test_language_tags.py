from __future__ import annotations

import pytest

from aligner.documents.leftovers.language_tags import without_language_tags
from aligner.model import Paragraph

PAIRS = [
    ("会员须知", "Notice to Members"),
    ("会员卡有效期一年。", "Membership cards are valid for one year."),
    ("儿童须有成人陪同。", "Children must be accompanied by an adult."),
]


def page(chinese: str, english: str) -> list[Paragraph]:
    lines = [line for zh, en in PAIRS for line in (chinese + zh, english + en)]
    return [Paragraph(line, "body", number) for number, line in enumerate(lines, 1)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("[CN] ", "[EN] "),
        ("【中】", "【英】"),
        ("中文：", "English: "),
        ("zh-CN: ", "en-US: "),
        ("原文：", "译文："),
        ("（汉语）", "(Eng) "),
        ("[中]", "[EN] "),
        ("中：", "英："),
        ("Source: ", "Target: "),
        ("原句：", "译句："),
        ("中文原文：", "英文译文："),
        ("ST: ", "TT: "),
    ],
)
def test_tags_of_both_languages_are_left_out(chinese: str, english: str) -> None:
    kept, tags = without_language_tags(page(chinese, english))
    assert [line.text for line in kept] == [text for pair in PAIRS for text in pair]
    assert [(tag.text, tag.line) for tag in tags] == [(chinese.strip(), 1), (english.strip(), 2)]
    assert {tag.reason for tag in tags} == {"section label"}


@pytest.mark.parametrize(("chinese", "english"), [("●", ""), ("• ", "• "), ("1. ", "1. "), ("（2）", "(2) ")])
def test_the_bullet_or_numeral_before_a_tag_stays(chinese: str, english: str) -> None:
    kept, tags = without_language_tags(page(chinese + "（中）", english + "（英）"))
    assert [line.text for line in kept] == [
        mark + text for pair in PAIRS for mark, text in zip((chinese, english), pair)
    ]
    assert [tag.text for tag in tags] == ["（中）", "（英）"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [("", "EN: "), ("中文：", ""), ("甲：", "A: "), ("记者：", "Q: "), ("", "")],
)
def test_what_one_language_has_alone_or_names_no_language_stays(chinese: str, english: str) -> None:
    lines = page(chinese, english)
    assert without_language_tags(lines) == (lines, [])


def test_a_tag_or_two_are_words_of_the_text() -> None:
    lines = [Paragraph("英文：Ferry"), Paragraph("中文：渡口"), Paragraph("渡口归全村所有。"), Paragraph("The end.")]
    assert without_language_tags(lines) == (lines, [])


def test_lines_without_a_tag_of_their_own_go_on() -> None:
    lines = [*page("[CN] ", "[EN] "), Paragraph("更衣柜当日清空。"), Paragraph("Lockers are emptied daily.")]
    kept, tags = without_language_tags(lines)
    assert (kept[0].text, kept[-1].text, len(tags)) == ("会员须知", "Lockers are emptied daily.", 2)


def test_on_a_page_with_other_lines_tags_stand_side_by_side() -> None:
    forum = [Paragraph(text) for text in ("论坛首页", "发表于昨天", "楼主辛苦了", "谢谢分享", "慢慢看", "我要回复")]
    kept, tags = without_language_tags([*forum, *page("原文：", "译文："), *forum])
    assert [line.text for line in kept[6:8]] == ["会员须知", "Notice to Members"]
    assert [tag.text for tag in tags] == ["原文：", "译文："]


@pytest.mark.parametrize("tag", ["参考译文：", "译：", "[譯] ", "英译：", "【译文】"])
def test_the_renderings_alone_may_bear_a_tag_that_says_so(tag: str) -> None:
    kept, tags = without_language_tags(page("", tag))
    assert [line.text for line in kept] == [text for pair in PAIRS for text in pair]
    assert [found.text for found in tags] == [tag.strip()]


def test_a_tag_behind_its_own_language_is_no_tag_of_renderings() -> None:
    lines = [Paragraph(text) for text in ("渡口停航。", "译：渡口不开放。", "译：船不开。", "译：请绕行。")]
    assert without_language_tags(lines) == (lines, [])


def test_a_wrapped_passage_bears_its_tag_on_the_first_line() -> None:
    wrapped = [
        ("原文：1. 会员卡有效期一年，期满", "前应当续期。"),
        ("译文：1. Membership cards are valid for", "one year and shall be renewed."),
    ]
    lines = [Paragraph(text) for _ in range(3) for pair in wrapped for text in pair]
    # The page has more lines of its own than passages.
    letter = [Paragraph(text) for text in ("你好！", "第二稿如下。", "请看看。", "谢谢！", "有空再聊。", "小林")]
    kept, tags = without_language_tags([*letter, *lines, *letter])
    assert [line.text for line in kept[6:10]] == [
        "1. 会员卡有效期一年，期满",
        "前应当续期。",
        "1. Membership cards are valid for",
        "one year and shall be renewed.",
    ]
    assert [tag.text for tag in tags] == ["原文：", "译文："]


def test_passages_may_be_counted() -> None:
    lines = [
        Paragraph(f"{tag}{number}：{text}")
        for number, pair in enumerate(PAIRS, 1)
        for tag, text in zip(("原文", "译文"), pair, strict=True)
    ]
    kept, tags = without_language_tags(lines)
    assert [line.text for line in kept] == [text for pair in PAIRS for text in pair]
    assert [tag.text for tag in tags] == ["原文1：", "译文1："]


@pytest.mark.parametrize(("chinese", "english"), [("ZH", "EN"), ("Source text:", "Target text:"), ("[CN]", "[EN]")])
def test_a_tag_may_be_a_line_of_its_own(chinese: str, english: str) -> None:
    lines = [Paragraph(text) for pair in PAIRS for text in (chinese, pair[0], english, pair[1])]
    kept, tags = without_language_tags(lines)
    assert [line.text for line in kept] == [text for pair in PAIRS for text in pair]
    assert [tag.text for tag in tags] == [chinese, english]

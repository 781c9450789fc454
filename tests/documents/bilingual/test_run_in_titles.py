"""Titles that stand before the first sentence on its line."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.parallel import take_apart
from aligner.documents.bilingual.run_in_titles import (
    chinese_title_end,
    english_title_end,
    titles_apart,
    with_title_pair,
)
from aligner.model import Paragraph

TITLE = ("渡口安全行动计划", "Action Plan for the Safety of Ferries")
CHINESE = "到2035年，全部渡船将配备救生衣。船夫每年培训一次，费用由村民共同承担。"
ENGLISH = (
    "By 2035, all ferries will be equipped with life jackets. "
    "The boatmen will be trained once a year, and the villagers will share the costs."
)
POINTS = (
    "（一）渡口歸全村所有。",
    "(1) The ferry belongs to the whole village.",
    "（二）船夫由村民推選。",
    "(2) The boatman is elected by the villagers.",
)


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize("chinese_first", [True, False])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_one_text_after_the_other_each_behind_its_title(chinese_first: bool, between: str) -> None:
    texts = [f"{TITLE[0]} {CHINESE}", f"{TITLE[1]} {ENGLISH}"]
    page = between.join(texts if chinese_first else texts[::-1])
    found = take_apart(lines(*page.split("\n")))
    assert found is not None
    assert [p.text for p in found.chinese] == [TITLE[0], CHINESE]
    assert [p.text for p in found.english] == [TITLE[1], ENGLISH]
    assert found.links in (((0, 0), (1, 1)), ())


@pytest.mark.parametrize("title", [f"{TITLE[0]} {TITLE[1]}", f"{TITLE[1]} {TITLE[0]}", "".join(TITLE)])
def test_a_title_in_both_before_points_in_both(title: str) -> None:
    for points in (POINTS, (POINTS[1], POINTS[0], POINTS[3], POINTS[2])):
        found = take_apart(lines(f"{title} {' '.join(points)}"))
        assert found is not None
        assert [p.text for p in found.chinese] == [TITLE[0], POINTS[0], POINTS[2]]
        assert [p.text for p in found.english] == [TITLE[1], POINTS[1], POINTS[3]]


def test_a_title_in_both_before_sentences() -> None:
    for title in (f"{TITLE[0]} {TITLE[1]}", f"{TITLE[1]} {TITLE[0]}"):
        for text in (f"{CHINESE} {ENGLISH}", f"{ENGLISH} {CHINESE}"):
            assert [line.text for line in with_title_pair(lines(f"{title} {text}"))] == [title, text]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Joint Statement on Trade The two sides agreed to meet.", "Joint Statement on Trade"),
        ("Agreement on Ferries The Ministry of Ferries shall meet.", "Agreement on Ferries"),
        ("Rules of the Ferry Article 1 The ferry is public.", "Rules of the Ferry"),
        ("The Old Man and the River In this book we meet a boatman.", "The Old Man and the River"),
        ("Remarks at the Opening of the Ferry Dear boatmen, welcome.", "Remarks at the Opening of the Ferry"),
        # No title: a sentence, a date line, a salutation, a title and its explanation.
        ("In accordance with the Rules of Procedure The Committee may meet.", ""),
        ("LIUYUAN, March 4 – The ferry was opened.", ""),
        ("Ladies and Gentlemen, It is a pleasure to be here.", ""),
        ("The Ferry of the Village: An Old Story", ""),
        ("The Minister of Ferries opened the meeting.", ""),
        ("A Letter to My Dear Friends", ""),
    ],
)
def test_where_an_english_title_ends(text: str, title: str) -> None:
    assert text[: english_title_end(text)].strip() == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("渡口联合公报 双方商定，共建渡口。", "渡口联合公报"),
        ("两国政府 渡口联合公报 双方商定，共建渡口。", "两国政府 渡口联合公报"),
        ("渡口管理规定第一条 渡口归全村所有。", "渡口管理规定"),
        ("柳原3月4日电 渡口今天开放。", ""),
        ("船夫，渡船 和渡口都归全村所有。", ""),
        ("两国 渡口 归全村所有。", ""),
    ],
)
def test_where_a_chinese_title_ends(text: str, title: str) -> None:
    assert text[: chinese_title_end(text)].strip() == title


def test_only_where_both_have_a_title() -> None:
    assert titles_apart(f"{TITLE[0]} {CHINESE}", ENGLISH) is None
    assert titles_apart(CHINESE, f"{TITLE[1]} {ENGLISH}") is None
    assert (
        titles_apart(f"全体船夫参加 {CHINESE}", f"{TITLE[1]} and of the Boatmen, the Villages and All {ENGLISH}")
        is None
    )


@pytest.mark.parametrize(
    "text",
    [
        "使用 Microsoft Office 软件需要许可证，请向部门申请。A licence is needed for this software; please apply.",
        "《渡口权利公约》The Convention on the Rights of the Ferry 是一项重要公约。It is an important convention.",
    ],
)
def test_a_name_in_both_languages_is_no_title(text: str) -> None:
    assert [line.text for line in with_title_pair(lines(text))] == [text]

from __future__ import annotations

import pytest

from aligner.documents.bilingual.mixed_lines import bilingual_lines, headings_in_glued
from aligner.model import Paragraph

HEAD = ("二、生词", "II. New Words")
TEXT = ("渡口归全村所有。", "The ferry belongs to the whole village.")


def cut(*page: str) -> list[tuple[str, str]]:
    lines = [Paragraph(text, line=number) for number, text in enumerate(page, 1)]
    return [sides[:2] for _, sides in sorted(bilingual_lines(lines).items())]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        (("渡口 ferry landing", "船桨 oar", "涨水 to rise (of a river)"), ("渡口", "ferry landing")),
        (("渡口 - ferry landing", "船桨 - oar", "涨水 - to rise"), ("渡口", "ferry landing")),
        (("• 渡口 ferry landing", "• 船桨 oar", "• 涨水 to rise"), ("• 渡口", "ferry landing")),
        (("渡口／ferry landing", "船槳／oar", "漲水／to rise"), ("渡口", "ferry landing")),
        (("渡口：ferry landing", "船桨：oar", "涨水：to rise"), ("渡口：", "ferry landing")),
        (("ferry landing 渡口", "pair of oars 船桨", "to rise 涨水"), ("ferry landing", "渡口")),
        (("3. 渡口 ferry landing", "6. 涨 to rise"), ("3. 渡口", "ferry landing")),
    ],
)
def test_terms_below_each_other_are_cut_from_their_renderings(words: tuple[str, ...], first: tuple[str, str]) -> None:
    sides = cut(*TEXT, *HEAD, *words, *TEXT)
    assert len(sides) == len(words)
    assert sides[0] == first


def test_a_lone_line_at_the_end_of_the_page_makes_no_difference() -> None:
    words = ("渡口 ferry landing", "船桨 oar", "涨水 to rise")
    assert len(cut(*TEXT, *HEAD, *words, *TEXT, "请写一篇短文，介绍你家乡的渡口，不少于二百字。")) == 3


@pytest.mark.parametrize("heading", ["今日词汇", "【雙語詞彙】", "Today’s Vocabulary"])
def test_below_a_heading_that_announces_words_two_are_enough(heading: str) -> None:
    words = ("渡口 ferry landing", "船桨 oar")
    assert cut(*TEXT, *TEXT, heading, *words, "编辑：小舟") == [("渡口", "ferry landing"), ("船桨", "oar")]
    assert cut(*TEXT, *TEXT, "今日航班", *words, "编辑：小舟") == []
    assert cut(*TEXT, *TEXT, heading, words[0], "Dove Cottage 鸽舍", "编辑：小舟") == []


@pytest.mark.parametrize(
    "page",
    [
        (*TEXT, "使用 git commit", "The command git commit", *TEXT),  # its rendering stands below
        (*TEXT, *HEAD, "渡口 ferry landing", "船桨 oar", *TEXT),  # two are few
        ("渡口有三处。", "渡口 ferry landing", "船桨 oar", "涨水 to rise", "There are three landings."),  # in a block
    ],
)
def test_chinese_with_english_in_it_stays_whole(page: tuple[str, ...]) -> None:
    assert cut(*page) == []


def test_in_a_glued_list_the_shortest_term_is_cut_like_the_others() -> None:
    lines = [Paragraph(text) for text in ("渡口 ferry landing", "船桨 pair of oars", "涨 to go up (of rivers)")]
    assert headings_in_glued(lines, {0, 1}) == {2: ("涨", "to go up (of rivers)", True)}

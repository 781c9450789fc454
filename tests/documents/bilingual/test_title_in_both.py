"""Titles and headings in both languages on one line."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.parallel import take_apart
from aligner.documents.bilingual.title_in_both import headings_between, titles_in_both
from aligner.model import Paragraph

PAIRS = (
    "渡口归全村所有，任何人不得出租给外人。",
    "The ferry belongs to the whole village and is not for rent.",
    "船夫由村民每年推选一次，任期一年。",
    "The villagers elect the boatman every year.",
)
TITLE = ("渡口常见问题", "Frequently Asked Questions about the Ferry")
GLUED = (
    "1. 渡口归全村所有。The ferry belongs to the whole village.",
    "2. 船夫由村民推选。The boatman is elected by the villagers.",
    "3. 渡船每天七班。The ferry makes seven trips a day.",
)


def sides(*texts: str) -> tuple[list[str], list[str]]:
    found = take_apart([Paragraph(text, line=number) for number, text in enumerate(texts, 1)])
    assert found is not None
    return [p.text for p in found.chinese], [p.text for p in found.english]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ([], []),
        (["客服热线 400-000-0000"], ["展开全部", "Q1"]),
        (["渡口网", "放大字号"], []),
        ([], ["Print"]),
        (["Ferry Hotline"], ["Share", "Print"]),
    ],
)
@pytest.mark.parametrize("title", [f"{TITLE[0]}　{TITLE[1]}", f"{TITLE[1]} {TITLE[0]}"])
def test_a_title_whatever_the_page_sets_around_it(title: str, above: list[str], below: list[str]) -> None:
    chinese, english = sides(*above, title, *below, *PAIRS)
    assert TITLE[0] in chinese
    assert TITLE[1] in english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("使用", "Microsoft Office"),
        ("如何安装", "Microsoft Visual Studio Code"),
        ("关于渡口", "the ferry and its boatmen"),
        ("渡口", "Questions about the Ferry and the Boatman and the Village"),
        ("渡口常见问题。", "Frequently Asked Questions about the Ferry."),
    ],
)
def test_a_name_or_a_sentence_is_no_title(chinese: str, english: str) -> None:
    assert titles_in_both(["客服热线", f"{chinese} {english}"], {1: (chinese, english)}) == set()


def test_not_where_another_line_has_the_english() -> None:
    head = ["客服热线", "如何观看 Tale of the Ferry", "How to Watch Tale of the Ferry"]
    assert titles_in_both(head, {1: ("如何观看", "Tale of the Ferry")}) == set()


def test_not_below_the_text() -> None:
    assert titles_in_both([PAIRS[0], " ".join(TITLE)], {1: TITLE}) == set()


def test_a_heading_with_white_space_among_lines_glued_without() -> None:
    chinese, english = sides("渡口合同 Ferry Contract", *GLUED)
    assert (chinese[0], english[0]) == ("渡口合同", "Ferry Contract")
    chinese, english = sides("使用 Microsoft Office", *GLUED)
    assert chinese[0] == "使用 Microsoft Office"


def test_a_heading_beside_a_line_that_was_left_whole_stays() -> None:
    assert headings_between({0, 3}, {1: ("渡口合同", "Ferry Contract")}, 4) == set()
    assert headings_between({0, 2}, {1: ("渡口合同", "Ferry Contract")}, 3) == {1}

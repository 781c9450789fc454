"""What stands above the rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lxml import html

from aligner.formats.page_summary import WORST, Summary
from aligner.model import Furniture, Header, Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
MAJOR = Issue("numbers", "accuracy/mistranslation", "major", "target", None, "", "Wrong.")


def parsed(units: list[TranslationUnit], **header: Any) -> Any:
    summary = Summary(Header("a", "b", "zh-CN", "en-US", **header))
    for unit in units:
        summary.take(unit)
    return html.fragment_fromstring(summary.html(), create_parent=True)


def figures(page: Any) -> dict[str, str]:
    return {
        figure.xpath(".//span[@class='en']")[0].text: figure.xpath("./b")[0].text
        for figure in page.xpath("//div[starts-with(@class, 'figure ')]")
    }


def test_figures(unit: Maker) -> None:
    page = parsed(
        [
            unit("甲。", "A.", 0.95),
            unit("乙。", "", 0.45),
            unit("", "C.", 0.6),
            unit("丁。", "", 0.7, moved=4),
            unit("", "D.", 0.7, moved=3),
            unit("戊。", "E.", 0.8, issues=(MAJOR, MAJOR)),
        ]
    )
    assert figures(page) == {
        "beads": "6",
        "expected right": "70%",
        "sure": "1",
        "doubtful": "5",
        "omissions": "1",
        "additions": "1",
        "moved": "1",
        "issues": "2",
    }


def test_types_and_segments(unit: Maker) -> None:
    page = parsed([unit("甲。", "A."), unit("乙。", "B."), unit("丙。", "")])
    table = page.xpath("//table[@class='types']")[0]
    assert [(tr.xpath("./th")[0].text, tr.xpath("./td")[0].text) for tr in table.xpath(".//tr")] == [
        ("1–1", "2"),
        ("1–0", "1"),
    ]
    assert [td.text for td in page.xpath("//table[not(@class)]//td[@class='number']")][:2] == ["3", "2"]


def test_the_worst_come_first_and_the_good_not_at_all(unit: Maker) -> None:
    page = parsed(
        [
            unit("甲。", "A.", 0.99),
            unit("乙。", "B.", 0.3),
            unit("丙。", "", 0.9),
            unit("丁。", "D.", 0.9, issues=(MAJOR,)),
            unit("戊。", "E.", 0.2, state="confirmed"),
        ]
    )
    assert page.xpath("//ol[@class='worst']/li/a/@href") == ["#u4", "#u2", "#u3"]


def test_the_list_of_the_worst_is_bounded_and_equal_ones_keep_their_order(unit: Maker) -> None:
    page = parsed([unit("甲。", "A.", 0.1)] * (WORST + 5))
    assert page.xpath("//ol[@class='worst']/li/a/@href") == [f"#u{n}" for n in range(1, WORST + 1)]


def test_what_was_left_out_is_listed() -> None:
    page = parsed([], furniture=(("source", Furniture("<首页>", "navigation", 3)),))
    assert re.sub(r"\s+", " ", page.xpath("//details//li")[0].text_content()) == "source原文 · 3 · navigation <首页>"
    assert not parsed([]).xpath("//details")

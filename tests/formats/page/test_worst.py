"""The list of the worst passages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import html

from aligner.formats.page.worst import WORST, Worst
from aligner.model import Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]


def issue(start: int, end: int) -> Issue:
    return Issue("numbers", "accuracy/number", "major", "target", (start, end), "", "Wrong.")


def listed(*units: TranslationUnit) -> Any:
    worst = Worst()
    for number, unit in enumerate(units, 1):
        worst.take(unit, number)
    return html.fragment_fromstring(worst.html(), create_parent=True)


def test_the_worst_come_first_and_the_good_not_at_all(unit: Maker) -> None:
    page = listed(
        unit("甲。", "A.", 0.99),
        unit("乙。", "B.", 0.3),
        unit("丙。", "", 0.9),
        unit("丁。", "D.", 0.9, issues=(issue(0, 1),)),
        unit("戊。", "E.", 0.2, state="confirmed"),
    )
    assert page.xpath("//li/a/@href") == ["#u4", "#u2", "#u3"]
    assert [a.text_content().split()[0] for a in page.xpath("//li/a/span[2]")] == ["▲", "?", "▲"]


def test_the_list_is_bounded_and_equal_ones_keep_their_order(unit: Maker) -> None:
    page = listed(*[unit("甲。", "A.", 0.1)] * (WORST + 5))
    assert page.xpath("//li/a/@href") == [f"#u{n}" for n in range(1, WORST + 1)]


@pytest.mark.parametrize(
    ("text", "span", "before", "words", "after"),
    [
        ("It cost 20 million yuan.", (8, 18), "It cost ", "20 million", " yuan."),
        ("x" * 60 + "20" + "y" * 200, (60, 62), "…" + "x" * 12, "20", "y" * 76 + "…"),
        ("z" * 500, (100, 400), "…" + "z" * 12, "z" * 90, "…"),
    ],
)
def test_the_excerpt_shows_the_words_in_question(
    unit: Maker, text: str, span: tuple[int, int], before: str, words: str, after: str
) -> None:
    excerpt = listed(unit("原文。", text, issues=(issue(*span),))).xpath("//li/a/span[3]")[0]
    mark = excerpt.xpath("./mark")[0]
    assert (excerpt.text, mark.text, mark.tail) == (before, words, after)


def test_nothing_bad_is_no_list(unit: Maker) -> None:
    worst = Worst()
    worst.take(unit("甲。", "A.", 0.99), 1)
    assert worst.html() == ""

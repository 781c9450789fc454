"""One unit as a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from aligner.formats.page.rows import row
from aligner.formats.page.standing import kinds_of
from aligner.model import Bead, Header, Issue, Place, TranslationUnit

HEADER = Header("a", "b", "zh-CN", "en-US")
NUMBER = Issue("numbers", "accuracy/number", "major", "target", (0, 10), "20 million", "Two.", "2 million")
STOP = Issue("stray_stops", "linguistic-conventions/punctuation", "minor", "target", (10, 12), "..", "Twice.")
UNIT = TranslationUnit(
    Bead(range(1), range(1), 0.5), ("二百万",), ("20 million..",), "二百万", "20 million..", (STOP, NUMBER)
)


def made(unit: TranslationUnit, number: int = 3) -> Any:
    return html.fragment_fromstring(row(unit, number, kinds_of(unit), HEADER))


@pytest.mark.parametrize(
    ("source", "target", "moved", "words"),
    [("甲。", "", None, "not rendered"), ("", "A.", None, "not in the source"), ("", "A.", 4, '<a href="#u5">5</a>')],
)
def test_what_is_missing_is_said(
    unit: Callable[..., TranslationUnit], source: str, target: str, moved: int | None, words: str
) -> None:
    one = unit(source, target, moved=moved)
    assert words in row(one, 9, kinds_of(one), HEADER)


def test_what_the_filters_ask_for(unit: Callable[..., TranslationUnit]) -> None:
    one = made(unit("甲。", "A.", 0.4567, 0.8, state="edited", note="?"))
    assert one.get("class").split() == ["r", "sure", "note"]
    assert (one.get("id"), one.get("data-p"), one.get("data-a"), one.get("data-s")) == ("u3", "457", "800", "edited")
    assert made(unit("甲。", "A.", 0.9)).get("data-s") is None


def test_issues_are_listed_gravest_first_with_words_reason_and_suggestion() -> None:
    reasons = made(UNIT).xpath(".//li")
    assert [(r.get("id"), r.get("data-check"), r.get("data-severity")) for r in reasons] == [
        ("u3i1", "numbers", "major"),
        ("u3i2", "stray_stops", "minor"),
    ]
    assert "▲" in reasons[0].text_content()
    assert reasons[0].xpath(".//q")[0].text == "20 million"
    assert reasons[0].xpath(".//*[@class='fix']")[0].text == "→ 2 million"


def test_words_and_reasons_find_each_other() -> None:
    one = made(UNIT)
    assert [(m.get("aria-describedby"), m.get("data-n")) for m in one.xpath(".//mark")] == [
        ("u3i1", "1"),
        ("u3i2", "2"),
    ]
    assert [i.text for i in one.xpath(".//li/span[@class='i']")] == ["1", "2"]
    assert not made(replace(UNIT, issues=(NUMBER,))).xpath(".//@data-n | .//li/span[@class='i']")


def test_a_row_bears_the_sign_of_its_worst_issue() -> None:
    assert made(UNIT).xpath("./div[@class='n']/b")[0].text == "▲"
    assert not made(replace(UNIT, issues=(replace(NUMBER, accepted=True),))).xpath("./div[@class='n']/b")


def test_an_accepted_issue_says_so_and_comes_last() -> None:
    reasons = made(replace(UNIT, issues=(replace(NUMBER, accepted=True), STOP))).xpath(".//li")
    assert [r.get("class") for r in reasons] == ["minor", "accepted"]
    assert "accepted" in reasons[1].text_content()


def test_what_the_message_quotes_is_not_quoted_twice() -> None:
    issue = replace(NUMBER, message="“20 million” has no counterpart; the source has “二百万” (2,000,000).")
    reason = made(replace(UNIT, issues=(issue,))).xpath(".//li")[0]
    assert not reason.xpath(".//q")
    assert not made(replace(UNIT, issues=(replace(NUMBER, text=UNIT.target_text),))).xpath(".//q"), "all is highlighted"
    assert "没有对应" in reason.xpath(".//*[@lang='zh-CN'][contains(., '对应')]")[0].text_content()


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Place(3, 17, "tu-3"), "tu-3 · line 17第 17 行"),
        (Place(3, 0, "tu-3"), "tu-3"),
        (Place(3, 17), "line 17第 17 行"),
    ],
)
def test_where_the_checked_file_has_it(place: Place, said: str) -> None:
    assert made(replace(UNIT, place=place)).xpath(".//*[@class='place']")[0].text_content() == said
    assert not made(replace(UNIT, place=Place(3))).xpath(".//*[@class='place']")

"""What stands above the rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from lxml import html

from aligner.formats.page.standing import kinds_of
from aligner.formats.page.summary import left_out, summary
from aligner.formats.page.tally import Tally
from aligner.formats.page.worst import Worst
from aligner.model import Furniture, Header, Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
HEADER = Header("a", "b", "zh-CN", "en-US")
MAJOR = Issue("numbers", "accuracy/number", "major", "target", None, "", "Wrong.")


def parsed(*units: TranslationUnit) -> Any:
    tally, worst = Tally(), Worst()
    for number, unit in enumerate(units, 1):
        tally.take(unit, kinds_of(unit))
        worst.take(unit, number)
    return html.fragment_fromstring(summary(HEADER, tally, worst), create_parent=True)


def cards(page: Any) -> dict[str, str]:
    return {
        card.xpath(".//span[@class='en']")[0].text: card.xpath("./b")[0].text_content()
        for card in page.xpath("//div[contains(@class, 'card')]")
    }


def test_cards(unit: Maker) -> None:
    page = parsed(
        unit("甲。", "A.", 0.95),
        unit("乙。", "", 0.45),
        unit("", "C.", 0.6),
        unit("丁。", "", 0.7, moved=4),
        unit("", "D.", 0.7, moved=3),
        unit("戊。", "E.", 0.8, issues=(MAJOR, MAJOR)),
    )
    assert cards(page) == {
        "beads": "6",
        "expected right": "70%",
        "sure": "1",
        "doubtful": "5",
        "omissions": "1",
        "additions": "1",
        "moved": "1",
        "issues": "2",
    }


def test_what_is_left_out_within_a_unit_counts_as_an_omission(unit: Maker) -> None:
    lost = Issue("truncated", "accuracy/omission", "major", "source", None, "", "Cut off.")
    shown = cards(parsed(unit("甲，乙。", "A.", 0.95, issues=(lost, lost)), unit("丙。", "C.", 0.95)))
    assert (shown["omissions"], shown["additions"], shown["issues"]) == ("1", "0", "2")


def test_adequacy_and_confirmation_have_their_cards_where_there_are_any(unit: Maker) -> None:
    shown = cards(parsed(unit("甲。", "A.", 0.95, 0.8), unit("乙。", "B.", 0.95, 0.9, state="confirmed")))
    assert (shown["mean adequacy"], shown["confirmed"]) == ("85%", "1")


def test_counts_lead_to_the_rows_that_they_count(unit: Maker) -> None:
    page = parsed(unit("甲。", "A.", 0.95, 0.83, issues=(MAJOR,)), unit("乙。", ""))
    shows = [parse_qs(show) for show in page.xpath("//a[@href='#beads']/@data-show")]
    assert {"category": ["accuracy/number"], "severity": ["major"]} in shows
    assert {"type": ["1–0"]} in shows
    assert {"kind": ["omission"]} in shows
    assert {"afrom": ["80"], "ato": ["90"]} in shows


def test_types_and_segments(unit: Maker) -> None:
    page = parsed(unit("甲。", "A."), unit("乙。", "B."), unit("丙。", ""))
    table = page.xpath("//table[@class='bars']")[0]
    assert [(tr.xpath("./th")[0].text, tr.xpath("./td")[0].text_content()) for tr in table.xpath(".//tr")] == [
        ("1–1", "2"),
        ("1–0", "1"),
    ]
    documents = page.xpath("//table[.//th[contains(., 'file')]]")[0]
    assert [td.text for td in documents.xpath(".//td[@class='number']")] == ["3", "2"]


def test_adequacy_is_shown_down_to_the_lowest_tenth_that_occurs(unit: Maker) -> None:
    page = parsed(unit("甲。", "A.", 1, 0.95), unit("乙。", "B.", 1, 0.72), unit("丙。", "C.", 1, 1.0))
    rows = page.xpath("//table[@class='bars'][2]//tr")
    assert [(tr.xpath("./th")[0].text, tr.xpath("./td")[0].text_content()) for tr in rows] == [
        ("90–100%", "2"),
        ("80–90%", "0"),
        ("70–80%", "1"),
    ]
    assert len(parsed(unit("甲。", "A.")).xpath("//table[@class='bars']")) == 1


def test_what_was_left_out_is_listed() -> None:
    header = Header("a", "b", "zh-CN", "en-US", furniture=(("source", Furniture("<首页>", "navigation", 3)),))
    page = html.fragment_fromstring(left_out(header), create_parent=True)
    said = re.sub(r"\s+", " ", page.xpath("//details//li")[0].text_content())
    assert said == "Source原文 · 3 · navigation导航 <首页>"
    assert left_out(HEADER) == ""

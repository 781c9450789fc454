"""The page over all documents: what it says, and that no name can break it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import html

from aligner.batch.report import write_page
from aligner.batch.results import LearntTogether, Result

HOSTILE = '<script>alert("x")</script>&amp;\'"'
RESULTS = [
    Result(HOSTILE, "aligned", f"{HOSTILE}.txt", pairing="one file", outputs=(f"{HOSTILE}.html", f"{HOSTILE}.json")),
    Result("a:b", "aligned", "a:b.txt", outputs=("a:b.tmx",), doubtful=1),
    Result(
        "市场",
        "aligned",
        "市场.zh.txt",
        "市场.en.txt",
        "names",
        "zh-CN",
        "en-GB",
        beads=1234,
        omissions=2,
        doubtful=3,
        segments=(1300, 1250),
        outputs=("市场.tmx", "市场.doubtful.tmx", "市场.html"),
        issues={"minor": 4, "major": 1},
        categories={"accuracy/number": {"major": 1, "minor": 1}, "terminology": {"minor": 3}},
    ),
    Result(
        "独白", "untranslated", "独白.txt", source_lang="zh-CN", message="Chinese throughout, without a counterpart"
    ),
    Result("bad", "failed", "bad.txt", message=f"bad.txt: {HOSTILE}"),
]
NAMES = (
    "[...document.querySelectorAll('tbody th > :first-child')].filter(e => e.checkVisibility()).map(e => e.innerText)"
)


@pytest.fixture
def page(tmp_path: Path) -> html.HtmlElement:
    write_page(RESULTS, [f"{HOSTILE}.png"], tmp_path / "report.html")
    return html.parse(tmp_path / "report.html").getroot()


def text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def documents(page: html.HtmlElement) -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = page.xpath("//section[@id='documents']//tbody/tr")
    return found


def test_the_figures(page: html.HtmlElement) -> None:
    cards = page.xpath("//section[@class='cards']/div")
    assert [card.xpath("./b")[0].text for card in cards] == ["5", "3", "1", "1", "1,234", "2", "0", "4", "5"]
    assert text(cards[5].xpath("./span")[0]) == "omissions漏译"


def test_over_how_many_pairs_words_were_learnt(tmp_path: Path) -> None:
    write_page(RESULTS, [], tmp_path / "report.html", LearntTogether(1234, "key"))
    card = html.parse(tmp_path / "report.html").getroot().xpath("//section[@class='cards']/div")[-1]
    assert text(card) == "1,234pairs learnt from共同学习的文档对"


def test_what_earlier_runs_left_is_listed(tmp_path: Path) -> None:
    write_page(RESULTS, [], tmp_path / "report.html", left_over=["old.tmx", f"{HOSTILE}.json"])
    listed = html.parse(tmp_path / "report.html").getroot().xpath("//details")[-1]
    assert "Left over from earlier runs, of no document any more: 2" in text(listed)
    assert [text(each) for each in listed.xpath(".//li")] == ["old.tmx", f"{HOSTILE}.json"]


def test_what_is_to_be_looked_at_comes_first_failures_foremost(page: html.HtmlElement) -> None:
    notices = [text(item) for item in page.xpath("//ul[@class='notices']/li")]
    assert notices == [
        f"bad.txt ✗ failed失败 {HOSTILE}",
        "独白.txt ∅ Chinese throughout, without a counterpart全文为中文，无对应文本",
    ]


def test_issues_by_category_over_the_batch(page: html.HtmlElement) -> None:
    rows = page.xpath("//section[@class='issues']//tbody/tr")
    assert [text(cell) for row in rows for cell in row.xpath("./td")] == ["1", "1", "·", "3", "1", "4"]


def test_the_worst_document_comes_first(page: html.HtmlElement) -> None:
    names = [row.xpath("./th")[0].xpath("./a | ./text()")[0] for row in documents(page)]
    assert [name if isinstance(name, str) else name.text for name in names] == ["市场", "a:b", HOSTILE]


def test_every_aligned_document_has_a_row_with_links(page: html.HtmlElement) -> None:
    row, other, _ = documents(page)
    cells = [text(cell) for cell in row]
    assert cells[1:7] == ["zh-CN → en-GB", "names文件名", "1,300 : 1,250", "1,234", "2", "0"]
    assert cells[8] == "▲ 1 major严重◆ 4 minor轻微"
    own = "./%E5%B8%82%E5%9C%BA.html"
    assert row.xpath("./th//a/@href") == [own, "./%E5%B8%82%E5%9C%BA.tmx", "./%E5%B8%82%E5%9C%BA.doubtful.tmx", own]
    assert row.xpath("./td//a/@href") == [
        f"{own}#?kind=omission",
        f"{own}#?kind=doubtful",
        f"{own}#?severity=major",
        f"{own}#?severity=minor",
    ]
    assert other.xpath(".//@href") == ["./a%3Ab.tmx"]


def test_a_hostile_name_is_only_a_name(page: html.HtmlElement, tmp_path: Path) -> None:
    assert len(page.xpath("//script")) == 2
    assert "default-src 'none'" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert text(documents(page)[2].xpath("./th/a")[0]) == HOSTILE
    assert text(page.xpath("//details//li")[0]) == f"{HOSTILE}.png"


def test_a_batch_without_anything_wrong_says_so_by_silence(tmp_path: Path) -> None:
    write_page(RESULTS[:1], [], tmp_path / "report.html")
    page = html.parse(tmp_path / "report.html").getroot()
    assert page.xpath("//ul[@class='notices'] | //details | //section[@class='issues']") == []
    before = (tmp_path / "report.html").stat().st_mtime_ns
    write_page(RESULTS[:1], [], tmp_path / "report.html")
    assert (tmp_path / "report.html").stat().st_mtime_ns == before


def test_a_batch_of_nothing(tmp_path: Path) -> None:
    write_page([], [], tmp_path / "report.html")
    assert html.parse(tmp_path / "report.html").getroot().xpath("//section[@id='documents']") == []


def test_in_the_browser_it_is_sorted_searched_and_switched(
    chromium: Any, page: html.HtmlElement, tmp_path: Path
) -> None:
    chromium.open(tmp_path / "report.html")
    assert chromium.complaints == []
    assert chromium.run("document.querySelector('h1').innerText") == "Batch report"
    chromium.click("[for=ui-zh]")
    assert chromium.run("document.querySelector('h1').innerText") == "批处理报告"
    before = chromium.run("[...document.querySelectorAll('#documents tbody tr')].map(r => r.cells[4].innerText)")
    assert before == ["1,234", "0", "0"]
    for turn, first in (("descending", "1,234"), ("ascending", "0")):
        chromium.click("#documents th:nth-child(5) button")
        assert chromium.run("document.querySelector('#documents th:nth-child(5)').ariaSort") == turn
        assert chromium.run("document.querySelector('#documents tbody tr').cells[4].innerText") == first
    chromium.click("#search")
    chromium.send("Input.insertText", text="市场")
    assert chromium.run("document.getElementById('shown').innerText") == "1 / 3"
    assert chromium.run(NAMES) == ["市场"]


@pytest.mark.parametrize("width", [1500, 1024, 360])
def test_it_fits_the_window(chromium: Any, tmp_path: Path, width: int) -> None:
    write_page(RESULTS, [], tmp_path / "report.html", LearntTogether(1234, "key"))
    chromium.resize(width, 800)
    chromium.open(tmp_path / "report.html")
    assert chromium.run("document.documentElement.scrollWidth") <= width

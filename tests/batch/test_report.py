"""The page over all documents: what it says, and that no name can break it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from aligner.batch.report import write_page
from aligner.batch.results import Result

HOSTILE = '<script>alert("x")</script>&amp;\'"'
RESULTS = [
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
    ),
    Result(HOSTILE, "aligned", f"{HOSTILE}.txt", pairing="one file", outputs=(f"{HOSTILE}.html", f"{HOSTILE}.json")),
    Result("a:b", "aligned", "a:b.txt", outputs=("a:b.html",)),
    Result(
        "独白", "untranslated", "独白.txt", source_lang="zh-CN", message="Chinese throughout, without a counterpart"
    ),
    Result("bad", "failed", "bad.txt", message=f"bad.txt: {HOSTILE}"),
]


@pytest.fixture
def page(tmp_path: Path) -> html.HtmlElement:
    write_page(RESULTS, [f"{HOSTILE}.png"], tmp_path / "report.html")
    return html.parse(tmp_path / "report.html").getroot()


def text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_figures(page: html.HtmlElement) -> None:
    figures = [text(item) for item in page.xpath("//ul[@class='figures']/li")]
    assert [figure.split()[0] for figure in figures] == ["5", "3", "1", "1", "1,234", "2", "0", "3", "5"]
    assert "omissions" in figures[5]
    assert "漏译" in figures[5]


def test_what_is_to_be_looked_at_comes_first_failures_foremost(page: html.HtmlElement) -> None:
    notices = [text(item) for item in page.xpath("//ul[@class='notices']/li")]
    assert notices == [f"bad.txt {HOSTILE}", "独白.txt Chinese throughout, without a counterpart全文为中文，无对应文本"]


def test_every_aligned_document_has_a_row_with_links(page: html.HtmlElement) -> None:
    rows = page.xpath("//tbody/tr")
    assert len(rows) == 3
    cells = [text(cell) for cell in rows[0]]
    assert cells[1:7] == ["zh-CN → en-GB", "names文件名", "1,300 : 1,250", "1,234", "2", "0"]
    assert "1 major严重4 minor轻微" in cells[8].replace(" 4", "4")
    links = rows[0].xpath(".//a/@href")
    assert links[0] == links[3] == "./%E5%B8%82%E5%9C%BA.html"
    assert rows[2].xpath(".//a/@href")[0] == "./a%3Ab.html"


def test_a_hostile_name_is_only_a_name(page: html.HtmlElement, tmp_path: Path) -> None:
    source = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script" not in source
    assert "default-src 'none'" in source
    assert text(page.xpath("//tbody/tr[2]/th/a")[0]) == HOSTILE
    assert text(page.xpath("//details//li")[0]) == f"{HOSTILE}.png"


def test_a_batch_without_anything_wrong_says_so_by_silence(tmp_path: Path) -> None:
    write_page(RESULTS[:1], [], tmp_path / "report.html")
    page = html.parse(tmp_path / "report.html").getroot()
    assert page.xpath("//ul[@class='notices']") == []
    assert page.xpath("//details") == []
    before = (tmp_path / "report.html").stat().st_mtime_ns
    write_page(RESULTS[:1], [], tmp_path / "report.html")
    assert (tmp_path / "report.html").stat().st_mtime_ns == before

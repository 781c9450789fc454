"""What on a page is a paragraph, of which kind, on which line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Paragraphs = Callable[[str], list[tuple[str, str, int]]]
Pieces = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<h1>标题</h1><p>正文</p><p>text</p>", [("标题", "heading", 1), ("正文", "body", 3), ("text", "body", 5)]),
        ("<div>a</div><div>b</div>", [("a", "body", 1), ("b", "body", 2)]),
        ("<p>一<br>二<br><br>三</p>", [("一", "body", 1), ("二", "body", 2), ("三", "body", 4)]),
        ("<ul><li>一<li><p>二</p></ul>", [("一", "item", 1), ("二", "item", 3)]),
        ("<dl><dt>条约<dd>treaty</dl>", [("条约", "item", 1), ("treaty", "item", 2)]),
        (
            "<table><tr><th>中文<th>English<tr><td>甲<br>乙<td>A</table>",
            [("中文", "cell", 1), ("English", "cell", 1), ("甲", "cell", 2), ("乙", "cell", 2), ("A", "cell", 2)],
        ),
        ("<p>in<b>li</b>ne <i>text</i>,\n wrapped</p>", [("inline text, wrapped", "body", 1)]),
        ("<p>双方同意\n  继续合作</p>", [("双方同意继续合作", "body", 1)]),
        ("<pre>x  y\n\n z</pre>", [("x  y", "body", 1), ("z", "body", 3)]),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", [("漢字", "body", 1)]),
        ("a<script>x()</script>b<style>p{}</style>c", [("abc", "body", 1)]),
        ("<!-- no -->text<?pi?> goes on", [("text goes on", "body", 1)]),
        ("<p>before <button>Go</button> after</p>", [("before after", "body", 1)]),
    ],
)
def test_paragraphs(paragraphs: Paragraphs, page: str, expected: list[tuple[str, str, int]]) -> None:
    assert paragraphs(page) == expected


def test_a_table_that_only_lays_out_the_page_has_no_cells(paragraphs: Paragraphs) -> None:
    page = "<table><tr><td><h2>标题</h2><p>一</p></td><td><p>A</p><p>B</p><p>C</p><p>D</p></td></tr></table>"
    assert [kind for _, kind, _ in paragraphs(page)] == ["heading", "body", "body", "body", "body", "body"]
    assert len({line for _, _, line in paragraphs(page)}) == 6


def test_the_title_is_a_heading_only_where_there_is_no_other(paragraphs: Paragraphs, furniture: Pieces) -> None:
    title = "<html><head><title>条约 - 网站</title></head><body>"
    assert paragraphs(f"{title}<p>正文</p>")[0][:2] == ("条约 - 网站", "heading")
    assert paragraphs(f"{title}<h2>条约</h2><p>正文</p>")[0][:2] == ("条约", "heading")
    assert furniture(f"{title}<h2>条约</h2><p>正文</p>") == [("条约 - 网站", "page title")]
    assert [text for text, _, _ in paragraphs("<html><head><title>条约</title></head><body><p>条约</p>")] == ["条约"]

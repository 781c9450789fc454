"""What on a page is furniture, and why; what holds the text never is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

FILLER = "<p>" + "双方同意继续合作并举行会议。" * 10 + "</p>"
Paragraphs = Callable[[str], list[tuple[str, str, int]]]
Pieces = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("<nav><a>首页</a><ul><li>About</ul></nav>", ("首页\nAbout", "navigation")),
        ("<header>站名</header>", ("站名", "page header")),
        ("<footer>版权所有</footer>", ("版权所有", "page footer")),
        ("<aside>相关阅读</aside>", ("相关阅读", "aside")),
        ("<form><label>Name</label><select><option>a<option>b</select></form>", ("Name\na\nb", "form")),
        ("<div hidden>藏</div>", ("藏", "hidden")),
        ("<div style='DISPLAY: none'>藏</div>", ("藏", "hidden")),
        ("<div role=navigation>菜单</div>", ("菜单", "navigation")),
        ("<div id=catlinks>分类：<ul><li>协定</ul></div>", ("分类：\n协定", "navigation")),
        ("<div id=toc class=toc><h2>目录</h2><ul><li>1 总则</ul></div>", ("目录\n1 总则", "table of contents")),
        ("<div class='wide breadcrumbs'>首页 > 新闻</div>", ("首页 > 新闻", "navigation")),
        ("<div class=header><a>首页</a><a>新闻</a></div>", ("首页新闻", "navigation")),
        ("<ul class=menu-list><li><a>首页</a><li><a>政务公开</a></ul>", ("首页\n政务公开", "navigation")),
        ("<div id=comments>好文章</div>", ("好文章", "comments")),
        ("<noscript>Turn it on</noscript>", ("Turn it on", "no-script note")),
    ],
)
def test_the_parts_of_a_page_that_are_not_its_text(
    paragraphs: Paragraphs, furniture: Pieces, part: str, expected: tuple[str, str]
) -> None:
    page = f"<body><h1>标题</h1>{FILLER}{part}<p>结尾</p></body>"
    assert furniture(page) == [expected]
    assert [text for text, _, _ in paragraphs(page)] == ["标题", FILLER[3:-4], "结尾"]


@pytest.mark.parametrize(
    "page",
    [
        "<form><h1>标题</h1><p>正文</p></form>",  # as some servers wrap every page
        "<div class=sidebar><p>全文都在这里</p></div>",
        "<ul class=menu-list><li><a>鱼</a>：清蒸<li><a>虾</a>：白灼</ul><p>正文</p>",
        "<div class=header><a>作者主页</a>  李安</div>" + FILLER,
        "<div class=header><a>作者</a><script>x()</script>李安<a>主页</a></div>" + FILLER,
        "<article><header><p>导语</p></header><p>正文</p></article>",
        "<blockquote><p>引文</p><footer>作者</footer></blockquote>",
    ],
)
def test_what_holds_the_text_is_never_furniture(paragraphs: Paragraphs, furniture: Pieces, page: str) -> None:
    assert furniture(page) == []
    assert paragraphs(page)

"""The source of a page copied into a text file, and texts that only have tags or entities among their words."""

import pytest

from aligner.documents.readers.page_source import is_page_source, without_entities
from aligner.documents.readers.plain import PlainReader
from aligner.settings import Settings


def read(text: str) -> list[str]:
    return [paragraph.text for paragraph in PlainReader().read(text.encode(), "x.txt", Settings()).paragraphs]


@pytest.mark.parametrize(
    "source",
    [
        "<p>渡口归全村所有。</p>\n<p>The ferry belongs to the village.</p>",
        "<P ALIGN='center'>渡口归全村所有。</P><P>The ferry belongs to the village.</P>",
        "<div id='zoom'>\n<p>渡口归全村所有。</p>\n<p>The ferry belongs&nbsp;to the village.<br/></p>",
        "<!--StartFragment--><ul>\n<li>渡口归全村所有。\n<li>The ferry belongs to the village.</ul><p></p>",
        "<table><tr><td>渡口归全村所有。</td><td>The ferry belongs to the village.</td></tr></table>",
        "<style>p {}</style><h2>渡口<b>归</b>全村所有。</h2><p>The<o:p></o:p> ferry belongs to the village.</p>",
        "渡口归全村所有。<br>\nThe ferry belongs to the village.<br><br>\n<br />\n",
    ],
)
def test_the_source_of_a_page_is_read_as_one(source: str) -> None:
    assert is_page_source(source)
    found = [text.replace("\u00a0", " ") for text in read(source)]
    assert found == ["渡口归全村所有。", "The ferry belongs to the village."]


@pytest.mark.parametrize(
    "text",
    [
        "渡口归全村所有。\nThe ferry belongs to the village.",
        "The <p> tag:\n<p>This is a paragraph.</p>\n<p>A second one.</p>\n浏览器在段落前后留出空行，不必再加。",
        "<p></p> 段落\n<div></div> 区块\n<table></table> 表格",
        "点击<b>保存</b>。\nClick <b>Save</b>.\n按<kbd>F1</kbd>求助。\nPress <kbd>F1</kbd> for help.",
        "<p>{name}，您好！</p>\n<p>Hello {name}!</p>",
        "<p>还有 %d 条，共 %s。</p>\n<p>%d of %s left.</p>".replace("%d", "%s"),
        "<p>渡口<1>归</1>全村所有。</p>\n<p>The ferry <1>belongs</1> to the village.</p>",
        "<p>渡口<ph/>归全村所有。</p>\n<p>The ferry <ph/> belongs to the village.</p>",
        "第一班。<br>第二班。\n第三班。<br>末班。\nFirst.<br>Second.\nThird.<br>Last.",
        "若 a < b 且 b > c，则停航。\nIf a < b and b > c, there is no service.",
        "<p>渡口归全村所有。</p>\n<p>每人二元。</p>\nThe ferry belongs to the village.\nTwo yuan a head.",
    ],
)
def test_a_text_with_tags_is_a_text(text: str) -> None:
    assert not is_page_source(text)
    assert read(text) == text.split("\n")


def test_segments_keep_their_tags_and_entities() -> None:
    document = PlainReader().read(b"<p>a</p>\n<p>&amp;&amp;&amp;</p>", "x.txt", Settings(segmented=True))
    assert [paragraph.text for paragraph in document.paragraphs] == ["<p>a</p>", "<p>&amp;&amp;&amp;</p>"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("&nbsp;&nbsp;&ldquo;渡口&rdquo;归全村所有。", "“渡口”归全村所有。"),
        ("Smith &amp; Sons &#8212; &#x201C;ferries&#x201D;", "Smith & Sons — “ferries”"),
        ("&amp;nbsp;&amp;ldquo;渡口&amp;rdquo;", "“渡口”"),
        ("5 &lt; 6 &amp; 7 &gt; 6", "5 < 6 & 7 > 6"),
        ("a&amp;b; &ldquo;c&rdquo; &notit; &hellip;", "a&b; “c” &notit; …"),
        ("Smith &amp; Sons", "Smith &amp; Sons"),
        ("HTML 用 &nbsp; 表示空格，用 &lt; 和 &gt; 表示括号。", "HTML 用 &nbsp; 表示空格，用 &lt; 和 &gt; 表示括号。"),
        ("&lt;b&gt;保存&lt;/b&gt;&nbsp;", "&lt;b&gt;保存&lt;/b&gt;&nbsp;"),
        ("&quot;%s&quot; 已删除 %s&nbsp;", "&quot;%s&quot; 已删除 %s&nbsp;"),
        ("<b>保存</b>&nbsp;&amp;&nbsp;", "<b>保存</b>&nbsp;&amp;&nbsp;"),
    ],
)
def test_entities_left_in_a_text_are_characters_where_that_is_sure(text: str, expected: str) -> None:
    assert without_entities(text).strip() == expected

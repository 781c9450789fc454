"""Markdown without its marks."""

import pytest

from aligner.documents.readers.markdown import MarkdownReader
from aligner.model import Document
from aligner.settings import Settings


def read(text: str) -> Document:
    return MarkdownReader().read(text.encode(), "x.md", Settings())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# 标题 **粗体**\n\n正文\n", [("标题 粗体", "heading", 1), ("正文", "body", 3)]),
        ("##紧接的标题\n", [("紧接的标题", "heading", 1)]),
        ("Title\n=====\ntext\n", [("Title", "heading", 1), ("text", "body", 3)]),
        ("- 一\n- two\n  wrapped\n\n1. 三\n", [("一", "item", 1), ("two wrapped", "item", 2), ("1. 三", "item", 5)]),
        ("3. 三\n4. four\n   wrapped\n", [("3. 三", "item", 1), ("4. four wrapped", "item", 2)]),
        ("1) a\n2) b\n\n   c\n", [("1) a", "item", 1), ("2) b", "item", 2), ("c", "item", 4)]),
        (
            "1. a\n   - b\n   - c\n1. d\n",
            [("1. a", "item", 1), ("b", "item", 2), ("c", "item", 3), ("1. d", "item", 4)],
        ),
        ("1. 1. 甲\n   2. 乙\n", [("1. 1. 甲", "item", 1), ("2. 乙", "item", 2)]),
        ("1. 甲\n   A\n", [("1. 甲", "item", 1), ("A", "item", 2)]),
        ("2024. The year of the flood.\n", [("2024. The year of the flood.", "item", 1)]),
        ("正文\n\n4.\n\n正文\n", [("正文", "body", 1), ("4.", "item", 3), ("正文", "body", 5)]),
        ("1. ```\n   code\n   ```\n2. 乙\n", [("1.", "item", 1), ("2. 乙", "item", 4)]),
        ("1986 was early.\n1.5 is a number\n", [("1986 was early. 1.5 is a number", "body", 1)]),
        ("put `0x0012` into ``a`b``。\n", [("put 0x0012 into a`b。", "body", 1)]),
        (
            "| 甲 | A |\n|---|---|\n| 乙 | B |\n",
            [("甲", "cell", 1), ("A", "cell", 1), ("乙", "cell", 3), ("B", "cell", 3)],
        ),
        ("a *b* `c` [d](http://e) ~~f~~ ![图](g.png)\n", [("a b c d f 图", "body", 1)]),
        ("**中文。**后面\n", [("中文。后面", "body", 1)]),
        ("双方同意\n继续合作。\n", [("双方同意继续合作。", "body", 1)]),
        ("双方同意。\nBoth sides\nagree.\n", [("双方同意。", "body", 1), ("Both sides agree.", "body", 2)]),
        ("one  \ntwo<br>three\n", [("one", "body", 1), ("two", "body", 2), ("three", "body", 3)]),
        ("文[^1]字。\n\n[^1]: 注释内容。\n", [("文字。", "body", 1), ("注释内容。", "body", 3)]),
        ("> quoted\n", [("quoted", "body", 1)]),
        ("x\n\n    indented prose\n", [("x", "body", 1), ("indented prose", "body", 3)]),
        ("a &amp; b \\* c\n", [("a & b * c", "body", 1)]),
    ],
)
def test_paragraphs(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert [(p.text, p.kind, p.line) for p in read(text).paragraphs] == expected


def test_what_is_no_prose_is_furniture() -> None:
    document = read("---\ntitle: 标题\nlang: zh\n---\n正文\n\n```python\nprint(1)\n```\n\n<div>raw</div>\n")
    assert [(p.text, p.line) for p in document.paragraphs] == [("正文", 5)]
    assert [(piece.text, piece.reason, piece.line) for piece in document.furniture] == [
        ("title: 标题\nlang: zh", "front matter", 1),
        ("print(1)", "code block", 7),
        ("<div>raw</div>", "HTML", 11),
    ]


def test_a_rule_at_the_head_is_no_front_matter() -> None:
    assert [p.text for p in read("---\n正文没有第二条线\n").paragraphs] == ["正文没有第二条线"]

"""Markdown (CommonMark with tables): what a reader of the page sees, without the marks.

Headings, list items and table cells keep their kind, items of a numbered list their numeral as the file writes it;
emphasis, links and code in the line leave their words. Code blocks, raw HTML and
front matter are not prose and go to the furniture. Lines wrapped within a paragraph are joined, except where a Chinese
line stands over an English one. Line numbers are those of the file, a table row's cells sharing the row's.
Lines indented by four spaces are prose here: in texts by translators they hardly ever are code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from aligner.documents.encoding import decode
from aligner.documents.readers.plain import is_textual
from aligner.documents.readers.wrapping import by_language, joined_lines
from aligner.late_patterns import late
from aligner.model import Document, Furniture, Kind, Paragraph
from aligner.settings import Settings

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = late(r"\A(---|\+\+\+)[ \t]*\n(.*?\n)?(\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_NOTE = late(r"^( {0,3})\[\^", re.MULTILINE)
_NOTE_MARK = late(r"\[\^[^\]\s]+\]:?[ \t]?")
_TIGHT_HEADING = late("^( {0,3}#{1,6})(?=[\u3400-\u9fff\uff08\u300a\u201c])", re.MULTILINE)
_TIGHT_EMPHASIS = late(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BREAK_TAG = late(r"<br\s*/?>", re.IGNORECASE)
_KINDS: dict[str, Kind] = {"heading_open": "heading", "list_item_open": "item", "th_open": "cell", "td_open": "cell"}
_FURNITURE = {"fence": "code block", "code_block": "code block", "html_block": "HTML"}


class MarkdownReader:
    """Reads Markdown."""

    name = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mkd")

    def confidence(self, suffix: str, head: bytes) -> float:
        """0.9 for the suffixes, 0 without them: any text might be Markdown."""
        return 0.9 if suffix in self.suffixes and is_textual(head) else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The page's paragraphs; front matter, code blocks and HTML blocks as furniture.

        Raises UserError as `encoding.decode` does.
        """
        from markdown_it import MarkdownIt

        text = decode(data, name, settings.encoding).replace("\r\n", "\n").replace("\r", "\n")
        furniture: list[Furniture] = []
        if matter := _FRONT_MATTER.match(text):
            furniture.append(Furniture((matter.group(2) or "").strip(), "front matter", 1))
            text = "\n" * matter.group().count("\n") + text[matter.end() :]
        # Notes are no link references, and Chinese authors set no space behind the # of a heading.
        text = _TIGHT_HEADING.sub(r"\1 ", _NOTE.sub(r"\1\\[^", text))
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("code").parse(text)
        paragraphs: list[Paragraph] = []
        kinds: list[Kind] = ["body"]
        row = item = 0
        numeral = ""
        for token in tokens:
            line = token.map[0] + 1 if token.map else 0
            if token.type == "tr_open":
                row = line
            elif token.type == "list_item_open" and token.info:
                numeral, item = f"{numeral}{token.info}{token.markup} ", line
            elif token.type == "list_item_close" and numeral:
                # Nothing stands behind it: `4.` on a line of its own counts a section.
                paragraphs.append(Paragraph(numeral.strip(), "item", item))
                numeral = ""
            if token.nesting == 1:
                kinds.append(_KINDS.get(token.type, kinds[-1] if token.type != "blockquote_open" else "body"))
            elif token.nesting == -1:
                kinds.pop()
            elif token.type in _FURNITURE and token.content.strip():
                furniture.append(Furniture(token.content.strip("\n"), _FURNITURE[token.type], line))
            elif token.type == "inline":
                paragraphs.extend(_paragraphs(token, kinds[-1], row if kinds[-1] == "cell" else line, numeral))
                numeral = ""
        return Document(name, "und", tuple(paragraphs), furniture=tuple(furniture))


def _paragraphs(token: Token, kind: Kind, line: int, numeral: str) -> Iterator[Paragraph]:
    """The paragraphs in a block: one for each hard break, and where the language changes from line to line.

    The numeral of the list item that the block begins, if any, leads the first.
    """
    number = line
    for part in "".join(_pieces(token)).split("\v"):
        lines = [wrapped.strip() for wrapped in _TIGHT_EMPHASIS.sub(r"\2", _NOTE_MARK.sub("", part)).split("\n")]
        for run in by_language(lines):
            if text := joined_lines([lines[i] for i in run]):
                yield Paragraph(numeral + text, kind, line if kind == "cell" else number + run.start)
                numeral = ""
        number += len(lines)


def _pieces(token: Token) -> Iterator[str]:
    """The words of an inline token, "\\n" for a wrapped line and "\\v" for a hard break."""
    for inner in token.children or ():
        if inner.type == "image":
            yield from _pieces(inner)
        elif inner.type == "softbreak":
            yield "\n"
        elif inner.type == "hardbreak" or (inner.type == "html_inline" and _BREAK_TAG.match(inner.content)):
            yield "\v"
        elif inner.type in ("text", "code_inline", "text_special"):
            yield inner.content.replace("\v", " ")

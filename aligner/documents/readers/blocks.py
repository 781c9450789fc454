"""A parsed page → paragraphs as a browser lays them out, and apart from them what is the page's and not the text's.

A block element is a paragraph; so is each line that `<br>` makes, as in plain text. Line numbers count the lines of
the page saved as text: what stands apart on the page (paragraphs, lists, tables) leaves a gap in the numbers, as a
blank line does in plain text, and the cells of a table row share the row's number.

What is furniture, `furniture_elements` tells; it is set apart, one piece for each such area.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aligner.documents.readers.elements import (
    APART,
    BLOCKS,
    HEADINGS,
    PREFORMATTED,
    WITHOUT_TEXT,
    local_name,
    text_length,
)
from aligner.documents.readers.furniture_elements import reason_of
from aligner.documents.readers.wrapping import is_wide
from aligner.late_patterns import late
from aligner.model import Furniture, Kind, Paragraph

if TYPE_CHECKING:
    from lxml import etree

_SPACE = late(r"[ \t\n\r\f]+")
_LAYOUT_CELL_BLOCKS = 3
"""From so many blocks or breaks on, a table cell is taken for a column of the page, not a cell of a table."""


@dataclass(slots=True)
class Page:
    """The text of a page and its furniture, each in the order of the page."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)


def page_of(root: etree._Element) -> Page:
    """The page in a tree (HTML, or XHTML with its namespace)."""
    return _Walk(root).page()


@dataclass(slots=True)
class _Row:
    """A table row, which gets its line number with its first text."""

    line: int = 0


@dataclass(slots=True)
class _Area:
    """A part of the page that is furniture; its lines are gathered."""

    reason: str
    lines: list[str] = field(default_factory=list)
    line: int = 0


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds inside an element."""

    kind: Kind = "body"
    area: _Area | None = None
    row: _Row | None = None
    preformatted: bool = False
    article: bool = False


class _Walk:
    """One way through the tree, element by element, gathering the text of the block that is open."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._length = text_length(root)
        self._buffer: list[str] = []
        self._frames = [_Frame()]
        self._line = 0
        self._gap = False
        self._paragraphs: list[Paragraph] = []
        self._areas: list[_Area] = []

    def page(self) -> Page:
        from lxml import etree

        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            name = local_name(element)
            if event == "end":
                self._leave(element, name)
            elif name in WITHOUT_TEXT or not name:
                self._frames.append(self._frames[-1])
                walk.skip_subtree()
            elif not self._enter(element, name):
                walk.skip_subtree()
        self._flush()
        furniture = [Furniture("\n".join(area.lines), area.reason, area.line) for area in self._areas if area.lines]
        return self._titled(Page(self._paragraphs, furniture))

    def _titled(self, page: Page) -> Page:
        """The page's title is its heading if it has no other; otherwise it only repeats it and is furniture."""
        titles = [piece for piece in page.furniture if piece.reason == "page title"]
        if titles and page.paragraphs and not any(p.kind == "heading" for p in page.paragraphs):
            title = titles[0]
            page.furniture.remove(title)
            if page.paragraphs[0].text != title.text:
                page.paragraphs.insert(0, Paragraph(title.text, "heading", title.line))
        return page

    def _enter(self, element: etree._Element, name: str) -> bool:
        """Begin an element; whether what it holds is still to be walked."""
        frame = self._frames[-1]
        if name in BLOCKS:
            self._flush()
            self._gap = self._gap or name in APART
        elif name == "br":
            self._break()
        area = frame.area
        if area is None and (reason := reason_of(element, frame.article, self._length)):
            area = _Area(reason, line=self._line + 1)
            self._areas.append(area)
            if name not in BLOCKS:  # taken out of a line that goes on behind it
                area.lines.extend(filter(None, [_collapse("".join(element.itertext())).strip()]))
                self._frames.append(frame)
                return False
        self._frames.append(
            _Frame(
                kind=_kind(element, name, frame.kind),
                area=area,
                row=_Row() if name == "tr" else None if _is_layout_cell(element, name) else frame.row,
                preformatted=frame.preformatted or name in PREFORMATTED,
                article=frame.article or name in ("article", "main", "blockquote", "figure"),
            )
        )
        self._text(element.text)
        return True

    def _leave(self, element: etree._Element, name: str) -> None:
        if name in BLOCKS:
            self._flush()
            self._gap = self._gap or name in APART
        self._frames.pop()
        if element is not self._root:
            self._text(element.tail)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._frames[-1].preformatted:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self._buffer.append(first)
            for line in rest:
                self._break()
                self._buffer.append(line)
        else:
            self._buffer.append(text)

    def _break(self) -> None:
        if not self._flush():
            self._gap = True

    def _flush(self) -> bool:
        """End the paragraph that is open; whether there was one."""
        frame = self._frames[-1]
        text = "".join(self._buffer).replace("\ufeff", "")
        self._buffer.clear()
        text = (text if frame.preformatted else _collapse(text)).strip()
        if not text:
            return False
        line = self._number(frame.row)
        if frame.area is not None:
            frame.area.line = line if not frame.area.lines else frame.area.line
            frame.area.lines.append(text)
        else:
            self._paragraphs.append(Paragraph(text, frame.kind, line))
        return True

    def _number(self, row: _Row | None) -> int:
        if row is not None and row.line:
            return row.line
        self._line += 2 if self._gap and self._line else 1
        self._gap = False
        if row is not None:
            row.line = self._line
        return self._line


def _kind(element: etree._Element, name: str, outer: Kind) -> Kind:
    if name in HEADINGS or element.get("role") == "heading":
        return "heading"
    if name in ("li", "dt", "dd"):
        return "item"
    if name in ("td", "th"):
        return "body" if _is_layout_cell(element, name) else "cell"
    return "body" if name in ("article", "section", "blockquote", "table") else outer


def _is_layout_cell(element: etree._Element, name: str) -> bool:
    if name not in ("td", "th"):
        return False
    names = [local_name(inner) for inner in element.iterdescendants()]
    return (
        "table" in names
        or any(inner in HEADINGS for inner in names)
        or sum(inner in ("p", "div", "br") for inner in names) > _LAYOUT_CELL_BLOCKS
    )


def _collapse(text: str) -> str:
    """White space as CSS Text 3 collapses it: one space, and none where a line broke between wide characters."""

    def between(space: re.Match[str]) -> str:
        before, after = text[space.start() - 1 : space.start()], text[space.end() : space.end() + 1]
        return "" if "\n" in space.group() and is_wide(before) and is_wide(after) else " "

    return _SPACE.sub(between, text)

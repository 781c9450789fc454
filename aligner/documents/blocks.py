"""A parsed page → paragraphs as a browser lays them out, and apart from them what is the page's and not the text's.

A block element is a paragraph; so is each line that `<br>` makes, as in plain text. Line numbers count the lines of
the page saved as text: what stands apart on the page (paragraphs, lists, tables) leaves a gap in the numbers, as a
blank line does in plain text, and the cells of a table row share the row's number.

Navigation, page header and footer, asides, forms, and what is hidden go to the furniture, one piece for each such
area. Elements are believed as HTML 5 defines them; class names only where they leave most of the text standing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aligner.documents.wrapping import is_wide
from aligner.model import Furniture, Kind, Paragraph

if TYPE_CHECKING:
    from lxml import etree

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_APART = _HEADINGS | frozenset(
    "p ul ol dl table blockquote pre hr figure article section main header footer nav aside form fieldset".split()
)
_BLOCKS = _APART | frozenset(
    """address body caption center dd details dialog dir div dt figcaption hgroup html legend li listing menu
    noscript optgroup option search summary tbody td tfoot th thead title tr xmp""".split()
)
_PREFORMATTED = frozenset(("pre", "listing", "xmp"))
_WITHOUT_TEXT = frozenset(
    """script style template svg canvas video audio object embed iframe map applet noframes datalist rt rp rtc meta
    link base""".split()
)
"""Left out altogether: no text a reader of the page sees, or (`rt`) a gloss on how the characters sound."""
_AREAS = {
    "nav": "navigation",
    "menu": "navigation",
    "footer": "page footer",
    "header": "page header",
    "aside": "aside",
    "form": "form",
    "search": "form",
    "button": "form",
    "select": "form",
    "textarea": "form",
    "noscript": "no-script note",
    "dialog": "dialog",
}
_ROLES = {
    "navigation": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "navigation",
    "banner": "page header",
    "contentinfo": "page footer",
    "complementary": "aside",
    "form": "form",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
}
_CLASSES = {
    "nav": "navigation",
    "navbar": "navigation",
    "navigation": "navigation",
    "menu": "navigation",
    "breadcrumb": "navigation",
    "breadcrumbs": "navigation",
    "pagination": "navigation",
    "pager": "navigation",
    "skip-link": "navigation",
    "sidebar": "aside",
    "site-header": "page header",
    "site-footer": "page footer",
    "footer": "page footer",
    "copyright": "page footer",
    "share": "sharing links",
    "sharedaddy": "sharing links",
    "social-share": "sharing links",
    "bdsharebuttonbox": "sharing links",
    "comments": "comments",
    "comment-list": "comments",
    "comments-area": "comments",
    "comment-respond": "reply form",
    "respond": "reply form",
    "cookie-banner": "dialog",
    "cookie-notice": "dialog",
}
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LINK_AREAS = frozenset("header head top topbar topnav subnav toolbar nav menu navbar crumb crumbs links foot".split())
"""Parts of class names of what is navigation only where it holds nothing but links: the head of an article has such a
name too."""
_SPACE = re.compile(r"[ \t\n\r\f]+")
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
        self._length = _text_length(root)
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
            elif name in _WITHOUT_TEXT or not name:
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
        if name in _BLOCKS:
            self._flush()
            self._gap = self._gap or name in _APART
        elif name == "br":
            self._break()
        area = frame.area
        if area is None and (reason := self._reason(element, name, frame)):
            area = _Area(reason, line=self._line + 1)
            self._areas.append(area)
            if name not in _BLOCKS:  # taken out of a line that goes on behind it
                area.lines.extend(filter(None, [_collapse("".join(element.itertext())).strip()]))
                self._frames.append(frame)
                return False
        self._frames.append(
            _Frame(
                kind=_kind(element, name, frame.kind),
                area=area,
                row=_Row() if name == "tr" else None if _is_layout_cell(element, name) else frame.row,
                preformatted=frame.preformatted or name in _PREFORMATTED,
                article=frame.article or name in ("article", "main", "blockquote", "figure"),
            )
        )
        self._text(element.text)
        return True

    def _leave(self, element: etree._Element, name: str) -> None:
        if name in _BLOCKS:
            self._flush()
            self._gap = self._gap or name in _APART
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

    def _reason(self, element: etree._Element, name: str, frame: _Frame) -> str:
        """Why the element is furniture, "" if it is text."""
        if name == "title":
            return "page title"
        if element.get("hidden") is not None or _HIDING.search(element.get("style") or ""):
            return "hidden"
        role = _ROLES.get((element.get("role") or "").strip().lower(), "")
        reason = role or _AREAS.get(name, "")
        if name == "header" and not role and frame.article:
            return ""
        if name == "footer" and any(local_name(outer) in ("blockquote", "figure") for outer in element.iterancestors()):
            return ""
        if reason in ("navigation", "page footer", "no-script note"):
            return reason
        if not reason:
            marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower().split()
            if name in _BLOCKS:
                reason = next((_CLASSES[mark] for mark in marks if mark in _CLASSES), "")
                parts = {part for mark in marks for part in re.split("[-_]+", mark)}
                if not reason and not _LINK_AREAS.isdisjoint(parts) and _is_all_links(element):
                    reason = "navigation"
        return reason if reason and self._is_beside_text(element) else ""

    def _is_beside_text(self, element: etree._Element) -> bool:
        """Whether an element leaves the text standing: no article in it, no main heading, not half of all text."""
        if any(local_name(inner) in ("h1", "main", "article") for inner in element.iter()):
            return False
        return _text_length(element) * 2 < self._length


def _is_all_links(element: etree._Element) -> bool:
    """Whether an element holds several links and no text outside them."""
    links = [inner for inner in element.iter() if local_name(inner) == "a"]
    return len(links) > 1 and sum(_text_length(link) for link in links) == _text_length(element)


def local_name(element: etree._Element) -> str:
    """An element's name in lower case without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _kind(element: etree._Element, name: str, outer: Kind) -> Kind:
    if name in _HEADINGS or element.get("role") == "heading":
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
        or any(inner in _HEADINGS for inner in names)
        or sum(inner in ("p", "div", "br") for inner in names) > _LAYOUT_CELL_BLOCKS
    )


def _text_length(element: etree._Element) -> int:
    """How many characters of text an element holds, white space aside."""
    return sum(
        len("".join(text.split()))
        for inner in element.iter()
        if local_name(inner) not in _WITHOUT_TEXT
        for text in (inner.text, inner.tail if inner is not element else None)
        if text
    )


def _collapse(text: str) -> str:
    """White space as CSS Text 3 collapses it: one space, and none where a line broke between wide characters."""

    def between(space: re.Match[str]) -> str:
        before, after = text[space.start() - 1 : space.start()], text[space.end() : space.end() + 1]
        return "" if "\n" in space.group() and is_wide(before) and is_wide(after) else " "

    return _SPACE.sub(between, text)

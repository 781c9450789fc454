"""The elements of HTML: their names, which of them begin a paragraph, and which hold no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
"""Elements that are headings."""
APART = HEADINGS | frozenset(
    "p ul ol dl table blockquote pre hr figure article section main header footer nav aside form fieldset".split()
)
"""Blocks that stand apart on the page: a gap is before and behind them."""
BLOCKS = APART | frozenset(
    """address body caption center dd details dialog dir div dt figcaption hgroup html legend li listing menu
    noscript optgroup option search summary tbody td tfoot th thead title tr xmp""".split()
)
"""Elements that begin and end a paragraph."""
PREFORMATTED = frozenset(("pre", "listing", "xmp"))
"""Elements whose white space and line breaks count."""
WITHOUT_TEXT = frozenset(
    """script style template svg canvas video audio object embed iframe map applet noframes datalist rt rp rtc meta
    link base""".split()
)
"""Left out altogether: no text a reader of the page sees, or (`rt`) a gloss on how the characters sound."""


def local_name(element: etree._Element) -> str:
    """An element's name in lower case without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def text_length(element: etree._Element) -> int:
    """How many characters of text an element holds, white space aside."""
    return sum(
        len("".join(text.split()))
        for inner in element.iter()
        if local_name(inner) not in WITHOUT_TEXT
        for text in (inner.text, inner.tail if inner is not element else None)
        if text
    )

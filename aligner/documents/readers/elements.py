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
    """How many characters of text an element holds, white space aside and without what no reader of the page sees."""
    from lxml import etree

    length = 0
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "end":
            # An element carries the text behind it, which its surroundings hold, be it itself without text.
            text = inner.tail if inner is not element else None
        elif local_name(inner) in WITHOUT_TEXT:
            walk.skip_subtree()
            continue
        else:
            text = inner.text
        length += len("".join(text.split())) if text else 0
    return length

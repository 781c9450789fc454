"""Which elements of a page are furniture: navigation, page header and footer, asides, forms, and what is hidden.

Elements are believed as HTML 5 defines them; class names only where they leave most of the text standing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aligner.documents.readers.elements import BLOCKS, local_name, text_length
from aligner.late_patterns import late

if TYPE_CHECKING:
    from lxml import etree

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
    "mw-navigation": "navigation",
    "mw-jump-link": "navigation",
    "catlinks": "navigation",
    "printfooter": "page footer",
    "toc": "table of contents",
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
_HIDING = late(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LINK_AREAS = frozenset("header head top topbar topnav subnav toolbar nav menu navbar crumb crumbs links foot".split())
"""Parts of class names of what is navigation only where it holds nothing but links: the head of an article has such a
name too."""


def reason_of(element: etree._Element, in_article: bool, page_length: int) -> str:
    """Why an element is furniture, "" if it is text.

    `in_article`: whether it stands inside an article, the main text, a quotation or a figure, where a header is text;
    `page_length`: characters of text in the whole page, white space aside.
    """
    name = local_name(element)
    if name == "title":
        return "page title"
    if element.get("hidden") is not None or _HIDING.search(element.get("style") or ""):
        return "hidden"
    role = _ROLES.get((element.get("role") or "").strip().lower(), "")
    reason = role or _AREAS.get(name, "")
    if name == "header" and not role and in_article:
        return ""
    if name == "footer" and any(local_name(outer) in ("blockquote", "figure") for outer in element.iterancestors()):
        return ""
    if reason in ("navigation", "page footer", "no-script note"):
        return reason
    if not reason:
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".lower().split()
        if name in BLOCKS:
            reason = next((_CLASSES[mark] for mark in marks if mark in _CLASSES), "")
            parts = {part for mark in marks for part in re.split("[-_]+", mark)}
            if not reason and not _LINK_AREAS.isdisjoint(parts) and _is_all_links(element):
                reason = "navigation"
    return reason if reason and _is_beside_text(element, page_length) else ""


def _is_beside_text(element: etree._Element, page_length: int) -> bool:
    """Whether an element leaves the text standing: no article in it, no main heading, not half of all text."""
    if any(local_name(inner) in ("h1", "main", "article") for inner in element.iter()):
        return False
    return text_length(element) * 2 < page_length


def _is_all_links(element: etree._Element) -> bool:
    """Whether an element holds several links and no text outside them."""
    links = [inner for inner in element.iter() if local_name(inner) == "a"]
    return len(links) > 1 and sum(text_length(link) for link in links) == text_length(element)

"""HTML and XHTML pages: bytes → a tree, and its text by way of `blocks`.

The characters come from the byte order mark, else from what the page declares if its bytes bear that out, else from
detection. The tree is built without network or entities of a DTD.
"""

from __future__ import annotations

import codecs
import re
from html.entities import html5
from typing import TYPE_CHECKING

from aligner.documents.encoding import decode, detect, known
from aligner.documents.readers.blocks import page_of
from aligner.documents.safe_xml import parsed
from aligner.errors import UserError
from aligner.late_patterns import late
from aligner.model import Document
from aligner.settings import Settings

if TYPE_CHECKING:
    from lxml import etree

_OPENING = late(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARED = (
    late(rb"^\s*<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE),
    late(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE),
)
_LATIN = late("(?i)(iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-1252|cp1252|utf-?16.*|utf-?32.*)$")
_ENTITY = late(r"&([A-Za-z][A-Za-z0-9]*);")
_XML_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
_XML_DECLARATION = late(r"^\s*<\?xml[^>]*\?>")
_CONTROL = late("[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_LANGUAGE = late(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$")


class HtmlReader:
    """Reads web pages; the `lang` of the page is taken over as it stands, and may be wrong as on many pages."""

    name = "HTML"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml", ".shtml")

    def confidence(self, suffix: str, head: bytes) -> float:
        """0.9 where the first element is HTML's or the suffix says HTML, and 0.85 where the former alone is so."""
        opens = _OPENING.match(head.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")) is not None
        if suffix in self.suffixes:
            return 0.9 if opens else 0.5
        return 0.85 if opens else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The page's blocks as paragraphs; navigation, forms, page headers and footers as furniture.

        Raises UserError where the bytes cannot be decoded or hold no markup that can be parsed.
        """
        return document_of(parse(markup(data, name, settings.encoding), name), name)


def document_of(root: etree._Element, name: str) -> Document:
    """The document in a parsed page."""
    page = page_of(root)
    return Document(name, language_of(root), tuple(page.paragraphs), furniture=tuple(page.furniture))


def markup(data: bytes, where: str, encoding: str | None) -> str:
    """The characters of a page. Raises UserError as `encoding.decode` does."""
    if encoding is not None:
        return decode(data, where, encoding)
    for declaration in _DECLARED:
        found = declaration.search(data, 0, 4096)
        declared = found.group(1).decode("ascii") if found else ""
        if declared and not _LATIN.match(declared) and known(declared) and _bears_out(data, declared):
            return decode(data, where, declared)
    return decode(data, where)


def _bears_out(data: bytes, declared: str) -> bool:
    """Whether the bytes can be what the page declares; nearly any bytes decode as GB 18030, UTF-8 among them."""
    try:
        decode(data, "", declared)
        return detect(data) != "utf-8" or codecs.lookup(declared).name == "utf-8"
    except UserError:
        return False


def parse(text: str, where: str) -> etree._Element:
    """The tree of a page: as XML where it is well-formed XHTML, which alone knows `<a/>`, otherwise as HTML.

    Pages that never close their `<font>` and `<span>` go hundreds of elements deep, so HTML may be as deep as the
    parser can follow; what goes deeper it would cut off. Raises UserError then, and where there is nothing to parse.
    """
    from lxml import etree, html

    text = _CONTROL.sub("", text)
    xhtml = "http://www.w3.org/1999/xhtml" in text[:4096]
    text = _XML_DECLARATION.sub("", text)
    if xhtml:
        try:
            return parsed(_ENTITY.sub(_character, text).encode("utf-8", "replace"), comments=False)
        except etree.XMLSyntaxError:
            pass  # an HTML page that only calls itself XHTML, as browsers take it too
    forgiving = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=forgiving)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UserError(f"no HTML that can be read ({error})", where, "save the page again as HTML or text") from None
    if forgiving.error_log.filter_from_fatals():
        raise UserError("its elements are nested too deep to be read whole", where, "save the page as text")
    return root


def _character(entity: re.Match[str]) -> str:
    """An HTML entity as the XML parser knows it without a DTD; an unknown one as plain text."""
    name = entity.group(1)
    if name in _XML_OWN:
        return entity.group()
    characters = html5.get(f"{name};")
    return f"&amp;{name};" if characters is None else "".join(f"&#{ord(character)};" for character in characters)


def language_of(root: etree._Element) -> str:
    """The root's `lang` (or `xml:lang`) in the usual case (zh-CN, zh-Hant), "und" if it has none."""
    stated = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return canonical_language(stated)


def canonical_language(stated: str) -> str:
    """A language tag as BCP 47 recommends to write it: "zh_cn" is "zh-CN"; "und" for what is no tag."""
    stated = stated.strip().replace("_", "-")
    if not _LANGUAGE.match(stated):
        return "und"
    first, *rest = stated.split("-")
    written = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower() for part in rest]
    return "-".join([first.lower(), *written])

"""EPUB books (OCF and OPF, EPUB 2 and 3): the documents of the spine, in its order, read as pages.

Contents lists (the navigation document, the NCX) are left aside: they repeat the headings. Line numbers run on through
the book.
"""

from __future__ import annotations

import posixpath
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from aligner.documents.readers.archive import Archive
from aligner.documents.readers.elements import local_name
from aligner.documents.readers.html import canonical_language, document_of, markup, parse
from aligner.documents.safe_xml import parsed
from aligner.errors import UserError
from aligner.model import Document, Furniture, Paragraph
from aligner.settings import Settings

if TYPE_CHECKING:
    from lxml import etree

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


class EpubReader:
    """Reads EPUB books that are not locked."""

    name = "EPUB"
    suffixes: tuple[str, ...] = (".epub",)

    def confidence(self, suffix: str, head: bytes) -> float:
        """1 for a zip file that names EPUB's media type, 0.9 for one with the suffix, 0.3 for the suffix alone."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.3 if suffix in self.suffixes else 0.0
        if b"application/epub+zip" in head[:100]:
            return 1.0
        return 0.9 if suffix in self.suffixes else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The book's text in reading order; what `html` takes for furniture is furniture; lang as the book states it.

        Raises UserError where the file is no EPUB, locked (DRM), damaged, or unpacks to absurd sizes.
        """
        archive = Archive(data, "EPUB", name)
        _refuse_locked(archive, name)
        folder, package = _package(archive, name)
        paragraphs: list[Paragraph] = []
        furniture: list[Furniture] = []
        line = 0
        for path in _spine(package, folder):
            if path not in archive:
                raise UserError(f"the EPUB is damaged: {path} is missing in it", name, "get the whole file again")
            page = document_of(parse(markup(archive.read(path), f"{name}, {path}", None), f"{name}, {path}"), name)
            paragraphs.extend(replace(paragraph, line=paragraph.line + line) for paragraph in page.paragraphs)
            furniture.extend(replace(piece, line=piece.line + line) for piece in page.furniture)
            last = [piece.line for piece in page.paragraphs[-1:]] + [piece.line for piece in page.furniture[-1:]]
            line += 1 + max(last, default=0)
        stated = next((element.text or "" for element in package.iter() if local_name(element) == "language"), "")
        return Document(name, canonical_language(stated), tuple(paragraphs), furniture=tuple(furniture))


def _refuse_locked(archive: Archive, where: str) -> None:
    if _ENCRYPTION not in archive:
        return
    methods = {
        element.get("Algorithm")
        for element in _xml(archive.read(_ENCRYPTION), where, _ENCRYPTION).iter()
        if local_name(element) == "encryptionmethod"
    }
    if methods - set(_FONT_SCRAMBLING):
        raise UserError("the EPUB is locked (DRM)", where, "give a copy without DRM")


def _package(archive: Archive, where: str) -> tuple[str, etree._Element]:
    """The folder of the package document and its root."""
    if _CONTAINER not in archive:
        raise UserError(
            f"a zip file, but no EPUB: {_CONTAINER} is missing in it", where, "give the file its right suffix"
        )
    container = _xml(archive.read(_CONTAINER), where, _CONTAINER)
    path = next((element.get("full-path") for element in container.iter() if local_name(element) == "rootfile"), None)
    if not path:
        raise UserError("the EPUB is damaged: it names no package document", where, "get the whole file again")
    return posixpath.dirname(path), _xml(archive.read(path), where, path)


def _spine(package: etree._Element, folder: str) -> list[str]:
    """The paths of the pages in reading order, without contents lists."""
    items = {element.get("id"): element for element in package.iter() if local_name(element) == "item"}
    paths = []
    for reference in package.iter():
        item = items.get(reference.get("idref")) if local_name(reference) == "itemref" else None
        if item is None or item.get("media-type") not in _PAGES or "nav" in (item.get("properties") or "").split():
            continue
        paths.append(posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or ""))))
    return paths


def _xml(data: bytes, where: str, path: str) -> etree._Element:
    from lxml import etree

    try:
        return parsed(data)
    except etree.XMLSyntaxError as error:
        raise UserError(f"the EPUB is damaged: {path} is no XML ({error})", where, "get the whole file again") from None

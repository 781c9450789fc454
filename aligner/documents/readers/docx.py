"""Word documents (.docx): the text in the order of the document, as Word would show it with all changes accepted.

A paragraph is a paragraph; a line break within it (Shift+Enter) ends one too, as it does when Word saves plain text:
translators set titles and signature blocks so, and what was cut wrongly is joined later. Line numbers count these
lines, empty ones too; the cells of a table row share the row's number. Inserted text is kept, deleted text dropped.
Footnotes and endnotes follow at the end as body text. Page headers and footers, tables of contents, comments
and hidden text are furniture. Numerals that Word makes for lists are not in the file and so not in the text.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from aligner.documents.readers.archive import Archive
from aligner.documents.safe_xml import parsed
from aligner.errors import UserError
from aligner.model import Document, Furniture, Kind, Paragraph
from aligner.settings import Settings

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEFT_OUT = frozenset(
    (
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sectPr",
        "instrText",
        "delText",
        "Fallback",
        "rt",
        "rubyPr",
        "footnoteRef",
        "endnoteRef",
        "separator",
        "continuationSeparator",
        "delInstrText",
    )
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "softHyphen": ""}
_FURNITURE = (("header", "page header"), ("footer", "page footer"), ("comments", "comment"))


class DocxReader:
    """Reads Word's .docx."""

    name = "Word"
    suffixes: tuple[str, ...] = (".docx",)

    def confidence(self, suffix: str, head: bytes) -> float:
        """1 for a zip file with the suffix, 0.9 for one that begins with Word's parts, 0.3 for the suffix alone."""
        zipped = head.startswith(b"PK\x03\x04")
        if suffix in self.suffixes:
            return 1.0 if zipped else 0.3
        return 0.9 if zipped and b"word/" in head else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The document's body, then its notes; see the module on what is left out.

        Raises UserError where the file is no Word document, encrypted, damaged, or unpacks to absurd sizes.
        """
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise UserError("an encrypted Word document, or an old .doc", name, "save it as .docx without a password")
        archive = Archive(data, "Word document", name)
        if "[Content_Types].xml" not in archive:
            raise UserError("a zip file, but no Word document", name, "give the file its right suffix")
        archive.check()
        return _document(data, name)


def _document(data: bytes, where: str) -> Document:
    """The document as python-docx opens it. Raises UserError where it is none or its parts contradict each other."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml import etree

    try:
        return _Walk(docx.Document(io.BytesIO(data))).document(where)
    except (PackageNotFoundError, etree.XMLSyntaxError, ValueError, LookupError, AttributeError, TypeError) as error:
        # python-docx takes a package at its word and stumbles over what is missing in one.
        raise UserError(
            f"no Word document that can be read ({type(error).__name__}: {error})",
            where,
            "open it in Word and save it again as .docx",
        ) from None


class _Walk:
    """One way through a document's parts."""

    def __init__(self, opened: Any) -> None:
        self._opened = opened
        self._styles = {style.style_id: style for style in opened.styles}
        self._line = 0
        self._paragraphs: list[Paragraph] = []
        self._furniture: list[Furniture] = []

    def document(self, name: str) -> Document:
        self._blocks(self._opened.element.body, "body", 0)
        for kind in ("footnotes", "endnotes"):
            for root in self._parts(kind):
                for note in root:
                    if note.get(f"{_W}type") is None:
                        self._blocks(note, "body", 0)
        for kind, reason in _FURNITURE:
            texts = dict.fromkeys("\n".join(lines) for root in self._parts(kind) if (lines := _plain_lines(root)))
            self._furniture.extend(Furniture(text, reason) for text in texts)
        return Document(name, "und", tuple(self._paragraphs), furniture=tuple(self._furniture))

    def _parts(self, kind: str) -> list[etree._Element]:
        """The roots of the parts that the main part refers to as `kind`."""
        relations = sorted(self._opened.part.rels.values(), key=lambda relation: str(relation.rId))
        return [
            parsed(relation.target_part.blob)
            for relation in relations
            if not relation.is_external and relation.reltype.endswith(f"/{kind}")
        ]

    def _blocks(self, parent: etree._Element, kind: Kind, row: int) -> None:
        """The paragraphs and tables in `parent`, whatever wraps them; `row` is the number of the table row they are
        in, 0 outside tables."""
        for element in parent:
            name = _name(element)
            if name == "p":
                self._paragraph(element, kind, row)
            elif name == "tr":
                if element.find(f"{_W}trPr/{_W}del") is None:
                    self._line += 1
                    self._blocks(element, "cell", self._line)
            elif name not in _LEFT_OUT:
                self._blocks(element, kind, row)

    def _paragraph(self, element: etree._Element, outer: Kind, row: int) -> None:
        style = self._style(element)
        kind = outer if outer == "cell" else self._kind(element, style)
        boxes: list[etree._Element] = []
        hidden: list[str] = []
        for text in "".join(_pieces(element, boxes, hidden)).split("\n"):
            if not row:
                self._line += 1
            if stripped := text.strip():
                if style.lower().startswith(("toc ", "table of figures")):
                    self._furniture.append(Furniture(stripped, "table of contents", row or self._line))
                else:
                    self._paragraphs.append(Paragraph(stripped, kind, row or self._line))
        if any(hidden):
            self._furniture.append(Furniture("".join(hidden), "hidden", row or self._line))
        for box in boxes:
            self._blocks(box, "body", 0)

    def _style(self, element: etree._Element) -> str:
        """The name of the paragraph's style, as Word calls it in English."""
        reference = element.find(f"{_W}pPr/{_W}pStyle")
        style = self._styles.get(reference.get(f"{_W}val")) if reference is not None else None
        return "" if style is None else str(style.name or "")

    def _kind(self, element: etree._Element, style: str) -> Kind:
        name = style.lower()
        if name.startswith("heading") or name in ("title", "subtitle") or self._property(element, "outlineLvl", "9"):
            return "heading"
        return "item" if name.startswith("list ") or self._property(element, "numId", "0") else "body"

    def _property(self, element: etree._Element, name: str, none: str) -> bool:
        """Whether the paragraph, or a style it is based on, sets a property to anything but `none`."""
        properties = element.find(f"{_W}pPr")
        reference = element.find(f"{_W}pPr/{_W}pStyle")
        style = self._styles.get(reference.get(f"{_W}val")) if reference is not None else None
        seen = 0
        while True:
            found = None if properties is None else next(properties.iter(f"{_W}{name}"), None)
            if found is not None:
                return bool(found.get(f"{_W}val") != none)
            if style is None or seen > 20:  # a style may name itself as its base
                return False
            properties, style, seen = style.element.find(f"{_W}pPr"), style.base_style, seen + 1


def _pieces(element: etree._Element, boxes: list[etree._Element], hidden: list[str]) -> Iterator[str]:
    """The text within a paragraph, piece by piece, "\\n" for a line break; text boxes and hidden text are set aside."""
    for inner in element:
        name = _name(inner)
        if name == "t":
            yield (inner.text or "").replace("\n", " ")
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "txbxContent":
            boxes.append(inner)
        elif name == "r" and _is_hidden(inner):
            hidden.extend(_pieces(inner, boxes, []))
        elif name and name not in _LEFT_OUT:
            yield from _pieces(inner, boxes, hidden)


def _is_hidden(run: etree._Element) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(f"{_W}val") not in ("0", "false", "off")


def _plain_lines(root: etree._Element) -> list[str]:
    """The lines of a part that is furniture."""
    texts = (
        "".join(_pieces(paragraph, [], [])).strip()
        for paragraph in root.iter(f"{_W}p")
        if all(_name(outer) != "Fallback" for outer in paragraph.iterancestors())
    )
    return [text for text in texts if text]


def _name(element: etree._Element) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""

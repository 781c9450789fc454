"""Where in the bytes of an XML file its elements stand, for adding to a file without touching anything else of it.

A parser that rebuilds a file loses how it was written: the order of namespace declarations, quotes, character
references, line ends. Here a file is only measured: `pieces` says where each element of interest begins and ends, and
`spliced` puts new bytes between the old ones. Expat does the measuring; a document with entities of its own is refused,
so nothing is ever expanded.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

from aligner.errors import UserError
from aligner.late_patterns import late

_DECLARED = late(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_STARTS = ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be"))
_ATTRIBUTE = late(rb"\s+([^\s=/>]+)\s*=\s*(\"[^\"]*\"|'[^']*')")

_HEAD = 1 << 16  # bytes in which the root element begins

Edit = tuple[int, int, bytes]
"""Bytes from, bytes to, and what takes their place."""


@dataclass(slots=True)
class Piece:
    """An element and where it stands: `start` <name …> `inner` … `close` </name> `end`, as offsets of bytes.

    Of an element that is one tag, <name …/>, the last three are equal.
    """

    name: str
    """As written, with its prefix."""
    attributes: dict[str, str]
    start: int
    inner: int = -1
    close: int = -1
    end: int = -1
    children: list[Piece] = field(default_factory=list)

    @property
    def prefix(self) -> str:
        """The prefix with its colon, "" without one."""
        return self.name[: self.name.find(":") + 1]

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name[self.name.find(":") + 1 :]

    def before(self, index: int) -> int:
        """Where the white space or text before the child with that index begins."""
        return self.children[index - 1].end if index else self.inner


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file's characters in UTF-8, and how its bytes are made of them."""

    data: bytes
    encoding: str
    mark: bytes

    def bytes(self, data: bytes) -> bytes:
        """UTF-8 bytes in the encoding of the file; a character that it lacks becomes a character reference."""
        if self.encoding == "utf-8":
            return self.mark + data
        return self.mark + data.decode("utf-8").encode(self.encoding, "xmlcharrefreplace")


def encoded(data: bytes, where: str) -> Encoded:
    """The file in the encoding that its first bytes or its declaration tell. UserError where it is in another one."""
    mark, encoding = _encoding(data)
    try:
        name = codecs.lookup(encoding).name
        found = Encoded(data[len(mark) :].decode(name).encode(), name, mark)
        if found.bytes(found.data) == data:
            return found
    except (LookupError, UnicodeError):
        pass
    raise UserError(f"is not in the encoding {encoding} that it tells", where, "save it as UTF-8")


def _encoding(data: bytes) -> tuple[bytes, str]:
    """The byte order mark and the name of the encoding that a file tells."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return mark, name
    for start, name in _STARTS:
        if data.startswith(start):
            return b"", name
    declared = _DECLARED.match(data[:300])
    return b"", declared[1].decode("ascii") if declared else "utf-8"


class _Seen(Exception):
    """The root element has been seen."""


def root_of(data: bytes) -> Piece | None:
    """The root element's name and attributes, read from the beginning of the file; None where there is none."""
    roots: list[Piece] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        roots.append(Piece(name, attributes, 0))
        raise _Seen

    mark, encoding = _encoding(data)
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.DefaultHandler = lambda _: None
    with suppress(_Seen, expat.ExpatError, LookupError):  # what is no XML has no root; whoever reads it says why
        parser.Parse(data[len(mark) : _HEAD].decode(encoding, "replace").encode(), False)
    return roots[0] if roots else None


def pieces(data: bytes, wanted: str, where: str) -> tuple[Piece, list[Piece]]:
    """The root, without what is in it, and the elements with this local name, in the order of their ends.

    `data` is UTF-8, whatever its declaration says. UserError where it is no XML or declares entities.
    """
    scan = _Scan(wanted)
    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = False
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def refused(*declaration: object) -> None:
        raise UserError(f"declares the XML entity {str(declaration[0])!r}", where, "replace the entity by its text")

    def start(name: str, attributes: dict[str, str]) -> None:
        scan.at(parser.CurrentByteIndex)
        scan.start(Piece(name, attributes, parser.CurrentByteIndex))

    def end(name: str) -> None:
        scan.at(parser.CurrentByteIndex)
        scan.end(parser.CurrentByteIndex)

    parser.EntityDeclHandler = refused
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.DefaultHandler = lambda _: scan.at(parser.CurrentByteIndex)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UserError(
            f"is not readable XML ({expat.ErrorString(error.code)})", f"{where}, line {error.lineno}", "export it again"
        ) from error
    scan.at(len(data))
    assert scan.root is not None  # a document without a root element is no XML
    return scan.root, scan.found


class _Scan:
    """Gathers pieces from a parser's events: each tag ends where the next event begins."""

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted
        self.root: Piece | None = None
        self.found: list[Piece] = []
        self._open: list[Piece] = []
        self._inside = 0
        self._starting: Piece | None = None
        self._ending: Piece | None = None

    def at(self, index: int) -> None:
        if self._starting is not None:
            self._starting.inner, self._starting = index, None
        if self._ending is not None:
            self._ending.end, self._ending = index, None

    def start(self, piece: Piece) -> None:
        if self.root is None:
            self.root = piece
        if self._inside:
            self._open[-1].children.append(piece)
        self._inside += piece.local == self._wanted
        self._open.append(piece)
        self._starting = piece

    def end(self, index: int) -> None:
        piece = self._open.pop()
        piece.close, self._ending = index, piece
        if piece.local == self._wanted:
            self._inside -= 1
            self.found.append(piece)


def lead_of(data: bytes, parent: Piece, index: int) -> bytes:
    """The white space before the child with that index: how lines are indented there."""
    if index >= len(parent.children):
        return b""
    space = data[parent.before(index) : parent.children[index].start]
    return b"" if space.strip() else space


def escaped_text(text: str) -> str:
    """Text of an element; a carriage return as a reference, since a parser takes a bare one for a line end."""
    return escape(text, {"\r": "&#13;"})


def spliced(data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with the edits made; they must not overlap, those at one place are made in their order."""
    parts, done = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        parts += [data[done:start], new]
        done = end
    return b"".join((*parts, data[done:]))


def opened(tag: bytes) -> bytes:
    """A start tag behind which content stands, where it may have been that of an empty element.

    >>> opened(b'<target state="new"/>'), opened(b"<target>")
    (b'<target state="new">', b'<target>')
    """
    return tag.removesuffix(b">").removesuffix(b"/").rstrip() + b">"


def with_attribute(tag: bytes, name: str, value: bytes | None) -> bytes:
    """A start tag with that attribute, in place of what it had under this name; None: without it.

    >>> with_attribute(b'<unit id="1"/>', "x", b"2"), with_attribute(b'<unit  x="2" id="1">', "x", None)
    (b'<unit id="1" x="2"/>', b'<unit id="1">')
    """
    new = b"" if value is None else b' %s="%s"' % (name.encode(), value)
    for attribute in _ATTRIBUTE.finditer(tag):
        if attribute[1] == name.encode():
            return tag[: attribute.start()] + new + tag[attribute.end() :]
    end = len(tag) - (2 if tag.endswith(b"/>") else 1)
    end = len(tag[:end].rstrip())
    return tag[:end] + new + tag[end:]

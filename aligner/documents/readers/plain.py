"""Plain text: a physical line is a paragraph, and its number is kept.

Blank lines are no paragraphs but show as gaps in the numbers; whether a line break ends a paragraph is decided
later, where the whole text is seen. `Settings.segmented` takes the file as segments instead: every line counts, empty
ones too, and nothing in it is touched.
"""

from __future__ import annotations

from aligner.documents.encoding import decode
from aligner.documents.readers.column_texts import column_texts
from aligner.documents.readers.html import document_of, parse
from aligner.documents.readers.page_source import is_page_source, without_entities
from aligner.documents.readers.pasted_cells import pasted_cells
from aligner.late_patterns import late
from aligner.model import Document, Paragraph
from aligner.settings import Settings

_LINE_END = late("\r\n|[\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]")
_GAPS = 0.5
"""How many gaps there are for each line of a page in columns: most have one, and wide ones count several times."""
_BINARY_MAGIC = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF-",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
)


class PlainReader:
    """Reads text files (`.txt`), and any other text that no other reader claims."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def confidence(self, suffix: str, head: bytes) -> float:
        """0.8 for its suffixes, 0.2 for any other text, 0 for binary files, RTF and XML."""
        if not is_textual(head):
            return 0.0
        if suffix in self.suffixes:
            return 0.8
        return 0.0 if head.lstrip().startswith((b"<?xml", b"\xef\xbb\xbf<?xml")) else 0.2

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """A paragraph a line that is not blank, two texts in columns put together; all lines where it is segmented.

        Raises UserError as `encoding.decode` does.
        """
        text = decode(data, name, settings.encoding)
        if settings.segmented:
            return Document(name, "und", tuple(segmented_lines(text)))
        if is_page_source(text):
            return document_of(parse(text, name), name)
        text = without_entities(text)
        if (cells := pasted_cells(text)) is not None:
            return Document(name, "und", tuple(cells[0]), furniture=tuple(cells[1]))
        if _has_gaps(text) and (columns := column_texts(_indented_lines(text))) is not None:
            paragraphs, furniture = columns
            return Document(name, "und", tuple(paragraphs), furniture=tuple(furniture))
        return Document(name, "und", tuple(lines(text)))


def is_textual(head: bytes) -> bool:
    """Whether the first bytes of a file could be text in some encoding."""
    if head.startswith(_BINARY_MAGIC):
        return False
    if head[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff") or head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    # UTF-16 has zero bytes, but no zero character.
    return all(head[i : i + 2] != b"\0\0" for i in range(0, len(head), 2))


def lines(text: str) -> list[Paragraph]:
    """The lines of a text that are not blank, numbered from 1, without outer white space but for a blank at the end.

    Where a text was cut into chunks, that blank tells whether the cut fell between two words.
    """
    paragraphs = []
    for number, line in enumerate(_LINE_END.split(text.replace("\ufeff", "")), start=1):
        if stripped := line.strip():
            paragraphs.append(Paragraph(stripped + " " if line[-1] == " " else stripped, "body", number))
    return paragraphs


def _has_gaps(text: str) -> bool:
    """Whether so many spaces stand together that they may part two columns; most files need no closer look."""
    return text.count("   ") + text.count("\u3000\u3000") >= _GAPS * text.count("\n")


def _indented_lines(text: str) -> list[Paragraph]:
    """The lines of a text that are not blank, as they stand."""
    return [
        Paragraph(line, "body", number)
        for number, line in enumerate(_LINE_END.split(text.replace("\ufeff", "")), start=1)
        if line.strip()
    ]


def segmented_lines(text: str) -> list[Paragraph]:
    """Every line of a text as it stands, numbered from 1.

    Lines end as `wc -l` and most tools count them, at a line feed (with or without a carriage return before it), so
    that ids agree; only a text without any line feed is cut at carriage returns. A line end at the very end adds no
    line.
    """
    end = "\n" if "\n" in text else "\r"
    parts = text.split(end)
    if parts[-1] == "":
        parts.pop()
    return [Paragraph(part.removesuffix("\r"), "body", number) for number, part in enumerate(parts, start=1)]

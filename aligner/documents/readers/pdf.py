"""PDF files: the lines that stand on the pages, with their places, for `typeset` to make paragraphs of.

A PDF knows characters at places, not paragraphs. PDFium gives them in the order in which the file draws them, which
in nearly all files is the order of reading, columns too; where a file draws two columns line by line across, the page's
gutter is looked for. Scanned pages have no characters: a file of them is refused, a single one is told in the
furniture.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from aligner.documents.readers.typeset import Line, paragraphs_of, without_margins
from aligner.errors import UserError
from aligner.model import Document, Furniture
from aligner.settings import Settings

_Box = tuple[float, float, float, float]
_PASSWORD_ERROR = 4
_HYPHENS = {0x02: "\u00ad", 0xFFFE: "\u00ad"}
"""What PDFium puts for a hyphen at the end of a line."""
_GAP = 2.0
"""From so many times the font's size on, a gap within a line parts columns; sizes include ascender and descender."""
_GUTTER_LINES = 4
"""So many lines must be parted at the same place for it to be the gutter between two columns."""


class PdfReader:
    """Reads PDF files that hold text."""

    name = "PDF"
    suffixes: tuple[str, ...] = (".pdf",)

    def confidence(self, suffix: str, head: bytes) -> float:
        """1 for PDF's signature within the first kilobyte (as the standard lets it be), 0.3 for the suffix alone."""
        if b"%PDF-" in (head[:1024] if suffix in self.suffixes else head[:5]):
            return 1.0
        return 0.3 if suffix in self.suffixes else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The paragraphs of all pages; repeated page headers and footers, and page numbers, as furniture.

        Raises UserError where the file is no PDF, damaged, cut off, needs a password, or has no text in it.
        """
        if b"%PDF-" not in data[:1024]:
            raise UserError("no PDF: its first line is missing", name, "give the file its right suffix")
        pages: list[list[Line]] = []
        pictures: list[int] = []
        with _Opened(data, name) as opened:
            for number, page in enumerate(opened.pages(), start=1):
                lines, has_picture = page
                pages.append(_in_reading_order(lines))
                if not lines and has_picture:
                    pictures.append(number)
        if not any(pages):
            what = f"a scanned PDF: {len(pages)} pages of pictures" if pictures else "a PDF without any text"
            raise UserError(f"{what}, no characters in it", name, "recognise its text (OCR) first")
        numbered, line = [], 0
        for lines in pages:
            numbered.append([entry.numbered(line + i) for i, entry in enumerate(lines, start=1)])
            line += len(lines)
        kept, furniture = without_margins(numbered)
        furniture.extend(Furniture("", f"page {number} is a picture without text") for number in pictures)
        return Document(name, "und", tuple(paragraphs_of(kept)), furniture=tuple(furniture))


class _Opened:
    """A PDF open in PDFium, which is not safe to use from several threads."""

    def __init__(self, data: bytes, where: str) -> None:
        import pypdfium2
        import pypdfium2.raw

        self._raw: Any = pypdfium2.raw
        self._where = where
        self._error: type[Exception] = pypdfium2.PdfiumError
        try:
            self._document: Any = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD_ERROR:
                raise UserError("the PDF needs a password", where, "save it without one") from None
            raise self._damaged(error) from None

    def __enter__(self) -> _Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self._document.close()

    def pages(self) -> Iterator[tuple[list[Line], bool]]:
        """Each page's lines in the file's order, and whether a picture stands on it."""
        for number in range(len(self._document)):
            try:
                page = self._document[number]
                text = page.get_textpage()
            except self._error as error:
                raise self._damaged(f"page {number + 1}: {error}") from None
            try:
                lines = list(self._lines(text, page.get_height()))
                yield lines, not lines and any(page.get_objects(filter=(self._raw.FPDF_PAGEOBJ_IMAGE,)))
            finally:
                text.close()
                page.close()

    def _damaged(self, error: object) -> UserError:
        return UserError(f"the PDF is damaged or cut off ({error})", self._where, "get the whole file again")

    def _lines(self, text: Any, height: float) -> Iterator[Line]:
        """The lines of a page, parted at line ends and at gaps as wide as a gutter."""
        written: list[str] = []
        boxes: list[_Box] = []
        for i in range(text.count_chars()):
            code = self._raw.FPDFText_GetUnicode(text, i)
            character = _HYPHENS.get(code) or (chr(code) if code else "")
            box = None if character.isspace() or not character else self._box(text, i)
            if code in (0x0A, 0x0D) or (box and boxes and _parts(boxes[-1], box, written[-1])):
                yield from _line(written, boxes, height)
                written, boxes = [], []
            if code not in (0x0A, 0x0D):
                written.append(character)
                boxes.extend([box] if box else [])
        yield from _line(written, boxes, height)

    def _box(self, text: Any, index: int) -> _Box | None:
        """Where a character stands: left, right, baseline with descender, and ascender of its type."""
        rectangle = self._raw.FS_RECTF()
        if not self._raw.FPDFText_GetLooseCharBox(text, index, rectangle):
            return None
        return float(rectangle.left), float(rectangle.right), float(rectangle.bottom), float(rectangle.top)


def _parts(last: _Box, box: _Box, written: str) -> bool:
    """Whether a line ends between two characters: at a gap, or at a hyphen, which PDFium joins over the line's end."""
    return box[0] - last[1] > _GAP * (box[3] - box[2]) or (written == "\u00ad" and box[0] < last[0])


def _line(written: list[str], boxes: list[_Box], height: float) -> Iterator[Line]:
    text = _whole("".join(written)).strip()
    if text and boxes:
        left, right, bottom, top = zip(*boxes, strict=True)
        size = median(box[3] - box[2] for box in boxes)
        yield Line(text, min(left), max(right), median(bottom), median(top), max(size, 0.1), height)


def _whole(text: str) -> str:
    """Surrogate pairs, which PDFium counts as two characters, as one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _in_reading_order(lines: list[Line]) -> list[Line]:
    """Lines that were drawn across a gutter put column after column; what is no column is put together again."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and rows[-1][-1].beside(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    ordered: list[Line] = []
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and len(rows[end]) == 2 and _shares_gutter(rows[start], rows[end]):
            end += 1
        if end - start >= _GUTTER_LINES:
            ordered.extend(row[0] for row in rows[start:end])
            ordered.extend(row[1] for row in rows[start:end])
        else:
            end = start + 1
            ordered.append(rows[start][0].joined(rows[start][1:]))
        start = end
    return ordered


def _shares_gutter(one: list[Line], other: list[Line]) -> bool:
    return len(one) == 2 and max(one[0].right, other[0].right) < min(one[1].left, other[1].left)

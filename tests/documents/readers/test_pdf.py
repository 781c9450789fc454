"""PDF files, written here by hand: Helvetica for English, a Chinese font by name."""

from typing import NamedTuple

import pytest

from aligner.documents.readers.pdf import PdfReader
from aligner.errors import UserError
from aligner.settings import Settings


class Text(NamedTuple):
    """A line of text at a place on a page, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 12


def pdf(*pages: list[Text]) -> bytes:
    """A PDF with these pages, 595 by 842 points."""
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
    ]
    for i, page in enumerate(pages):
        content = "\n".join(
            f"BT /{'F1' if line.text.isascii() else 'F2'} {line.size} Tf {line.x} {line.y} Td "
            f"<{line.text.encode('ascii' if line.text.isascii() else 'utf-16-be').hex()}> Tj ET"
            for line in page
        )
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {7 + 2 * i} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return out + (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    ).encode("ascii")


def lines(texts: list[str], x: float = 72, y: float = 700, step: float = 16) -> list[Text]:
    return [Text(x, y - step * i, text) for i, text in enumerate(texts)]


def read(data: bytes) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    document = PdfReader().read(data, "x.pdf", Settings())
    return (
        [(paragraph.text, paragraph.kind) for paragraph in document.paragraphs],
        [(piece.text, piece.reason) for piece in document.furniture],
    )


ENGLISH = [
    "The two sides agree to set up a joint working group on this,",
    "which shall meet once a year in turn in both their capitals",
    "and report.",
]
CHINESE = ["双方同意建立信息安全联合工作组\uff0c每年轮流在两国首都举", "行一次会议\u3002"]


def test_lines_are_put_together_to_paragraphs_in_both_languages() -> None:
    page = [Text(72, 760, "Joint Statement", 20), *lines(ENGLISH), *lines(CHINESE, y=600)]
    paragraphs, furniture = read(pdf(page))
    assert paragraphs == [("Joint Statement", "heading"), (" ".join(ENGLISH), "body"), ("".join(CHINESE), "body")]
    assert furniture == []


def test_a_word_hyphenated_at_the_end_of_a_line_is_whole_again() -> None:
    paragraphs, _ = read(pdf(lines(["Both sides shall go on with their coopera-", "tion in this field as well."])))
    assert paragraphs == [("Both sides shall go on with their cooperation in this field as well.", "body")]


def test_page_headers_and_numbers_are_furniture_and_a_paragraph_runs_over_the_page() -> None:
    pages = [
        [Text(72, 800, "Treaty Series"), *lines(part), Text(290, 30, f"- {n} -")]
        for n, part in enumerate((ENGLISH[:2], ENGLISH[2:]), start=1)
    ]
    paragraphs, furniture = read(pdf(*pages))
    assert paragraphs == [(" ".join(ENGLISH), "body")]
    assert furniture == [
        ("Treaty Series", "page header"),
        ("- 1 -", "page number"),
        ("Treaty Series", "page header"),
        ("- 2 -", "page number"),
    ]


@pytest.mark.parametrize("across", [False, True])
def test_two_columns_are_read_one_after_the_other(across: bool) -> None:
    left = lines(
        [
            "The left column is set",
            "in short lines that go",
            "on and on and further",
            "until the very end of it",
            "and stop.",
        ],
        x=60,
    )
    right = lines(
        [
            "The other column stands",
            "to the right of it and",
            "goes on just like that",
            "until the same line it",
            "ends.",
        ],
        x=320,
    )
    order = [line for pair in zip(left, right, strict=True) for line in pair] if across else [*left, *right]
    paragraphs, _ = read(pdf(order))
    assert [text for text, _ in paragraphs] == [" ".join(line.text for line in column) for column in (left, right)]


def test_two_signatures_beside_each_other_stay_on_one_line() -> None:
    paragraphs, _ = read(pdf([*lines(ENGLISH), Text(72, 500, "For China"), Text(350, 500, "For Russia")]))
    assert [text for text, _ in paragraphs][1:] == ["For China    For Russia"]


def test_lines_are_numbered_through_the_file() -> None:
    document = PdfReader().read(pdf(lines(ENGLISH), lines(CHINESE)), "x.pdf", Settings())
    assert [paragraph.line for paragraph in document.paragraphs] == [1, 4]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf([]), "a PDF without any text, no characters in it"),
        (b"no pdf", "no PDF: its first line is missing"),
        (b"%PDF-1.4\nrubbish", "damaged or cut off"),
        (pdf(lines(ENGLISH))[:200], "damaged or cut off"),
    ],
)
def test_what_is_no_whole_pdf_with_text(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        PdfReader().read(data, "x.pdf", Settings())
    assert str(caught.value).startswith("x.pdf: ")


def test_a_locked_pdf() -> None:
    locked = pdf(lines(ENGLISH)).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"28" * 32
        + b"> /U <"
        + b"00" * 32
        + b"> >> /ID [<00><00>]",
    )
    with pytest.raises(UserError, match="needs a password"):
        PdfReader().read(locked, "x.pdf", Settings())


def test_a_scanned_pdf() -> None:
    picture = b"q 400 0 0 400 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    page = pdf([])
    scanned = page.replace(
        b"<< /Length 0 >>\nstream\n\nendstream", b"<< /Length %d >>\nstream\n" % len(picture) + picture + b"\nendstream"
    )
    assert scanned != page
    with pytest.raises(UserError, match=r"a scanned PDF: 1 pages of pictures.*OCR"):
        PdfReader().read(scanned, "x.pdf", Settings())

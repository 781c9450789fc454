"""Books: the spine in its order."""

import io
import zipfile

import pytest

from aligner.documents.readers.epub import EpubReader
from aligner.errors import UserError
from aligner.settings import Settings

CONTAINER = (
    "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
    "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"
)
PACKAGE = """<package xmlns='http://www.idpf.org/2007/opf'>
<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:language>zh-tw</dc:language></metadata>
<manifest>
<item id='one' href='text/one.xhtml' media-type='application/xhtml+xml'/>
<item id='two' href='text/%E7%AC%AC%E4%BA%8C.xhtml' media-type='application/xhtml+xml'/>
<item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>
<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>
<item id='cover' href='cover.jpg' media-type='image/jpeg'/>
</manifest>
<spine toc='ncx'><itemref idref='cover'/><itemref idref='nav'/><itemref idref='two'/><itemref idref='one'/></spine>
</package>"""
PAGE = (
    "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body><h1>{0}</h1><p>{1}</p></body></html>"
)


def book(**changes: str | None) -> bytes:
    members: dict[str, str | None] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": PACKAGE,
        "OEBPS/text/one.xhtml": PAGE.format("第一章", "甲&nbsp;乙"),
        "OEBPS/text/第二.xhtml": PAGE.format("第二章", "丙"),
        "OEBPS/nav.xhtml": PAGE.format("目录", "第一章"),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, text in (members | {f"META-INF/{name}.xml": text for name, text in changes.items()}).items():
            if text is not None:
                file.writestr(name, text)
    return out.getvalue()


def test_the_spine_is_read_in_order_without_contents_lists() -> None:
    document = EpubReader().read(book(), "x.epub", Settings())
    assert [(p.text, p.kind) for p in document.paragraphs] == [
        ("第二章", "heading"),
        ("丙", "body"),
        ("第一章", "heading"),
        ("甲\u00a0乙", "body"),
    ]
    lines = [p.line for p in document.paragraphs]
    assert lines == sorted(set(lines))
    assert document.lang == "zh-TW"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (book(container=None), "a zip file, but no EPUB"),
        (book(container="<container/>"), "names no package document"),
        (book(container="<container"), "META-INF/container.xml is no XML"),
        (book(container=CONTAINER.replace("book", "other")), "OEBPS/other.opf is missing"),
        (
            book(encryption="<e><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></e>"),
            "locked",
        ),
        (book()[:-40], "damaged or cut off"),
        (b"not a zip file", "no EPUB: it is no zip file"),
    ],
)
def test_what_is_no_open_whole_book(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        EpubReader().read(data, "x.epub", Settings())
    assert str(caught.value).startswith("x.epub: ")


def test_scrambled_fonts_do_not_lock_a_book() -> None:
    fonts = "<e><EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/></e>"
    assert EpubReader().read(book(encryption=fonts), "x.epub", Settings()).paragraphs


@pytest.mark.parametrize(
    ("suffix", "head", "expected"),
    [("", book()[:200], 1.0), (".epub", b"PK\x03\x04", 0.9), (".epub", b"text", 0.3), (".zip", b"PK\x03\x04", 0.0)],
)
def test_confidence(suffix: str, head: bytes, expected: float) -> None:
    assert EpubReader().confidence(suffix, head) == expected

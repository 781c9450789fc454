"""Word documents, built as Word and its users build them."""

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from aligner.documents.readers.docx import DocxReader
from aligner.errors import UserError
from aligner.model import Document
from aligner.settings import Settings

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(document: Any) -> Document:
    return DocxReader().read(saved(document), "x.docx", Settings())


def with_paragraph(inner: str) -> Any:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {W}>{inner}</w:p>"))
    return document


def texts(document: Any) -> list[str]:
    return [paragraph.text for paragraph in read(document).paragraphs]


def test_headings_items_cells_and_text_in_the_order_of_the_document() -> None:
    document = docx.Document()
    document.add_heading("标题", 0)
    document.add_heading("第一条", 2)
    document.add_paragraph("正文")
    document.add_paragraph("")
    table = document.add_table(2, 2)
    for cell, text in zip((c for row in table.rows for c in row.cells), ("中文", "English", "甲", "A"), strict=True):
        cell.text = text
    document.add_paragraph("第一项", style="List Bullet")
    assert [(p.text, p.kind, p.line) for p in read(document).paragraphs] == [
        ("标题", "heading", 1),
        ("第一条", "heading", 2),
        ("正文", "body", 3),
        ("中文", "cell", 5),
        ("English", "cell", 5),
        ("甲", "cell", 6),
        ("A", "cell", 6),
        ("第一项", "item", 7),
    ]


def test_merged_cells_are_read_once_and_nested_tables_in_place() -> None:
    document = docx.Document()
    table = document.add_table(1, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "合并"
    table.cell(0, 2).text = "外"
    table.cell(0, 2).add_table(1, 1).cell(0, 0).text = "内"
    assert texts(document) == ["合并", "外", "内"]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (
            "<w:r><w:t>双方</w:t></w:r><w:ins><w:r><w:t>同意</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>不</w:delText></w:r></w:del>",
            ["双方同意"],
        ),
        (
            "<w:r><w:t xml:space='preserve'>see </w:t></w:r><w:hyperlink><w:r><w:t>the link</w:t></w:r></w:hyperlink>",
            ["see the link"],
        ),
        ("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r>", ["一", "二", "三"]),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", ["a\tb"]),
        ("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r>", ["7"]),
        ("<w:fldSimple w:instr='DATE'><w:r><w:t>2024</w:t></w:r></w:fldSimple>", ["2024"]),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", ["控件"]),
        ("<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo>", ["新"]),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt>"
            "<w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            ["漢"],
        ),
        (
            "<w:r><w:t>外</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
            ["外", "框内"],
        ),
    ],
)
def test_the_text_within_a_paragraph(inner: str, expected: list[str]) -> None:
    assert texts(with_paragraph(inner)) == expected


def test_text_wrapped_in_a_content_control_is_text() -> None:
    document = docx.Document()
    document.element.body.insert(
        0, parse_xml(f"<w:sdt {W}><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>内容</w:t></w:r></w:p></w:sdtContent></w:sdt>")
    )
    assert texts(document) == ["内容"]


def test_page_headers_comments_contents_and_hidden_text_are_furniture() -> None:
    document = with_paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:r><w:t>正文</w:t></w:r>")
    document.sections[0].header.paragraphs[0].text = "页眉"
    document.sections[0].footer.paragraphs[0].text = "第 1 页"
    document.add_comment(document.paragraphs[0].runs, text="请核对", author="A")
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("第一章 1", style="toc 1")
    found = read(document)
    assert [paragraph.text for paragraph in found.paragraphs] == ["正文"]
    assert {(piece.text, piece.reason) for piece in found.furniture} == {
        ("秘密", "hidden"),
        ("页眉", "page header"),
        ("第 1 页", "page footer"),
        ("请核对", "comment"),
        ("第一章 1", "table of contents"),
    }


def test_footnotes_follow_at_the_end() -> None:
    document = docx.Document()
    document.add_paragraph("正文")
    notes = (
        f"<w:footnotes {W}><w:footnote w:id='0' w:type='separator'><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>"
        "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/><w:t>注释</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    assert texts(document) == ["正文", "注释"]


def zipped(**members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, text in members.items():
            file.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (saved(docx.Document())[:-100], "damaged or cut off"),
        (zipped(a="text"), "a zip file, but no Word document"),
        (zipped(**{"[Content_Types].xml": "<Types/>"}), "no Word document that can be read"),
        (zipped(**{"[Content_Types].xml": "<Types"}), "no Word document that can be read"),
        (b"\xd0\xcf\x11\xe0" + bytes(99), "an encrypted Word document, or an old .doc"),
        (b"plain text", "it is no zip file"),
    ],
)
def test_what_is_no_whole_word_document(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        DocxReader().read(data, "x.docx", Settings())
    assert str(caught.value).startswith("x.docx: ")

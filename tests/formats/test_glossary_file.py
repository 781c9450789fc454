"""Glossaries as translators have them: TBX of both generations, tables with and without a heading."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from aligner.errors import UserError
from aligner.formats.glossary_file import read_glossary
from aligner.quality.glossary import Glossary, Term

TBX2 = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
<langSet xml:lang="zh-CN"><tig><term>网络主权</term></tig></langSet>
<langSet xml:lang="en-US"><ntig><termGrp><term>cyber sovereignty</term></termGrp></ntig>
<ntig><termGrp><term>network sovereignty</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
</termGrp></ntig></langSet></termEntry></body></text></martif>"""
TBX3 = """<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry><langSec xml:lang="zh-Hans"><termSec><term>网络主权</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>cyber sovereignty</term></termSec>
<termSec><term>network sovereignty</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
</body></text></tbx>"""
WITH_FORBIDDEN = Glossary((Term("网络主权", ("cyber sovereignty",), ("network sovereignty",)),))
PLAIN = Glossary((Term("网络主权", ("cyber sovereignty", "digital sovereignty")), Term("双方", ("both sides",))))


@pytest.mark.parametrize(
    ("name", "text", "glossary"),
    [
        ("a.tbx", TBX2, WITH_FORBIDDEN),
        ("a.tbx", TBX3, WITH_FORBIDDEN),
        ("a.csv", "zh,en,forbidden\n网络主权,cyber sovereignty,network sovereignty\n", WITH_FORBIDDEN),
        ("a.csv", "网络主权,cyber sovereignty|digital sovereignty\n双方,both sides\n", PLAIN),
        ("a.csv", "网络主权,cyber sovereignty\n网络主权,digital sovereignty\n双方,both sides\n", PLAIN),
        ("a.tsv", "English\tChinese\ncyber sovereignty;digital sovereignty\t网络主权\nboth sides\t双方\n", PLAIN),
        ("a.csv", "\ufeffSource;Target\n网络主权;cyber sovereignty|digital sovereignty\n双方;both sides\n", PLAIN),
        ("a.csv", "both sides,双方\n", Glossary((Term("双方", ("both sides",)),))),
    ],
)
def test_reads(tmp_path: Path, name: str, text: str, glossary: Glossary) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert read_glossary(path) == glossary


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "big5", "utf-16"])
def test_reads_the_encodings_of_documents(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "术语.csv"
    path.write_bytes('"sep=;"\r\n中文;英文\r\n主權;sovereignty\r\n可持續;sustainable\r\n'.encode(encoding))
    assert [term.english for term in read_glossary(path).terms] == [("sovereignty",), ("sustainable",)]


def test_reads_every_sheet_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["English", "中文", "禁用"])
    book.active.append(["cyber sovereignty; digital sovereignty", "网络主权", "network sovereignty"])
    book.create_sheet("第二批").append(["双方", "both sides"])
    book.create_sheet("notes").append(["Author", "Li"])
    book.save(tmp_path / "terms.xlsx")
    assert read_glossary(tmp_path / "terms.xlsx").terms == (
        Term("网络主权", ("cyber sovereignty", "digital sovereignty"), ("network sovereignty",)),
        Term("双方", ("both sides",)),
    )


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.tbx", b"<martif><text>", "not well-formed"),
        ("a.tbx", b"<martif/>", "no Chinese"),
        ("a.csv", b"", "no Chinese"),
        ("a.csv", b"\xef\xbb\xbfzh,en\n\xff,a", "save the glossary as UTF-8"),
        ("a.xlsx", "双方,both sides".encode(), "not an .xlsx workbook"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "an old .xls"),
        ("a.csv", "双方\n".encode(), "no Chinese"),
    ],
)
def test_says_what_is_wrong(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UserError, match=told):
        read_glossary(path)


def test_a_missing_glossary_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot read"):
        read_glossary(tmp_path / "none.tbx")


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden", "utf-8")
    path = tmp_path / "a.tbx"
    path.write_text(
        TBX2.replace('"TBXcoreStructV02.dtd">', f'"x" [<!ENTITY e SYSTEM "{secret.as_uri()}">]>').replace(
            "cyber", "&e;cyber"
        ),
        "utf-8",
    )
    assert "hidden" not in str(read_glossary(path))

"""Terms as TBX and CSV, read back by independent readers."""

from __future__ import annotations

import csv
import io

import pytest
from lxml import etree
from translate.storage.tbx import tbxfile

from aligner.memory import write_csv, write_tbx
from aligner.memory.entries import Entry
from aligner.memory.terms import Term

EXAMPLE = Entry(1, "en-GB", "zh-TW", "Cyber <sovereignty> & more", "網絡主權", 0.9, "aligned")
TERMS = [
    Term("網絡主權", "cyber sovereignty", 3, 4, 5, 21.5, 0.6667, (EXAMPLE,)),
    Term("=公式", "+formula\x0b", 3, 3, 3, 11.0, 1.0, ()),
]


def tbx(terms: list[Term]) -> bytes:
    out = io.BytesIO()
    write_tbx(terms, out, "zh-Hant", "en-GB")
    return out.getvalue()


def test_tbx_holds_terms_languages_and_examples() -> None:
    tree = etree.fromstring(tbx(TERMS))
    assert (tree.tag, tree.get("type")) == ("martif", "TBX-Basic")
    first, second = tree.iterfind("text/body/termEntry")
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [
        (each.get(lang), each.findtext("tig/term"), each.findtext("tig/descrip[@type='context']"))
        for each in first.iterfind("langSet")
    ] == [("zh-TW", "網絡主權", "網絡主權"), ("en-GB", "cyber sovereignty", "Cyber <sovereignty> & more")]
    assert [each.findtext("tig/term") for each in second.iterfind("langSet")] == ["=公式", "+formula"]
    assert [each.get("id") for each in tree.iter("termEntry")] == ["c1", "c2"]


def test_translate_toolkit_reads_the_tbx() -> None:
    store = tbxfile.parsestring(tbx(TERMS))
    assert [(unit.source, unit.target) for unit in store.units] == [
        ("網絡主權", "cyber sovereignty"),
        ("=公式", "+formula"),
    ]


def test_an_empty_tbx_is_still_one() -> None:
    assert etree.fromstring(tbx([])).find("text/body") is not None


def test_csv_is_safe_in_a_spreadsheet() -> None:
    out = io.BytesIO()
    write_csv(TERMS, out)
    assert not out.closed
    rows = list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))
    assert [(row["chinese"], row["english"]) for row in rows] == [
        ("網絡主權", "cyber sovereignty"),
        ("'=公式", "'+formula\x0b"),
    ]
    assert (rows[0]["count"], rows[0]["share"], rows[0]["chinese_example"], rows[0]["english_example"]) == (
        "3",
        "0.6667",
        "網絡主權",
        "Cyber <sovereignty> & more",
    )


@pytest.mark.parametrize("write", [write_tbx, write_csv])
def test_same_terms_same_bytes(write: object) -> None:
    outs = [io.BytesIO(), io.BytesIO()]
    for out in outs:
        write(TERMS, out)  # type: ignore[operator]
    assert outs[0].getvalue() == outs[1].getvalue()

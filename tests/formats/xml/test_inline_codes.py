"""Inline codes out of the segments of each format."""

from __future__ import annotations

import pytest
from lxml import etree

from aligner.formats.xml.inline import text_of
from aligner.formats.xml.inline_codes import codes_of, moved, original_data, with_codes
from aligner.model import Bead, Code, TranslationUnit


@pytest.mark.parametrize(
    ("seg", "codes"),
    [
        ("没有", []),
        ('按<g id="1">确定</g>。', [("open", 1, "1", '<g id="1">'), ("close", 3, "1", "</g>")]),
        ('见<x id="2" equiv-text="{0}"/>页', [("alone", 1, "2", "{0}")]),
        (
            '<bx id="1" rid="7"/>a<ex id="2" rid="7"/>',
            [("open", 0, "7", '<bx id="7"/>'), ("close", 1, "7", '<ex id="7"/>')],
        ),
        (
            'a<bpt id="1">&lt;b&gt;</bpt>bc<ept id="1">&lt;/b&gt;</ept>',
            [("open", 1, "1", "<b>"), ("close", 3, "1", "</b>")],
        ),
        (
            '<bpt i="4" x="1">&lt;b&gt;</bpt>bc<ept i="4">&lt;/b&gt;</ept>',
            [("open", 0, "1", "<b>"), ("close", 2, "1", "</b>")],
        ),
        ('a <it pos="end" x="3">&lt;/i&gt;</it>b', [("close", 2, "3", "</i>")]),
        ('a<ph x="1" type="var">{0}</ph>', [("alone", 1, "1", "{0}")]),
        (
            '<pc id="1" dataRefStart="d1" dataRefEnd="d2">ab</pc><ph id="2" dataRef="d3"/>',
            [("open", 0, "1", "<u>"), ("close", 2, "1", "</u>"), ("alone", 2, "2", "%s")],
        ),
        ('<sc id="1"/>a<ec startRef="1"/>', [("open", 0, "1", '<sc id="1"/>'), ("close", 1, "1", '<ec id="1"/>')]),
        ('<mrk mtype="seg" mid="1">一<hi>二</hi><x id="1"/></mrk><sm id="9"/>', [("alone", 2, "1", '<x id="1"/>')]),
        ('a<x id="1" ctype="lb"/>b<x id="2"/>', [("alone", 1, "1", '<x id="1"/>'), ("alone", 3, "2", '<x id="2"/>')]),
    ],
)
def test_role_place_id_and_words(seg: str, codes: list[tuple[str, int, str, str]]) -> None:
    element = etree.fromstring(f"<seg>{seg}</seg>")
    found = codes_of(element, {"d1": "<u>", "d2": "</u>", "d3": "%s"})
    assert [(code.role, code.place, code.id, code.words) for code in found] == codes
    assert all(0 <= code.place <= len(text_of(element)) for code in found)


def test_what_the_file_allows() -> None:
    seg = etree.fromstring('<seg><ph id="1" canDelete="yes"/><x id="2" clone="yes"/><pc id="3" copyOf="1"/></seg>')
    found = codes_of(seg)
    assert [(code.id, code.may_go, code.may_repeat) for code in found[:3]] == [
        ("1", True, False),
        ("2", False, True),
        ("1", False, True),
    ]


def test_a_long_code_is_shown_in_part() -> None:
    (code,) = codes_of(etree.fromstring(f"<seg><ph>{'x' * 500}</ph></seg>"))
    assert code.words == "x" * 59 + "…"


def test_original_data() -> None:
    unit = etree.fromstring('<unit><originalData><data id="d1">&lt;b&gt;</data></originalData><segment/></unit>')
    assert original_data(unit) == {"d1": "<b>"}


def test_places_follow_the_text() -> None:
    code = Code("alone", 3, "1", "{0}")
    assert [c.place for c in moved((code,), 4)] == [7]
    unit = TranslationUnit(Bead(range(1), range(1)), ("a b",), ("甲",), "a b", "甲")
    found = with_codes(unit, ((code, Code("alone", 5)), ()), (" a b ", "甲"))
    assert [c.place for c in found.codes[0]] == [2, 3]
    assert with_codes(unit, ((), ()), ("a b", "甲")) is unit

"""XLIFF 1.2 and 2.1: what we write reads back; the files of CAT tools are read."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aligner.errors import UserError
from aligner.formats.format import Format
from aligner.formats.xliff.xliff12 import Xliff12
from aligner.formats.xliff.xliff21 import ITS, Xliff21
from aligner.formats.xml import clean
from aligner.model import Bead, Header, Issue, TranslationUnit

Make = Callable[..., TranslationUnit]
PLAIN = Header("a.txt", "b.txt", "zh-CN", "en-US")
BOTH = pytest.mark.parametrize("form", [Xliff12(), Xliff21()], ids=["1.2", "2.1"])
NS12 = {"x": "urn:oasis:names:tc:xliff:document:1.2"}
NS21 = {"x": "urn:oasis:names:tc:xliff:document:2.0", "its": ITS}


def dump(form: Format, units: list[TranslationUnit], header: Header = PLAIN) -> bytes:
    out = io.BytesIO()
    form.write(header, iter(units), out)
    return out.getvalue()


def load(data: bytes, form: Format | None = None) -> tuple[Header, list[TranslationUnit]]:
    header, units = (form or Xliff12()).read(io.BytesIO(data), "file.xlf")
    return header, list(units)


def pairs(units: list[TranslationUnit]) -> list[tuple[str, str]]:
    return [(unit.source_text, unit.target_text) for unit in units]


@BOTH
def test_what_is_written_reads_back_equal(
    form: Format, bitext_header: Header, bitext_units: list[TranslationUnit]
) -> None:
    assert load(dump(form, bitext_units, bitext_header), form) == (bitext_header, bitext_units)


def test_either_reader_reads_either_version(bitext_units: list[TranslationUnit]) -> None:
    assert load(dump(Xliff12(), bitext_units), Xliff21())[1] == bitext_units
    assert load(dump(Xliff21(), bitext_units), Xliff12())[1] == bitext_units


@BOTH
def test_same_units_same_bytes(form: Format, bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    assert dump(form, bitext_units, bitext_header) == dump(form, bitext_units, bitext_header)


@BOTH
def test_no_prefix_and_no_repeated_namespace(form: Format, bitext_units: list[TranslationUnit]) -> None:
    written = dump(form, bitext_units).decode()
    assert "ns0" not in written
    assert written.count("urn:oasis:names:tc:xliff:document") == 1


@BOTH
def test_without_units(form: Format, bitext_header: Header) -> None:
    assert load(dump(form, []), form) == (PLAIN, [])
    header, units = load(dump(form, [], bitext_header), form)
    assert (header, units) == (bitext_header, [])


@BOTH
@given(source=st.text(), target=st.text(), message=st.text(), data=st.data())
def test_any_text_survives_but_for_what_xml_forbids(
    form: Format, source: str, target: str, message: str, data: st.DataObject
) -> None:
    spans = [
        tuple(sorted((data.draw(st.integers(0, len(target))), data.draw(st.integers(0, len(target))))))
        for _ in range(data.draw(st.integers(0, 4)))
    ]
    issues = tuple(
        Issue(
            "style",
            "style",
            "minor",
            "target",
            span,
            target[slice(*span)],  # type: ignore[arg-type]
            message.replace("[suggestion", ""),
            None,
        )
        for span in spans
    )
    unit = TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target, issues)
    read = load(dump(form, [unit]), form)[1]
    cleaned = (clean(source)[0], clean(target)[0])
    assert pairs(read) == ([cleaned] if any(cleaned) else [])
    if read:
        assert len(read[0].issues) == len(issues)
        for issue in read[0].issues:
            assert issue.span
            assert issue.text == cleaned[1][slice(*issue.span)]


STATES = [
    ("aligned", {}, ("translated", None, None), ("translated", None)),
    ("confirmed", {}, ("signed-off", None, "yes"), ("final", None)),
    ("edited", {}, ("signed-off", "x-edited", "yes"), ("final", "aligner:edited")),
    ("rejected", {}, ("needs-translation", "rejected-inaccurate", None), ("initial", "aligner:rejected")),
]


@pytest.mark.parametrize(("state", "fields", "in12", "in21"), STATES)
def test_states(
    unit: Make, state: str, fields: dict[str, str], in12: tuple[str | None, ...], in21: tuple[str | None, ...]
) -> None:
    units = [unit("好", "Good", state=state, **fields)]
    old = etree.fromstring(dump(Xliff12(), units))
    target = old.find(".//x:target", NS12)
    assert (target.get("state"), target.get("state-qualifier"), target.getparent().get("approved")) == in12
    segment = etree.fromstring(dump(Xliff21(), units)).find(".//x:segment", NS21)
    assert (segment.get("state"), segment.get("subState")) == in21


def test_what_has_yet_to_be_translated_bears_no_confidence(unit: Make) -> None:
    units = [unit("好", "", 1.0), unit("好的", "", 0.8), unit("行", "Fine", 1.0)]
    data = dump(Xliff12(), units)
    notes = [note.text for note in etree.fromstring(data).iterfind(".//x:trans-unit/x:note", NS12)]
    assert notes == ["Confidence 0.800.", "Confidence 1.000."]
    assert [read.bead.confidence for read in load(data)[1]] == [1.0, 0.8, 1.0]


def test_what_is_seriously_doubtful_needs_review(unit: Make) -> None:
    def issue(severity: str) -> Issue:
        return Issue("omission", "accuracy/omission", severity, "source", None, "", "…", None)  # type: ignore[arg-type]

    units = [unit("好", "Good", issues=(issue(severity),)) for severity in ("neutral", "minor", "major", "critical")]
    targets = etree.fromstring(dump(Xliff12(), units)).iterfind(".//x:target", NS12)
    assert [target.get("state") for target in targets] == ["translated"] * 2 + ["needs-review-translation"] * 2


def test_null_beads(unit: Make) -> None:
    units = [unit("漏", ""), unit("", "Added")]
    omission, addition = etree.fromstring(dump(Xliff12(), units)).iter(f"{{{NS12['x']}}}trans-unit")
    assert omission.find("x:target", NS12).get("state") == "needs-translation"
    assert not omission.find("x:target", NS12).text
    assert addition.get("translate") == "no"
    omission, addition = etree.fromstring(dump(Xliff21(), units)).iter(f"{{{NS21['x']}}}unit")
    assert omission.find(".//x:target", NS21) is None
    assert omission.find("x:segment", NS21).get("state") == "initial"
    assert addition.get("translate") == "no"


def test_ids_stay_when_a_sentence_is_inserted(unit: Make, bitext_units: list[TranslationUnit]) -> None:
    def ids(units: list[TranslationUnit]) -> list[str]:
        return [element.get("id") for element in etree.fromstring(dump(Xliff21(), units)).iter(f"{{{NS21['x']}}}unit")]

    assert ids([unit("新", "New"), *bitext_units])[1:] == ids(bitext_units)


def test_its_lists_the_issues_and_the_texts_stay_bare(bitext_units: list[TranslationUnit]) -> None:
    tree = etree.fromstring(dump(Xliff21(), bitext_units))
    unit = tree.findall(".//x:unit", NS21)[1]
    reference = unit.get(f"{{{ITS}}}locQualityIssuesRef").removeprefix("#its=")
    (listed,) = tree.xpath(f"//its:locQualityIssues[@xml:id='{reference}']", namespaces=NS21)
    assert listed.getparent() is unit
    assert [(issue.get("locQualityIssueType"), issue.get("locQualityIssueSeverity")) for issue in listed] == [
        ("omission", "75"),
        ("mistranslation", "25"),
        ("style", "0"),
    ]
    assert listed[1].get("locQualityIssueComment") == "The source says 13."
    assert all(len(side) == 0 for name in ("source", "target") for side in tree.iterfind(f".//x:{name}", NS21))


SDLXLIFF = """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"
 version="1.2" sdl:version="1.0"><file original="C:\\a.docx" datatype="x-sdlfilterframework2" source-language="zh-CN"
 target-language="en-GB"><header><sdl:ref-files/></header><body><group><sdl:cxts/>
<trans-unit id="1"><source>第一句。<g id="5">第二句</g>。</source>
<seg-source><mrk mtype="seg" mid="1">第一句。</mrk><g id="5"><mrk mtype="seg" mid="2">第二句</mrk></g>。</seg-source>
<target><mrk mtype="seg" mid="1">First. </mrk><g id="5"><mrk mtype="seg" mid="2">Second</mrk></g>.</target>
<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit></group>
<trans-unit id="2" translate="no"><source><x id="7"/></source></trans-unit>
<trans-unit id="3" approved="yes"><source>
   三<bpt id="1">{b</bpt>四<ept id="1">}</ept><ph id="2" ctype="lb"/>五 </source><target>Three</target>
<alt-trans><source>三四</source><target>Other</target></alt-trans><note from="Ann">Check.</note></trans-unit>
<trans-unit id="4"><source>六</source></trans-unit>
</body></file>
<file original="b.docx" datatype="x" source-language="zh-CN" target-language="en-GB"><body>
<trans-unit id="1"><source>七</source><target state="needs-review-translation">Seven</target></trans-unit></body></file>
</xliff>"""


def test_xliff_12_of_cat_tools() -> None:
    header, units = load(SDLXLIFF.encode())
    assert (header.source_path, header.source_lang, header.target_lang) == ("C:\\a.docx", "zh-CN", "en-GB")
    assert pairs(units) == [
        ("第一句。", "First."),
        ("第二句", "Second"),
        ("三四\n五", "Three"),
        ("六", ""),
        ("七", "Seven"),
    ]
    assert [unit.state for unit in units] == ["aligned", "aligned", "confirmed", "aligned", "aligned"]
    assert units[2].note == "Check."
    assert units[4].bead.source == range(4, 5)
    assert units[4].bead.target == range(3, 4)


XLIFF20 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-Hans">
<file id="f" original="a.html"><skeleton>x</skeleton><group id="g"><notes><note>group</note></notes>
<unit id="1"><notes><note category="client">Keep it short.</note></notes>
<originalData><data id="d">&lt;b></data></originalData>
<segment state="reviewed"><source>One <pc id="1" dataRefStart="d">bold</pc>.</source>
<target>一个<pc id="1">粗体</pc>。</target></segment><ignorable><source> </source></ignorable>
<segment state="final"><source>Two<ph id="2" subType="xlf:lb" type="fmt"/>lines<cp hex="001A"/>.</source>
<target>两<mrk id="m" type="term">行</mrk>。</target></segment></unit></group>
<unit id="2"><segment><source>Left.</source></segment></unit>
<unit id="3"><segment><source>A.</source><target order="2">甲。</target></segment>
<segment><source>B.</source><target order="1">乙。</target></segment></unit></file></xliff>"""


def test_xliff_20_of_cat_tools() -> None:
    header, units = load(XLIFF20.encode())
    assert (header.source_path, header.source_lang, header.target_lang) == ("a.html", "en-US", "zh-CN")
    assert pairs(units) == [
        ("One bold.", "一个粗体。"),
        ("Two\nlines\x1a.", "两行。"),
        ("Left.", ""),
        ("A.", "甲。"),
        ("B.", "乙。"),
    ]
    assert [unit.state for unit in units] == ["confirmed", "confirmed", "aligned", "aligned", "aligned"]
    assert [unit.note for unit in units[:2]] == ["Keep it short.", ""]


@pytest.mark.parametrize(
    ("document", "what"),
    [
        ('<xliff version="3.0"/>', "unknown version"),
        ("<xliff/>", "unknown version"),
        ("<tmx/>", "not with <xliff>"),
        ('<xliff version="1.2"><file><body>', "not readable XML"),
    ],
)
def test_what_is_no_xliff(document: str, what: str) -> None:
    with pytest.raises(UserError, match=what):
        load(document.encode())


@BOTH
def test_langs_of_cat_tools(form: Format, unit: Make) -> None:
    header, _ = load(dump(form, [unit("好", "Good")], replace(PLAIN, source_lang="zh-Hant", target_lang="en")), form)
    assert (header.source_lang, header.target_lang) == ("zh-TW", "en-US")

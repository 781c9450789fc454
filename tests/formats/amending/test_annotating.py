"""Issues written into files of other tools: notes are added, everything else stays byte for byte."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aligner.errors import UserError
from aligner.formats import format_named
from aligner.formats.amending.annotating import annotated, xml_kind
from aligner.formats.its import ITS
from aligner.model import Header, Issue, TranslationUnit
from aligner.quality.running import run_checks

SDL = """<?xml version='1.0' encoding='utf-8'?>
<xliff xmlns:sdl="urn:sdl" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">
  <file original="C:\\work\\a.docx" datatype="x-own" source-language="zh-CN" target-language="en-US">
    <header><sdl:ref-files/></header>
    <body>
      <trans-unit id="0" translate="no"><source/></trans-unit>
      <trans-unit id="1" xml:space="preserve" sdl:locked = 'false'>
        <source>合同为<g id="1">120万元</g>，于<x id="2"/>2021年签订。</source>
        <seg-source><mrk mtype="seg">合同为<g id="1">120万元</g>，于<x id="2"/>2021年签订。</mrk></seg-source>
        <target><mrk mtype="seg">It is worth <g id="1">1.2 million yuan</g> &amp; dates
 from<x id="2"/> 2012&#33;</mrk></target>
        <note from="Reviewer" priority="1">Please   check &#x2014; 谢谢</note>
        <alt-trans><source>甲</source><target><![CDATA[<A>]]></target></alt-trans>
        <sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs>
      </trans-unit>
      <trans-unit id='2'><source>各方表示欢迎。</source><target>各方表示欢迎。</target></trans-unit>
    </body>
  </file>
</xliff>
"""
MQ = """<?xml version="1.0" encoding="UTF-8"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" version="1.2">
<x:file original="b" datatype="x-memoq" source-language="zh-cn" target-language="en-us"><x:body>
<x:trans-unit id="1" mq:status="ManuallyConfirmed"><x:source>共有12人。</x:source><x:target>There were
<x:ph id="1">&lt;br/></x:ph>15 people.</x:target>
<mq:minorversions/></x:trans-unit></x:body></x:file></x:xliff>"""
V21 = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<x:xliff version="2.1" srcLang='zh-CN' trgLang="en-US"
  xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:my">
 <x:file id="f1">
  <x:unit id="1" my:kept='yes'>
   <my:thing a="1"><my:notes/></my:thing>
   <x:notes><x:note category="review">请核对</x:note></x:notes>
   <x:segment><x:source>会议于<x:pc id="1">2021年</x:pc>举行。</x:source>
    <x:target>It met in <x:ph id="1"/>2012.</x:target></x:segment>
  </x:unit>
  <x:unit id="2">
   <x:originalData><x:data id="d">x</x:data></x:originalData>
   <x:segment><x:source>共有12人。</x:source><x:target>There were  15 people.</x:target></x:segment>
  </x:unit>
  <x:unit id="3"><x:segment><x:source>各方表示欢迎。</x:source></x:segment></x:unit>
 </x:file>
 <x:file id="f2"><x:unit id="3"><x:segment><x:source>共有12人。</x:source>
  <x:target>15 people.</x:target></x:segment></x:unit></x:file>
</x:xliff>"""
TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="Other" creationtoolversion="9" segtype="sentence" o-tmf="x"
 adminlang="EN-US" srclang="ZH-CN" datatype="xml"/>
<body>
<tu tuid="7" creationid="me">
 <prop type="x-Context">1, 2</prop>
 <tuv xml:lang="ZH-CN"><seg>共有<bpt i="1">&lt;b&gt;</bpt>12人<ept i="1">&lt;/b&gt;</ept>。</seg></tuv>
 <tuv xml:lang="EN-US"><seg>There were 15 people.</seg></tuv>
</tu>
<tu><tuv xml:lang="DE"><seg>Hallo</seg></tuv></tu>
<tu><tuv xml:lang="ZH-CN"><seg>各方表示欢迎。</seg></tuv><tuv xml:lang="EN-US"><seg>各方表示欢迎。</seg></tuv></tu>
</body></tmx>"""
FILES = {
    "sdlxliff": SDL.encode(),
    "windows": SDL.replace("\n", "\r\n").encode("utf-8-sig"),
    "mqxliff": MQ.encode(),
    "2.1": V21.encode(),
    "2.0": V21.replace('version="2.1"', 'version="2.0"').encode(),
    "tmx": TMX.encode(),
    "tmx in utf-16": TMX.replace("UTF-8", "UTF-16").encode("utf-16"),
    "tmx in gb18030": TMX.replace("UTF-8", "GB18030").encode("gb18030"),
}
EVERY = pytest.mark.parametrize("data", FILES.values(), ids=FILES)
NOTES = re.compile(
    r"""\s*<(x:)?note[ ](from|category)="aligner:issue".*?</(x:)?note>|\s*<prop[ ]type="x-issues">.*?</prop>
    |\s*<its:locQualityIssues[ ].*?</its:locQualityIssues>|[ ]its:locQualityIssuesRef=".*?"
    |[ ]xmlns:its=".*?"[ ]its:version="2.0" """,
    re.DOTALL | re.VERBOSE,
)


def read(data: bytes) -> tuple[Header, list[TranslationUnit]]:
    header, units = format_named(xml_kind(data) or "").read(io.BytesIO(data), "file.xlf")
    return header, list(units)


def checked(data: bytes) -> list[TranslationUnit]:
    """The units with their issues; a file of another tool has no place for the adequacy."""
    header, units = read(data)
    return [replace(unit, bead=replace(unit.bead, adequacy=None)) for unit in run_checks(units, header)]


def text_of(data: bytes) -> str:
    if data.startswith(b"\xff\xfe"):
        return data.decode("utf-16")
    return data.decode("gb18030" if b"GB18030" in data else "utf-8")


@EVERY
def test_the_issues_read_back(data: bytes) -> None:
    units = checked(data)
    assert any(unit.issues for unit in units)
    assert read(annotated(data, units, "f"))[1] == units


@EVERY
def test_nothing_else_is_touched(data: bytes) -> None:
    bare = NOTES.sub("", text_of(annotated(data, checked(data), "f")))
    assert re.sub(r"\s*<x:notes>\s*</x:notes>", "", bare) == text_of(data)


@EVERY
def test_twice_is_once(data: bytes) -> None:
    once = annotated(data, checked(data), "f")
    assert annotated(once, checked(once), "f") == once


@EVERY
def test_when_all_is_mended_the_notes_go(data: bytes) -> None:
    marked = annotated(data, checked(data), "f")
    clean = annotated(marked, [replace(unit, issues=()) for unit in read(marked)[1]], "f")
    # What stays is the root's word that it knows ITS.
    assert re.sub(r' xmlns:its=".*?" its:version="2.0"', "", text_of(clean)) == text_of(data)


@EVERY
def test_what_is_accepted_in_the_file_stays_so(data: bytes) -> None:
    units = checked(data)
    first = next(n for n, unit in enumerate(units) if unit.issues)
    issues = (replace(units[first].issues[0], accepted=True), *units[first].issues[1:])
    units[first] = replace(units[first], issues=issues)
    marked = annotated(data, units, "f")
    again = checked(marked)
    assert sum(issue.accepted for unit in again for issue in unit.issues) == 1
    assert "[accepted]" in text_of(annotated(marked, again, "f"))


def test_notes_stand_before_what_other_tools_have_added() -> None:
    unit = etree.fromstring(annotated(SDL.encode(), checked(SDL.encode()), "f")).findall(".//{*}trans-unit")[1]
    names = [etree.QName(child).localname for child in unit]
    assert names == ["source", "seg-source", "target", "note", "alt-trans", "note", "seg-defs"]
    note = unit[5]
    assert dict(note.attrib) == {"from": "aligner:issue", "annotates": "target", "priority": "2"}
    assert "“2012”" in note.text


def test_spans_count_the_text_without_its_codes() -> None:
    unit = checked(SDL.encode())[0]
    assert unit.target_text == "It is worth 1.2 million yuan & dates\n from 2012!"
    (issue,) = unit.issues
    assert issue.span is not None
    assert unit.target_text[slice(*issue.span)] == issue.text == "2012"


def test_its_lists_are_referred_to_and_their_ids_unique() -> None:
    root = etree.fromstring(annotated(V21.encode(), checked(V21.encode()), "f"))
    assert root.get(f"{{{ITS}}}version") == "2.0"
    references = [unit.get(f"{{{ITS}}}locQualityIssuesRef") for unit in root.findall(".//{*}unit")]
    assert references == ["#its=u1-lqi", "#its=u2-lqi", "#its=u3-lqi", "#its=u3-2-lqi"]
    lists = root.findall(f".//{{{ITS}}}locQualityIssues")
    assert [f"#its={found.get('{http://www.w3.org/XML/1998/namespace}id')}" for found in lists] == references
    assert [etree.QName(child).localname for child in root.findall(".//{*}unit")[1]] == [
        "locQualityIssues",
        "notes",
        "originalData",
        "segment",
    ]


def test_switched_off_in_its_is_accepted() -> None:
    marked = annotated(V21.encode(), checked(V21.encode()), "f")
    off = marked.replace(b'Severity="75"/>', b'Severity="75" locQualityIssueEnabled="no"/>', 1)
    assert [issue.accepted for unit in checked(off) for issue in unit.issues].count(True) == 1
    again = annotated(off, checked(off), "f")
    assert again.count(b'locQualityIssueEnabled="no"') == again.count(b"[accepted]") == 1


def test_a_word_added_by_hand_is_enough() -> None:
    marked = annotated(SDL.encode(), checked(SDL.encode()), "f").decode()
    by_hand = marked.replace("the source has “2021”.</note>", "the source has “2021”. [accepted]</note>")
    (issue,) = checked(by_hand.encode())[0].issues
    assert issue.accepted
    edited = by_hand.replace("It is worth", "It is said to be worth").encode()
    assert checked(edited)[0].issues[0].accepted
    assert not checked(by_hand.replace("2012&#33;", "2013&#33;").encode())[0].issues[0].accepted


def test_a_list_of_another_tool_stays() -> None:
    foreign = V21.replace(
        '<x:unit id="2">',
        '<x:unit id="2" its:locQualityIssuesRef="#its=theirs">'
        '<its:locQualityIssues xml:id="theirs"><its:locQualityIssue locQualityIssueComment="so"/>'
        "</its:locQualityIssues>",
    ).replace('xmlns:my="urn:my"', f'xmlns:my="urn:my" xmlns:its="{ITS}" its:version="2.0"')
    marked = annotated(foreign.encode(), checked(foreign.encode()), "f").decode()
    assert marked.count('locQualityIssuesRef="#its=theirs"') == 1
    assert 'locQualityIssueComment="so"' in marked
    assert len(checked(marked.encode())[1].issues) == 2
    assert "u2-lqi" not in marked


def test_a_taken_prefix_is_not_used() -> None:
    taken = V21.replace('xmlns:my="urn:my"', 'xmlns:my="urn:my" xmlns:its="urn:it"')
    marked = annotated(taken.encode(), checked(taken.encode()), "f")
    assert etree.fromstring(marked).get(f"{{{ITS}}}version") == "2.0"
    assert b"<its1:locQualityIssues" in marked


@pytest.mark.parametrize("data", [b"", b"<html/>", b'<xliff version="3.0"/>', b"a\tb"])
def test_other_files_are_refused(data: bytes) -> None:
    assert xml_kind(data) is None
    with pytest.raises(UserError, match="neither TMX nor XLIFF"):
        annotated(data, [], "a.xlf")


@given(
    target=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
    message=st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t\r<>&\"'"), max_size=20),
    data=st.data(),
)
def test_any_words_and_messages(target: str, message: str, data: st.DataObject) -> None:
    escaped = target.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    start = data.draw(st.integers(0, len(target) - 1))
    end = data.draw(st.integers(start + 1, len(target)))
    message = message.replace("[", "(")
    issue = Issue("style", "style", "minor", "target", (start, end), target[start:end], message)
    for text in (
        f'<xliff version="1.2"><file><body><trans-unit xml:space="preserve" id="1"><source>甲</source><target>{escaped}'
        "</target></trans-unit></body></file></xliff>",
        '<xliff version="2.0"><file><unit xml:space="preserve" id="1"><segment><source>甲</source><target>'
        f"{escaped}</target></segment></unit></file></xliff>",
    ):
        (unit,) = read(text.encode())[1]
        unit = replace(unit, issues=(issue,))
        assert read(annotated(text.encode(), [unit], "f"))[1] == [unit]


def test_units_without_text_are_counted_too() -> None:
    places = [unit.place for unit in read(SDL.encode())[1]]
    assert [place and (place.number, place.line, place.id) for place in places] == [(2, 7, "1"), (3, 16, "2")]


@pytest.mark.parametrize("name", ["xliff12", "xliff21", "tmx"])
def test_our_own_files_come_back_as_they_are(
    name: str, bitext_header: Header, bitext_units: list[TranslationUnit]
) -> None:
    out = io.BytesIO()
    format_named(name).write(bitext_header, iter(bitext_units), out)
    assert annotated(out.getvalue(), read(out.getvalue())[1], "f") == out.getvalue()

"""Proposals in other tools' XLIFF: added where they belong, and nothing else in the file changed."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree

from aligner.errors import UserError
from aligner.formats.amending.proposing import proposed, takes_proposals
from aligner.formats.xliff import read_xliff
from aligner.model import Match, TranslationUnit

FUZZY = Match("旧句。", "An old <sentence>.", 87, "a&b.tmx")
EXACT = Match("句。", "Sentence.", 100)


def units(data: bytes, target: str, *matches: Match) -> list[TranslationUnit]:
    """The file's units, each with that target and these matches."""
    return [replace(unit, target_text=target, matches=matches) for unit in read_xliff(BytesIO(data), "f")[1]]


def xliff12(body: str) -> bytes:
    return (
        '<?xml version="1.0"?>\r\n<xliff version="1.2" xmlns:t="urn:tool"><file original=\'a\' source-language="zh" '
        f'target-language="en" datatype="x"><body>{body}</body></file></xliff>'
    ).encode()


def xliff21(body: str) -> bytes:
    return (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en">'
        f'<file id="f">{body}</file></xliff>'
    ).encode()


PROPOSAL = (
    '<alt-trans match-quality="87" origin="a&amp;b.tmx" xml:space="preserve"><source>旧句。</source>'
    "<target>An old &lt;sentence&gt;.</target></alt-trans>"
)
MATCH = (
    '<mtc:match ref="#{}" matchQuality="87" type="tm" origin="a&amp;b.tmx"><source xml:space="preserve">旧句。</source>'
    '<target xml:space="preserve">An old &lt;sentence&gt;.</target></mtc:match>'
)
LIST = f'<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">{MATCH}</mtc:matches>'


@pytest.mark.parametrize(
    ("before", "target", "after"),
    [
        ("<source>句。</source>", "", "<source>句。</source>" + PROPOSAL),
        ("<source>句。</source>", "S.", '<source>句。</source><target state="translated">S.</target>' + PROPOSAL),
        ("<source>句。</source><target/>", "S.", "<source>句。</source><target>S.</target>" + PROPOSAL),
        (
            '<source>句。</source><target state="new"></target><note>n</note><t:x/>',
            "S.",
            f'<source>句。</source><target state="translated">S.</target><note>n</note>{PROPOSAL}<t:x/>',
        ),
        ("<source>句。</source><target>Mine.</target>", "S.", "<source>句。</source><target>Mine.</target>" + PROPOSAL),
        ('<source>句<x id="1"/>。</source><target/>', "S.", '<source>句<x id="1"/>。</source><target/>' + PROPOSAL),
        (
            '<source>句。</source><seg-source><mrk mtype="seg">句。</mrk></seg-source>',
            "S.",
            '<source>句。</source><seg-source><mrk mtype="seg">句。</mrk></seg-source>'
            '<target state="translated"><mrk mtype="seg">S.</mrk></target>' + PROPOSAL,
        ),
        (f"<source>句。</source>{PROPOSAL}", "", f"<source>句。</source>{PROPOSAL}"),
    ],
)
def test_trans_units(before: str, target: str, after: str) -> None:
    data = xliff12(f"<trans-unit id='7' t:y='1'>{before}</trans-unit>")
    assert proposed(data, units(data, target, FUZZY), "f") == xliff12(
        f"<trans-unit id='7' t:y='1'>{after}</trans-unit>"
    )


@pytest.mark.parametrize(
    ("before", "target", "after"),
    [
        (
            '<segment id="s"><source>句。</source></segment>',
            "",
            LIST.format("s") + '<segment id="s"><source>句。</source></segment>',
        ),
        (
            '<notes><note>n</note></notes><segment state="initial"><source>句。</source></segment>',
            "S.",
            LIST.format("aligner-s1") + '<notes><note>n</note></notes><segment state="translated" id="aligner-s1">'
            "<source>句。</source><target>S.</target></segment>",
        ),
        (
            '<segment id="s"><source>句。</source><target>Mine.</target></segment>',
            "S.",
            LIST.format("s") + '<segment id="s"><source>句。</source><target>Mine.</target></segment>',
        ),
        (
            '<segment id="a"><source>句。</source></segment><segment><source>又。</source></segment>',
            "S.",
            LIST.format("a").replace("</mtc:matches>", MATCH.format("aligner-s2") + "</mtc:matches>")
            + '<segment id="a"><source>句。</source><target>S.</target></segment>'
            '<segment id="aligner-s2"><source>又。</source><target>S.</target></segment>',
        ),
        (f'{LIST.format("s")}<segment id="s"><source>句。</source></segment>', "", None),
    ],
)
def test_units(before: str, target: str, after: str | None) -> None:
    data = xliff21(f'<unit id="u">{before}</unit>')
    expected = xliff21(f'<unit id="u">{before if after is None else after}</unit>')
    assert proposed(data, units(data, target, FUZZY), "f") == expected


def test_a_second_proposal_joins_the_first() -> None:
    data = xliff21('<unit id="u"><segment id="s"><source>句。</source></segment></unit>')
    once = proposed(data, units(data, "", FUZZY), "f")
    twice = proposed(once, units(once, "", FUZZY, EXACT), "f")
    (unit,) = read_xliff(BytesIO(twice), "f")[1]
    assert unit.matches == (FUZZY, EXACT)
    assert twice.count(b"<mtc:matches") == 1


def test_lines_are_indented_as_they_are() -> None:
    data = xliff12("\n  <trans-unit id='1'>\n    <source>句。</source>\n  </trans-unit>\n")
    found = proposed(data, units(data, "S.", FUZZY), "f").decode()
    assert "\n    <target state=" in found
    assert "\n    <alt-trans " in found
    assert "\n      <source>旧" in found
    assert "\n    </alt-trans>\n  </trans-unit>" in found


def test_what_is_written_reads_back() -> None:
    for data in (
        xliff12("<trans-unit id='1'><source>句。</source></trans-unit><trans-unit id='2'><source/></trans-unit>"),
        xliff21("<unit id='1'><segment><source>句。</source></segment></unit>"),
    ):
        written = proposed(data, units(data, EXACT.target_text, EXACT, FUZZY), "f")
        etree.fromstring(written)
        (unit,) = read_xliff(BytesIO(written), "f")[1]
        assert (unit.target_text, unit.matches) == (EXACT.target_text, (EXACT, FUZZY))


def test_other_encodings_stay() -> None:
    data = xliff12("<trans-unit id='1'><source>句。</source></trans-unit>").decode()
    data = data.replace('version="1.0"', 'version="1.0" encoding="GB18030"')
    written = proposed(data.encode("gb18030"), units(data.encode("gb18030"), "", FUZZY), "f")
    assert PROPOSAL in written.decode("gb18030")


def test_what_takes_none() -> None:
    assert takes_proposals(b"<tmx version='1.4'/>") is None
    assert takes_proposals(xliff12("")) == "xliff12"
    assert takes_proposals(xliff21("")) == "xliff21"
    with pytest.raises(UserError, match="is not readable XML"):
        proposed(b"<xliff version='1.2'><file>", [], "f")

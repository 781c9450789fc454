"""Segments inside XLIFF units, as Trados, memoQ, Phrase and tools of XLIFF 2 write them: each is a unit of ours."""

from __future__ import annotations

from io import BytesIO

import pytest

from aligner.formats.amending.annotating import annotated
from aligner.formats.returned import Returned, in_wholes
from aligner.formats.xliff import read_returned, read_xliff
from aligner.model import TranslationUnit
from aligner.quality.running import run_checks

MEANT_12 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:sdl="urn:sdl" xmlns:mq="MQXliff"
 xmlns:m="http://www.memsource.com/mxlf/2.0"><file original="a" datatype="x" source-language="zh-CN"
 target-language="en-US"><body>{}</body></file></xliff>"""
MEANT_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-CN" trgLang="en-US"
 xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><file id="f">{}</file></xliff>"""
TRADOS = """<group><sdl:cxts/><trans-unit id="7c1e"><source>双方应于2024年5月8日前付款。付款金额为三百万元。</source>
<seg-source><mrk mtype="seg" mid="4">双方应于2024年5月8日前付款。</mrk><g
id="5"><mrk mtype="seg" mid="5">付款金额为<x id="6"/>三百万元。</mrk></g></seg-source>
<target><mrk mtype="seg" mid="4">Both parties shall pay by 8 May 2023.</mrk><g
id="5"><mrk mtype="seg" mid="5">The amount
is <x id="6"/>RMB 3 million.</mrk></g></target><note>Contract</note>
<alt-trans mid="5" match-quality="80"><source>金额。</source><target>Amount.</target></alt-trans>
<sdl:seg-defs><sdl:seg id="4" conf="Translated"/><sdl:seg id="5" conf="ApprovedSignOff" locked="true"/></sdl:seg-defs>
</trans-unit></group>"""
TWO = """<unit id="u"><mtc:matches><mtc:match ref="#s2"><source>金额。</source><target>Amount.</target></mtc:match>
</mtc:matches><notes><note>Contract</note></notes>
<segment id="s1" state="translated"><source>双方应于2024年5月8日前付款。</source>
<target>Both parties shall pay by 8 May 2023.</target></segment><ignorable><source> </source></ignorable>
<segment id="s2" state="final"><source>付款金额为<ph id="6"/>三百万元。</source>
<target>The amount is <ph id="6"/>RMB 3 million.</target></segment></unit>"""
MEMOQ = """<trans-unit id="1" mq:status="ManuallyConfirmed"><source>甲方付款。</source><target>Party A pays.</target>
</trans-unit><trans-unit id="2" mq:status="NotStarted"><source>乙方交货。</source><target/></trans-unit>"""
PHRASE = """<group id="0" m:para-id="0"><trans-unit id="x:0" m:confirmed="1"><source>甲方付款。</source>
<target>Party A pays.</target></trans-unit><trans-unit id="x:1" m:confirmed="0"><source>乙方交货。</source>
<target>Party B delivers.</target></trans-unit></group>"""


def back(text: str) -> list[Returned]:
    return list(read_returned(BytesIO(text.encode()), "a.xlf")[1])


def marked(source: str, target: str | None, identity: str = "1") -> str:
    """A unit whose sides have a segment for each `mid:text`, "|" between them, white space outside kept."""

    def side(name: str, segments: str) -> str:
        marks = (each.partition(":") for each in segments.split("|"))
        found = "".join(f'<mrk mtype="seg" mid="{mid}">{text}</mrk>' if colon else mid for mid, colon, text in marks)
        return f"<{name}>{found}</{name}>"

    whole = "".join(each.partition(":")[2] for each in source.split("|"))
    targets = "" if target is None else side("target", target)
    unit = f'<trans-unit id="{identity}"><source>{whole}</source>{side("seg-source", source)}{targets}</trans-unit>'
    return MEANT_12.format(unit)


@pytest.mark.parametrize(
    ("text", "ids"), [(MEANT_12.format(TRADOS), ["7c1e:4", "7c1e:5"]), (MEANT_2.format(TWO), ["u:s1", "u:s2"])]
)
def test_each_segment_is_a_unit_with_its_own_state_codes_and_matches(text: str, ids: list[str]) -> None:
    first, second = back(text)
    assert [one.id for one in (first, second)] == ids
    assert [one.unit.source_text for one in (first, second)] == ["双方应于2024年5月8日前付款。", "付款金额为三百万元。"]
    assert first.unit.target_text == "Both parties shall pay by 8 May 2023."
    assert [one.unit.state for one in (first, second)] == ["aligned", "confirmed"]
    assert [one.unit.note for one in (first, second)] == ["Contract", ""]
    assert [len(one.unit.codes[0]) for one in (first, second)] == [0, 1]
    assert [len(one.unit.matches) for one in (first, second)] == [0, 1]


@pytest.mark.parametrize("text", [MEANT_12.format(TRADOS), MEANT_2.format(TWO)])
def test_the_whole_is_confirmed_only_where_all_of_it_is(text: str) -> None:
    (whole,) = in_wholes(back(text))
    assert whole.unit.state == "aligned"
    assert " ".join(whole.unit.target_text.split()) == (
        "Both parties shall pay by 8 May 2023. The amount is RMB 3 million."
    )


def test_units_that_are_segments_already() -> None:
    """memoQ and Phrase: one segment a unit."""
    assert [(one.id, one.unit.state) for one in back(MEANT_12.format(MEMOQ))] == [("1", "confirmed"), ("2", "aligned")]
    assert [(one.id, one.unit.state) for one in back(MEANT_12.format(PHRASE))] == [
        ("x:0", "confirmed"),
        ("x:1", "aligned"),
    ]


@pytest.mark.parametrize(
    ("source", "target", "pairs"),
    [
        ("1:甲。|2:乙。", "1:A.|2:B.", [("1:1", "甲。", "A."), ("1:2", "乙。", "B.")]),
        ("1:甲。|2:乙。", "2:B.|1:A.", [("1:1", "甲。", "A."), ("1:2", "乙。", "B.")]),
        ("1:甲。|2:乙。", "1:A.|2:", [("1:1", "甲。", "A."), ("1:2", "乙。", "")]),
        ("1:甲。|2:乙。", None, [("1:1", "甲。", ""), ("1:2", "乙。", "")]),
        ("1:甲。|2:乙。", "", [("1:1", "甲。", ""), ("1:2", "乙。", "")]),
        ("17:甲。", "17:A.", [("1:17", "甲。", "A.")]),
        ("17:甲。", "A.", [("1:17", "甲。", "A.")]),
        # The sides do not answer each other: the unit as a whole, its sentences apart.
        ("1:甲。|2:乙。", "1:A.|2:B.|3:C.", [("1", "甲。乙。", "A. B. C.")]),
        ("1:甲。|2:乙。", "1:A.| |3:B.", [("1", "甲。乙。", "A. B.")]),
        ("1:甲。|2:乙。", "1:A, and B.", [("1", "甲。乙。", "A, and B.")]),
        ("1:甲。|2:乙。", "A. B.", [("1", "甲。乙。", "A. B.")]),
        ("1:A. |2:B.", "3:甲。|4:乙。", [("1", "A. B.", "甲。乙。")]),
        ("1:甲。|1:乙。", "1:A.|1:B.", [("1", "甲。乙。", "A. B.")]),
        (":甲。|:乙。", ":A.|:B.", [("1", "甲。乙。", "A. B.")]),
    ],
)
def test_pairs(source: str, target: str | None, pairs: list[tuple[str, str, str]]) -> None:
    found = back(marked(source, target))
    assert [(one.id, one.unit.source_text, one.unit.target_text) for one in found] == pairs


def test_one_of_our_units_keeps_its_id_in_a_tool_that_marks_its_segment() -> None:
    (one,) = back(marked("1:甲。", "1:A.", "u3f9a1c0b77de"))
    assert one.id == "u3f9a1c0b77de"
    assert one.mark == "aligner:aligned"


def test_segments_without_ids_are_numbered() -> None:
    segment = "<segment><source>{}</source></segment>"
    found = back(MEANT_2.format(f'<unit id="u">{segment.format("甲。")}{segment.format("乙。")}</unit>'))
    assert [one.id for one in found] == ["u:1", "u:2"]


@pytest.mark.parametrize("text", [MEANT_12.format(TRADOS), MEANT_2.format(TWO)])
def test_issues_go_back_to_their_segment(text: str) -> None:
    def checked(data: bytes) -> list[TranslationUnit]:
        header, units = read_xliff(BytesIO(data), "a.xlf")
        return list(run_checks(units, header))

    units = checked(text.encode())
    assert [len(unit.issues) for unit in units] == [1, 0]
    noted = annotated(text.encode(), units, "a.xlf")
    again = list(read_xliff(BytesIO(noted), "a.xlf")[1])
    assert [unit.issues for unit in again] == [unit.issues for unit in units]
    accepted = noted.decode().replace("has “2024”.</note>", "has “2024”. [accepted]</note>").encode()
    assert [[issue.accepted for issue in unit.issues] for unit in checked(accepted)] == [[True], []]

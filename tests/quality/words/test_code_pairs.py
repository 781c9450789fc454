"""Inline codes held against each other, alone and in files of each format."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.checking import check
from aligner.formats.page.reasons import in_chinese
from aligner.model import Code
from aligner.quality.words.code_pairs import closed_too_early, enclosed, unanswered

OPEN, CLOSE, ZERO, ONE = (
    Code("open", 0, "1", "<b>"),
    Code("close", 2, "1", "</b>"),
    Code("alone", 3, "2", "{0}"),
    Code("alone", 4, "3", "{1}"),
)


@pytest.mark.parametrize(
    ("source", "target", "lost", "added"),
    [
        ((), (), [], []),
        ((OPEN, CLOSE, ZERO), (ZERO, OPEN, CLOSE), [], []),
        ((OPEN, CLOSE), (), [OPEN], []),
        ((ZERO,), (ZERO, ONE), [], [ONE]),
        ((ZERO,), (ZERO, ZERO), [], [ZERO]),
        ((OPEN, CLOSE), (OPEN,), [CLOSE], []),
        # numbered anew on the target side, alike in what they stand for
        ((ZERO, ONE), (Code("alone", 0, "7", "{1}"), Code("alone", 1, "8", "{0}")), [], []),
        # an attribute translated
        ((Code("alone", 0, "", '<img alt="图">'),), (Code("alone", 0, "", '<img alt="figure">'),), [], []),
        ((Code("alone", 0, "1", "{0}", may_go=True),), (), [], []),
        ((), (Code("alone", 0, "1", "{0}", may_repeat=True),), [], []),
    ],
)
def test_unanswered(source: tuple[Code, ...], target: tuple[Code, ...], lost: list[Code], added: list[Code]) -> None:
    assert unanswered(source, target) == (lost, added)


@given(st.lists(st.sampled_from((OPEN, CLOSE, ZERO, ONE)), max_size=8), st.randoms(use_true_random=False))
def test_the_same_codes_in_any_order_answer_each_other(codes: list[Code], random: Random) -> None:
    shuffled = random.sample(codes, len(codes))
    assert unanswered(codes, shuffled) == ([], [])
    assert unanswered(codes, [*shuffled, ZERO]).added == [ZERO]


def test_order() -> None:
    assert closed_too_early((CLOSE, OPEN)) == [CLOSE]
    assert closed_too_early((OPEN, ZERO, CLOSE)) == []
    assert closed_too_early((CLOSE,)) == [], "opened in another unit"


def test_enclosed() -> None:
    assert enclosed((OPEN, CLOSE), OPEN) == (0, 2)
    assert enclosed((OPEN,), OPEN) is enclosed((ZERO,), ZERO) is None


XLIFF12 = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en-US" target-language="zh-CN" datatype="plaintext"><body>
<trans-unit id="1"><source>{}</source><target>{}</target></trans-unit></body></file></xliff>"""
XLIFF21 = """<xliff version="2.1" srcLang="en-US" trgLang="zh-CN" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f"><unit id="1"><originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data>
<data id="d3">{{0}}</data></originalData><segment><source>{}</source><target>{}</target></segment>
<segment><source> Go on.</source><target>继续。</target></segment></unit></file></xliff>"""
TMX = """<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
srclang="en-US" datatype="xml"/><body><tu><tuv xml:lang="en-US"><seg>{}</seg></tuv>
<tuv xml:lang="zh-CN"><seg>{}</seg></tuv></tu></body></tmx>"""
BOLD12 = '<bpt id="1">&lt;b&gt;</bpt>{}<ept id="1">&lt;/b&gt;</ept>'
BOLD21 = '<pc id="1" dataRefStart="d1" dataRefEnd="d2">{}</pc>'
BOLD_TMX = '<bpt i="1" x="1">&lt;b&gt;</bpt>{}<ept i="1">&lt;/b&gt;</ept>'
HOLDER12, HOLDER21, HOLDER_TMX = '<ph id="2">{0}</ph>', '<ph id="2" dataRef="d3"/>', '<ph x="2">{0}</ph>'
WITH = "Press {} to open {}."
FILES = [
    pytest.param("a.xlf", XLIFF12, BOLD12, HOLDER12, id="XLIFF 1.2"),
    pytest.param("a.sdlxliff", XLIFF12, BOLD12, HOLDER12, id="sdlxliff"),
    pytest.param("a.xliff", XLIFF21, BOLD21, HOLDER21, id="XLIFF 2.1"),
    pytest.param("a.tmx", TMX, BOLD_TMX, HOLDER_TMX, id="TMX"),
]


@pytest.mark.parametrize(("name", "frame", "bold", "holder"), FILES)
def test_in_files(name: str, frame: str, bold: str, holder: str, tmp_path: Path) -> None:
    path = tmp_path / name
    source = WITH.format(bold.format("OK"), holder)

    def found(target: str) -> list[tuple[str, str, str]]:
        path.write_text(frame.format(source, target), encoding="utf-8")
        issues = [issue for unit in check(path) for issue in unit.issues if issue.check == "tags"]
        assert all(issue.severity == "major" and in_chinese(issue.message) for issue in issues)
        return [(issue.side, issue.text, issue.message) for issue in issues]

    whole = f"按{bold.format('确定')}打开{holder}。"
    assert found(whole) == []
    assert found(f"打开{holder}，请按{bold.format('确定')}。") == []
    assert found(f"按{bold.format('确定')}打开。") == [("source", "", "The code {0} is missing from the translation.")]
    assert found(f"按确定打开{holder}。") == [("source", "OK", "The code <b> is missing from the translation.")]
    assert found(f"{whole}{holder}") == [("target", "", "The code {0} stands more often than in the source.")]
    assert found("") == []


def test_an_impossible_order(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    wrong = '按<ept id="1">&lt;/b&gt;</ept>确定<bpt id="1">&lt;b&gt;</bpt>。'
    path.write_text(XLIFF12.format(f"Press {BOLD12.format('OK')}.", wrong), encoding="utf-8")
    assert [issue.message for unit in check(path) for issue in unit.issues] == ["The code </b> closes before it opens."]

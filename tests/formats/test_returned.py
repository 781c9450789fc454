"""What files that came back say of their units: ids, decisions, and what was sent."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from aligner.formats import format_named
from aligner.formats.returned import Returned, Word, in_wholes, mark_of, plain, returned, sent_mark, word_of
from aligner.formats.unit_ids import digest
from aligner.model import Header, Place, State, TranslationUnit

Make = Callable[..., TranslationUnit]
HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US")


def read_back(name: str, text: str) -> list[Returned]:
    return list(returned(format_named(name), io.BytesIO(text.encode()), f"a.{name}")[1])


def written(name: str, *units: TranslationUnit) -> str:
    out = io.BytesIO()
    format_named(name).write(HEADER, units, out)
    return out.getvalue().decode()


@pytest.mark.parametrize("name", ["xliff12", "xliff21", "tmx", "tsv"])
def test_a_file_proves_what_was_edited_in_it(unit: Make, name: str) -> None:
    text = written(name, unit("渡船停航。", "No ferry."), unit("票价两元。", "Two yuan."))
    back = read_back(name, text.replace("No ferry.", "No boat."))
    assert [one.has_id for one in back] == [True, True]
    assert [one.is_as_sent for one in back] == [False, True]


@pytest.mark.parametrize("name", ["xliff12", "xliff21"])
@pytest.mark.parametrize("state", ["aligned", "confirmed", "edited", "rejected"])
def test_a_file_says_in_which_state_it_was_sent(unit: Make, name: str, state: State) -> None:
    (back,) = read_back(name, written(name, unit("甲", "A", state=state, note="备注")))
    assert back.sent_state == state
    assert back.unit.state == state
    assert back.was_sent_with("备注 ")
    assert not back.was_sent_with("A note")
    assert not back.was_sent_with("")


def test_other_files_say_nothing_of_that() -> None:
    (back,) = read_back("tsv", "原文\t译文\n甲\tA\n")
    assert (back.id, back.has_id, back.is_as_sent, back.sent_state) == ("", False, False, None)
    assert not back.was_sent_with("备注")


@pytest.mark.parametrize(
    ("note", "state", "mark"),
    [
        ("", "aligned", ""),
        ("", "rejected", "aligner:rejected"),
        ("备注", "aligned", f"aligner:aligned {digest('备注')[1:]}"),
    ],
)
def test_marks(unit: Make, note: str, state: State, mark: str) -> None:
    assert sent_mark(unit("甲", "A", note=note, state=state)) == mark


def test_a_unit_of_ours_without_a_mark_was_sent_as_it_was_made() -> None:
    assert mark_of(None, digest("甲", "A")) == "aligner:aligned"
    assert mark_of(None, "17") == ""
    assert mark_of("aligner:edited", "17") == "aligner:edited"


@pytest.mark.parametrize(
    ("state", "word"), [("aligned", ""), ("confirmed", "final"), ("edited", "final"), ("rejected", "rejected")]
)
def test_words_of_states(state: State, word: Word) -> None:
    assert word_of(state) == word


UNIT12 = """<xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"
 xmlns:sdl="urn:sdl" xmlns:mq="urn:mq" xmlns:m="urn:m"><body><trans-unit id="1" {}><source>甲</source>
<target {}>A</target>{}</trans-unit></body></file></xliff>"""


@pytest.mark.parametrize(
    ("unit_says", "target_says", "more", "word"),
    [
        ("", "", "", ""),
        ("", 'state="translated"', "", "translated"),
        ("", 'state="new"', "", "doubted"),
        ("", 'state="needs-l10n"', "", "doubted"),  # Poedit's "needs work"
        ('approved="yes"', "", "", "final"),
        ('approved="yes"', 'state="translated"', "", "final"),
        ("", 'state="signed-off"', "", "final"),
        ("", 'state="needs-translation" state-qualifier="rejected-inaccurate"', "", "rejected"),
        # A qualifier that was left behind.
        ("", 'state="translated" state-qualifier="rejected-inaccurate"', "", "translated"),
        ('approved="yes"', 'state="final" state-qualifier="rejected-grammar"', "", "final"),
        ("", "", '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/></sdl:seg-defs>', "final"),
        ("", "", '<sdl:seg-defs><sdl:seg id="1" conf="RejectedTranslation"/></sdl:seg-defs>', "rejected"),
        ("", "", '<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs>', ""),
        ('mq:status="ManuallyConfirmed"', "", "", "final"),
        ('mq:status="Rejected"', "", "", "rejected"),
        ('mq:status="PartiallyEdited"', "", "", ""),
        ('m:confirmed="1"', "", "", "final"),
        ('m:confirmed="0"', "", "", ""),
    ],
)
def test_words_of_xliff_12(unit_says: str, target_says: str, more: str, word: Word) -> None:
    (back,) = read_back("xliff12", UNIT12.format(unit_says, target_says, more))
    assert back.word == word
    assert back.unit.place == Place(1, 2, "1")


UNIT21 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><file id="f">
<unit id="1">{}</unit></file></xliff>"""
SEGMENT = "<segment {}><source>甲</source><target>A</target></segment>"


@pytest.mark.parametrize(
    ("segments", "word"),
    [
        ([""], ""),
        (['state="translated"'], "translated"),
        (['state="initial"'], "doubted"),
        (['state="translated" subState="poedit:fuzzy"'], "doubted"),
        (['state="reviewed"'], "final"),
        (['state="final"', 'state="reviewed"'], "final"),
        (['state="final"', 'state="translated"'], "translated"),
        (['state="final"', 'state="initial"'], "doubted"),
        (['state="initial" subState="aligner:rejected"'], "rejected"),
        (['state="initial" subState="other:Rejected"'], "rejected"),
        (['state="translated" subState="aligner:rejected"'], "translated"),
    ],
)
def test_words_of_xliff_2(segments: list[str], word: Word) -> None:
    back = read_back("xliff21", UNIT21.format("".join(map(SEGMENT.format, segments))))
    assert len(back) == len(segments)
    (whole,) = in_wholes(back)
    assert whole.word == word


def test_a_note_inside_a_segment_is_a_note() -> None:
    segment = "<segment><source>甲</source><target>A</target><notes><note>See below.</note></notes></segment>"
    assert read_back("xliff21", UNIT21.format(segment))[0].unit.note == "See below."


def test_a_part_in_a_memory_is_no_unit() -> None:
    tu = '<tu>{}<tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu>'
    body = tu.format("", "A, and B.") + tu.format('<prop type="x-part">1/2</prop>', "A,")
    text = f'<tmx version="1.4"><header srclang="zh"/><body>{body}</body></tmx>'
    assert [(one.unit.target_text, one.is_part) for one in read_back("tmx", text)] == [
        ("A, and B.", False),
        ("A,", True),
    ]
    read: Any = format_named("tmx").read(io.BytesIO(text.encode()), "a.tmx")[1]
    assert [unit.target_text for unit in read] == ["A, and B."]


@pytest.mark.parametrize("text", [" 甲\r\n乙", "甲\u2028乙\x0b\n", "甲\r乙"])
def test_what_tools_keep(text: str) -> None:
    assert plain(text) == "甲\n乙"

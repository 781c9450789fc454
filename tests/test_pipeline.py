"""The whole way from files to units: languages, layouts, headers, texts that lose nothing."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner import pipeline, write
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import NOTHING_LEARNT, BatchLexicon
from aligner.model import Alignment, Bead, Document, Furniture, Paragraph, Segment, SegmentedDocument
from aligner.settings import Settings

FAST = Settings(encoder="none")
CHINESE = "渡口须知\n渡船每天七班。\n首班船早上6点开。\n风力超过八级时停航。\n"
ENGLISH = """Ferry Notice
The ferry makes seven trips a day.
The first boat leaves at 6 a.m.
There is no service in winds above force 8.
"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    chinese, english = tmp_path / "须知.txt", tmp_path / "notice.txt"
    chinese.write_text(CHINESE, encoding="utf-8")
    english.write_text(ENGLISH, encoding="utf-8")
    return chinese, english


def glued(english_first: bool = False) -> str:
    lines = zip(CHINESE.splitlines(), ENGLISH.splitlines(), strict=True)
    return "\n".join("\n".join((e, c) if english_first else (c, e)) for c, e in lines)


def test_two_files(pair: tuple[Path, Path]) -> None:
    header, alignment = pipeline.align_documents(*pair, FAST)
    assert (header.source_path, header.target_path) == (str(pair[0]), str(pair[1]))
    assert (header.source_lang, header.target_lang, header.layout) == ("zh-CN", "en-US", "separate")
    assert header.signature == alignment.signature == pipeline.signature(FAST)
    assert [(unit.source_text, unit.target_text) for unit in pipeline.units_of(alignment)] == list(
        zip(CHINESE.splitlines(), ENGLISH.splitlines(), strict=True)
    )


def test_the_lexicon_of_a_batch_decides_and_is_named(tmp_path: Path) -> None:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    paths[0].write_text("犇羴、嘂龘。\n甪砼、骉淼。\n", encoding="utf-8")
    paths[1].write_text("Zarvolia.\nWexholm.\nFrobnik and Quuxine.\n", encoding="utf-8")
    names = {"犇羴": "zarvolia", "嘂龘": "wexholm", "甪砼": "frobnik", "骉淼": "quuxin"}
    lexicon = BatchLexicon.of({part: {name: 1.0} for town, name in names.items() for part in (town, *town)}, 9)
    header, alignment = pipeline.align_documents(*paths, FAST, learnt=lexicon)
    assert [(bead.source, bead.target) for bead in alignment.beads] == [
        (range(1), range(2)),
        (range(1, 2), range(2, 3)),
    ]
    assert header.signature == alignment.signature == f"{pipeline.signature(FAST)} learnt=9:{lexicon.digest}"
    without = pipeline.align_documents(*paths, FAST, learnt=NOTHING_LEARNT)[1]
    assert without.beads != alignment.beads


def test_choices_are_settings(pair: tuple[Path, Path]) -> None:
    alignment = pipeline.align(*pair, encoder="none", target_lang="en_gb")
    assert alignment.target.lang == "en-GB"
    assert "encoder=none" in alignment.signature
    assert "target_lang=en-GB" in alignment.signature
    with pytest.raises(TypeError, match="fast"):
        pipeline.align(*pair, fast=True)


@pytest.mark.parametrize("english_first", [False, True])
def test_one_file_with_both(tmp_path: Path, english_first: bool) -> None:
    path = tmp_path / "both.txt"
    path.write_text(glued(english_first), encoding="utf-8")
    for stated, langs in ((None, ("zh-CN", "en-US")), ("zh-HK", ("zh-CN", "en-US")), ("en", ("en-US", "zh-CN"))):
        alignment = pipeline.align(path, source_lang=stated, encoder="none")
        assert (alignment.source.lang[:2], alignment.target.lang[:2]) == (langs[0][:2], langs[1][:2])
        assert len(alignment.beads) == 4


def test_the_header_of_an_alignment_is_that_of_its_making(tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text("首页 | 联系我们 | 网站地图\n" + glued(), encoding="utf-8")
    header, alignment = pipeline.align_documents(path, settings=FAST)
    assert header.layout != "separate"
    assert pipeline.bitext_of(alignment).header == header


def test_furniture_keeps_its_side() -> None:
    source = Document("a", "zh-CN", (), "", (Furniture("首页", "menu", 1),))
    target = Document("b", "en-US", (), "", (Furniture("Home", "menu", 2),))
    alignment = Alignment(SegmentedDocument(source, ()), SegmentedDocument(target, ()), ())
    assert [(side, piece.text) for side, piece in pipeline.bitext_of(alignment).header.furniture] == [
        ("source", "首页"),
        ("target", "Home"),
    ]
    assert pipeline.bitext_of(alignment).header.layout == "separate"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t.tsv", "中文\tEnglish\n渡船每天七班。\tThe ferry makes seven trips a day.\n停航。\tNo service.\n"),
        ("t.csv", "English,中文\nThe ferry makes seven trips a day.,渡船每天七班。\nNo service.,停航。\n"),
    ],
)
def test_a_table_says_which_side_is_the_source(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    first = "zh" if name == "t.tsv" else "en"
    for stated in (None, "zh-TW", "en-GB"):
        alignment = pipeline.align(path, source_lang=stated, encoder="none")
        assert alignment.source.lang == stated or (stated is None and alignment.source.lang.startswith(first))
        assert [bead.type for bead in alignment.beads] == ["1-1", "1-1"]
        assert alignment.source.document.origin == str(path)


def test_a_table_of_one_language_has_no_counterpart(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("中文\tEnglish\n渡船每天七班。\t\n停航。\t\n", encoding="utf-8")
    assert isinstance(pipeline.load(path, None, FAST), Document)
    with pytest.raises(UserError, match="there is no English counterpart"):
        pipeline.align(path, encoder="none")


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        (CHINESE, CHINESE, "both texts are Chinese"),
        (ENGLISH, ENGLISH, "both texts are English"),
        (glued(), ENGLISH, r"a\.txt: this file holds both languages"),
        (glued(), CHINESE, r"a\.txt: this file holds both languages"),
        (CHINESE, glued(english_first=True), r"b\.txt: this file holds both languages"),
    ],
)
def test_pairs_that_are_none(tmp_path: Path, first: str, second: str, says: str) -> None:
    (tmp_path / "a.txt").write_text(first, encoding="utf-8")
    (tmp_path / "b.txt").write_text(second, encoding="utf-8")
    with pytest.raises(UserError, match=says):
        pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none")


RIVERS = [
    ("河水上涨，渡船停航。", "The river rose and the ferry stopped."),
    ("第二天早上，人们修桥。", "The next morning people mended the bridge."),
    ("市长感谢了所有工人。", "The mayor thanked all the workers."),
    ("学校两天没有上课。", "There was no school for two days."),
    ("医生检查了饮用水。", "Doctors tested the drinking water."),
    ("农民失去了许多牛羊。", "Farmers lost many cattle and sheep."),
    ("周末天气终于好转。", "At the weekend the weather improved at last."),
    ("下个月渡船重新开航。", "Next month the ferry will run again."),
]


@pytest.mark.parametrize("open_ones", [{2, 4, 6}, {5, 6, 7}])
def test_a_translation_that_is_not_finished_is_a_translation(tmp_path: Path, open_ones: set[int]) -> None:
    done = [english if k in open_ones else chinese for k, (chinese, english) in enumerate(RIVERS)]
    (tmp_path / "a.txt").write_text("\n\n".join(english for _, english in RIVERS), encoding="utf-8")
    (tmp_path / "b.txt").write_text("\n\n".join(done), encoding="utf-8")
    alignment = pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none")
    assert [bead.type for bead in alignment.beads] == ["1-1"] * len(RIVERS)


def test_a_bilingual_file_stands_alone(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    memory = tmp_path / "memory.tmx"
    write(memory, pipeline.align(*pair, FAST))
    with pytest.raises(UserError, match=r"memory\.tmx: a format that holds both texts; give it alone"):
        pipeline.align(pair[0], memory, FAST)


def test_a_text_that_quotes_the_other_language_is_still_one_text(tmp_path: Path) -> None:
    quoted = f'The notice at the ferry, "渡口须知", says: "风力超过八级时停航。"\n{ENGLISH * 3}'
    (tmp_path / "a.txt").write_text(quoted, encoding="utf-8")
    (tmp_path / "b.txt").write_text(CHINESE, encoding="utf-8")
    assert len(pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none").target.segments) == 4


def test_standard_input_can_be_one_side_only(pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CHINESE.encode())))
    header, _ = pipeline.align_documents("-", pair[1], FAST)
    assert header.source_path == "-"
    with pytest.raises(UserError, match="cannot both be standard input"):
        pipeline.align("-", "-", encoder="none")


def test_segmented_lines_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("渡船每天七班。首班船早上6点开。\n\n停航。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The ferry makes seven trips a day. The first boat leaves at 6.\n\nNo service.\n")
    alignment = pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none", segmented=True)
    assert len(alignment.source.segments) == len(alignment.target.segments) == 3
    assert alignment.source.texts[1] == ""


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(), ["encoder=use", "layout=separate"]),
        (
            Settings(encoder="none", source_lang="zh-TW", target_lang="en-GB", encoding="big5", segmented=True),
            ["encoder=none", "layout=separate", "source_lang=zh-TW", "target_lang=en-GB", "encoding=big5", "segmented"],
        ),
    ],
)
def test_the_signature_names_every_choice(settings: Settings, words: list[str]) -> None:
    assert pipeline.signature(settings).split()[2:] == words


def test_the_signature_knows_files_by_what_is_in_them(tmp_path: Path) -> None:
    rules = [tmp_path / "规则 1\n.srx", tmp_path / "other" / "规则 1\n.srx"]
    rules[1].parent.mkdir()
    for path in rules:
        path.write_text("x")
    first, second = (pipeline.signature(Settings(srx=path)) for path in rules)
    assert first == second
    assert first.isprintable()
    assert "srx=规则_1_.srx:" in first
    rules[1].write_text("y")
    assert pipeline.signature(Settings(srx=rules[1])) != first
    with pytest.raises(UserError, match="cannot be read"):
        pipeline.signature(Settings(srx=tmp_path / "none"))


def segmented(lang: str, *paragraphs: list[str]) -> SegmentedDocument:
    """A document of these paragraphs, each cut into these pieces."""
    segments, texts = [], []
    for number, pieces in enumerate(paragraphs):
        start = 0
        for piece in pieces:
            text = piece.strip()
            at = start + len(piece) - len(piece.lstrip())
            segments.append(Segment(len(segments), number, at, at + len(text), text))
            start += len(piece)
        texts.append(Paragraph("".join(pieces)))
    return SegmentedDocument(Document("x", lang, tuple(texts)), tuple(segments))


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (segmented("en-US", ["One.  ", "Two."]), "One.  Two."),
        (segmented("en-US", ["One."], ["Two."]), "One. Two."),
        (segmented("zh-CN", ["一。", "二。"]), "一。二。"),
        (segmented("zh-CN", ["一。"], ["二。"]), "一。二。"),
        (segmented("zh-CN", ["第一章"], ["总则"]), "第一章 总则"),
        (segmented("zh-CN", ["甲"], [""], ["乙"]), "甲乙"),
        (segmented("en-US", ["One."], [""]), "One."),
        (segmented("en-US"), ""),
    ],
)
def test_the_segments_of_a_bead_as_one_text(text: SegmentedDocument, joined: str) -> None:
    assert pipeline.joined(text, range(len(text.segments))) == joined


@given(st.lists(st.lists(st.sampled_from(["One. ", "Two.", " Three"]), min_size=1, max_size=3), max_size=4))
def test_joining_loses_no_character(paragraphs: list[list[str]]) -> None:
    text = segmented("en-US", *paragraphs)
    whole = pipeline.joined(text, range(len(text.segments)))
    assert "".join(whole.split()) == "".join("".join(text.texts).split())
    if text.segments:
        one = range(len(text.segments) - 1, len(text.segments))
        assert pipeline.joined(text, one) == text.texts[-1]


def test_moved_passages_know_each_other() -> None:
    source, target = segmented("zh-CN", ["一。", "二。"]), segmented("en-US", ["Two. ", "One."])
    beads = (Bead(range(1), range(0)), Bead(range(1, 2), range(1)), Bead(range(2, 2), range(1, 2)))
    units = list(pipeline.units_of(Alignment(source, target, beads, moved=((0, 2),))))
    assert [unit.moved for unit in units] == [2, None, 0]


def test_confirmed_beads(tmp_path: Path) -> None:
    chinese, english = tmp_path / "a.txt", tmp_path / "b.txt"
    chinese.write_text("桥建成了。\n\n河水很深。\n\n孩子们在岸上玩。\n", encoding="utf-8")
    english.write_text("The bridge is finished.\n\nThe river is deep.\n\nChildren play on the bank.\n")
    joined = Bead(range(1, 3), range(1, 3), 0.5)
    found = pipeline.align(chinese, english, encoder="none", fixed=[joined])
    assert [(bead.type, bead.confidence) for bead in found.beads][1] == ("2-2", 1.0)
    with pytest.raises(UserError, match=r"\[7\]:\[7\] leaves the 3 source segments") as caught:
        pipeline.align(chinese, english, encoder="none", fixed=[Bead(range(7, 8), range(7, 8))])
    assert caught.value.where == str(chinese)

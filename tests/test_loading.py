"""Which files make a pair: two texts, one with both languages, tables; and what cannot be one."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from aligner import pipeline, write
from aligner.errors import UserError
from aligner.loading import load
from aligner.model import Document
from aligner.settings import Settings

FAST = Settings(encoder="none")


def glued(notice: tuple[str, str], english_first: bool = False) -> str:
    lines = zip(*map(str.splitlines, notice), strict=True)
    return "\n".join("\n".join((e, c) if english_first else (c, e)) for c, e in lines)


@pytest.mark.parametrize("english_first", [False, True])
def test_one_file_with_both(tmp_path: Path, notice: tuple[str, str], english_first: bool) -> None:
    path = tmp_path / "both.txt"
    path.write_text(glued(notice, english_first), encoding="utf-8")
    for stated, langs in ((None, ("zh-CN", "en-US")), ("zh-HK", ("zh-CN", "en-US")), ("en", ("en-US", "zh-CN"))):
        alignment = pipeline.align(path, source_lang=stated, encoder="none")
        assert (alignment.source.lang[:2], alignment.target.lang[:2]) == (langs[0][:2], langs[1][:2])
        assert len(alignment.beads) == 4


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
    assert isinstance(load(path, None, FAST), Document)
    with pytest.raises(UserError, match="there is no English counterpart"):
        pipeline.align(path, encoder="none")


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        ("zh", "zh", "both texts are Chinese"),
        ("en", "en", "both texts are English"),
        ("zh+en", "en", r"a\.txt: this file holds both languages"),
        ("zh+en", "zh", r"a\.txt: this file holds both languages"),
        ("zh", "en+zh", r"b\.txt: this file holds both languages"),
    ],
)
def test_pairs_that_are_none(tmp_path: Path, notice: tuple[str, str], first: str, second: str, says: str) -> None:
    texts = {"zh": notice[0], "en": notice[1], "zh+en": glued(notice), "en+zh": glued(notice, english_first=True)}
    (tmp_path / "a.txt").write_text(texts[first], encoding="utf-8")
    (tmp_path / "b.txt").write_text(texts[second], encoding="utf-8")
    with pytest.raises(UserError, match=says):
        load(tmp_path / "a.txt", tmp_path / "b.txt", FAST)


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


def test_a_bilingual_file_stands_alone(tmp_path: Path, notice_files: tuple[Path, Path]) -> None:
    memory = tmp_path / "memory.tmx"
    write(memory, pipeline.align(*notice_files, FAST))
    with pytest.raises(UserError, match=r"memory\.tmx: a format that holds both texts; give it alone"):
        load(notice_files[0], memory, FAST)


def test_a_text_that_quotes_the_other_language_is_still_one_text(tmp_path: Path, notice: tuple[str, str]) -> None:
    quoted = f'The notice at the ferry, "渡口须知", says: "风力超过八级时停航。"\n{notice[1] * 3}'
    (tmp_path / "a.txt").write_text(quoted, encoding="utf-8")
    (tmp_path / "b.txt").write_text(notice[0], encoding="utf-8")
    assert len(pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none").target.segments) == 4


def test_standard_input_can_be_one_side_only(
    notice_files: tuple[Path, Path], notice: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(notice[0].encode())))
    header, _ = pipeline.align_documents("-", notice_files[1], FAST)
    assert header.source_path == "-"
    with pytest.raises(UserError, match="cannot both be standard input"):
        load("-", "-", FAST)

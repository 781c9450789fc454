"""The whole way from files to beads: settings, headers, a batch's lexicon, confirmed beads."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner import pipeline
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import NOTHING_LEARNT, BatchLexicon
from aligner.model import Bead
from aligner.settings import Settings
from aligner.signature import signature
from aligner.units import units_of

FAST = Settings(encoder="none")


def test_two_files(notice_files: tuple[Path, Path], notice: tuple[str, str]) -> None:
    header, alignment = pipeline.align_documents(*notice_files, FAST)
    assert (header.source_path, header.target_path) == (str(notice_files[0]), str(notice_files[1]))
    assert (header.source_lang, header.target_lang, header.layout) == ("zh-CN", "en-US", "separate")
    assert header.signature == alignment.signature == signature(FAST)
    assert [(unit.source_text, unit.target_text) for unit in units_of(alignment)] == list(
        zip(*map(str.splitlines, notice), strict=True)
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
    assert header.signature == alignment.signature == f"{signature(FAST)} learnt=9:{lexicon.digest}"
    without = pipeline.align_documents(*paths, FAST, learnt=NOTHING_LEARNT)[1]
    assert without.beads != alignment.beads


def test_choices_are_settings(notice_files: tuple[Path, Path]) -> None:
    alignment = pipeline.align(*notice_files, encoder="none", target_lang="en_gb")
    assert alignment.target.lang == "en-GB"
    assert "encoder=none" in alignment.signature
    assert "target_lang=en-GB" in alignment.signature
    with pytest.raises(TypeError, match="fast"):
        pipeline.align(*notice_files, fast=True)


def test_segmented_lines_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("渡船每天七班。首班船早上6点开。\n\n停航。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The ferry makes seven trips a day. The first boat leaves at 6.\n\nNo service.\n")
    alignment = pipeline.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none", segmented=True)
    assert len(alignment.source.segments) == len(alignment.target.segments) == 3
    assert alignment.source.texts[1] == ""


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

"""What an exported file gets: a header, and units whose texts lose nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner import pipeline
from aligner.model import Alignment, Bead, Document, Furniture, Paragraph, Segment, SegmentedDocument
from aligner.settings import Settings
from aligner.units import bitext_of, joined, units_of

FERRY = """首页 | 联系我们 | 网站地图
渡口须知
Ferry Notice
渡船每天七班。
The ferry makes seven trips a day.
首班船早上6点开。
The first boat leaves at 6 a.m.
风力超过八级时停航。
There is no service in winds above force 8.
"""


def test_the_header_of_an_alignment_is_that_of_its_making(tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text(FERRY, encoding="utf-8")
    header, alignment = pipeline.align_documents(path, settings=Settings(encoder="none"))
    assert header.layout != "separate"
    assert bitext_of(alignment).header == header


def test_furniture_keeps_its_side() -> None:
    source = Document("a", "zh-CN", (), "", (Furniture("首页", "menu", 1),))
    target = Document("b", "en-US", (), "", (Furniture("Home", "menu", 2),))
    alignment = Alignment(SegmentedDocument(source, ()), SegmentedDocument(target, ()), ())
    assert [(side, piece.text) for side, piece in bitext_of(alignment).header.furniture] == [
        ("source", "首页"),
        ("target", "Home"),
    ]
    assert bitext_of(alignment).header.layout == "separate"


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
    ("text", "whole"),
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
def test_the_segments_of_a_bead_as_one_text(text: SegmentedDocument, whole: str) -> None:
    assert joined(text, range(len(text.segments))) == whole


@given(st.lists(st.lists(st.sampled_from(["One. ", "Two.", " Three"]), min_size=1, max_size=3), max_size=4))
def test_joining_loses_no_character(paragraphs: list[list[str]]) -> None:
    text = segmented("en-US", *paragraphs)
    whole = joined(text, range(len(text.segments)))
    assert "".join(whole.split()) == "".join("".join(text.texts).split())
    if text.segments:
        one = range(len(text.segments) - 1, len(text.segments))
        assert joined(text, one) == text.texts[-1]


def test_moved_passages_know_each_other() -> None:
    source, target = segmented("zh-CN", ["一。", "二。"]), segmented("en-US", ["Two. ", "One."])
    beads = (Bead(range(1), range(0)), Bead(range(1, 2), range(1)), Bead(range(2, 2), range(1, 2)))
    units = list(units_of(Alignment(source, target, beads, moved=((0, 2),))))
    assert [unit.moved for unit in units] == [2, None, 0]

"""Translations into the segments of an XLIFF 1.2 unit, each into its own place."""

from __future__ import annotations

from io import BytesIO

import pytest

from aligner.formats.amending.filling import filled_segments, has_segments
from aligner.formats.amending.pieces import pieces, spliced
from aligner.formats.xliff import read_xliff

BOTH = {"1": "A.", "2": "B & C."}
SOURCE = (
    '<source>甲。乙。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk>'
    '<mrk mtype="seg" mid="2">乙。</mrk></seg-source>'
)
FULL = '<mrk mtype="seg" mid="1">A.</mrk>{}<mrk mtype="seg" mid="2">B &amp; C.</mrk>'


def filled(unit: str, texts: dict[str, str]) -> str:
    data = f'<trans-unit id="1">{unit}</trans-unit>'.encode()
    _, (piece,) = pieces(data, "trans-unit", "a.xlf")
    assert has_segments(piece)
    new = spliced(data, filled_segments(data, piece, texts)).decode()
    return new.removeprefix('<trans-unit id="1">').removesuffix("</trans-unit>")


@pytest.mark.parametrize(
    ("target", "texts", "after"),
    [
        # Into the places that the tool has made, nothing else touched.
        (
            '<target><mrk mtype="seg" mid="1"/> <mrk mid="2" mtype="seg" ></mrk></target>',
            BOTH,
            '<target><mrk mtype="seg" mid="1">A.</mrk> <mrk mid="2" mtype="seg">B &amp; C.</mrk></target>',
        ),
        (
            '<target state="new"><mrk mtype="seg" mid="1">Mine.</mrk><mrk mtype="seg" mid="2"/></target>',
            BOTH,
            '<target state="translated"><mrk mtype="seg" mid="1">Mine.</mrk> '
            '<mrk mtype="seg" mid="2">B &amp; C.</mrk></target>',
        ),
        (
            '<target state="new"><mrk mtype="seg" mid="1"/><mrk mtype="seg" mid="2"/></target>',
            {"2": "B."},
            '<target state="new"><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2">B.</mrk></target>',
        ),
        (
            '<target><mrk mtype="seg" mid="1"/><mrk mtype="seg" mid="2"/></target>',
            {"1": "甲方付款。", "2": "乙方交货。"},
            '<target><mrk mtype="seg" mid="1">甲方付款。</mrk><mrk mtype="seg" mid="2">乙方交货。</mrk></target>',
        ),
        # A target is made after the source, English sentences apart.
        ("", BOTH, f'<target state="translated">{FULL.format(" ")}</target>'),
        ('<target state="new"/>', BOTH, f'<target state="translated">{FULL.format(" ")}</target>'),
        (
            "",
            {"1": "A."},
            '<target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2"></mrk></target>',
        ),
        # What stands there is no place for it.
        ("<target>Mine.</target>", BOTH, "<target>Mine.</target>"),
        ('<target><mrk mtype="seg" mid="9"/></target>', BOTH, '<target><mrk mtype="seg" mid="9"/></target>'),
        ("", {"": "A."}, ""),
    ],
)
def test_targets(target: str, texts: dict[str, str], after: str) -> None:
    assert filled(SOURCE + target, texts) == SOURCE + after


def test_codes_between_the_segments_are_kept_and_those_within_left_to_the_tool() -> None:
    source = (
        '<source>甲。乙。</source><seg-source><g id="5"><mrk mtype="seg" mid="1">甲。</mrk></g>'
        '<mrk mtype="seg" mid="2">乙<x id="6"/>。</mrk></seg-source>'
    )
    assert filled(source, BOTH) == (
        f'{source}<target><g id="5"><mrk mtype="seg" mid="1">A.</mrk> </g><mrk mtype="seg" mid="2"></mrk></target>'
    )
    numbered = SOURCE.replace("<seg-source>", "<seg-source>（一）")
    assert filled(numbered, BOTH) == numbered


def test_what_trados_says_of_its_segments() -> None:
    unit = SOURCE + (
        '<target><mrk mtype="seg" mid="1"/><mrk mtype="seg" mid="2"/></target><sdl:seg-defs xmlns:sdl="urn:sdl">'
        '<sdl:seg id="1"/><sdl:seg id="2" locked="true"/></sdl:seg-defs>'
    )
    unit = unit.replace('mid="1"/><mrk', 'mid="1"/> <mrk')
    said = unit.replace('<sdl:seg id="1"/>', '<sdl:seg id="1" conf="Translated" origin="tm" percent="100"/>')
    assert filled(unit, BOTH) == said.replace('<mrk mtype="seg" mid="1"/>', '<mrk mtype="seg" mid="1">A.</mrk>')


def test_what_is_filled_in_reads_back() -> None:
    file = (
        '<xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="x"><body>'
        f'<trans-unit id="1">{filled(SOURCE, BOTH)}</trans-unit></body></file></xliff>'
    )
    units = read_xliff(BytesIO(file.encode()), "a.xlf")[1]
    assert [(unit.source_text, unit.target_text) for unit in units] == [("甲。", "A."), ("乙。", "B & C.")]

"""Which side a piece goes to, above all where its own letters do not say it."""

from __future__ import annotations

import pytest

from aligner.documents.script import script_of
from aligner.documents.sides import Piece, one_after_the_other, settle
from aligner.model import Paragraph

ZH = "湖区各国应当保护候鸟，不得在春季狩猎。"
EN = "The lake states shall protect migratory birds and ban hunting in spring."


def pieces(*lines: str) -> list[Piece]:
    return [Piece(Paragraph(text, line=i), script_of(text), i) for i, text in enumerate(lines)]


@pytest.mark.parametrize(
    ("lines", "sides"),
    [
        ((ZH, EN, "四", "4", ZH, EN), "zezeze"),
        ((EN, ZH, "IV", "四", EN, ZH), "ezezez"),
        ((ZH, EN, "4", "4", ZH, EN), "zezeze"),
        ((ZH, EN, "2016 (APEC)", ZH, EN), "zezze"),
        ((ZH, EN, "2016 (APEC)", "2016 (APEC)", ZH, EN), "zezeze"),
        ((ZH, "The lake states built a new port that holds 1.8 million", "TEUs.", ZH, EN), "zeeze"),
    ],
)
def test_neutral_lines_go_with_what_they_render_begin_or_end(lines: tuple[str, ...], sides: str) -> None:
    assert "".join(side[0] for side in settle(pieces(*lines))) == sides


def test_one_text_after_the_other_may_quote_the_other_language() -> None:
    assert one_after_the_other(pieces(ZH, ZH, "Birds", ZH, ZH, EN, EN)) == [*["zh"] * 5, *["en"] * 2]
    assert one_after_the_other(pieces("Birds", ZH, ZH, ZH, ZH, EN, EN, EN)) == ["en", *["zh"] * 4, *["en"] * 3]
    assert one_after_the_other(pieces(ZH, EN, ZH, EN)) is None

"""Which side each piece of a bilingual file belongs to, above all where its own letters do not say it."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.sides import Piece, one_after_the_other, paired_groups, settle
from aligner.documents.lines.script import script_of
from aligner.model import Paragraph

ZH = "湖区各国应当保护候鸟，不得在春季狩猎。"
EN = "The lake states shall protect migratory birds and ban hunting in spring."


def pieces(*lines: str) -> list[Piece]:
    return [Piece(Paragraph(text, line=i), script_of(text), i) for i, text in enumerate(lines)]


@pytest.mark.parametrize(
    ("lines", "sides"),
    [
        (("湖水很深。", "The lake is deep.", "1999", "候鸟来了。"), "zh en zh zh"),
        (("湖水很深。", "The lake is deep.", "2024", "2024"), "zh en zh en"),
        (("The lake is deep.", "湖水很深。", "APEC", "APEC"), "en zh en zh"),
        (("1999", "2000"), "zh zh"),
    ],
)
def test_what_is_in_no_language_goes_with_what_it_stands_beside(lines: tuple[str, ...], sides: str) -> None:
    assert settle(pieces(*lines)) == sides.split()


def test_one_text_after_the_other_has_one_turn() -> None:
    zh, en = ("湖水很深。", "候鸟来了。"), ("The lake is deep.", "The birds have come.")
    assert one_after_the_other(pieces(*zh, *en)) == ["zh", "zh", "en", "en"]
    assert one_after_the_other(pieces(*en, *zh)) == ["en", "en", "zh", "zh"]
    assert one_after_the_other(pieces(zh[0], en[0], zh[1], en[1])) is None


def test_a_note_above_the_first_text_is_in_its_own_language() -> None:
    note = "编者按：本刊发表这篇宣言的英文原文和中文译文。"
    lines = (note, *[EN] * 9, *[ZH] * 9)
    assert one_after_the_other(pieces(*lines)) == ["zh", *["en"] * 9, *["zh"] * 9]
    assert one_after_the_other(pieces(*lines, note)) == [*["en"] * 10, *["zh"] * 10], "a motto both texts have"


def test_a_group_of_both_languages() -> None:
    row = [Piece(Paragraph("湖水很深。"), "zh", 1), Piece(Paragraph("The lake is deep."), "en", 1)]
    assert paired_groups([*pieces("候鸟来了。"), *row]) == {1}


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


def test_marks_between_the_texts_that_the_foot_has_too_close_the_first() -> None:
    notes = ("1/ A/91/230。", "36-22871 (C)", "1/ A/91/230.", "36-22871 (E)")
    sides = one_after_the_other(pieces(ZH, ZH, *notes[:2], EN, EN, *notes[2:]))
    assert sides == ["zh"] * 4 + ["en"] * 4


def test_marks_between_the_texts_that_the_head_has_too_open_the_second() -> None:
    sides = one_after_the_other(pieces("A/91/L.7", ZH, ZH, "A/91/L.7", EN, EN))
    assert sides == ["zh"] * 3 + ["en"] * 3


def test_a_date_at_the_head_goes_with_the_text_it_stands_in_unless_it_renders_another() -> None:
    day, tag = "14 January 2037", "2037年1月14日"
    assert one_after_the_other(pieces("大会", day, ZH, ZH, EN, EN)) == ["zh"] * 4 + ["en"] * 2
    assert one_after_the_other(pieces(tag, day, ZH, ZH, EN, EN)) == ["zh", "en", "zh", "zh", "en", "en"]


def test_a_heading_in_capitals_between_two_lines_of_the_first_language_renders_the_line_before() -> None:
    lines = [
        "渡口宪章",
        "The Ferry Charter",
        "三、费用",
        "III. COSTS",
        "渡口归全村所有。",
        "It belongs to the village.",
    ]
    assert settle(pieces(*lines)) == ["zh", "en"] * 3


def test_an_acronym_in_a_text_whose_languages_do_not_take_turns_goes_with_what_follows() -> None:
    lines = [
        "渡口宪章",
        "成员",
        "WTO",
        "世贸组织",
        "本宪章的成员",
        "The Ferry Charter",
        "Members",
        "of the Charter",
        "end",
    ]
    assert settle(pieces(*lines))[2] == "zh"


def test_cells_alike_below_a_row_of_their_language_are_both_of_it() -> None:
    rows = [("湖州", "山州"), ("（签字）", "（签字）"), ("For the Lakes", "For the Hills"), ("(Signed)", "(Signed)")]
    signed = [Piece(Paragraph(text, "cell", i), script_of(text), i) for i, row in enumerate(rows) for text in row]
    assert settle(signed) == ["zh"] * 4 + ["en"] * 4

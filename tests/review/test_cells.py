from __future__ import annotations

import pytest

from aligner.review.cells import EMPTY, Cell, cut, cutting, divided, joined
from aligner.settings import Settings


def cell(*segments: str, between: str = "") -> Cell:
    return Cell(segments, between.join(segments))


@pytest.mark.parametrize(
    ("first", "second", "lang", "together"),
    [
        ("渡船停航。", "请等候。", "zh-CN", "渡船停航。请等候。"),
        ("渡船停航", "請等候", "zh-TW", "渡船停航請等候"),
        ("版本", "2.0", "zh-CN", "版本2.0"),
        ("USB", "Type-C", "zh-CN", "USB Type-C"),
        ("No service.", "Please wait.", "en-US", "No service. Please wait."),
        ("", "Please wait.", "en-US", "Please wait."),
    ],
)
def test_two_cells_are_put_together_as_the_language_does(first: str, second: str, lang: str, together: str) -> None:
    assert joined(*(cell(text) if text else EMPTY for text in (first, second)), lang).text == together


def test_segments_are_found_in_their_text() -> None:
    assert cell("One.", "Two.", between="  ").starts() == [0, 6]
    assert Cell(("One.", "Two."), "Something else").starts() == [0], "an edited text is one piece"


def test_a_cell_is_divided_between_its_segments() -> None:
    whole = cell("One.", "Two.", "Three.", between=" ")
    assert divided(whole, 1) == (cell("One."), cell("Two.", "Three.", between=" "))
    assert divided(whole, 3) == (whole, EMPTY)
    assert divided(whole, 0) == (EMPTY, whole)


def test_a_cut_inside_a_segment_makes_two_of_it_and_takes_the_space_away() -> None:
    first, second = cut(cell("The ferry waits, we do not.", "Go.", between=" "), 16)
    assert first == cell("The ferry waits,")
    assert second == Cell(("we do not.", "Go."), "we do not. Go.")


def test_a_cut_counts_characters_and_not_halves_of_them() -> None:
    assert cut(cell("𠮷祥号。开船。"), 4) == (cell("𠮷祥号。"), cell("开船。"))


def test_a_text_is_cut_into_sentences_by_the_rules_of_its_language() -> None:
    assert cutting("zh-TW", Settings())("渡船停航。請等候。").segments == ("渡船停航。", "請等候。")
    assert cutting("en-US", Settings())("Mr. Li waits. We go.").segments == ("Mr. Li waits.", "We go.")
    assert cutting("zh-CN", Settings())(" \n ") == EMPTY

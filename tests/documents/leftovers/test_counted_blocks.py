from __future__ import annotations

import pytest

from aligner.documents.leftovers.counted_blocks import counted_blocks
from aligner.model import Paragraph

PAIR = ("渡口归全村所有。", "The ferry belongs to the village.")


def told(*page: str) -> list[str]:
    return [page[i] for i in counted_blocks([Paragraph(line) for line in page], {})]


@pytest.mark.parametrize("marks", [("01", "02", "03"), ("PART 01", "PART 02", "PART 03"), ("/01", "/02", "/03")])
def test_numbers_of_blocks_in_both_languages(marks: tuple[str, ...]) -> None:
    assert told(*(line for mark in marks for line in (mark, *PAIR))) == list(marks)


@pytest.mark.parametrize("marks", [("1", "2", "3"), ("01", "03", "04"), ("02", "03", "04"), ("0012", "0013", "0014")])
def test_other_numbers_may_be_of_the_text(marks: tuple[str, ...]) -> None:
    assert told(*(line for mark in marks for line in (mark, *PAIR))) == []


def test_numbers_that_each_language_has_are_their_own() -> None:
    assert told(*(line for text in PAIR for mark in ("01", "02", "03") for line in (mark, text))) == []


def test_rows_of_a_table_that_hold_both_languages() -> None:
    marks = [str(number) for number in range(1, 6)]
    assert told(*(line for mark in marks for line in (mark, *PAIR))) == marks
    assert told(*(line for mark in marks for line in (mark, PAIR[0])), *(PAIR[1] for _ in marks)) == []

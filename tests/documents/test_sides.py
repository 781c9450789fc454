"""Which side each piece of a bilingual file belongs to."""

from __future__ import annotations

import pytest

from aligner.documents.script import script_of
from aligner.documents.sides import Piece, one_after_the_other, paired_groups, settle
from aligner.model import Paragraph


def pieces(*lines: str) -> list[Piece]:
    return [Piece(Paragraph(line), script_of(line), group) for group, line in enumerate(lines)]


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


def test_a_group_of_both_languages() -> None:
    row = [Piece(Paragraph("湖水很深。"), "zh", 1), Piece(Paragraph("The lake is deep."), "en", 1)]
    assert paired_groups([*pieces("候鸟来了。"), *row]) == {1}

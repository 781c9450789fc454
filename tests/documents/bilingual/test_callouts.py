from __future__ import annotations

import pytest

from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

PROSE = ("渡船每天开七班。 The ferry runs seven times a day.", "雾天停航。 It stops in fog.")


def taken(*page: str) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    found = take_apart([Paragraph(text, line=number) for number, text in enumerate(page, 1)])
    assert found is not None
    sides = ([line.text for line in side] for side in (found.chinese, found.english))
    chinese, english = sides
    return chinese, english, [(line.text, reason) for line, reason in found.left_out]


def test_the_numbers_of_the_parts_belong_to_neither_text() -> None:
    chinese, english, left = taken(*PROSE, "1 船头 Bow of the Ferry", "2 船桨 Oar", "3 船尾 Stern")
    assert chinese[2:] == ["船头", "船桨", "船尾"]
    assert english[2:] == ["Bow of the Ferry", "Oar", "Stern"]
    assert left == [("1", "row number"), ("2", "row number"), ("3", "row number")]


@pytest.mark.parametrize(
    "page",
    [
        ("1 船头 Bow of the Ferry", "2 船桨 Oar"),  # two may be anything
        ("1 船头 Bow of the Ferry", "3 船桨 Oar", "4 船尾 Stern"),
        ("1 月 January", "2 月 February", "3 月 March"),
        ("1 号码头 Pier 1", "2 号码头 Pier 2", "3 号码头 Pier 3"),
    ],
)
def test_other_figures_stay(page: tuple[str, ...]) -> None:
    chinese, _, left = taken(*PROSE, *page)
    assert [text[:1] for text in chinese[2:]] == [line[:1] for line in page]
    assert left == []

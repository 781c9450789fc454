from __future__ import annotations

import pytest

from aligner.documents.leftovers.note_marks import with_note_marks
from aligner.model import Paragraph


def texts(*page: str) -> list[str]:
    return [line.text for line in with_note_marks([Paragraph(text, line=n) for n, text in enumerate(page, 1)])]


@pytest.mark.parametrize(
    "page",
    [
        ("渡口归全村所有。1船夫由全村推选。", "渡船每天七班。", "2", "雾天停航。3"),
        ("The ferry belongs to the village.1", "It runs daily.", "2", "It stops in fog.3 Nobody minds."),
        ("渡口归全村所有。", "1", "雾天停航。2"),
    ],
)
def test_a_mark_on_a_line_of_its_own_goes_back_to_its_sentence(page: tuple[str, ...]) -> None:
    joined = texts(*page)
    assert len(joined) == len(page) - 1
    assert any(text.endswith((".2", "。2", "。1")) for text in joined)


@pytest.mark.parametrize(
    "page",
    [
        ("渡口归全村所有。", "2", "雾天停航。"),  # a section's number
        ("渡口归全村所有。1", "渡船每天七班。", "2", "雾天停航。"),  # or a page's
        ("渡口归全村所有。1", "渡船名录", "2", "雾天停航。3"),
        ("It belongs to the village.1", "渡船每天七班。", "2", "It stops in fog.3"),
    ],
)
def test_other_figures_stay(page: tuple[str, ...]) -> None:
    assert texts(*page) == list(page)

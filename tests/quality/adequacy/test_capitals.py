"""Titles in capitals are judged as the same titles in small letters."""

import pytest

from aligner.model import Bead, TranslationUnit
from aligner.quality.adequacy.capitals import as_a_sentence, in_capitals
from aligner.quality.adequacy.judging import Judge

TITLE = ("水库安全管理条例", "Joint statement on the protection of glaciers")
"""Titles of two papers, so that what adequacy makes of single words shows."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AGREEMENT CONCERNING LEGAL ASSISTANCE", True),
        ("Agreement concerning Legal Assistance", False),
        ("NATO, WHO, UN", False),
        ("UNESCO, UNHCR", False),
        ("2024", False),
    ],
)
def test_in_capitals(text: str, expected: bool) -> None:
    assert in_capitals(text) == expected
    assert (as_a_sentence(text) != text) == expected


@pytest.mark.parametrize("encoder", [False, True])
def test_capitals_make_no_difference(encoder: bool) -> None:
    def adequacy(english: str) -> float:
        chinese = TITLE[0]
        unit = TranslationUnit(Bead(range(1), range(1)), (chinese,), (english,), chinese, english)
        [(_, found)] = Judge.of([unit], lambda _: "source", encoder).judged([unit])
        assert found is not None
        return found.adequacy

    assert adequacy(TITLE[1].upper()) == pytest.approx(adequacy(TITLE[1]), abs=0.01)

"""Forms that stemming leaves apart."""

import pytest

from aligner.evidence.base_forms import base_forms
from aligner.evidence.english_words import stem


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("went", "go"),
        ("said", "say"),
        ("children", "child"),
        ("largest", "large"),
        ("bigger", "big"),
        ("happiest", "happy"),
        ("worse", "bad"),
    ],
)
def test_a_form_leads_to_its_base(form: str, base: str) -> None:
    assert stem(base) in base_forms(stem(form))


@pytest.mark.parametrize("word", ["go", "table", "quickly"])
def test_a_base_has_none(word: str) -> None:
    assert base_forms(stem(word)) == ()

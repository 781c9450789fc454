"""Countries and continents by one character each."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.adequacy.short_names import rendered


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("中俄两国元首通话。", "The presidents of China and Russia talked.", "China Russia"),
        ("亞非會議召開。", "The Asian-African Conference opens.", "Asian African"),
        ("中拉论坛举行。", "The forum of China and Latin America was held.", "China Latin America"),
        ("在中学里学习。", "The pupils in China study.", ""),
        ("中美洲的雨季很长。", "China has a long rainy season.", ""),
    ],
)
def test_two_short_names_side_by_side(chinese: str, english: str, words: str) -> None:
    left, right = reading(chinese, (), True), reading(english, (), False)
    found = list(rendered(left, right))
    assert all(places for places, _ in found)
    numbers = sorted({n for _, places in found for n in places})
    assert " ".join(right.text[right.tokens[n].start : right.tokens[n].end] for n in numbers) == words

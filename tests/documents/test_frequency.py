"""The order of characters by how often they occur is what detection rests on."""

from itertools import pairwise

import pytest

from aligner.documents.frequency import log_frequency


@pytest.mark.parametrize(
    "characters",
    [
        "e的肇飗\ue000\ufffd",  # letter, common, everyday, rare, private, undecodable
        "\uff0c國協龘\ufffd",
        "\u2019é¦\x91",
        "°¹óšŧ\u03a2",  # sign, superscript, letters with ever rarer accents, no character at all
    ],
)
def test_each_character_is_likelier_than_the_next(characters: str) -> None:
    odds = [log_frequency(character) for character in characters]
    assert all(before > after for before, after in pairwise(odds))

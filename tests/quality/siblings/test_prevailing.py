"""What each of two texts says prevails."""

import pytest

from aligner.quality.siblings.prevailing import taken_to_prevail
from aligner.quality.siblings.tables import TERMS, families


@pytest.mark.parametrize(
    ("chinese", "english", "pairs"),
    [
        ("中文和英文，以英文文本为准", "Chinese and English; the Chinese text shall prevail", [("英文", "Chinese")]),
        ("正本和副本，以正本为准", "originals and copies; the original prevails", []),
        ("正本和副本，以正本为准", "originals and copies, of which the original counts", []),
    ],
)
def test_another_prevails(chinese: str, english: str, pairs: list[tuple[str, str]]) -> None:
    found = taken_to_prevail(chinese, english, families(), TERMS)
    assert [(chinese[slice(*one.zh)], english[slice(*one.en)]) for one in found] == pairs

"""The table from MQM to ITS."""

from __future__ import annotations

import pytest

from aligner.formats.its import CATEGORIES, ITS_TYPES, SEVERITIES, its_type
from aligner.model import SEVERITIES as OURS


def test_every_type_in_the_table_is_one_of_its_own() -> None:
    assert set(CATEGORIES.values()) <= set(ITS_TYPES)


def test_severities_rise_within_0_to_100() -> None:
    numbers = [SEVERITIES[severity] for severity in OURS]
    assert numbers == sorted(set(numbers))
    assert (numbers[0], numbers[-1]) == (0, 100)


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        ("accuracy/omission", "omission"),
        ("accuracy/untranslated", "untranslated"),
        ("accuracy", "mistranslation"),
        ("accuracy/undertranslation", "mistranslation"),
        ("terminology/wrong-term", "terminology"),
        ("terminology/inconsistent-use", "inconsistency"),
        ("locale-conventions/number-format", "locale-violation"),
        ("linguistic-conventions/punctuation", "typographical"),
        ("no-such-dimension/x", "other"),
    ],
)
def test_its_type(category: str, expected: str) -> None:
    assert its_type(category) == expected

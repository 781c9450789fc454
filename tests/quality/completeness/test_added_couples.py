"""Prepositional phrases with two nouns that a translation adds."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.added_couples import added_couple


def found(chinese: str, english: str) -> str | None:
    span = added_couple(reading(chinese, (), True), reading(english, (), False))
    return None if span is None else english[slice(*span)]


def test_two_nouns_of_which_nothing_is_said() -> None:
    target = "Groundwater shall be protected in schools and workplaces."
    assert found("地下水应当受到保护。", target) == "in schools and workplaces"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("学校的地下水应当受到保护。", "Groundwater shall be protected in schools and workplaces."),
        ("地下水应当受到保护。", "Groundwater shall be protected in schools."),
        # Much of the source is left over, which they may render.
        ("学子与职工皆须爱惜水源，切莫挥霍。", "Groundwater shall be protected in schools and workplaces."),
    ],
)
def test_what_may_render_something(chinese: str, english: str) -> None:
    assert found(chinese, english) is None

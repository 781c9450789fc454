"""One of a family taken for another."""

import pytest

from aligner.quality.siblings.tables import BODIES, TERMS, families
from aligner.quality.siblings.taken import taken


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    return [
        (chinese[slice(*one.zh)], english[slice(*one.en)])
        for tables in (BODIES, TERMS)
        for one in taken(chinese, english, families(), tables)
    ]


@pytest.mark.parametrize(
    ("chinese", "english", "pair"),
    [
        ("世卫组织的报告", "a WTO report", ("世卫组织", "WTO")),
        ("董事会和监事会", "the Board of Directors and the general meeting", ("监事会", "general meeting")),
        ("非独占的权利", "an exclusive right", ("非独占", "exclusive")),
        ("收到之日起十日内", "within ten days of the date of issue", ("收到之日", "date of issue")),
    ],
)
def test_taken_for_another(chinese: str, english: str, pair: tuple[str, str]) -> None:
    assert found(chinese, english) == [pair]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("世卫组织与世贸组织", "the WTO and the UN health agency"),
        ("世卫组织", "the agency"),
        ("西南联大", "the UN General Assembly"),
        ("购销两旺，出口增加", "exports grew as imports rose"),
        ("境内外", "at home and abroad"),
    ],
)
def test_the_same_or_none(chinese: str, english: str) -> None:
    assert found(chinese, english) == []


def test_at_most_one_of_a_family() -> None:
    assert len(found("领海和公海", "the contiguous zone and the continental shelf")) == 1


def test_one_english_name_is_told_once_though_two_families_have_it() -> None:
    assert found("省级部门", "municipal departments") == [("省级", "municipal")]

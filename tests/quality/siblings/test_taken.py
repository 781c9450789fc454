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
        ("地表水及地下水", "groundwater from above and groundwater from below", ("地表水", "groundwater")),
        ("进口货物的进口方", "the exporting Party of the imported goods", ("进口", "exporting")),
        ("矿工动脉受伤", "The miner was hurt in the veins.", ("动脉", "veins")),
        ("研发口蹄疫疫苗", "a vaccine against swine fever", ("口蹄疫", "swine fever")),
        ("后备通风系统", "a back-up lighting system", ("通风系统", "lighting system")),
        ("中正大学教授", "a professor of National Central University", ("中正大学", "National Central University")),
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
        ("进口货物的进口方", "the Party that is to receive the imported goods"),
        ("银矿和交通动脉", "veins of silver, and traffic lines"),
        ("境内外", "at home and abroad"),
        ("地表水及地下水", "surface water, and groundwater, which is groundwater from below"),
        ("非洲猪瘟和口蹄疫", "swine fever, and foot-and-mouth disease"),
    ],
)
def test_the_same_or_none(chinese: str, english: str) -> None:
    assert found(chinese, english) == []


def test_at_most_one_of_a_family() -> None:
    assert len(found("领海和公海", "the contiguous zone and the continental shelf")) == 1


def test_one_english_name_is_told_once_though_two_families_have_it() -> None:
    assert found("省级部门", "municipal departments") == [("省级", "municipal")]

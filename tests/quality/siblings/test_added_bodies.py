"""International bodies that only the translation names."""

import pytest

from aligner.quality.siblings.added_bodies import added_body
from aligner.quality.siblings.tables import INTERNATIONAL, families


def added(chinese: str, english: str, chinese_source: bool) -> str | None:
    span = added_body(chinese, english, families(), INTERNATIONAL, chinese_source)
    return (english if chinese_source else chinese)[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("chinese", "english", "chinese_source", "name"),
    [
        ("双方加强协调", "The two sides will coordinate with the European Union", True, "European Union"),
        ("对接2030年愿景", "aligned with the African Union's Agenda 2063", True, "African Union"),
        ("与世卫组织协调", "coordination with doctors", False, "世卫组织"),
    ],
)
def test_added(chinese: str, english: str, chinese_source: bool, name: str) -> None:
    assert added(chinese, english, chinese_source) == name


@pytest.mark.parametrize(
    ("chinese", "english", "chinese_source"),
    [
        ("双方同意", "China and the European Union agreed", True),
        ("中欧关系", "relations between China and the EU", True),
        ("该组织表示", "The WHO said", True),
        ("加入WTO", "WTO accession", True),
        ("欧洲联盟的立场", "the position of the European Union", True),
        ("一群人", "a group of seven", True),
        ("世卫组织的报告", "a report by the agency", False),
        ("西南联大的校舍", "the buildings where the students lived", False),
    ],
)
def test_said_in_another_way(chinese: str, english: str, chinese_source: bool) -> None:
    assert added(chinese, english, chinese_source) is None

"""Points of the compass."""

import pytest

from aligner.quality.places.compass import may_have, points


@pytest.mark.parametrize(
    ("text", "chinese", "mentions"),
    [
        ("太平洋东北部", True, ["东北部"]),
        ("上海以南约三十公里", True, ["以南"]),
        ("南岸和西侧", True, ["南岸", "西侧"]),
        ("东西部差距，西方国家，南部队", True, []),
        ("the southwest Pacific, 30 km north of it", False, ["southwest", "north"]),
        ("the North, East Timor and the east-west line", False, []),
        ("华北、西北、东北西部", True, ["华北", "西北", "东北", "西部"]),
        ("中部地区，东线、中线工程，中线索，中国", True, ["中部", "东线", "中线"]),
        ("the central region, the Northwest and the central government", False, ["central", "Northwest"]),
        ("northeastern and south-eastern", False, ["northeastern", "south-eastern"]),
    ],
)
def test_plain_mentions(text: str, chinese: bool, mentions: list[str]) -> None:
    assert [text[one.start : one.end] for one in points(text, chinese)] == mentions


def test_names_may_have_a_point() -> None:
    assert may_have("东盟", True, "东")
    assert may_have("the Orient", False, "东")
    assert not may_have("the Pacific", False, "东")

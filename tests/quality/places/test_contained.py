"""Places whose names hold the names of others."""

import pytest

from aligner.quality.places.contained import contained


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("内蒙古草原", "the grasslands of Mongolia", [("内蒙古", "Mongolia")]),
        ("蒙古国草原", "the grasslands of Inner Mongolia", [("蒙古", "Inner Mongolia")]),
        ("苏丹代表团", "the delegation of South Sudan", [("苏丹", "South Sudan")]),
        ("几内亚比绍总统", "the President of Guinea", [("几内亚比绍", "Guinea")]),
        ("内蒙古草原", "the grasslands of Inner Mongolia", []),
        ("内蒙古与蒙古国接壤", "Inner Mongolia borders on Mongolia", []),
        ("几内亚总统", "the President of Papua New Guinea and of Guinea", []),
        ("内蒙古草原", "the Mongolian grasslands", []),
    ],
)
def test_contained(chinese: str, english: str, expected: list[tuple[str, str]]) -> None:
    found = [(chinese[slice(*one.zh)], english[slice(*one.en)]) for one in contained(chinese, english)]
    assert found == expected

"""An "or" against an "and"."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.turned.connectives import exchanged, may_find


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    places = exchanged(reading(chinese, (), True), reading(english, (), False))
    return [(chinese[slice(*one.chinese)], english[slice(*one.english)]) for one in places]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("延长或终止合同", "to extend and terminate the contract", [("或", "and")]),
        ("延長或者終止合同", "to extend and terminate the contract", [("或者", "and")]),
        ("逾期送达或者未密封的投标", "bids delivered late and not sealed", [("或者", "and")]),
        # The only connective on either side, between clauses.
        (
            "违反协议，且在30日内未予纠正的",
            "violates the agreement or fails to remedy it within 30 days",
            [("且", "or")],
        ),
        ("违反协议，且在30日内未予纠正的", "violates the agreement and fails to remedy it within 30 days", []),
        ("延长或终止合同", "to extend or terminate the contract", []),
        ("延长或终止合同", "to extend and/or terminate the contract", []),
        # More than one connective there, other words between or beside.
        ("延长或终止合同", "to extend, and perhaps terminate, the contract", []),
        ("延长或终止合同", "to extend for a year and a day, and at length terminate", []),
        ("有的延长或终止", "some extend and others terminate", []),
        # No connective, and words that hold its character.
        ("或许延长", "may extend and terminate", []),
        ("而且终止合同", "or terminate the contract", []),
        # 和 is "or" wherever something is denied.
        ("没有权利和义务", "no rights or obligations", []),
        ("或", "and", []),
    ],
)
def test_connectives(chinese: str, english: str, expected: list[tuple[str, str]]) -> None:
    assert found(chinese, english) == expected


def test_most_texts_have_none() -> None:
    assert may_find("甲或乙")
    assert not may_find("甲和乙")

"""Names and their spellings."""

import pytest

from aligner.quality.pinyin import name_readings, near_name


@pytest.mark.parametrize(
    ("one", "two", "reading"),
    [
        ("Wang", "Xiaoming", ("wang", "xiao", "ming")),
        ("Xiaoming", "Wang", ("wang", "xiao", "ming")),
        ("Wang", "Xiao-ming", ("wang", "xiao", "ming")),
        ("Xu", "Xi'an", ("xu", "xi", "an")),
    ],
)
def test_reads_names_in_either_order(one: str, two: str, reading: tuple[str, str, str]) -> None:
    assert reading in name_readings(one, two)


@pytest.mark.parametrize(
    ("one", "two"), [("Sun", "Yat-sen"), ("Bruce", "Lee"), ("Chiang", "Kai-shek"), ("New", "York")]
)
def test_other_names_are_no_pinyin(one: str, two: str) -> None:
    assert name_readings(one, two) == ()


def test_near_and_exact() -> None:
    text = "发言人王晓明说"
    assert near_name(text, name_readings("Wang", "Xiaomin")) == (3, 6)
    assert near_name(text, name_readings("Wang", "Xiaoming")) is None
    assert near_name(text, name_readings("Li", "Xiaomin")) is None

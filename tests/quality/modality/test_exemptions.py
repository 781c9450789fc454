"""What nobody need do and what is compulsory."""

import pytest

from aligner.quality.modality.exemptions import made_compulsory


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("投标者并非必须参加视察。", "Attendance is compulsory.", ("并非必须", "compulsory")),
        (
            "每家公司可派兩名代表；投標者毋須出席。",
            "Each company may send two representatives. Attendance is mandatory.",
            ("毋須", "mandatory"),
        ),
        ("参加者必须出席。", "Attendance is not compulsory.", ("必须", "not compulsory")),
        ("参加者必须出席。", "Attendance is optional.", ("必须", "is optional")),
    ],
)
def test_made_compulsory(zh: str, en: str, words: tuple[str, str]) -> None:
    pairs = [(zh[one.start : one.end], en[two.start : two.end]) for one, two in made_compulsory(zh, en)]
    assert pairs == [words]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("投标者并非必须参加视察。", "Attendance is not compulsory."),
        ("毋须报名，但必须购票。", "Tickets are compulsory."),
        ("自愿参加，应提前报名。", "Attendance is not compulsory."),
        ("学生必须完成必修课。", "Compulsory courses are not optional and must be completed."),
    ],
)
def test_the_same(zh: str, en: str) -> None:
    assert list(made_compulsory(zh, en)) == []

"""Chinese clauses of which the dictionary knows no word."""

import pytest

from aligner.model import Bead, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.adequacy.judgement import Judgement
from aligner.quality.adequacy.unknown_clauses import may_stand_behind

REST = "but those who keep walking will reach their destination"


@pytest.mark.parametrize(
    "chinese",
    [
        "道阻且长，行则将至。",
        "道阻且長，行則將至。",
        "路漫漫其修远兮，吾将上下而求索。",
        "正如古语所言：“己所不欲，勿施于人。”",
    ],
)
def test_a_saying_may_stand_behind_the_english(chinese: str) -> None:
    assert may_stand_behind(chinese, REST)


@pytest.mark.parametrize(
    "chinese",
    [
        "水库明年建成。",
        "青渡市发布公告。",
        "他不答，抓过她的手。",
        "两个人，十个月，净落七万三。",
        "志合。",
        "IBM XT-4",
    ],
)
def test_what_is_known_spoken_or_short_is_no_saying(chinese: str) -> None:
    assert not may_stand_behind(chinese, REST)


def test_a_few_characters_do_not_stand_for_a_long_passage() -> None:
    assert not may_stand_behind("道阻且长，行则将至。", f"{REST}, {REST}")


def test_no_addition_is_told_beside_one() -> None:
    def found(source: str, target: str) -> object:
        unit = TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target)
        span = target.index("but"), len(target) - 1
        return defect("addition", unit, Judgement(0.3, "target", {"source": None, "target": span}, 0.0))

    english = f"The road ahead is long, {REST}."
    assert found("道阻且长，行则将至。", english) is None
    assert found("前面的路很长。", english) is not None

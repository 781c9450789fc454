"""Where a unit loses an established term, and where it only seems to."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.established_terms import Batch, Established
from aligner.quality.completeness.lost_words import halved, lost
from aligner.quality.words.content_words import UnitWords

BATCH = [
    ("水库今年蓄满了。", "The reservoir has filled up this year."),
    ("工程师检查水库的闸门。", "Engineers inspect the gates of the reservoir."),
    ("城市靠水库供水。", "The city gets its water from the reservoir."),
    ("冬天水库结冰。", "In winter the reservoir freezes."),
    ("渔民在水库里养鱼。", "Fishermen raise fish in the reservoir."),
    ("新路绕过水库。", "The new road goes around the reservoir."),
    ("水库下游没有洪水。", "Downstream of the reservoir there are no floods."),
    ("谁负责管理水库？", "Who manages the reservoir?"),
    ("山上可以看到水库。", "The reservoir can be seen from the hill."),
    ("村庄有三百户人家。", "The village has three hundred families."),
    ("村庄里没有医生。", "There is no doctor in the village."),
    ("年轻人离开村庄。", "Young people leave the village."),
    ("学校在村庄东边。", "The school is east of the village."),
]


@pytest.fixture(scope="module")
def known() -> Established:
    batch = Batch(chinese_source=True)
    for chinese, english in BATCH:
        batch.add(words(chinese, english))
    return batch.established()


def words(source: str, target: str, chinese_source: bool = True) -> UnitWords:
    return UnitWords(reading(source, (), chinese_source), reading(target, (), not chinese_source), chinese_source)


def found(chinese: str, english: str, known: Established) -> list[tuple[int, str]]:
    places = lost(words(chinese, english), known)
    return [(place.start, chinese[place.start : place.end]) for place in places]


@pytest.mark.parametrize(
    ("chinese", "english", "start"),
    [
        ("暴雨过后，水库水位上升。", "After the storm, levels rose.", 5),
        ("專家測量了水庫的深度。", "Experts measured depths.", 5),
        (
            "专家测量水库的深度，渔民在水库里养鱼。",
            "Experts measured depths; fishermen raise fish in the reservoir.",
            4,
        ),
        (
            "渔民在水库里养鱼，专家测量水库的深度。",
            "Fishermen raise fish in the reservoir; experts measured depths.",
            13,
        ),
    ],
)
def test_a_term_without_a_counterpart(chinese: str, english: str, start: int, known: Established) -> None:
    assert found(chinese, english, known) == [(start, "水庫" if "庫" in chinese else "水库")]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("暴雨过后，水库水位上升。", "After the storm, the level of the reservoir rose."),
        # it stands inside a longer word
        ("暴雨过后，水库水位上升。", "After the storm, superreservoirs were full."),
        # a pronoun stands for it
        ("渔民在水库里养鱼，在水库里游泳。", "Fishermen raise fish in the reservoir, and swim in it."),
        ("暴雨过后，水库水位上升。", "It rose after the storm."),
        # it is said once for the same compound
        (
            "测量东部水库水位和西部水库水位。",
            "The levels of the eastern reservoir and of the western one are measured.",
        ),
        ("測量東部水庫水位和西部水庫水位。", "The reservoir levels in the east and west are measured."),
        # an abbreviation holds it
        ("暴雨过后，北山水库管理局水位上升。", "After the storm, levels rose at the BRA."),
        # a word of contracts stands for it
        ("暴雨过后，水库水位上升。", "After the storm, the levels thereof rose."),
        # the subject of what has become a passive sentence
        ("水库每年检查两次。", "Inspections take place twice a year."),
        ("一、大型水库每年检查两次。", "1. Inspections take place twice a year."),
        ("如水位过高，水库可以放水。", "Where levels are too high, water may be released."),
        # another noun stands in its place
        ("水庫者，人之所造也。", "What men have made is one."),
        ("北部水库与南部水库须检查水库闸门。", "North and south reservoirs: the reservoir gates are to be inspected."),
        ("快运水库已建成。", "Express basins have been built."),
        ("暴雨过后，水库水位上升。", "After the storm, levels rose above the village."),
    ],
)
def test_good_reasons_for_a_term_to_go(chinese: str, english: str, known: Established) -> None:
    assert found(chinese, english, known) == []


def test_in_chinese_a_word_that_shares_a_character_is_a_rendering() -> None:
    batch = Batch(chinese_source=False)
    for chinese, english in BATCH:
        batch.add(words(english, chinese, False))
    known = batch.established()

    def places(english: str, chinese: str) -> list[str]:
        at = lost(words(english, chinese, False), known)
        return [english[place.start : place.end] for place in at]

    assert places("Experts measured how deep the reservoir is.", "专家测量深度。") == ["reservoir"]
    assert places("Experts measured how deep the reservoir is.", "专家测量水深。") == []
    assert places("Fishermen love the reservoir and swim in the reservoir.", "渔民爱水库，在那里游泳。") == []


@pytest.mark.parametrize(
    ("chinese", "english", "nouns"),
    [
        (
            "测量地下水位，公布地下水位。",
            "Groundwater levels are measured, and groundwater is published.",
            [(11, "地下水位")],
        ),
        ("测量地下水位，公布地下水位。", "Groundwater levels are measured and published as levels.", []),
        ("测量地下水位，公布地下水位。", "Groundwater levels are measured and they are published as such.", []),
        ("测量地下水位，公布地下水位。", "Groundwater is measured and published.", []),
        # the whole is understood the second time
        ("去年出口总额增长，今年出口总额下降。", "Total exports grew last year and fell this year.", []),
        ("测量地下水位，公布水位。", "Groundwater levels are measured and published.", []),
    ],
)
def test_a_compound_that_stands_twice(
    chinese: str, english: str, nouns: list[tuple[int, str]], known: Established
) -> None:
    batch = Batch(chinese_source=True)
    unit = words(chinese, english)
    batch.add(unit)
    assert [(noun.start, noun.compound) for noun in halved(unit, batch.established())] == nouns


def test_a_defined_term_of_a_contract_has_a_capital() -> None:
    batch = Batch(chinese_source=False)
    for number in range(9):
        batch.add(words(f"Part {number} of the Software is free.", "软件是免费的。", False))
    known = batch.established()

    def places(english: str) -> list[str]:
        at = lost(words(english, "每年审查。", False), known)
        return [english[place.start : place.end] for place in at]

    assert places("Each year we audit the Software.") == ["Software"]
    assert places("Each year we audit the Pre-Software.") == []

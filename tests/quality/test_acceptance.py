"""What a person accepted is found again: the same check, the same words, the same unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.model import Bead, Header, Issue, TranslationUnit
from aligner.quality.acceptance import carried, earlier_units
from aligner.quality.running import run_checks

Make = Callable[[str, str], TranslationUnit]
SOURCE = "会议于2021年5月举行。"


def issue(words: str, start: int, accepted: bool = False, check: str = "numbers") -> Issue:
    span = (start, start + len(words))
    return Issue(check, "accuracy/number", "major", "target", span, words, "No counterpart.", None, accepted)


def rechecked(unit: TranslationUnit, earlier: TranslationUnit, header: Header) -> list[tuple[str, bool]]:
    (checked,) = run_checks([unit], header, earlier=[[earlier]])
    return [(issue.text, issue.accepted) for issue in checked.issues]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (SOURCE, "The meeting was held in May 2012.", [("2012", True)]),
        (SOURCE, "As we know, the meeting took place in May 2012!", [("2012", True)]),
        ("据悉，" + SOURCE, "The meeting was held in May 2012.", [("2012", True)]),
        (SOURCE, "The meeting was held in May 2013.", [("2013", False)]),
        (SOURCE, "The meeting was held in May 2021.", []),
        ("展览于2021年6月开幕。", "The exhibition opened in June 2012.", [("2012", False)]),
    ],
    ids=["same", "target around edited", "source around edited", "words changed", "mended", "another unit"],
)
def test_what_was_accepted(
    unit: Make, header: Header, source: str, target: str, expected: list[tuple[str, bool]]
) -> None:
    before = replace(unit(SOURCE, "The meeting was held in May 2012."), issues=(issue("2012", 28, accepted=True),))
    assert rechecked(unit(source, target), before, header) == expected


def test_it_stays_in_the_unit_itself(unit: Make, header: Header) -> None:
    text = "The meeting was held in May 2012."
    before = replace(unit(SOURCE, text), issues=(issue("2012", 28, accepted=True),))
    (after,) = run_checks([before], header)
    assert [(found.text, found.accepted) for found in after.issues] == [("2012", True)]
    assert list(run_checks([after], header)) == [after]


def test_an_issue_of_the_whole_unit_holds_for_that_text_alone(unit: Make) -> None:
    whole = Issue("untranslated", "accuracy/untranslated", "major", "source", None, "", "Not translated.")
    before = replace(unit("各方表示欢迎。", ""), issues=(replace(whole, accepted=True),))
    assert carried([whole], unit("各方表示欢迎。", ""), before)[0].accepted
    assert not carried([whole], unit("各方表示反对。", ""), before)[0].accepted


def test_of_equal_words_only_the_marked_place(unit: Make) -> None:
    text = "May 2012, June 2012"
    before = replace(unit(SOURCE, text), issues=(issue("2012", 4), issue("2012", 15, accepted=True)))
    found = [issue("2012", 15), issue("2012", 4)]
    assert [new.accepted for new in carried(found, unit(SOURCE, text), before)] == [True, False]


def test_another_check_at_the_same_words_is_another_issue(unit: Make) -> None:
    before = replace(unit(SOURCE, "May 2012"), issues=(issue("2012", 4, accepted=True),))
    assert not carried([issue("2012", 4, check="names")], unit(SOURCE, "May 2012"), before)[0].accepted


def test_repeated_units_answer_to_each_other_in_order(unit: Make) -> None:
    plain = replace(unit(SOURCE, "May 2012"), issues=(issue("2012", 4),))
    marked = replace(plain, issues=(issue("2012", 4, accepted=True),))
    assert earlier_units([plain] * 2, [plain, marked]) == {0: plain, 1: marked}


def test_an_equal_unit_goes_before_a_similar_one(unit: Make) -> None:
    marked = replace(unit(SOURCE, "May 2012"), issues=(issue("2012", 4, accepted=True),))
    assert earlier_units([unit(SOURCE, "In May 2012"), unit(SOURCE, "May 2012")], [marked]) == {1: marked}


def test_empty_sides_are_nothing_in_common(unit: Make) -> None:
    marked = replace(unit("甲", ""), issues=(issue("2012", 4, accepted=True),))
    assert earlier_units([unit("乙", "")], [marked]) == {}


TEXTS = st.text(alphabet="甲乙ab1 ", max_size=6)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=6), st.lists(st.tuples(TEXTS, TEXTS), max_size=6))
def test_each_earlier_unit_answers_once(now: list[tuple[str, str]], then: list[tuple[str, str]]) -> None:
    def made(pairs: list[tuple[str, str]]) -> list[TranslationUnit]:
        bead = Bead(range(1), range(1))
        marked = (issue("", 0, accepted=True),)
        return [TranslationUnit(bead, (), (), source, target, marked) for source, target in pairs]

    units, earlier = made(now), made(then)
    found = earlier_units(units, earlier)
    assert len({id(unit) for unit in found.values()}) == len(found)
    for index, before in found.items():
        assert units[index].source_text == before.source_text or units[index].target_text == before.target_text
    for index, unit in enumerate(units):  # an exact counterpart is never missed
        if (unit.source_text, unit.target_text) in then and now.index(now[index]) == index and any(now[index]):
            assert index in found

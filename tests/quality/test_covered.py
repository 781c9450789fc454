"""Which issues of figures an omission makes needless."""

import pytest

from aligner.model import Issue, Severity, Side
from aligner.quality.covered import without_covered


def found(check: str, side: Side, span: tuple[int, int], severity: Severity = "major") -> Issue:
    return Issue(check, "accuracy", severity, side, span, "words", "Message.", None)


@pytest.mark.parametrize("check", ["omission", "truncated"])
def test_a_figure_inside_an_omission_has_no_issue_of_its_own(check: str) -> None:
    gap = found(check, "source", (10, 30))
    inside, outside = found("numbers", "source", (12, 14)), found("numbers", "source", (29, 33))
    assert without_covered([gap, inside, outside]) == [gap, outside]


@pytest.mark.parametrize("gap", ["omission", "truncated", "loose"])
@pytest.mark.parametrize("word", ["lost_items", "lost_modifiers", "lost_terms"])
def test_a_word_inside_a_lost_clause_has_none_either(gap: str, word: str) -> None:
    clause = found(gap, "source", (10, 30), "minor")
    inside, outside = found(word, "source", (12, 14), "minor"), found(word, "source", (29, 33), "minor")
    grave = found(word, "source", (12, 14), "major")
    assert without_covered([clause, inside, outside, grave]) == [clause, outside, grave]


def test_the_language_of_the_version_that_prevails_has_none_either() -> None:
    version, language = found("prevailing", "target", (10, 40)), found("wrong_terms", "target", (14, 21))
    assert without_covered([version, language]) == [version]


def test_a_minister_who_is_another_is_told_once() -> None:
    body, term = found("body_names", "target", (4, 20)), found("wrong_terms", "target", (4, 20))
    assert without_covered([body, term]) == [body]


def test_a_modifier_that_is_turned_into_another_is_not_lost_as_well() -> None:
    turned = Issue(
        "opposites", "a", "major", "target", (0, 9), "including", "“including” says the opposite of “除外”.", None
    )
    lost = Issue("lost_modifiers", "a", "minor", "source", (5, 7), "除外", "Nothing says “除外” (“except”).", None)
    other = Issue("lost_modifiers", "a", "minor", "source", (0, 2), "书面", "Nothing says “书面” (“in writing”).", None)
    assert without_covered([turned, lost, other]) == [turned, other]


def test_a_limit_that_is_turned_round_is_told_once() -> None:
    limit, opposite = found("limits", "target", (4, 29)), found("opposites", "target", (4, 16))
    elsewhere = found("opposites", "target", (40, 52))
    assert without_covered([limit, opposite, elsewhere]) == [limit, elsewhere]


@pytest.mark.parametrize(
    "issue",
    [
        found("numbers", "target", (12, 14)),
        found("names", "source", (12, 14)),
        found("numbers", "source", (12, 14), "critical"),
    ],
)
def test_what_stays_beside_an_omission(issue: Issue) -> None:
    gap = found("omission", "source", (10, 30))
    assert without_covered([gap, issue]) == [gap, issue]


def test_without_an_omission_every_figure_stays() -> None:
    issues = [found("numbers", "source", (12, 14)), found("loose", "source", (10, 30))]
    assert without_covered(issues) == issues

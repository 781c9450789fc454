"""One unit as a row."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.formats.page_rows import kinds_of, marked, row
from aligner.model import Bead, Header, Issue, Severity, TranslationUnit

HEADER = Header("a", "b", "zh-CN", "en-US")


def issue(start: int, end: int, severity: Severity = "major", message: str = "m") -> Issue:
    return Issue("numbers", "accuracy/mistranslation", severity, "target", (start, end), "", message)


def plain(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text)


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([(0, 3)], ["abc"]),
        ([(0, 3), (5, 6)], ["abc", "f"]),
        ([(0, 4), (2, 6)], ["ab", "cd", "ef"]),
        ([(2, 6), (3, 4)], ["c", "d", "ef"]),
        ([(2, 2)], []),
        ([(4, 99)], ["efgh"]),
    ],
)
def test_spans_are_marked_even_where_they_overlap(spans: list[tuple[int, int]], found: list[str]) -> None:
    made = marked("abcdefgh", ("abcdefgh",), [issue(*span) for span in spans])
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", made) == found
    assert plain(made) == "abcdefgh"


def test_a_piece_under_two_issues_has_the_worse_colour_and_both_reasons() -> None:
    made = marked("abcd", ("abcd",), [issue(0, 3, "minor", 'so "so"'), issue(1, 3, "critical", "bad")])
    assert '<mark class="minor" title="minor: so &quot;so&quot;">a</mark>' in made
    assert '<mark class="critical" title="minor: so &quot;so&quot;\ncritical: bad">bc</mark>' in made


@pytest.mark.parametrize(
    ("text", "segments", "lines"),
    [
        ("甲。乙。", ("甲。", "乙。"), ["甲。", "乙。"]),
        ("One. Two.  Three.", ("One.", "Two.", "Three."), ["One. ", "Two.  ", "Three."]),
        ("One. Two.", ("One.", "Deux."), ["One. Two."]),
        ("One, two. Three.", ("One.", "Three."), ["One, two. Three."]),
        ("好。好。", ("好。", "好。"), ["好。", "好。"]),
        ("一", ("一",), ["一"]),
    ],
)
def test_each_segment_has_its_line(text: str, segments: tuple[str, ...], lines: list[str]) -> None:
    assert re.findall(r'<span class="s">(.*?)</span>', marked(text, segments, [])) == lines


def test_a_span_across_segments() -> None:
    made = marked("One. Two.", ("One.", "Two."), [issue(2, 7)])
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", made) == ["e. ", "Tw"]
    assert plain(made) == "One. Two."


def test_control_characters_are_shown() -> None:
    assert plain(marked("a\x00b\x1b\x85", ("x",), [])) == "a␀b␛\ufffd"


@pytest.mark.parametrize(
    ("source", "target", "confidence", "moved", "kinds"),
    [
        ("甲。", "A.", 0.95, None, ["sure"]),
        ("甲。", "A.", 0.6, None, ["likely"]),
        ("甲。", "", 0.4, None, ["doubt", "null", "omission", "many"]),
        ("", "A.", 0.95, None, ["sure", "null", "addition", "many"]),
        ("", "A.", 0.95, 7, ["sure", "null", "moved", "many"]),
    ],
)
def test_kinds(
    unit: Callable[..., TranslationUnit],
    source: str,
    target: str,
    confidence: float,
    moved: int | None,
    kinds: list[str],
) -> None:
    assert kinds_of(unit(source, target, confidence, moved=moved)) == kinds


@pytest.mark.parametrize(
    ("source", "target", "moved", "words"),
    [("甲。", "", None, "not rendered"), ("", "A.", None, "not in the source"), ("", "A.", 4, '<a href="#u5">5</a>')],
)
def test_what_is_missing_is_said(
    unit: Callable[..., TranslationUnit], source: str, target: str, moved: int | None, words: str
) -> None:
    assert words in row(unit(source, target, moved=moved), 9, HEADER)


def test_issues_are_listed_with_their_reason() -> None:
    unit = TranslationUnit(
        Bead(range(1), range(1), 0.5),
        ("二百万",),
        ("20 million",),
        "二百万",
        "20 million",
        (Issue("numbers", "accuracy/mistranslation", "major", "target", (0, 10), "20 million", "Two.", "2 million"),),
    )
    made = row(unit, 3, HEADER)
    assert 'id="u3"' in made
    assert "mistranslation" in made
    assert "误译" in made
    assert "<q>20 million</q> Two." in made
    assert "→ 2 million" in made
    assert "50%" in made

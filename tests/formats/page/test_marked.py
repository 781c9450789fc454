"""Words highlighted in their text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from aligner.formats.page.marked import Remark, marked
from aligner.model import SEVERITIES, Issue, Severity

MARK = re.compile(r"<mark[^>]*>(.*?)</mark>")


def remark(start: int, end: int, severity: Severity = "major", number: int = 1, accepted: bool = False) -> Remark:
    issue = Issue("numbers", "accuracy/number", severity, "target", (start, end), "", "m", accepted=accepted)
    return Remark(number, issue, f"u1i{number}")


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
        ([(98, 99)], []),
    ],
)
def test_spans_are_marked_even_where_they_overlap(spans: list[tuple[int, int]], found: list[str]) -> None:
    made = marked("abcdefgh", ("abcdefgh",), [remark(*span) for span in spans])
    assert MARK.findall(made) == found
    assert plain(made) == "abcdefgh"


def test_a_piece_under_two_issues_has_the_worse_colour_and_leads_to_both_reasons() -> None:
    made = marked("abcd", ("abcd",), [remark(0, 3, "minor", 1), remark(1, 3, "critical", 2)], numbered=True)
    assert '<mark class="minor" aria-describedby="u1i1">a</mark>' in made
    assert '<mark class="critical" aria-describedby="u1i1 u1i2" data-n="1,2">bc</mark>' in made


def test_an_accepted_issue_is_grey_and_gives_way() -> None:
    made = marked("abc", ("abc",), [remark(0, 3, "critical", 1, accepted=True), remark(1, 2, "neutral", 2)])
    assert re.findall(r'class="(\w+)" aria', made) == ["accepted", "neutral", "accepted"]


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
    made = marked("One. Two.", ("One.", "Two."), [remark(2, 7)])
    assert MARK.findall(made) == ["e. ", "Tw"]
    assert plain(made) == "One. Two."


def test_control_characters_are_shown() -> None:
    assert plain(marked("a\x00b\x1b\x85", ("x",), [])) == "a␀b␛\ufffd"


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(SEVERITIES), st.booleans()), max_size=6
)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40), SPANS)
def test_whatever_the_spans_no_character_is_lost(text: str, spans: list[tuple[int, int, Severity, bool]]) -> None:
    remarks = [remark(min(a, b), max(a, b), severity, k, ok) for k, (a, b, severity, ok) in enumerate(spans, 1)]
    made = marked(text, (text,), remarks, numbered=True)
    assert html.fragment_fromstring(made, create_parent=True).text_content() == text

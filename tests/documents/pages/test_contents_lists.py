"""Tables of contents."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.furniture.titles import letters_only
from aligner.documents.pages import contents_lists as contents_module
from aligner.documents.pages.contents_lists import contents_lists
from aligner.model import Paragraph

HEADINGS = ["前言", "一、渡口", "二、航道", "结束语"]
HEADINGS_EN = ["Foreword", "I. Ferries", "II. Fairways", "Conclusion"]
TEXT, TEXT_EN = (
    "渡船每日往返两次，遇有洪水、冰凌或者大雾停航。",
    "The ferry crosses twice a day, but not in fog or floods.",
)
BODY = [line for heading in HEADINGS for line in (heading, TEXT)]
BODY_EN = [line for heading in HEADINGS_EN for line in (heading, TEXT_EN)]


def contents(*texts: str, found: dict[int, str] | None = None) -> set[int]:
    return set(contents_lists([Paragraph(text, line=number) for number, text in enumerate(texts, 1)], found or {}))


@pytest.mark.parametrize("entry", ["{} {}", "{}……………{}", "{} ........ {}", "{}\t{}", "{}（{}）", "{}·····{}"])
@pytest.mark.parametrize("head", ["目录", "目　录", "目錄", "目次"])
def test_a_list_that_one_text_has_is_the_pages(entry: str, head: str) -> None:
    entries = [entry.format(heading, 2 * n) for n, heading in enumerate(HEADINGS, 1)]
    assert contents("渡口白皮书", head, *entries, *BODY, "Ferries", *BODY_EN) == {1, 2, 3, 4, 5}


def test_where_both_texts_have_it_only_what_stands_above_goes() -> None:
    entries = [f"{heading} {n}" for n, heading in enumerate(HEADINGS, 1)]
    english = [f"{heading} .... {n}" for n, heading in enumerate(HEADINGS_EN, 1)]
    lines = ["目录", *entries, *BODY, "Contents", *english, *BODY_EN]
    assert contents(*lines) == {0, 13}
    assert contents(*lines, found={0: "navigation"}) == {13}
    assert contents("目录", *entries, *BODY) == {0}  # the other text is in a file of its own


def test_a_heading_may_be_set_in_two_lines_below() -> None:
    entries = ["Article 1 Ferries .... 2", "Article 2 Fairways .... 2", "Article 3 Costs .... 3"]
    body = ["Article 1", "Ferries", TEXT_EN, "Article 2", "Fairways", TEXT_EN, "Article 3", "Costs", TEXT_EN]
    assert contents("Table of Contents", *entries, *body) == {0}


def test_rows_of_a_table_and_what_does_not_come_back_are_none() -> None:
    assert contents("目录", "渡口 3", "航道 5", "码头 9", *BODY, *BODY_EN) == set()
    falling = [f"{heading} {9 - n}" for n, heading in enumerate(HEADINGS)]
    assert contents("目录", *falling, *BODY, *BODY_EN) == set()
    assert contents("渡口 3", "航道 5", *BODY, *BODY_EN) == set()


@given(
    st.lists(
        st.sampled_from(["渡口", "渡 口", "渡", "口", "航道渡口", "航道", "，", "航道 3", "口渡" * 5]), max_size=8
    ),
    st.data(),
)
def test_titles_that_come_back_as_sought_line_by_line(lines: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, 8))
    title, widest = data.draw(st.sampled_from(["渡口", "航道渡口", "航道3"])), data.draw(st.integers(1, 12))
    forms = [letters_only(line) if len(line) <= widest else "" for line in lines[start:]]
    naive = {*forms, *(first + second for first, second in itertools.pairwise(forms) if first and second)}
    found = contents_module._Lines([Paragraph(line) for line in lines])
    assert found.stands_behind(title, start, widest) == (title in naive)

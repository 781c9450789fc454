"""Page numbers without a mark."""

from __future__ import annotations

from aligner.documents.pages.bare_numbers import bare_page_numbers, foreign_numbers
from aligner.model import Paragraph

PAGE = ["渡船每日往返两次，周日停航。"] * 7
PAGE_EN = ["The ferry crosses twice a day, but not on Sundays."] * 7
OPEN = "渡口管理委员会应当于每年汛期开始以前检查全部渡船，并将检查的"
REST = "结果报送沿岸各村，由各村张榜公布，公布期不得少于十日。"


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


def test_one_that_cuts_a_sentence_proves_the_series() -> None:
    text = lines(*PAGE, "1", *PAGE, OPEN, "2", REST, *PAGE, "3", *PAGE)
    assert bare_page_numbers(text, {}, {16}) == {7, 16, 25}
    assert bare_page_numbers(text, {}, set()) == set()


def test_each_text_counts_its_pages() -> None:
    text = [*PAGE, OPEN, "E1", REST, *PAGE, OPEN, "E2", REST, *PAGE]
    both = lines(*text, *text, "E3", *PAGE)
    assert bare_page_numbers(both, {}, {8, 18, 35, 45}) == {8, 18, 35, 45, 54}
    sections = lines(*PAGE, "1", *PAGE, "1", *PAGE, OPEN, "2", REST, *PAGE, OPEN, "3", REST)
    assert bare_page_numbers(sections, {}, {24, 34}) == {24, 34}


def test_of_short_pages_two_must_cut() -> None:
    text = lines(*PAGE, "1", OPEN, "2", *PAGE[:4], OPEN, "3", REST)
    assert bare_page_numbers(text, {}, {14}) == set()
    text = lines(OPEN, "1", *PAGE[:4], OPEN, "2", REST)
    assert bare_page_numbers(text, {}, {1, 7}) == {1, 7}


def test_a_number_with_no_text_below_numbers_no_section() -> None:
    assert bare_page_numbers(lines(*PAGE, "1", *PAGE, "2"), {}, set()) == {7, 15}
    two = lines(*PAGE, "1", *PAGE, "2", *PAGE_EN, "1", *PAGE_EN, "2")
    assert bare_page_numbers(two, {}, set()) == {7, 15, 23, 31}
    sections = lines("1", *PAGE, "2", *PAGE, "1", *PAGE_EN, "2", *PAGE_EN)
    assert bare_page_numbers(sections, {}, set()) == set()


def test_a_lone_number_behind_a_full_line_of_wrapped_text() -> None:
    wrapped = [OPEN] * 9
    assert foreign_numbers(lines(*wrapped, "3", REST), [9]) == {9}
    assert foreign_numbers(lines(*wrapped, "每年检查", "3", "次，" + REST), [10]) == set()
    assert foreign_numbers(lines(*wrapped, "3", "个工作日内" + REST), [9]) == set()
    assert foreign_numbers(lines(OPEN, "3", REST), [1]) == set()


def test_numbers_that_bear_the_two_languages_of_a_manual() -> None:
    pages = [line for n in "12" for line in (*PAGE, f"CN-{n}", *PAGE_EN, f"EN-{n}")]
    both = lines(*pages, "V1.4")
    assert {both[i].text for i in bare_page_numbers(both, {}, set())} == {"CN-1", "EN-1", "CN-2", "EN-2"}
    one = lines(*(line for n in "12" for line in (*PAGE, f"CN-{n}", *PAGE_EN)))
    assert bare_page_numbers(one, {}, set()) == set()

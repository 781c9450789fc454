"""Running heads without a mark, that stand within sentences."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.wording import plain_form
from aligner.documents.pages.page_breaks import broken_pages
from aligner.documents.pages.recurring_heads import counted_lines, recurring_lines, running_heads
from aligner.model import Paragraph

PAGE = ["The ferry crosses twice a day, but not on Sundays."] * 7


def heads(*texts: str, within: set[int]) -> set[int]:
    text = [Paragraph(line, line=number) for number, line in enumerate(texts, 1)]
    return running_heads(text, {}, recurring_lines(text, [plain_form(line) for line in texts]), within)


@pytest.mark.parametrize(
    "head", ["RIVER VALLEY GAZETTE", "RIVER VALLEY GAZETTE {}", "{} RIVER VALLEY GAZETTE", "河谷憲報 E{}"]
)
def test_two_within_sentences_prove_the_others(head: str) -> None:
    text = [line for n in (1, 2, 3, 4) for line in (*PAGE, head.format(n))]
    assert heads(*text, within={15, 23}) == {15, 23, 31}  # the first may be the title
    assert heads(*text, within={7, 23}) == {7, 15, 23, 31}
    assert heads(*text, within={23}) == set()


def test_what_stands_above_the_title_is_the_pages() -> None:
    text = (
        "RIVER VALLEY GAZETTE",
        "Treaty on Ferries",
        *PAGE,
        "RIVER VALLEY GAZETTE",
        *PAGE,
        "RIVER VALLEY GAZETTE",
        *PAGE,
    )
    assert heads(*text, within={9, 17}) == {0, 9, 17}


@pytest.mark.parametrize("line", ["RIVER VALLEY GAZETTE {}{}", "第{}条 渡口", "Ferry"])
def test_other_figures_and_headings_are_none(line: str) -> None:
    text = [other for n in (1, 2, 3) for other in (*PAGE, line.format(n, n))]
    assert heads(*text, within={7, 15, 23}) == set()


def test_a_title_below_the_first_head_that_repeats_it() -> None:
    title = "Treaty on River Ferries"
    assert heads(title, title, *PAGE, title, *PAGE, title, *PAGE, within={9, 17}) == {9, 17}


def test_a_day_before_the_number_is_no_page() -> None:
    text = [line for n in (8, 9, 10) for line in (*PAGE, f"1 March 2031 RIVER VALLEY GAZETTE {n}")]
    assert heads(*text, within={15, 23}) == {15, 23}


@pytest.mark.parametrize(
    ("first", "second", "lines"),
    [
        ("Tides 2031 | 4", "Tides 2031 | 5", [[7, 15]]),
        ("渡口年报　第4页", "渡口年报　第5页", [[7, 15]]),
        ("Tides 2031   4", "Tides 2031   5", [[7, 15]]),
        # Too far apart, of different wording, labels that are counted, and a gap alone, but once.
        ("Tides 2031   4", "Tides 2031   9", []),
        ("Tides 2031   4", "Lights 2031   5", []),
        ("Figure | 4", "Figure | 5", []),
    ],
)
def test_heads_that_count_the_pages(first: str, second: str, lines: list[list[int]]) -> None:
    assert counted_lines([Paragraph(text) for text in (*PAGE, first, *PAGE, second)]) == lines


OPEN_ZH = "去年港务局疏浚了北侧航道，更换了十二座灯桩，并把夜间值守的人数由八人增加到"
REST_ZH = "十四人，其中三人专门负责雾天的信号。"
OPEN_EN = "In the past year the Authority dredged the northern channel and raised the number of night watchmen from"
REST_EN = "eight to fourteen, three of whom tend the fog signal alone."


@pytest.mark.parametrize(
    "page",
    [
        (OPEN_ZH, "河口港口发展白皮书　·　15　·", REST_ZH),
        (OPEN_ZH, "河口港口发展白皮书　15", REST_ZH),
        (OPEN_ZH, "河口港口发展白皮书", "· 15 ·", REST_ZH),
        (OPEN_ZH, "河口港口发展白皮书", "15", REST_ZH),
        (OPEN_EN, "White Paper on Estuary Ports", "15", REST_EN),
        (OPEN_EN, "15   White Paper on Estuary Ports", REST_EN),
    ],
)
def test_the_name_of_a_document_beside_its_page_number_within_a_sentence_is_a_head(page: tuple[str, ...]) -> None:
    furniture, going_on = broken_pages([Paragraph(line, line=number) for number, line in enumerate(page, 1)], {})
    assert set(furniture) == set(range(1, len(page) - 1))
    assert going_on == {len(page) - 1}


@pytest.mark.parametrize(
    "page",
    [
        (OPEN_EN, "2014 Agreement on Fisheries and", REST_EN),
        (OPEN_EN, "Agreement on Fisheries", "2014", REST_EN),
        (OPEN_ZH, "渡口名录　15", REST_ZH),
    ],
)
def test_a_name_that_may_be_of_the_sentence_stays(page: tuple[str, ...]) -> None:
    assert broken_pages([Paragraph(line, line=number) for number, line in enumerate(page, 1)], {}) == ({}, set())

"""Pages that end within a sentence."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.wording import plain_form
from aligner.documents.pages.page_breaks import broken_pages
from aligner.documents.paragraphs.joining import join
from aligner.documents.preparation import clean
from aligner.model import Document, Paragraph

TITLE_ZH = "河口港务局二〇二四年度工作报告"
TITLE_EN = "Annual Report of the Estuary Port Authority"
OPEN_ZH = "去年港务局疏浚了北侧航道，更换了十二座灯桩，并把夜间值守的人数由八人增加到"
REST_ZH = "十四人，其中三人专门负责雾天的信号。"
OPEN_EN = "In the past year the Authority dredged the northern channel and raised the number of night watchmen from"
REST_EN = "eight to fourteen, three of whom tend the fog signal alone."
WHOLE_ZH = "港务局全年召开了七次会议，通过了十四项决定。"
WHOLE_EN = "The Authority met seven times in the course of the year and took fourteen decisions."


def furniture(*texts: str) -> dict[int, str]:
    return broken_pages([Paragraph(text, line=number) for number, text in enumerate(texts, 1)], {})[0]


def kept(*texts: str) -> list[str]:
    """What is left of a file with a blank line behind each of its lines, cleaned and joined."""
    lines = tuple(Paragraph(text, line=2 * number) for number, text in enumerate(texts, 1))
    left, _ = clean(Document("x", "und", lines))
    return [paragraph.text for paragraph in join(left)[0]]


@pytest.mark.parametrize("number", ["— 14 —", "- 14 -", "第14页", "第14頁", "第十四页", "Page 14", "14/20", "p. 14"])
def test_a_page_number_with_the_title_as_running_head(number: str) -> None:
    chinese = [TITLE_ZH, WHOLE_ZH, OPEN_ZH, number, "港务局二〇二四年度工作报告", REST_ZH, WHOLE_ZH]
    assert furniture(*chinese) == {3: "page number", 4: "running header"}
    assert kept(*chinese) == [TITLE_ZH, WHOLE_ZH, OPEN_ZH + REST_ZH, WHOLE_ZH]
    english = [TITLE_EN, WHOLE_EN, OPEN_EN, "Estuary Port Authority", number, REST_EN, WHOLE_EN]
    assert furniture(*english) == {3: "running header", 4: "page number"}
    assert kept(*english) == [TITLE_EN, WHOLE_EN, f"{OPEN_EN} {REST_EN}", WHOLE_EN]


def test_traditional_script() -> None:
    lines = [
        "會議紀錄",
        "委員備悉本年度的維修撥款已增加百分之五，並同意在下次會議前",
        "第3頁",
        "會議紀錄",
        "提交報告。",
    ]
    assert furniture(*lines) == {2: "page number", 3: "running header"}
    assert kept(*lines)[-1] == lines[1] + lines[4]


def test_a_head_that_comes_back_goes_also_where_the_sentence_had_ended() -> None:
    head = "Tides and Channels"
    lines = [OPEN_EN, "- 1 -", head, REST_EN, WHOLE_EN, "- 2 -", head, WHOLE_EN]
    assert furniture(*lines) == {1: "page number", 2: "running header", 6: "running header"}


def test_the_title_above_each_page_needs_no_broken_sentence() -> None:
    chinese = [f"{TITLE_ZH}（节选）", WHOLE_ZH, "— 1 —", TITLE_ZH, "一、航道", WHOLE_ZH, "— 2 —", TITLE_ZH, WHOLE_ZH]
    assert furniture(*chinese) == {3: "running header", 7: "running header"}
    first = ["— 1 —", TITLE_EN, WHOLE_EN, *[WHOLE_EN] * 12, "— 2 —", TITLE_EN, WHOLE_EN, "— 3 —", TITLE_EN, WHOLE_EN]
    assert furniture(*first) == {16: "running header", 19: "running header"}
    assert furniture(*first[:18]) == {}


@pytest.mark.parametrize("wording", ["第{}页", "第{}頁", "Page {}", "{}/20"])
def test_page_numbers_that_count_on_are_such_also_between_sentences(wording: str) -> None:
    pages = [line for number in (7, 8, 9) for line in (WHOLE_ZH, WHOLE_EN, WHOLE_ZH, wording.format(number))]
    assert furniture(*pages) == dict.fromkeys((3, 7, 11), "page number")
    assert furniture(*pages[:8]) == {}
    assert furniture(*(wording.format(number) for number in (7, 8, 9)), WHOLE_ZH) == {}
    assert furniture(*(line.replace("8", "30") for line in pages)) == {}


def test_a_full_line_of_prose_goes_on_before_a_name() -> None:
    before = "In that year, thirty lights were out of order for a day or more, and the longest was that of Cape"
    lines = [TITLE_EN, before, "- 3 -", TITLE_EN, "Wrath, which stood dark for a week.", WHOLE_EN]
    assert furniture(*lines) == {2: "page number", 3: "running header"}
    assert kept(*lines)[1] == f"{before} Wrath, which stood dark for a week."
    names = "Lights of the Northern Coast, the Western Islands, Cape Wrath and the Sound of the Outer Isles"
    assert broken_pages([Paragraph(line) for line in (names, *lines[2:])], {})[1] == set()


def test_the_rule_above_a_foot_stands_within_the_sentence_too() -> None:
    lines = [Paragraph(text) for text in (OPEN_EN, "________", "- 14 -", REST_EN)]
    assert broken_pages(lines, {1: "rule", 2: "page number"})[1] == {3}


def test_a_page_of_so_many_is_told_from_a_fraction_by_another_page() -> None:
    lines = [OPEN_EN, "2/9", REST_EN, WHOLE_EN]
    assert furniture(*lines) == {}
    assert furniture(*lines, f"Lastly, {OPEN_EN}", "3/9", REST_EN) == {1: "page number", 5: "page number"}


def test_a_head_of_the_other_language_breaks_the_sentence_too() -> None:
    lines = [TITLE_ZH, TITLE_EN, WHOLE_ZH, OPEN_EN, "— 1 —", TITLE_ZH, REST_EN]
    assert furniture(*lines) == {4: "page number", 5: "running header"}


def test_the_symbol_of_the_document_beside_its_title() -> None:
    lines = ["4. Invites the Hydrographic Office and the", "2/3  24-10731", "A/HYD/9/21    Tides and channels"]
    lines.append("Office of Lights to compile an inventory of all lights;")
    assert furniture(*lines) == {1: "page number", 2: "running header"}


def test_bare_numbers_within_sentences_that_count_on() -> None:
    lines = [OPEN_EN, "14", REST_EN, WHOLE_EN, f"Lastly, {OPEN_EN}", "15", REST_EN]
    assert furniture(*lines) == {1: "page number", 5: "page number"}
    assert furniture(*lines[:4]) == {}
    assert furniture(*lines[:5], "40", REST_EN) == {}


def test_a_bare_number_with_the_title_beside_it() -> None:
    assert furniture(TITLE_ZH, OPEN_ZH, "14", TITLE_ZH, REST_ZH) == {2: "page number", 3: "running header"}
    assert furniture(TITLE_ZH, OPEN_ZH, "14", "航道", REST_ZH) == {}


def test_a_title_that_comes_back_within_sentences_needs_no_number() -> None:
    head = "Estuary Port Authority"
    lines = [TITLE_EN, OPEN_EN, head, REST_EN, f"Lastly, {OPEN_EN}", head, REST_EN]
    assert furniture(*lines) == {2: "running header", 5: "running header"}
    assert furniture(*lines[:4]) == {}


@pytest.mark.parametrize(
    "lines",
    [
        # A heading between two sentences, a caption and a note within one.
        (WHOLE_ZH, "— 3 —", "航道", WHOLE_ZH, WHOLE_ZH, "— 4 —", "航道", WHOLE_ZH),
        (OPEN_EN, "- 3 -", "Figure 2 Lights along the channel", REST_EN),
        (OPEN_ZH, "— 3 —", "图2 航道灯桩", REST_ZH),
        (OPEN_EN, "- 3 -", "The lights were lit by hand until 1931.", REST_EN),
        # Points of a list that end on no mark, with the heading of the next points.
        ("修缮北侧防波堤，更换沿线的全部灯桩", "— 3 —", "航道", "疏浚主航道，每季度测量一次水深；"),
        ("repairing the northern breakwater and its lights", "- 3 -", "Channels", "dredging the main channel"),
        # The refrain of a song, and a question that comes back.
        (
            "潮水又退了，船儿靠岸，",
            "归来吧归来，",
            "灯火已亮，饭菜已热。",
            "潮水又涨了，船儿离岸，",
            "归来吧归来，",
            "莫忘家乡。",
        ),
        ("去年修了哪些灯桩", "没有", "今年呢？"),
        # A fraction, and a year, that the width of the lines set alone.
        ("The share of lights that were out of order fell to about", "1931", "and never rose again."),
        # Headings, dates and cells.
        ("第二章 航道的疏浚和维护", "— 3 —", TITLE_ZH, "本章规定航道的疏浚，适用于所有港口。"),
        ("二〇二四年三月五日", "— 3 —", TITLE_ZH, REST_ZH),
    ],
)
def test_what_stays(lines: tuple[str, ...]) -> None:
    assert {i for i, reason in furniture(*lines).items() if reason != "page number"} == set()


def test_rows_of_a_table_are_no_pages() -> None:
    rows = [Paragraph(text, "cell", 3) for text in (OPEN_EN, "2/3", REST_EN)]
    assert broken_pages(rows, {}) == ({}, set())


def test_the_halves_are_marked_for_joining() -> None:
    lines = [Paragraph(text) for text in (OPEN_EN, "- 14 -", REST_EN)]
    assert broken_pages(lines, {1: "page number"}) == ({1: "page number"}, {2})
    assert plain_form("第１４頁") == "第14页"


def test_the_last_word_of_a_sentence_behind_a_head_that_is_known() -> None:
    above = "In the past year the Authority dredged the northern channel, and paid the costs of doing so"
    before = "in full, whereas the costs of the lights and of their keepers were paid by the River"
    lines = [Paragraph(text, line=n) for n, text in enumerate((WHOLE_EN, above, before, "GAZETTE  E3", "Board."), 1)]
    assert broken_pages(lines, {3: "running header"})[1] == {4}
    assert broken_pages(lines, {})[1] == set()
    # A name below another one ends no sentence.
    names = [Paragraph(text, line=n) for n, text in enumerate(("The River Port Authority", "GAZETTE  E3", "Board."), 1)]
    assert broken_pages(names, {1: "running header"})[1] == set()


def test_a_head_that_nothing_marks_comes_back_within_sentences() -> None:
    head = "RIVER VALLEY GAZETTE"
    page = [WHOLE_EN] * 7
    lines = [head, "Report on Lights", *page, OPEN_EN, head, REST_EN, *page, OPEN_EN, head, REST_EN]
    assert furniture(*lines) == dict.fromkeys((0, 10, 20), "running header")
    assert furniture(*lines[:-3]) == {}


def test_bare_numbers_of_pages_that_end_with_their_sentences() -> None:
    page = [WHOLE_EN] * 7
    lines = [*page, "1", *page, OPEN_EN, "2", REST_EN, *page, "3", *page]
    assert furniture(*lines) == dict.fromkeys((7, 16, 25), "page number")
    assert furniture(*[line for line in lines if line not in (OPEN_EN, REST_EN)]) == {}


@pytest.mark.parametrize(
    ("head", "open_", "rest", "whole"),
    [
        ("Tides 2024–2030 | {}", OPEN_EN, REST_EN, WHOLE_EN),
        ("{} | Tides 2024–2030", OPEN_EN, REST_EN, WHOLE_EN),
        ("Page {}   Tides and Channels", OPEN_EN, REST_EN, WHOLE_EN),
        ("潮汐 2024—2030 | {}", OPEN_ZH, REST_ZH, WHOLE_ZH),
        ("港務局年報　第{}頁", OPEN_ZH, REST_ZH, WHOLE_ZH),
    ],
)
def test_a_foot_that_counts_the_pages_stands_within_a_sentence_once(
    head: str, open_: str, rest: str, whole: str
) -> None:
    lines = [open_, head.format(4), rest, *[whole] * 7, head.format(5), whole]
    assert furniture(*lines) == {1: "running header", 10: "running header"}
    assert kept(*lines)[0] in (f"{open_} {rest}", open_ + rest)
    assert furniture(*lines[:3]) == {1: "running header"}
    assert furniture(*lines[3:], head.format(6), whole) == {}


def test_rows_and_captions_that_count_are_no_feet() -> None:
    assert furniture(OPEN_EN, "Lights of the coast  14", REST_EN) == {}
    assert furniture(OPEN_EN, "Figure | 3", REST_EN) == {}


def test_a_head_with_the_bare_number_of_its_page_below_it_within_a_sentence() -> None:
    report = (
        "The sections that exceeded the standard lay chiefly\nHuai Basin Water Report 2021\n12\n"
        "on two tributaries, the Shi and the Pi.\nThe rest met the standard.\nNo section was worse than Class V.\n"
        "Huai Basin Water Report 2021\n13\nThe annual mean was low."
    )
    page = [Paragraph(text, line=number) for number, text in enumerate(report.splitlines())]
    found, going_on = broken_pages(page, {})
    assert dict(sorted(found.items())) == {
        1: "running header",
        2: "page number",
        6: "running header",
        7: "page number",
    }
    assert going_on == {3}

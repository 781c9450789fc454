"""Headers that come back from page to page."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.running_headers import running_headers
from aligner.model import Paragraph

TEXT = "The board held seven meetings in the year under review and adopted fourteen decisions."


def headers(*texts: str) -> set[int]:
    return set(running_headers([Paragraph(text, line=number) for number, text in enumerate(texts, 1)], {}))


@pytest.mark.parametrize(
    "lines",
    [
        ("REPORT OF THE BOARD      3", "REPORT OF THE BOARD      4", "REPORT OF THE BOARD      5"),
        ("石桥港务局年度报告    3", "石桥港务局年度报告    5", "石桥港务局年度报告    7"),
        ("12 | Harbour Report", "13 | Harbour Report", "14 | Harbour Report"),
        ("Harbour Report · 9", "Harbour Report · 10", "Harbour Report · 11"),
        ("12 河谷航运年度报告", "13 河谷航运年度报告", "14 河谷航运年度报告"),
        ("第12頁 河谷航運年報", "第13頁 河谷航運年報", "第14頁 河谷航運年報"),
        ("River Shipping  Page 8", "River Shipping  Page 10", "River Shipping  Page 12"),
        ("14  River Shipping Co., Ltd.", "15  River Shipping Co., Ltd.", "16  River Shipping Co., Ltd."),
    ],
)
def test_the_same_line_with_a_rising_number_is_a_header(lines: tuple[str, str, str]) -> None:
    assert headers(TEXT, TEXT, TEXT, lines[0], TEXT, lines[1], TEXT, lines[2], TEXT) == {3, 5, 7}
    assert headers(lines[0], TEXT, lines[1], TEXT, lines[2], TEXT) == {2, 4}  # the first may be the title


@pytest.mark.parametrize(
    "lines",
    [
        ("Article 3", "Article 4", "Article 5"),
        ("第 三 条  3", "第 四 条  4", "第 五 条  5"),
        ("Ships      3", "Ships      9", "Ships      40"),
        ("Ships      3", "Boats      4", "Ferries      5"),
        ("Harbour Report", "Harbour Report", "Harbour Report"),
        ("1 Ships of the harbour", "2 Boats of the harbour", "3 Ferries of the harbour"),
        ("附件 1", "附件 2", "附件 3"),
        ("1 The board met.", "2 The board met.", "3 The board met."),
    ],
)
def test_headings_and_figures_are_none(lines: tuple[str, str, str]) -> None:
    assert headers(TEXT, TEXT, TEXT, lines[0], TEXT, lines[1], TEXT, lines[2], TEXT) == set()


def test_rows_of_a_table_that_follow_one_another_are_none() -> None:
    assert headers(TEXT, TEXT, TEXT, "Ships      3", "Ships      4", "Ships      5", TEXT) == set()


def test_bare_page_numbers_go_with_the_header_beside_each() -> None:
    lines = [line for number in (4, 5, 6) for line in (TEXT, TEXT, TEXT, str(number), "Harbour Report")]
    assert headers(*lines) == {3, 4, 8, 9, 13, 14}
    sections = [line for number in (4, 5, 6) for line in (TEXT, TEXT, TEXT, str(number), f"Harbour {number}0")]
    assert headers(*sections) == set()
    rows = [line for number in (4, 5, 6) for line in (str(number), "yes")]
    assert headers(TEXT, TEXT, *rows) == set()


def test_the_header_of_the_first_page_stands_beside_no_number_where_they_are_at_the_foot() -> None:
    header = Paragraph("Harbour Report")
    page = [Paragraph(TEXT)] * 3 + [header] + [Paragraph(TEXT), Paragraph("- 1 -"), header] * 2
    numbers = dict.fromkeys((5, 8), "page number") | {20: "page number"}
    assert set(running_headers(page, numbers)) == {3, 6, 9}


@pytest.mark.parametrize("header", ["FERRY RULES 渡口章程   Page {} of 2", "渡口章程 第{}页 共2页"])
def test_two_headers_that_say_how_many_pages_there_are_will_do(header: str) -> None:
    first, second = header.format(1), header.format(2)
    assert headers(TEXT, TEXT, TEXT, first, TEXT, TEXT, TEXT, second) == {3, 7}
    assert headers(TEXT, TEXT, TEXT, "1", first, TEXT, TEXT, TEXT, "2", second) == {3, 4, 8, 9}


def test_section_numbers_beside_other_pages_headers_stay() -> None:
    lines = (TEXT, TEXT, TEXT, "7", "渡口章程 第1页 共2页", TEXT, TEXT, TEXT, "9", "渡口章程 第2页 共2页")
    assert headers(*lines) == {4, 9}


def test_a_header_twice_below_page_numbers_unless_it_is_the_title() -> None:
    page = [TEXT] * 8
    lines = [
        *page,
        "- 1 -",
        "渡口管理手冊（2031版）",
        "渡口管理規定",
        *page,
        "- 2 -",
        "渡口管理手冊（2031版）",
        *page,
        "- 3 -",
    ]
    numbers = dict.fromkeys((8, 19, 29), "page number")
    assert set(running_headers([Paragraph(line) for line in lines], numbers)) == {9, 20}
    del lines[10]
    numbers = dict.fromkeys((8, 18, 28), "page number")
    assert set(running_headers([Paragraph(line) for line in lines], numbers)) == {19}


def test_the_first_header_above_a_title_is_one_too() -> None:
    lines = [line for n in (1, 2, 3) for line in ("FERRY HANDBOOK 2031", TEXT, TEXT, f"- {n} -")]
    numbers = dict.fromkeys((3, 7, 11), "page number")
    assert set(running_headers([Paragraph(line) for line in lines], numbers)) == {4, 8}
    lines.insert(1, "Regulations on Ferries")
    numbers = dict.fromkeys((4, 8, 12), "page number")
    assert set(running_headers([Paragraph(line) for line in lines], numbers)) == {0, 5, 9}

from __future__ import annotations

import pytest

from aligner.documents.pages.page_breaks import broken_pages
from aligner.model import Paragraph

OPEN_ZH = "去年港务局疏浚了北侧航道，更换了十二座灯桩，并把夜间值守的人数由八人增加"
REST_ZH = "十四人，其中三人专门负责雾天的信号。"
OPEN_EN = "In the past year the Authority dredged the channel and raised the number of night watchmen who serve the"
REST_EN = "harbour lights and the fog signal to fourteen."
WHOLE_EN = "The Authority met seven times in the course of the year and took fourteen decisions."


def furniture(*texts: str) -> dict[int, str]:
    return broken_pages([Paragraph(text, line=number) for number, text in enumerate(texts, 1)], {})[0]


@pytest.mark.parametrize("date", ["12/06/2024", "12.06.2024", "6/12/24, 14:03", "12 June 2024", "June 12, 2024"])
def test_a_date_beside_a_page_number_within_a_sentence_is_the_printers(date: str) -> None:
    assert furniture(OPEN_EN, date, "Page 3 of 9", REST_EN) == {1: "running header", 2: "page number"}


@pytest.mark.parametrize("date", ["2024年6月12日", "2024/6/12", "2024-06-12 14:03"])
def test_the_same_in_chinese(date: str) -> None:
    assert furniture(OPEN_ZH, "第3页，共9页", date, REST_ZH) == {1: "page number", 2: "running header"}


def test_a_date_alone_must_cut_two_sentences() -> None:
    page = [OPEN_EN, "12/06/2024", REST_EN]
    assert furniture(*page) == {}
    assert furniture(*page, WHOLE_EN, *page) == {1: "running header", 5: "running header"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The Authority, which has its seat on the northern quay, was founded on", "in the old customs house."),
        ("Ministry of Ports and Inland Waterways of the Northern Province", "Annex: the lights of the estuary."),
        ("河口省港务管理局航道处灯塔管理科北岸灯塔站办公室", "附件：灯塔名录，共十二座。"),
        ("港务局与三家船厂签订了协议，协议签订于", "，自当日起生效。"),
    ],
)
def test_a_date_of_the_text_stays(before: str, after: str) -> None:
    assert 1 not in furniture(before, "12 June 2024" if before.isascii() else "2024年6月12日", "- 3 -", after)


def test_a_date_in_figures_beside_two_page_numbers_needs_no_broken_sentence() -> None:
    page = [WHOLE_EN, "12/06/2024", "Page 1 of 2", WHOLE_EN, WHOLE_EN, WHOLE_EN, "12/06/2024", "Page 2 of 2"]
    assert {1, 6} <= set(furniture(*page))
    assert 1 not in furniture(*(line.replace("12/06/2024", "12 June 2024") for line in page))
    assert 1 not in furniture(*page[:5])


def test_a_date_below_a_signature_stays_though_the_printers_is_the_same() -> None:
    page = [OPEN_EN, "12 June 2024", "Page 1 of 2", REST_EN, WHOLE_EN, "The Harbour Master", "12 June 2024"]
    assert set(furniture(*page, "Page 2 of 2", WHOLE_EN)) == {1, 2}

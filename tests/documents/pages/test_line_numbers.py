from __future__ import annotations

import pytest

from aligner.documents.pages.line_numbers import without_line_numbers
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

ENGLISH = """
 1  Code of the River Museum
 2
 3  1. Conduct
 4  Volunteers treat all visitors with courtesy
 5  and patience. They must not accept gifts
 6  worth more than 200 yuan.
 7
 8  2. Leaving
 9  A volunteer may leave at any time by giving
10  one week's notice.
"""
CHINESE = """
 1  河流博物馆守则
 2
 3  一、行为
 4  志愿者应以礼貌和耐心对待参观者，不得收
 5  受价值超过200元的礼品。
 6
 7  二、离任
 8  志愿者可随时离任，但须提前一周书面通知
 9  本馆。
"""


def lines(text: str) -> list[Paragraph]:
    return [Paragraph(line.strip(), "body", n) for n, line in enumerate(text.splitlines(), 1) if line.strip()]


def test_the_numbers_of_lines_are_left_out_and_blank_lines_are_blank_again() -> None:
    kept, numbers = without_line_numbers(lines(ENGLISH))
    assert [(line.text, line.line) for line in kept][:3] == [
        ("Code of the River Museum", 2),
        ("1. Conduct", 4),
        ("Volunteers treat all visitors with courtesy", 5),
    ]
    assert [(piece.text, piece.reason, piece.line) for piece in numbers] == [("1–10", "line numbers", 2)]


def test_each_text_of_a_file_has_numbers_of_its_own() -> None:
    page = prepare(Document("x", "und", tuple(lines(CHINESE + ENGLISH))), Settings())
    assert isinstance(page, ParallelDocument)
    assert [paragraph.text for paragraph in page.source.paragraphs] == [
        "河流博物馆守则",
        "一、行为",
        "志愿者应以礼貌和耐心对待参观者，不得收受价值超过200元的礼品。",
        "二、离任",
        "志愿者可随时离任，但须提前一周书面通知本馆。",
    ]
    assert len(page.target.paragraphs) == 5


@pytest.mark.parametrize(
    "row",
    [
        "{}  关于第{}号渡口改建的通知",
        "{}  潮汐 tide {}",
        "{}  Each ferry carries a lamp at night, as rule {} says.",
        "{}\t渡口\tferry {}",
        "{}. The ferry goes to quay {}, and",
    ],
)
def test_the_numbers_of_a_list_or_table_stay(row: str) -> None:
    page = [Paragraph(row.format(number, number + 3), "body", number) for number in range(1, 15)]
    assert without_line_numbers(page) == (page, [])


def test_a_few_numbered_lines_prove_nothing() -> None:
    page = lines(ENGLISH)[:6]
    assert without_line_numbers(page) == (page, [])

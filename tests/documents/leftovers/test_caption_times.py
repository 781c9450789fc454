from __future__ import annotations

import pytest

from aligner.documents.leftovers.caption_times import caption_times
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

TALK = [
    ("Good morning, everyone!", "大家早上好！"),
    ("I have kept a lighthouse for ten years.", "我看守灯塔已经十年了。"),
    ("The lamp has never gone out.", "灯从来没有熄灭过。"),
    ("Ships from every country have passed.", "各国的船只都曾经过。"),
    ("I know most of them by their horns.", "我大多能听汽笛认出它们。"),
]


def page(lines: list[str]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line, "body", i) for i, line in enumerate(lines, 1))


def test_the_times_of_captions_are_left_out() -> None:
    lines = [
        line
        for i, (english, chinese) in enumerate(TALK)
        for line in (f"00:{12 + 4 * i}", english, str(i), str(12639 + 3100 * i), str(1773 + i), chinese)
    ]
    prepared = prepare(Document("x", "und", page(lines)), Settings())
    assert isinstance(prepared, ParallelDocument)
    assert [paragraph.text for paragraph in prepared.source.paragraphs] == [chinese for _, chinese in TALK]
    assert [paragraph.text for paragraph in prepared.target.paragraphs] == [english for english, _ in TALK]
    assert len(prepared.source.furniture) == 4 * len(TALK)
    assert {piece.reason for piece in prepared.source.furniture} == {"time codes"}


@pytest.mark.parametrize(
    "lines",
    [
        [str(number) for number in (1, 20, 30, 2, 10, 30, 3, 5, 7, 4, 12, 9, 5, 1, 1, 6, 2, 2)],
        ["1995", "12", "3", "1996", "11", "4", "1997", "10", "5", "1998", "9", "6", "1999", "8", "7"],
        [line for hour in range(9, 18) for line in (f"{hour}:00", "The ferry leaves.")],
    ],
)
def test_figures_of_a_table_and_hours_of_a_programme_stay(lines: list[str]) -> None:
    assert caption_times(page(lines)) == {}

from __future__ import annotations

import pytest

from aligner.documents.bilingual.title_at_turn import with_title_at_turn
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

CHINESE = ["渡口互助议定书", "双方设立联合委员会，每年召开一次会议。", "任何一方可以提前通知对方终止议定书。"]
ENGLISH = [
    "Protocol on the Mutual Assistance of Ferries",
    "The parties shall establish a joint committee, which meets once a year.",
    "Either party may terminate the Protocol by giving the other notice.",
]


def page(lines: list[str]) -> list[Paragraph]:
    return [Paragraph(line, "body", i) for i, line in enumerate(lines, 1)]


@pytest.mark.parametrize(("first", "second"), [(CHINESE, ENGLISH), (ENGLISH, CHINESE)])
def test_the_title_of_the_second_text_is_cut_off_the_end_of_the_first(first: list[str], second: list[str]) -> None:
    lines = page([*first[:-1], first[-1] + second[0], *second[1:]])
    assert [line.text for line in with_title_at_turn(lines)] == [*first, *second]
    prepared = prepare(Document("x", "und", tuple(lines)), Settings())
    assert isinstance(prepared, ParallelDocument)
    assert prepared.layout == "sequential"
    assert [paragraph.text for paragraph in prepared.source.paragraphs] == CHINESE
    assert [paragraph.text for paragraph in prepared.target.paragraphs] == ENGLISH


@pytest.mark.parametrize(
    "lines",
    [
        # The first text has no title that this would render.
        [*CHINESE[1:], CHINESE[2] + ENGLISH[0], *ENGLISH[1:]],
        # A sentence, a name, a heading with its numeral.
        [*CHINESE[:2], CHINESE[2] + ENGLISH[1], *ENGLISH[1:]],
        [*CHINESE[:2], "议定书由双方的代表签字。Lena", *ENGLISH[1:]],
        [*CHINESE[:2], CHINESE[2] + "2. Joint Committee", *ENGLISH[1:]],
        # The English goes on with the sentence.
        [*CHINESE[:2], "渡船的名字是Lady of the Eastern River", *ENGLISH[1:]],
        # The languages take turns.
        [CHINESE[0], ENGLISH[0], CHINESE[1], ENGLISH[1], CHINESE[2] + ENGLISH[0], ENGLISH[2]],
    ],
)
def test_other_lines_at_the_turn_stay_whole(lines: list[str]) -> None:
    paragraphs = page(lines)
    assert with_title_at_turn(paragraphs) == paragraphs

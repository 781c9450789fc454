from __future__ import annotations

import pytest

from aligner.documents.paragraphs.chunks import in_one
from aligner.documents.preparation import prepare
from aligner.documents.readers.plain import lines
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

SHOWN = "\n\n".join(
    (
        "1、渡口在冬季每天开放六个小时。The ferry is open six hours a day in winter.村民凭证免费乘坐。Villagers tra",
        "2、vel free of charge.船员每周检查一次救生衣。The crew checks the life jackets once a week and ",
        "3、reports any damage.遇到大雾，渡口应当停止摆渡。In thick fog the ferry shall stop at once.游客可以在码头",
        "4、旁的小屋里等候。Visitors may wait in the hut beside the quay.\n",
    )
)


def texts(page: list[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in page]


def test_the_chunks_of_a_text_are_one_again_and_their_numbers_are_left_out() -> None:
    kept, numbers = in_one(lines("渡口规则.docx\n\n" + SHOWN))
    assert texts(kept) == [
        "渡口规则.docx",
        "渡口在冬季每天开放六个小时。The ferry is open six hours a day in winter."
        "村民凭证免费乘坐。Villagers travel free of charge."
        "船员每周检查一次救生衣。The crew checks the life jackets once a week and reports any damage."
        "遇到大雾，渡口应当停止摆渡。In thick fog the ferry shall stop at once."
        "游客可以在码头旁的小屋里等候。Visitors may wait in the hut beside the quay.",
    ]
    assert [(piece.text, piece.reason, piece.line) for piece in numbers] == [("1、–4、", "chunk numbers", 3)]


def test_the_pairs_of_such_a_text_are_found() -> None:
    page = prepare(Document("x", "und", tuple(lines(SHOWN))), Settings())
    assert isinstance(page, ParallelDocument)
    assert texts(list(page.source.paragraphs))[1:3] == ["村民凭证免费乘坐。", "船员每周检查一次救生衣。"]
    assert texts(list(page.target.paragraphs))[1] == "Villagers travel free of charge."
    assert len(page.links) == 5


def test_where_a_page_has_lost_its_blanks_the_words_of_the_text_tell_where_they_stood() -> None:
    page = [
        "(1)The keeper of the tower lights the lamp at dusk and counts the ships that pass. He then writes the hour"
        " and the number of all these ships into the",
        "(2)book of the harbour. In the morning he puts the lamp out, carries the book down to the quay and cleans"
        " the windows of the to",
        "(3)wer. The harbour master signs the book.",
    ]
    kept, _ = in_one([Paragraph(line) for line in page])
    spaced, _ = in_one([Paragraph(line.replace(")", ") ", 1)) for line in page])
    assert spaced == kept
    (whole,) = texts(kept)
    assert "ships into the book of the harbour." in whole
    assert "the windows of the tower." in whole


@pytest.mark.parametrize(
    "points",
    [
        # Points of a list begin sentences, in one language or in both.
        ["船员应当每周检查救生衣。发现破损的，应当立即更换，并向渡口负责人报告。每年大修一次。" * 2] * 4,
        ["渡口每天开放六个小时。村民凭证免费乘坐。The ferry is open for six hours a day. Villagers travel free."] * 4,
        ["The ferry is open for six hours a day. Villagers travel free.渡口每天开放六个小时。村民凭证免费乘坐"] * 4,
        # Some end on no stop at all.
        ["李某某，男，船员。一九八〇年生于河东村，曾在三个渡口工作，现任渡口负责人，兼任救生队队长" * 2] * 6,
        # Or the stop ends nothing: a list of short names.
        ["the U.S. consul", "the U.K. consul", "the E.U. delegate", "the U.N. envoy"],
        # A sentence of which every point is a part ends on semicolons.
        ["boats, which carry no more than twelve people each. They have a lamp and two life jackets on board;"] * 4,
    ],
)
def test_the_points_of_a_list_keep_their_numbers(points: list[str]) -> None:
    page = [Paragraph(f"{i}、{point}", "body", i) for i, point in enumerate(points, 1)]
    assert in_one(page) == (page, [])


def test_a_single_line_that_broke_off_is_no_series() -> None:
    page = lines(SHOWN)[:2]
    assert in_one(page) == (page, [])


def test_lines_in_both_languages_that_broke_off_are_put_together_without_numbers_too() -> None:
    page = [
        "The ferry is open for six hours a day.渡口每天开放六个小时。Villagers with a card tra",
        "vel free of charge.村民凭证免费乘坐。In thick fog the ferry shall stop.遇到大雾，渡口应当停止",
        "摆渡。Visitors may wait in the hut.游客可以在小屋里等候。",
    ]
    kept, numbers = in_one([Paragraph(line) for line in page])
    assert texts(kept) == ["".join(page)]
    assert numbers == []


@pytest.mark.parametrize(
    "page",
    [
        # A heading without a stop ends the line of the paragraph before it.
        [
            "渡口每天开放。The ferry is open every day.村民的权利",
            "村民免费乘坐渡船。Villagers travel on the ferry free.",
        ],
        [
            "The term is a year.租期一年。the deposit of the tenant",
            "押金 the place of the signature 签字的地点。",
        ],
        ["渡口每天开放。The ferry is open every day.", "村民免费乘船。Villagers travel on the ferry free."],
        # Paragraphs in one language are not for here.
        ["The ferry is open for six hours a day. Villagers with a card", "travel free of charge.", "渡口每天开放。"],
    ],
)
def test_lines_that_do_not_break_off_in_both_languages_stay(page: list[str]) -> None:
    paragraphs = [Paragraph(line) for line in page]
    assert in_one(paragraphs) == (paragraphs, [])

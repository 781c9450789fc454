from __future__ import annotations

import pytest

from aligner.documents.leftovers.quote_marks import without_quote_marks
from aligner.documents.preparation import clean
from aligner.model import Document, Paragraph

LETTER = [
    "渡口将于五月一日起停航，",
    "为期两周。",
    "",
    "The ferry will be out of service",
    "for two weeks from 1 May.",
]


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, "body", number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize("mark", [">", "> ", ">> ", "> > ", "＞", "| ", ">　"])
def test_quoted_lines_lose_their_marks_and_bare_marks_are_empty_lines(mark: str) -> None:
    kept, marks = without_quote_marks(lines(*((mark + text).strip() for text in LETTER)))
    assert [(line.text, line.line) for line in kept] == [(text, i) for i, text in enumerate(LETTER, 1) if text]
    assert [(piece.text, piece.reason, piece.line) for piece in marks] == [(mark.strip(), "quote prefix", 1)]


def test_a_quoted_stretch_stands_among_other_lines() -> None:
    around = ["船工们好！", "见下文。", "Dear all,", "See below.", "致", "Hu"]
    kept, _ = without_quote_marks(lines(*around, *("> " + text for text in LETTER), *around))
    assert [line.text for line in kept] == [*around, *filter(None, LETTER), *around]


def test_the_original_alone_may_be_quoted() -> None:
    pairs = [("> 渡口停航。", "The ferry rests."), ("> 请绕行。", "Go round."), ("> 谢谢。", "Thank you.")]
    kept, _ = without_quote_marks(lines(*(text for pair in pairs for text in pair)))
    assert [line.text for line in kept][:3] == ["渡口停航。", "The ferry rests.", "请绕行。"]


def test_a_quoted_list_of_numbered_points() -> None:
    points = [
        "1. 渡口归全村所有。",
        "",
        "1. The ferry belongs to the village.",
        "",
        "2. 夜间停航。",
        "",
        "2. None at night.",
    ]
    kept, _ = without_quote_marks(lines(*(f"> {point}".strip() for point in points)))
    assert [line.text for line in kept] == [point for point in points if point]


@pytest.mark.parametrize(
    "texts",
    [
        ("渡船载重", "> 50 吨的须申报。", "不超过的免报。", "Loads", "Those of", "> 50 t shall be declared."),
        ("> 50 人：两名船员", "> 80 人：三名船员", "> 120 人：四名船员"),
        ("> npm install ferry", "> ferry build harbour", "> ferry deploy"),
        (">>> import ferry", ">>> ferry.build(3)", "<Ferry>", ">>> 1 + 1", "2"),
        ("| 渡口 | ferry |", "| 码头 | quay |", "| 浮标 | buoy |"),
        ("| 面积 = 三亩", "| 船长 = 胡明", "| 船名 = 白鹭"),
        (">= 三艘渡船。", ">= 四艘渡船。", ">= 五艘渡船。"),
    ],
)
def test_other_things_begin_so_too(texts: tuple[str, ...]) -> None:
    assert without_quote_marks(lines(*texts)) == (lines(*texts), [])


def test_they_go_before_anything_else_is_looked_at() -> None:
    kept, furniture = clean(Document("mail.txt", "und", tuple(lines(*("> " + text for text in LETTER)))))
    assert [line.text for line in kept] == [text for text in LETTER if text]
    assert [piece.text for piece in furniture] == [">"]

from __future__ import annotations

import pytest

from aligner.documents.leftovers.watermarks import without_watermarks
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

PAIRS = [
    ("渡口扩建答问", "Questions on the New Ferry"),
    ("扩建工程明年完工。", "The works will be completed next year."),
    ("渡船每天开放六个小时。", "The ferry is open six hours a day."),
    ("你们如何减少噪音？", "How do you reduce the noise?"),
    ("夜间不得施工。", "No work is done at night."),
]


def page(lines: list[str]) -> list[Paragraph]:
    return [Paragraph(line.strip(), "body", i) for i, line in enumerate(lines, 1)]


@pytest.mark.parametrize(
    "mark",
    ["文章源自渡口译站-https://dukou.example/1390.html", "（from: www.dukou.example/en）", "内容来自渡口双语学习网"],
)
def test_a_mark_at_the_end_of_every_paragraph_is_left_out(mark: str) -> None:
    lines = [line for pair in PAIRS for line in (pair[0] + mark, f" {mark}", pair[1] + mark)]
    kept, marks = without_watermarks(page(lines))
    assert [line.text for line in kept] == [text for pair in PAIRS for text in pair]
    assert [(piece.text, piece.reason, piece.line) for piece in marks] == [(mark, "watermark", 1)]


def test_a_site_that_names_itself_before_every_rendering_is_left_out() -> None:
    lines = [line for pair in PAIRS for line in (pair[0], f"渡口在线学习网   {pair[1]}")]
    prepared = prepare(Document("x", "und", tuple(page(lines))), Settings())
    assert isinstance(prepared, ParallelDocument)
    assert prepared.layout == "alternating"
    assert [line.text for line in prepared.source.paragraphs] == [chinese for chinese, _ in PAIRS]
    assert [line.text for line in prepared.target.paragraphs] == [english for _, english in PAIRS]
    assert [piece.text for piece in prepared.source.furniture] == ["渡口在线学习网"]


@pytest.mark.parametrize(
    "lines",
    [
        # A refrain, in one language or in both.
        [f"{text}，因为渡口的灯永远亮着。" for text in ("河水上涨", "船员归来", "大雾散去", "孩子入睡")],
        [f"{text}. 因为渡口的灯永远亮着。" for text in ("For the river rises 河水上涨", "For men return 船员归来") * 2],
        [f"{text}; for the lamp of the ferry burns for ever." for text in ("The river rises", "Men return") * 2],
        # Numerals, labels, speakers, parties.
        [f"Article {i} The ferry is open on day {i}." for i in range(1, 7)],
        [f"渡口管理局发言人：{text}。" for text in ("明年完工", "夜间不施工", "每天开放", "谢谢")],
        [f"渡口管理局发言人: {text}" for pair in PAIRS for text in pair],
        [f"The ferry company of Hedong shall {text}." for text in ("pay", "report", "repair the boats", "leave")],
        # Columns of a table.
        [f"河东渡口管理局   {text}" for text in ("6 boats", "12 men", "3 lamps", "1 tower")],
        # Addresses that begin alike.
        [f"https://dukou.example/news/{i}.html" for i in range(1, 7)],
        [f"The lamp burns. {name}@dukou.example" for name in ("lena", "helena", "elena", "magdalena")],
        # A single reference to a site says nothing.
        ["扩建工程明年完工。详见https://dukou.example", "夜间不得施工。", "渡船每天开放。", "谢谢大家。"],
    ],
)
def test_what_comes_back_in_a_text_stays(lines: list[str]) -> None:
    paragraphs = page(lines)
    assert without_watermarks(paragraphs) == (paragraphs, [])

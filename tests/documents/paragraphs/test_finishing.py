"""One text in one language put in order."""

from __future__ import annotations

from aligner.documents.paragraphs.finishing import finish
from aligner.model import Paragraph


def test_finishing_one_text() -> None:
    page = [Paragraph("合作包括：(一)调查;(二)交流。", line=1), Paragraph("完成。", line=2)]
    paragraphs, places = finish(page)
    assert [paragraph.kind for paragraph in paragraphs] == ["body", "item", "item", "body"]
    assert places == [[0, 1, 2], [3]]

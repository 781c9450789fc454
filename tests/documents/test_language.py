"""The language of a whole text."""

from __future__ import annotations

import pytest

from aligner.documents.language import language_of
from aligner.model import Document, Paragraph


@pytest.mark.parametrize(
    ("texts", "stated", "lang"),
    [
        (["欢迎来到图书馆。"], "und", "zh-CN"),
        (["歡迎來到圖書館。"], "und", "zh-TW"),
        (["王后在家里"], "und", "zh-CN"),
        (["王后在家裡等著"], "und", "zh-TW"),
        (["歡迎來到圖書館。"], "zh-HK", "zh-HK"),
        (["歡迎來到圖書館。"], "zh-CN", "zh-TW"),
        (["欢迎来到图书馆。"], "zh-SG", "zh-SG"),
        (["欢迎来到图书馆。"], "zh-TW", "zh-CN"),
        (["Welcome to the library."], "und", "en-US"),
        (["Welcome to the library."], "en-GB", "en-GB"),
        (["Welcome to the library."], "zh-CN", "en-US"),
        (["Welcome to the library."], "en", "en-US"),
        (["标题", "Welcome to the library, which is open to all."], "mul", "en-US"),
        (["中文"], "und", "zh-CN"),
        (["UNESCO"], "und", "en-US"),
        (["1 2 3"], "und", "und"),
        ([], "und", "und"),
    ],
)
def test_the_language_of_a_document(texts: list[str], stated: str, lang: str) -> None:
    assert language_of(Document("a", stated, tuple(Paragraph(text) for text in texts))) == lang

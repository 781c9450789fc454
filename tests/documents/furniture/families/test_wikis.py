from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.wikis import PATTERNS
from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

ENTRY = ("石桥渡", "石桥渡是清溪上的一处渡口，始建于一八七二年，每年运送旅客三十万人次。")


def test_patterns_stand_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None]) -> None:
    for _, _, pattern in PATTERNS:
        require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    "line",
    [
        "條目 討論 閱讀 編輯 查看歷史",
        "Article Talk Read Edit View history",
        "From Wikibridge, the free encyclopedia",
        "清溪百科，自由的百科全书",
    ],
)
def test_above_the_entry(line: str) -> None:
    assert list(furniture_of([Paragraph(text) for text in (line, *ENTRY)])) == [0]
    assert list(furniture_of([Paragraph(text) for text in (*ENTRY, line, *[ENTRY[1]] * 2)])) == []


@pytest.mark.parametrize("line", ["[编辑]", "[edit]", "[edit | edit source]", "Contents [hide]", "目录 [隐藏]"])
def test_within_the_entry(line: str) -> None:
    assert list(furniture_of([Paragraph(text) for text in (*ENTRY, line, *ENTRY)])) == [2]


@pytest.mark.parametrize("line", ["编辑", "Contents", "目录", "Article 5 Talk", "Article Talk"])
def test_bare_words_stay(line: str) -> None:
    assert list(furniture_of([Paragraph(text) for text in (*ENTRY, line, *ENTRY)])) == []

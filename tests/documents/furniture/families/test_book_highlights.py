from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.book_highlights import OF_SHORT_LINES, PATTERNS, clipped_titles
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph


def test_patterns_stand_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None]) -> None:
    for _, _, pattern in (*PATTERNS, *OF_SHORT_LINES):
        require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    "line",
    [
        "标注(黄色) - 第 8 页 · 位置 112",
        "Highlight (blue) - Page 9 · Location 115",
        "笔记 - 第 12 页",
        "Note - Page 12 · Location 160",
        "标注（粉色） - 第三章 渡口 > 位置 88",
        "Highlight (yellow) - The Ferry > Page 12 · Location 160",
        "- 您的标注位于位置 #112-113 | 添加于 2031年5月6日星期二 上午9:02:11",
        "- 您的标注位于第 8 页（位置 #112-113） | 添加于 2031年5月6日星期二 上午9:02:11",
        "- 您在第 8 页（位置 #112-113）的标注 | 添加于 2031年5月6日星期二 上午9:02:11",
        "- Your Highlight on page 9 | Location 115-116 | Added on Tuesday, May 6, 2031 9:02:11 AM",
        "- Your Note on Location 115 | Added on Tuesday, May 6, 2031 9:02:11 AM",
    ],
)
def test_marks_of_highlights_are_furniture_wherever_they_stand(line: str) -> None:
    assert reason_of(line) == ("highlight mark", "anywhere")


@pytest.mark.parametrize(
    "line", ["Your Kindle Notes For:", "27 标注 | 0 笔记", "12 Highlights | 3 Notes", "来自微信读书"]
)
def test_what_heads_the_notebook_is_furniture_at_the_edge(line: str) -> None:
    assert reason_of(line) == ("highlight mark", "edge")


@pytest.mark.parametrize(
    "line",
    [
        "标注",
        "Highlights of the year",
        "笔记 - 渡口的一天",
        "Note on page 12 that the ferry is closed.",
        "Your highlight of the trip was the lighthouse.",
        "标注位置时须注明日期。",
    ],
)
def test_texts_on_notes_stay(line: str) -> None:
    assert reason_of(line) is None


def test_the_title_above_every_clipping_is_said_once() -> None:
    clippings = [
        "灯塔 (何译)",
        "- 您的标注位于位置 #112-113 | 添加于 2031年5月6日",
        "灯塔亮了。",
        "灯塔 (何译)",
        "- 您的标注位于位置 #212-213 | 添加于 2031年5月6日",
        "船来了。",
    ]
    assert clipped_titles([Paragraph(text) for text in clippings]) == {3: "title repeated"}

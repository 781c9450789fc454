from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.portals import PATTERNS
from aligner.documents.furniture.listing import furniture_of
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph

TEXT = "渡口明天起关闭三天，请各位乘客改乘公共汽车前往对岸，船票可于售票处退换。"


def found(*texts: str) -> list[str]:
    lines = [Paragraph(text) for text in texts]
    return [texts[i] for i in sorted(furniture_of(lines))]


def test_patterns_stand_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None]) -> None:
    for _, _, pattern in PATTERNS:
        require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    "edge",
    [
        ["國家法律法規數據庫", "時效性：有效　公布日期：2031-05-31"],
        ["WORD版本下载 PDF版本下载", "Previous | Next", "技术支持：信息中心"],
        ["NNNN", "Today's Press Releases"],
        ["完", "即日新聞", "返回"],
        ["更新日期：2031-03-01", "最佳瀏覽解析度 1280 x 768"],
    ],
)
def test_a_portal_s_lines_beside_one_another_are_furniture(edge: list[str]) -> None:
    assert found(TEXT, *edge) == edge


def test_the_head_of_a_bulletin() -> None:
    assert found("news.gov.hk", "新聞公報", "渡口關閉", TEXT) == ["news.gov.hk", "新聞公報"]


@pytest.mark.parametrize(
    "line", ["新闻公报", "施行日期：2031年5月1日", "example.org", "最佳浏览效果来自耐心", "Press releases"]
)
def test_alone_such_a_line_stays(line: str) -> None:
    assert found(TEXT, line) == []


@pytest.mark.parametrize(
    "line", ["有效性取决于日期。", "12.50", "2031.05.06", "PDF下载须知：先登录。", "The best view is from here."]
)
def test_texts_on_such_things_stay(line: str) -> None:
    assert reason_of(line) is None

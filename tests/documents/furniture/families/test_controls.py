"""The controls of pages, in both scripts and languages, and the text that is worded nearly alike."""

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.controls import PATTERNS
from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."


def found(*lines: str) -> dict[str, str]:
    return {lines[i]: reason for i, reason in furniture_of([Paragraph(line) for line in lines]).items()}


@pytest.mark.parametrize("pattern", [pattern for _, _, pattern in PATTERNS])
def test_patterns_are_written_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None], pattern: str) -> None:
    require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


AT_EDGE = [
    ("檢視模式", "page tools"),
    ("下載 PDF", "page tools"),
    ("收起目錄", "page tools"),
    ("展开全部 ▼", "page tools"),
    ("Show more", "page tools"),
    ("Expand all", "page tools"),
    ("听全文", "page tools"),
    ("Listen to this article", "page tools"),
    ("列印時間：113/05/20 10:22", "page tools"),
    ("Printed on: 20/05/2024", "page tools"),
    ("打印本页 | 关闭", "page tools"),
    ("打印 | 分享", "page tools"),
    ("更多精彩内容，请下载客户端", "page tools"),
    ("登录 / 注册", "navigation"),
    ("Log in | Register", "navigation"),
    ("编辑此页", "navigation"),
    ("分享让更多人看到", "share buttons"),
    ("分享给好友", "share buttons"),
    ("赞 23", "reader counts"),
    ("在看 9", "reader counts"),
    ("时间：2024-11-02　阅读：683", "posting line"),
    ("往期推荐", "related links"),
    ("▼往期回顾▼", "related links"),
    ("Recommended for you", "related links"),
    ("这个回答对您有帮助吗？", "reader survey"),
    ("Did this answer your question?", "reader survey"),
    ("English Version follows", "section label"),
    ("(English translation below)", "section label"),
    ("（英文版本見後）", "section label"),
]
ANYWHERE = [
    ("回上方", "navigation"),
    ("回上方 TOP    :::    隱私權政策    Privacy Policy", "navigation"),
    ("点击查看大图", "page tools"),
    ("點擊圖片放大", "page tools"),
    ("Click to view larger image", "page tools"),
    ("Click the photo to enlarge", "page tools"),
    ("这个回答对您有帮助吗？ 是 否", "reader survey"),
    ("Was this answer helpful? Yes No", "reader survey"),
    ("（中文译文）", "section label"),
    ("[English version]", "section label"),
]
BESIDE = [
    ("全國法規資料庫", "site name"),
    ("電子版香港法例 e-Legislation", "site name"),
    ("所有條文", "navigation"),
    ("經核證文本", "page tools"),
    ("夜间模式", "page tools"),
    ("隐藏菜单", "page tools"),
    ("相关附件", "page tools"),
    ("在线客服", "navigation"),
    ("帮助中心", "navigation"),
    ("Buy tickets", "navigation"),
    ("客服热线：400-000-0000", "contact line"),
    ("阅读 1024", "reader counts"),
    ("23 likes", "reader counts"),
    ("是 否", "reader survey"),
]


@pytest.mark.parametrize(("line", "reason"), AT_EDGE)
def test_at_the_edges(line: str, reason: str) -> None:
    assert found(ZH, EN, line) == {line: reason}
    assert found(ZH, line, ZH) == {}


@pytest.mark.parametrize(("line", "reason"), ANYWHERE)
def test_anywhere(line: str, reason: str) -> None:
    assert found(ZH, line, ZH, EN) == {line: reason}


@pytest.mark.parametrize(("line", "reason"), BESIDE)
def test_only_beside_other_furniture(line: str, reason: str) -> None:
    assert found(ZH, line, "返回顶部") == {line: reason, "返回顶部": "navigation"}
    assert found(line, ZH) == {}


@pytest.mark.parametrize(
    "line",
    [
        "阅读模式的变迁",
        "分享给我们的经验",
        "下载与安装",
        "夜间模式",
        "Buy tickets",
        "听力练习",
        "收起船帆",
        "Show the way",
        "Expand the harbour",
        "Print and paper",
        "登录与注册",
        "赞美诗 23 首",
        "往期货物的处理",
        "English version of the charter",
        "中文版权的归属",
        "点击图片中的码头",
        "是与否",
        "时间：2024-11-02　地点：683室",
        "更多内容见附件一",
        "这个办法对您有帮助吗？请写信告诉我们。",
    ],
)
def test_text_stays(line: str) -> None:
    assert found(ZH, line, EN) == found(line, ZH, EN) == found(ZH, EN, line) == {}


@pytest.mark.parametrize(
    "line",
    ["扫描全能王 创建", "掃描全能王 創建", "由掃描全能王掃描", "Scanned by CamScanner", "Scanned with Adobe Scan"],
)
def test_the_mark_of_a_scanner_stands_on_any_page(line: str) -> None:
    assert found(ZH, EN, line, ZH, EN) == {line: "watermark"}
    assert found(ZH, f"{line}: {EN}", ZH, EN) == {}

"""The widgets of sites, in both scripts and languages, and the text that is worded nearly alike."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.widgets import OF_SHORT_LINES, PATTERNS
from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."


def found(*lines: str) -> dict[str, str]:
    return {lines[i]: reason for i, reason in furniture_of([Paragraph(line) for line in lines]).items()}


@pytest.mark.parametrize("pattern", [pattern for _, _, pattern in (*PATTERNS, *OF_SHORT_LINES)])
def test_patterns_are_written_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None], pattern: str) -> None:
    require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("中文  English  한국어", "navigation"),
        ("訂閱電子報  [請輸入郵箱]", "reply form"),
        ("Subscribe to our newsletter  [Your e-mail address]", "reply form"),
        ("贊助本刊　訂閱電子報　回首頁", "navigation"),
        ("文／林渡　攝影／阿江　2031/11/09　瀏覽 2,871", "posting line"),
        ("延伸閱讀：渡口地圖 ∣ 颱風過後", "related links"),
        ("推薦給朋友：", "page tools"),
        ("相关新闻：渡口管理处2031年度总结大会召开", "related links"),
        ("資料來源：縣法規查詢系統", "source line"),
        ("今日新聞公報 | Today's Press Releases", "navigation"),
        ("ICS 47.020.10", "record line"),
        ("EN | 繁 | 简", "navigation"),
        ("繁體中文 ▾", "navigation"),
        ("产品 ▾  服务 ▾  关于渡口", "navigation"),
        ("加入行事曆　列印　轉寄友人", "navigation"),
        ("推荐给朋友　　打印　　关闭窗口", "navigation"),
        ("← 上一則　　回列表　　下一則 →", "navigation"),
        ("隱私權宣告｜資訊安全政策｜政府網站資料開放宣告", "navigation"),
        ("f  LINE  ✉", "share buttons"),
        ("Accept all   Reject all   Manage", "cookie notice"),
        ("We value your privacy", "cookie notice"),
        ("本網站使用cookies以提供更好的服務。 我知道了", "cookie notice"),
        ("下載高解析圖檔 (ZIP, 18 MB)", "page tools"),
        ("Download the brochure (PDF, 2 MB)", "page tools"),
        ("2023 © 重要告示 | 私隱政策聲明", "copyright line"),
        ("原创 小渡 河岸周刊 2024-05-26 19:02 杭州", "posting line"),
        ("最後異動日期：113-01-19", "posting line"),
        ("[CLI Code] LC.4.20417(EN)", "posting line"),
        ("阅读下一篇：", "related links"),
    ],
)
def test_at_the_edge(line: str, reason: str) -> None:
    assert found("河口渡口规定", ZH, EN, line).get(line) == reason
    assert line not in found(ZH, line, EN, ZH, EN)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("返回頁頂 Back to top", "navigation"),
        ("↑ Top", "navigation"),
        ("按此查看地圖 [新視窗]", "navigation"),
        ("关联 案例2篇 期刊5篇", "page tools"),
        ("本法变迁史 共2条", "page tools"),
        (">>> 相关链接：河口渡口一览表", "related links"),
    ],
)
def test_anywhere(line: str, reason: str) -> None:
    assert found(ZH, line, EN, ZH, EN) == {line: reason}


@pytest.mark.parametrize(
    "line",
    [
        "English and Chinese",
        "中文",
        "Line",
        "We respect your privacy and keep your data for a year.",
        "本站使用 cookies，期限一年，用户可以随时删除。",
        "案例2",
        "下载章程",
        "按此查看地图",
        "相关链接",
        "Next: the ferry",
    ],
)
def test_text_worded_alike_stays(line: str) -> None:
    assert line not in found(ZH, line, EN, ZH, EN)

"""The furniture of governments' portals: bulletins of the day, databases of laws and their files, tips on browsers."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

_FORMAT = r"(?:word|pdf|ofd|wps|html?|txt|odt|epub)"
_FILE = rf"(?:{_FORMAT} ?(?:版本?|格式|文档|文件)? ?下载|(?:下载|download) ?{_FORMAT}(?: ?(?:版本?|格式|version))?)"
_DAY = r"\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    ("page tools", "edge", rf"{_FILE}(?:[ |/·]+{_FILE}){{1,3}}"),
    (
        "posting line",
        "edge",
        r"""
        (?:时效性?|有效性) ?: ?(?:现行有效|有效|已(?:被)?修[改订]|已?失效|已?废止|尚未生效)""",
    ),
    (
        "posting line",
        "cluster",
        rf"""
        (?:公布|发布|施行|生效|实施|通过)日期 ?: ?{_DAY}|(?:制定|发布|公布)机关 ?: ?[^。,:;]{{2,30}}
        |(?:效力|法律)(?:级别|位阶|性质) ?: ?[^。,:;]{{2,12}}""",
    ),
    ("source line", "edge", r"资料来源 ?: ?[^。:;]{2,24}(?:系统|资料库|数据库|网站)"),
    ("record line", "edge", r"ics \d{2}(?:\.\d{2,3}){1,2}"),
    ("record line", "cluster", r"[a-z] \d{2}"),
    ("site name", "edge", r"(?:www\.|sc\.)?(?:news|info)\.gov\.hk"),
    ("site name", "cluster", r"(?:www\.)?[a-z\d-]{2,24}(?:\.[a-z\d-]{2,16}){0,2}\.[a-z]{2,6}"),
    (
        "navigation",
        "cluster",
        r"""
        新闻公报|(?:即日|今日|昨日)新闻(?:公报)?|(?:today's|yesterday's|latest) press releases?|press releases?""",
    ),
    (
        "page tools",
        "cluster",
        r"""
        (?:最佳|建议|推荐)(?:的)?(?:浏览|观看|显示|萤幕|屏幕)?(?:解析度|分辨率|效果|画面|器)[^。]{0,60}
        |best (?:viewed|experienced) (?:with|in|at|on) .{2,60}""",
    ),
)
"""Reason, reach and wording, as in `patterns`; they are believed of short lines only."""

"""The furniture of encyclopaedias on the web: the tabs above an entry, its edit links, the head of its contents."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

_TAB = (
    r"(?:条目|项目页面|页面|讨论页?|阅读|编辑|编辑源代码|查看源代码|查看历史|历史|工具|不转换|简体|繁体|大陆简体|香港繁体|台湾正体"
    r"|article|project page|talk|discussion|read|edit|edit source|view source|view history|history|tools)"
)

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    ("edit link", "anywhere", r"\[ ?(?:编辑|编辑源代码|edit|edit source)(?: ?\| ?(?:编辑源代码|edit source))? ?\]"),
    ("table of contents", "anywhere", r"(?:contents|目录) ?\[ ?(?:hide|show|隐藏|显示) ?\]"),
    (
        "navigation",
        "edge",
        rf"(?:条目|项目页面|页面|article|project page) (?:讨论页?|talk|discussion)(?: {_TAB}){{0,9}}",
    ),
    (
        "site name",
        "edge",
        r"""
        (?:from )?wik\w{2,12}, the (?:free |online )?encyclopa?edia[^.]{0,40}
        |[^\s,。]{1,4}百科[, ]{1,2}(?:自由|人人可编辑|任何人都可以编辑)的(?:网络)?百科全书""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

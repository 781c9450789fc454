"""Digits that belong to a name rather than count: 3 in A3XX and MP3; but 7cm is seven centimetres."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"[A-Za-z]-?$")
_CURRENCY = re.compile(r"\b(?:US|HK|NT|A|C|RMB)-?$")
_BEHIND = re.compile(r"-?[A-Za-z]+")
_UNIT = re.compile(
    r"(?:[kmcnµ]?m|[kmµ]?g|[kMGT]?B|[kMGT]?bps|[kMG]?Hz|[kMGT]?W|[kmM]?V|ml|mL|L|l|ft|in|lbs?"
    r"|oz|mph|km/h|rpm|am|pm|"
    r"AM|PM|K|C|F|sq|s|ms|h|hrs?|min|sec|x|X|ha|yrs?|kg|dpi|px|th|st|nd|rd|k|mn?|bn?|tn?|M|B)",
    re.ASCII,
)
_CHINESE_NAME = re.compile(r"[KMBCF](?=[\u4e00-\u9fff])(?![元的以至到左上下时和与或])")
"""One letter between digits and a Chinese noun: 4K电视, 3K背景辐射."""


def attached(text: str, start: int, end: int) -> bool:
    """Whether letters that are no unit stand directly before or behind the digits."""
    before = text[max(0, start - 4) : start]
    if _BEFORE.search(before) and not _CURRENCY.search(before):
        return True
    if _CHINESE_NAME.match(text, end):
        return True
    behind = _BEHIND.match(text, end)
    return behind is not None and not behind[0].startswith("-") and not _UNIT.fullmatch(behind[0])

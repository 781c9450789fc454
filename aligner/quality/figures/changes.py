"""What a figure says of a change: by how much, from what, to what. "Fell to 38" is no "fell by 38".

缩短三分之一 is what is taken away, "shorten to one third" what is left.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from aligner.quality.figures.agreeing import Agreeing
from aligner.quality.figures.figure import NAMED, Figure, Reading
from aligner.quality.negation.negations import Span

Role = Literal["by", "from", "to"]

UP_ZH = "增长|增長|增加|上升|上涨|上漲|提高|攀升|回升|上浮|上调|上調|提升|延长|延長"
DOWN_ZH = "下降|减少|減少|降低|下跌|下滑|回落|下调|下調|下浮|缩短|縮短|缩减|縮減|压缩|壓縮"
UP_EN = (
    r"rose|risen|rises?|rising|grew|grown|growing|increas(?:e|es|ed|ing)|gained|climbed|jumped|surged|soared|raised"
    r"|lengthened|extended"
)
DOWN_EN = (
    r"fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?"
    r"|reduc(?:ed?|es|ing|tion)|slipped|shrank|shrunk|cut|lowered|shortened|plunged|tumbled"
)
ABOUT_EN = (
    r"(?:\s+(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than|only|just|slightly"
    r"|sharply|a further|another|an estimated))*"
)
MONEY_EN = r"(?:(?:US|HK|NT|RMB|CNY)?\s?[$€£¥]?\s?)"
_ABOUT_ZH = "(?:[了约近逾]|超过|将近|大约|大概)*"
_MONEY_ZH = r"(?:人民币|新[台臺]币|港币|[美港]元)?\s?"
_CHANGE_ZH = f"{UP_ZH}|{DOWN_ZH}|扩大|缩小|增至|降至"
_TO_ZH = re.compile(rf"(?:{_CHANGE_ZH}|[升增涨降跌减缩扩调])[至到]{_ABOUT_ZH}{_MONEY_ZH}$")
_BY_ZH = re.compile(rf"(?<![负不未没])(?:{_CHANGE_ZH}){_ABOUT_ZH}{_MONEY_ZH}$")
_FROM_ZH = re.compile(rf"[由从自](?:[^，。；由从自至到]{{1,16}}的)?{_ABOUT_ZH}{_MONEY_ZH}$")
_GOES_ON_ZH = re.compile(rf"[^，。；]{{0,12}}?(?:{_CHANGE_ZH}|[升增涨降跌减缩扩调])[^，。；\d]{{0,3}}?[至到]")
"""Behind what a change starts from: 由38下降至21."""
_OTHER_EN = "shorten(?:s|ing)?|lengthen(?:s|ing)?|lower(?:s|ing)?|rais(?:e|es|ing)|cut(?:s|ting)|expand(?:s|ed|ing)?"
_EN = re.compile(
    rf"(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bits )(?<!\btheir )\b(?:{UP_EN}|{DOWN_EN}|{_OTHER_EN}|up|down)\b"
    rf"[^,.;:()\d]{{0,60}}?\s(?P<role>(?<!\bup )to|by|from){ABOUT_EN}\s+{MONEY_EN}$",
    re.IGNORECASE,
)
_GOES_ON_EN = re.compile(r"[^,.;:()]{0,40}?\sto\s[^,.;:()]{0,20}?\d")
"""The same in English: "by 38 in 2015 to 21"; "prices would rise by 38" is another change."""
_HALF = Reading(0.5, 0.5)
"""Less by half is down to half."""
_NEAR = 100
"""So many characters before an English figure may tell what becomes of it."""
_CONFUSED = frozenset((("by", "to"), ("to", "by"), ("from", "by"), ("by", "from")))
"""Where it starts and where it ends trade places as a pair: that is the matter of `exchanged_figures`."""


class ConfusedChange(NamedTuple):
    """One figure that says one thing of a change in Chinese, another in English."""

    chinese: Role
    english: Role
    zh: Span
    en: Span


def confused_change(pair: Agreeing) -> ConfusedChange | None:
    """Whether the two texts take a figure for another end of a change; None where they do not, or do not say."""
    is_half = any(reading.meets(_HALF) for figure in (pair.one, pair.two) for reading in figure.readings)
    if is_half or pair.one.kind in NAMED or pair.two.kind in NAMED:
        return None
    zh = _chinese_role(pair.zh, pair.one)
    en = _EN.search(pair.en, max(0, pair.two.start - _NEAR), pair.two.start) if zh else None
    if en is None or zh is None or (zh[0], en["role"].lower()) not in _CONFUSED:
        return None
    if en["role"].lower() != "to" and zh[0] != "to" and not _GOES_ON_EN.match(pair.en, pair.two.end):
        return None
    role: Role = "by" if en["role"].lower() == "by" else "to" if en["role"].lower() == "to" else "from"
    return ConfusedChange(zh[0], role, (zh[1], pair.one.end), (en.start("role"), pair.two.end))


def _chinese_role(text: str, figure: Figure) -> tuple[Role, int] | None:
    """What a Chinese figure says of a change, and where the words begin."""
    before = text[: figure.start]
    if to := _TO_ZH.search(before):
        return "to", to.start()
    if by := _BY_ZH.search(before):
        return "by", by.start()
    start = _FROM_ZH.search(before)
    if start and _GOES_ON_ZH.match(text, figure.end):
        return "from", start.start()
    return None

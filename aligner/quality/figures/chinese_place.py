"""What a Chinese number is worth by what stands around it: 三倍, 七成, 九十年代, 下午三时, 民国三年, 5.25厘."""

from __future__ import annotations

import re

from aligner.quality.figures.chinese_amounts import amount
from aligner.quality.figures.chinese_asides import is_bound
from aligner.quality.figures.figure import Reading, exactly, within
from aligner.quality.figures.roc_years import BEFORE_THE_FIRST

_GROWN = re.compile(r"[增长升涨翻多高大][^，。；]{0,4}$")
"""增加两倍 may be said "threefold", 是两倍 may not."""
DECADE = re.compile(r"\s*年代")
_OF_A_CENTURY = re.compile(r"(?P<number>(?<![十\d])(?:\d{1,2}|[一二]?十[一二三四五六七八九]?))?世纪的?$")
HALF = re.compile(
    r"(?:个|年|天|倍|点|小时|个小时|个月|个世纪|(?P<unit>米|公尺|公里|里|斤|公斤|吨|噸|亩|畝|尺|呎|寸|吋|丈|岁|歲|周|磅|层|層))?"
    "半(?![径徑圆圓球山路夜空数數导導轴軸])"
)
_MONEY = re.compile(r"[余多]?[^，。；、\d]{0,3}[元圆圓盾]")
_LI = re.compile("[厘釐](?![米升克])")
"""Of interest a year one in a hundred, of interest a month one in a thousand."""
_JIAO = re.compile("[角毫](?![度落色形星膜质質逐斗力米升克安])")
_OF_MONEY = re.compile("[元圆圓息盈价價币幣钱錢费費租售]")
"""Tenths of a yuan or a dollar, where the text speaks of money: 每股盈利为六角."""
_CLOCK = re.compile(r"[点时](?![间代期候机一二四五六七八九十]*[,，]?\d*[%])")
_QUARTER = re.compile(r"个?季度|季(?=[报末初的，。、]|$)")
_ERAS = {
    "民国": BEFORE_THE_FIRST,
    "光绪": 1874, "同治": 1861, "咸丰": 1850, "道光": 1820, "嘉庆": 1795, "乾隆": 1735, "雍正": 1722,
    "康熙": 1661, "顺治": 1643, "崇祯": 1627, "万历": 1572, "昭和": 1925, "平成": 1988, "令和": 2018, "明治": 1867,
    "大正": 1911,
}  # fmt: skip
"""Era → the year before its first."""
_NEAR_TENTHS: dict[float, tuple[Reading, ...]] = {3: within(0.332, 0.335), 7: within(0.665, 0.668)}
"""Tenths that may stand for thirds: 三成 for "a third", but not for 33 per cent."""

_Readings = tuple[Reading, ...]


def in_place(text: str, start: int, end: int, readings: _Readings) -> tuple[_Readings, _Readings, tuple[float, ...]]:
    """Readings, what it lends and its parts, by what stands around it: 三倍, 七成, 九十年代, 下午三时, 民国三年."""
    after, value = text[end : end + 2], readings[0].low
    lends: _Readings = ()
    parts: tuple[float, ...] = ()
    if after[:1] == "倍":
        if value <= 10 and _GROWN.search(text[max(0, start - 8) : start]):
            readings = (*readings, *(Reading(r.low + 1, r.high + 1) for r in readings))
    elif after[:1] in ("成", "折") and value < 100 and not is_bound(text, end, end + 1):
        tenths = value / (10 if value <= 10 else 100)
        if after[:1] == "成":
            readings = (*exactly(tenths), *_NEAR_TENTHS.get(value, ()))
            lends, parts = exactly(value, 10), (value, 10.0)
        else:
            readings = exactly(tenths, 1 - tenths, value)
    elif after == "个百" and text[end + 2 : end + 4] == "分点":
        readings = (*readings, *exactly(value / 100))
    elif 1 <= value <= 4 and _QUARTER.match(text, end):
        first = 1.0 if text[max(0, start - 1) : start] in ("前", "首", "头") else value * 3 - 2
        readings, lends = (*readings, *exactly(value * 3)), exactly(first)
    elif value < 10 and (
        after == "毛钱" or (after[:1] == "毛" and len(after) < 2) or (_JIAO.match(text, end) and _OF_MONEY.search(text))
    ):
        readings = (*readings, *exactly(value * 10, value / 10))
    elif _LI.match(text, end):
        readings = (*readings, *exactly(value / 100, value / 1000))
    elif after[:1] == "刻" and value <= 3:
        readings = exactly(value * 15, value / 4)
    elif text[max(0, start - 1) : start] == "每" and value > 1 and after[:1] in "人个名位":
        readings = (*readings, *exactly(1 / value))
    elif after[:1] == "旬" and value < 10:
        readings = exactly(value * 10)
    elif DECADE.match(text, end) or (after[:1] in ("年", "后", "级") and 0 <= value < 100):
        century = _OF_A_CENTURY.search(text, max(0, start - 7), start)
        centuries: tuple[float, ...] = (1900, 2000)
        if century:
            named = amount(century["number"]) if century["number"] else None
            centuries = ((named[0].low - 1) * 100,) if named else (1700, 1800, 1900)
        readings = (*readings, *(Reading(r.low + c, r.high + c) for c in centuries for r in readings[:1]))
    elif after == "世纪":
        readings = (*readings, *exactly((value - 1) * 100))
    elif _CLOCK.match(text, end) and value <= 24:
        readings = (*readings, *exactly(value + 12, value - 12))
        if text[end + 1 : end + 3] == "三刻":
            readings = (*readings, *exactly(value % 12 + 1))
    if text[end - 1] == "兆" and not _MONEY.match(text, end):
        # A million bits and bytes are 兆 as well, and so is what is left unsaid of both.
        readings = (*readings, *(Reading(r.low / scale, r.high / scale) for scale in (1e6, 1e12) for r in readings[:1]))
    if era := _ERAS.get(text[max(0, start - 2) : start]):
        readings = (*readings, *exactly(value + era))
    if HALF.match(text, end):
        readings = (*readings, *exactly(value + 0.5))
    return readings, lends, parts

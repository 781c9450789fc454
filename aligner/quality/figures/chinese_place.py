"""What a Chinese number is worth by what stands around it: 三倍, 七成, 九十年代, 下午三时, 民国三年, 5.25厘."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

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


class InPlace(NamedTuple):
    """What a number is worth where it stands, what it lends to the figures beside it, and its parts."""

    readings: _Readings
    lends: _Readings = ()
    parts: tuple[float, ...] = ()


def in_place(text: str, start: int, end: int, readings: _Readings) -> InPlace:
    """A number by what stands around it: 三倍, 七成, 九十年代, 下午三时, 民国三年."""
    following = text[end : end + 1]
    rules = _RULES.get("年" if following.isspace() else following, ())
    found = next((worth for rule in rules if (worth := rule(text, start, end, readings))), InPlace(readings))
    more = found.readings
    if text[end - 1] == "兆" and not _MONEY.match(text, end):
        # A million bits and bytes are 兆 as well, and so is what is left unsaid of both.
        more = (*more, *(Reading(r.low / scale, r.high / scale) for scale in (1e6, 1e12) for r in more[:1]))
    value = readings[0].low
    if era := _ERAS.get(text[max(0, start - 2) : start]):
        more = (*more, *exactly(value + era))
    if HALF.match(text, end):
        more = (*more, *exactly(value + 0.5))
    return found._replace(readings=more)


def _times(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    if readings[0].low > 10 or not _GROWN.search(text[max(0, start - 8) : start]):
        return None
    return InPlace((*readings, *(Reading(r.low + 1, r.high + 1) for r in readings)))


def _tenths(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    if value >= 100 or is_bound(text, end, end + 1):
        return None
    tenths = value / (10 if value <= 10 else 100)
    if text[end] == "折":
        return InPlace(exactly(tenths, 1 - tenths, value))
    return InPlace((*exactly(tenths), *_NEAR_TENTHS.get(value, ())), exactly(value, 10), (value, 10.0))


def _percentage_points(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    if not text.startswith("个百分点", end):
        return None
    return InPlace((*readings, *exactly(readings[0].low / 100)))


def _quarter(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    if not 1 <= value <= 4 or not _QUARTER.match(text, end):
        return None
    first = 1.0 if text[max(0, start - 1) : start] in ("前", "首", "头") else value * 3 - 2
    return InPlace((*readings, *exactly(value * 3)), exactly(first))


def _tenths_of_money(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    is_money = text[end:] == "毛" or text.startswith("毛钱", end)
    if readings[0].low >= 10 or not (is_money or (_JIAO.match(text, end) and _OF_MONEY.search(text))):
        return None
    return InPlace((*readings, *exactly(readings[0].low * 10, readings[0].low / 10)))


def _interest(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    return InPlace((*readings, *exactly(value / 100, value / 1000))) if _LI.match(text, end) else None


def _quarters_of_an_hour(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    return InPlace(exactly(value * 15, value / 4)) if value <= 3 else None


def _one_of_each(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    if text[max(0, start - 1) : start] != "每" or value <= 1:
        return None
    return InPlace((*readings, *exactly(1 / value)))


def _ten_days(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    return InPlace(exactly(readings[0].low * 10)) if readings[0].low < 10 else None


def _short_year(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    if not DECADE.match(text, end) and (text[end].isspace() or not 0 <= readings[0].low < 100):
        return None
    century = _OF_A_CENTURY.search(text, max(0, start - 7), start)
    centuries: tuple[float, ...] = (1900, 2000)
    if century:
        named = amount(century["number"]) if century["number"] else None
        centuries = ((named[0].low - 1) * 100,) if named else (1700, 1800, 1900)
    return InPlace((*readings, *(Reading(r.low + c, r.high + c) for c in centuries for r in readings[:1])))


def _century(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    if not text.startswith("世纪", end):
        return None
    return InPlace((*readings, *exactly((readings[0].low - 1) * 100)))


def _hour(text: str, start: int, end: int, readings: _Readings) -> InPlace | None:
    value = readings[0].low
    if value > 24 or not _CLOCK.match(text, end):
        return None
    quarter_to = exactly(value % 12 + 1) if text.startswith("三刻", end + 1) else ()
    return InPlace((*readings, *exactly(value + 12, value - 12), *quarter_to))


_Rule = Callable[[str, int, int, _Readings], InPlace | None]
_RULES: dict[str, tuple[_Rule, ...]] = {
    "倍": (_times,),
    "成": (_tenths,),
    "折": (_tenths,),
    "个": (_percentage_points, _quarter, _one_of_each),
    "季": (_quarter,),
    "毛": (_tenths_of_money,),
    "角": (_tenths_of_money,),
    "毫": (_tenths_of_money,),
    "厘": (_interest,),
    "釐": (_interest,),
    "刻": (_quarters_of_an_hour,),
    "人": (_one_of_each,),
    "名": (_one_of_each,),
    "位": (_one_of_each,),
    "旬": (_ten_days,),
    "年": (_short_year,),
    "后": (_short_year,),
    "级": (_short_year,),
    "世": (_century,),
    "点": (_hour,),
    "时": (_hour,),
}
"""The character behind the number → what it may make of the number; the first that does, does."""

"""A period that becomes another: 每周支付 as "paid monthly", 按季 as "on an annual basis".

每年 need not be said in English, nor "monthly" in Chinese: 月租 is a monthly rent. So two words are held against each
other only where nothing else on either side speaks of the other's period.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.quality.figures.figure import Figure, Weight, exactly


class _Period(NamedTuple):
    a_year: float
    chinese: str
    """What ends the Chinese word: 每周, 按周, 逐周."""
    english: str
    """What is no phrase: weekly."""
    noun: str
    any_chinese: re.Pattern[str]
    """What in Chinese may speak of the period."""
    any_english: re.Pattern[str]


_PERIODS = (
    _Period(
        1, "年", "annually|yearly|annual", "year", re.compile("(?<!半)年|岁|载"), re.compile("year|annu|anniv|twelve")
    ),
    _Period(
        2,
        "半年度?",
        "half-yearly|semi-?annual(?:ly)?|biannual(?:ly)?|twice-yearly",
        "(?:half[ -]year|six months)",
        re.compile("半|六个月|6个月|两次|二次"),
        re.compile("half|semi|six|bian|twice|interim"),
    ),
    _Period(4, "季度?", "quarterly", "quarter", re.compile("季|三个?月"), re.compile("quarter|season|three")),
    _Period(12, "月", "monthly", "month", re.compile("月"), re.compile("month|thirty|30")),
    _Period(
        52, "(?:周|星期|礼拜)", "weekly", "week", re.compile("周|星期|礼拜|七[天日]"), re.compile("week|seven|days")
    ),
    _Period(365, "[天日]", "daily", "day", re.compile("[天日昼夜]"), re.compile("day|dai|night|morning|hours")),
)
_DATED = re.compile(r"[\d〇零一二三四五六七八九十]+(?=[年月日])[年月日]|本[年月]|去年|今年")
"""Years and months of the calendar, which come round only once."""
_ZH = re.compile(
    "每个?(?:" + "|".join(f"(?P<a{n}>{p.chinese})" for n, p in enumerate(_PERIODS)) + r")(?![\d一二三四五六七八九十])"
    "|[按逐](?:"
    + "|".join(f"(?P<b{n}>{p.chinese})" for n, p in enumerate(_PERIODS))
    + ")(?![期历会份上下升跌增减变比率龄薪度])"
)
_EN = re.compile(
    r"\b(?:" + "|".join(f"(?P<a{n}>{p.english}|(?:every|each) {p.noun})" for n, p in enumerate(_PERIODS)) + r")\b",
    re.IGNORECASE,
)


def other_frequency(zh: str, en: str) -> tuple[Figure, Figure] | None:
    """The frequency of a simplified Chinese text and the other one that the English has for it; None: they agree."""
    if not ("每" in zh or "按" in zh or "逐" in zh):
        return None
    here, there = [*_ZH.finditer(zh)], [*_EN.finditer(en)]
    if len(here) != 1 or len(there) != 1:
        return None
    one, two = _period(here[0]), _period(there[0])
    if one is two or one.any_english.search(en.lower()) or two.any_chinese.search(_DATED.sub("", zh)):
        return None
    return _figure(here[0], one), _figure(there[0], two)


def _period(found: re.Match[str]) -> _Period:
    assert found.lastgroup is not None
    return _PERIODS[int(found.lastgroup[1:])]


def _figure(found: re.Match[str], period: _Period) -> Figure:
    return Figure(*found.span(), found[0], exactly(period.a_year), Weight.LIKELY, kind="frequency")

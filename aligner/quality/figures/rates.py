"""So much a year, a month, a week, a day: 每月八十五美元 as "US$85 per year", or a period that one side alone has.

Years and days come in many words, so what one side says is held against every word of the other that may mean it.
每年 and 每天 need not be said in English, nor "annual" in Chinese.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import SMALL
from aligner.quality.figures.figure import Figure, Weight, exactly


class Rate(NamedTuple):
    """A rate that the other side lacks."""

    mine: Figure
    other: Figure | None
    """What the other side has for it; None: nothing."""
    chinese: bool
    """Whether it is the Chinese text that has it."""


class _Period(NamedTuple):
    chinese: str
    english: str
    any_chinese: re.Pattern[str]
    """What in Chinese may speak of it."""
    any_english: re.Pattern[str]


_PERIODS = (
    _Period("年", "year|annum", re.compile("[年岁载春夏秋冬]|[两二三四]季|学期"), re.compile("year|annu|anniv|twelve")),
    _Period(
        "月",
        "month",
        re.compile("[月旬薪]|两周|双周|半"),
        re.compile(r"month|thirty|fortnight|\bp\.?m\.?\b|pcm"),
    ),
    _Period(
        "周|星期|礼拜",
        "week",
        re.compile("周|星期|礼拜|每[天日]|[天日]工作|旬"),
        re.compile(r"week|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    ),
    _Period("日|天", "day", re.compile("[日天昼夜晚早晨午餐顿宿]|小时|钟"), re.compile("day|dai|night|morning|hours")),
)
_ANY_EN = re.compile(r"\b(?:per|an?|each) (?:year|annum|month|week|day)\b", re.IGNORECASE)
_EN = re.compile(
    r"\b(?P<how>per|each|an?) (?:"
    + "|".join(f"(?P<p{n}>{period.english})" for n, period in enumerate(_PERIODS))
    + r")\b(?![-’'])"
    r"(?! (?:ago|earlier|later|before|after|longer|older|younger|from|old|long|off|and a half|in advance)\b)",
    re.IGNORECASE,
)
_SO_MUCH = re.compile(
    rf"(?:\d|\b(?:{alternation(list(SMALL))}|hundred|thousand|million|billion|once|twice|thrice|several|many)\b)"
    r"(?:[\s,.\d-]+(?!(?:for|in|of|is|was|take|takes|took|last|lasts|lasted|has|had|have|spend|spends|spent|needs?"
    r"|costs?|within|over|under|than|about|after|before|until|to|and|or|but|as|by|with|on|from|at|be|been|such|not"
    r"|quite|half|every|never|only|just|who|that|which|it|he|she|they|we|you|i)\b)[\w$€£¥%’'/]+){0,4}\s*$",
    re.IGNORECASE,
)
"""What "a year" makes a rate of: a figure, and what it counts."""
_WHOLE = re.compile(
    r"\b(?:36[56]|24|12|52|7|seven|twelve)[\s-]+(?:(?:days?|hours?|months?|weeks?)[\s,]+)?$", re.IGNORECASE
)
"""All of it: 365 days a year."""
_ZH = re.compile(
    "每个?(?:"
    + "|".join(f"(?P<p{n}>{period.chinese})" for n, period in enumerate(_PERIODS))
    + ")(?!(?<=[周期拜])[一二三四五六日末])"
)
_NEED_NOT = frozenset((0, 3))
"""每年 and 每天 are often left out."""


def lone_rate(zh: str, en: str) -> Rate | None:
    """The first rate of a simplified Chinese or an English text that the other one lacks; None: there is none."""
    chinese = [*_ZH.finditer(zh)] if "每" in zh else []
    if _ANY_EN.search(en):
        for found in _EN.finditer(en):
            period = _period(found)
            if _PERIODS[period].any_chinese.search(zh) or _WHOLE.search(en, 0, found.start()):
                continue
            if found["how"].lower() in ("a", "an") and not _SO_MUCH.search(
                en, max(0, found.start() - 60), found.start()
            ):
                continue
            others = [other for other in chinese if not _is_answered(other, found, en)] or chinese
            place = found.start() / len(en) * len(zh)
            other = min(others, key=lambda match: abs(match.start() - place), default=None)
            return Rate(_figure(found), _figure(other) if other else None, False)
    for found in chinese:
        period = _period(found)
        if period not in _NEED_NOT and not _PERIODS[period].any_english.search(en.lower()):
            return Rate(_figure(found), None, True)
    return None


def _is_answered(chinese: re.Match[str], found: re.Match[str], en: str) -> bool:
    rest = en[: found.start()] + en[found.end() :]
    return _PERIODS[_period(chinese)].any_english.search(rest.lower()) is not None


def _period(found: re.Match[str]) -> int:
    return next(n for n in range(len(_PERIODS)) if found[f"p{n}"])


def _figure(found: re.Match[str]) -> Figure:
    return Figure(*found.span(), found[0], exactly(1), Weight.LIKELY, kind="frequency")

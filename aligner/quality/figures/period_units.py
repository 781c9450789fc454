"""The same number of another unit of time: 一周 as "one day", 七日 as "seven weeks", 一个季度 as "another year".

日 and 季度 are no measures, since 七日 may be a date, and "a week" has no figure. So a period is read here only where
either text names but one, and no other word for the unit of the other.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.number_words import SMALL
from aligner.quality.negation.negations import Span

_DIGITS = {one: number for number, one in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_WORDS = SMALL | {"a": 1, "an": 1, "another": 1, "one": 1}


_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
"""The first one may be any beginning."""


class _Unit(NamedTuple):
    chinese: str
    english: str
    any_chinese: re.Pattern[str]
    """What else in Chinese may speak of it."""
    any_english: re.Pattern[str]


def _unit(chinese: str, english: str, any_chinese: str, any_english: str) -> _Unit:
    return _Unit(chinese, english, re.compile(any_chinese), re.compile(rf"\b(?:{any_english})", re.IGNORECASE))


_UNITS = (
    _unit(
        "年(?![级代度初底末中前后间轻纪])",
        "year",
        "[年岁载春冬]|世纪",
        r"year|annu|decade|century|twelve|birthday|summer|winter|spring",
    ),
    _unit("季度?(?![节])", "quarter", "季|三个月", r"quarter|season|three[ -]month"),
    _unit("月(?![日份初底末中饼球台])", "month", "月", r"month|quarter"),
    _unit(
        "周(?![年岁边围期转末刊报六日])|星期|礼拜",
        "week",
        "周|星期|礼拜|[七半]天|旬",
        r"week|fortnight|seven days|days|sabbath",
    ),
    _unit(
        "[日天](?![本元报文志])",
        "day",
        "[日天]|[昼夜今明当整][夜晚]|晨|黄昏",
        r"da[iy]|night|hours|morning|evening|tomorrow|yesterday",
    ),
    _unit("小时|钟头", "hour", "小时|钟头|刻钟|[点點]", r"hour|o'clock"),
    _unit("分钟", "minute", "分|刻|瞬|会儿|片刻|须臾", r"minute|moment|second"),
)
_NAMES = tuple(unit.english for unit in _UNITS)
_ZH = re.compile(
    r"(?<![\d〇零一二三四五六七八九十百千万亿几数每第年月半之有同某])(?P<ord>第)?(?P<n>\d{1,3}|[一二两三四五六七八九十])\s?(?:整个|个)?整?(?:"
    + "|".join(f"(?P<{unit.english}>{unit.chinese})" for unit in _UNITS)
    + ")(?![一二三四五六七八九十\\d之又])"
)
_MAY_EN = re.compile("year|quarter|month|week|day|hour|minute", re.IGNORECASE)
_EN = re.compile(
    r"(?<![\d.,] )(?<!once )(?<!times )(?<!half )(?<!per )\b(?:(?P<n>\d{1,3}|an?|another|"
    + "|".join(SMALL)
    + r")|(?P<ord>"
    + "|".join(_ORDINALS)
    + r"))(?:[ -](?:single|full|whole|more|further|additional|consecutive|successive|straight|calendar|entire))?[ -]"
    rf"(?P<unit>{'|'.join(_NAMES)})s?\b(?!['’]s? (?:{'|'.join(_NAMES)}))",
    re.IGNORECASE,
)


def other_period(chinese: str, english: str) -> tuple[Span, Span] | None:
    """The only period of either text, of the same number and another unit; None where they agree or may.

    >>> other_period("会期七日。", "The meeting lasts seven weeks.")
    ((2, 4), (18, 29))
    """
    zh = simplified(chinese)
    here = [*_ZH.finditer(zh)] if _MAY_EN.search(english) else []
    there = [*_EN.finditer(english)] if len(here) == 1 else []
    if len(there) != 1:
        return None
    one, two = here[0], there[0]
    first = next(unit for unit in _UNITS if one[unit.english])
    second = _UNITS[_NAMES.index(two["unit"].lower())]
    if first is second or bool(one["ord"]) != bool(two["ord"]):
        return None
    number = _ORDINALS[two["ord"].lower()] if two["ord"] else _number(two["n"].lower(), _WORDS)
    if _number(one["n"], _DIGITS) != number:
        return None
    rest = zh[: one.start()] + " " + zh[one.end() :]
    if second.any_chinese.search(zh) or first.any_english.search(english) or first.any_chinese.search(rest):
        return None
    return one.span(), two.span()


def _number(text: str, words: dict[str, int]) -> int:
    return int(text) if text.isdigit() else words[text]

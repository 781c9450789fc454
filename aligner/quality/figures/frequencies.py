"""How often something happens: 每两年一次 is once every two years, "twice a year" is 每半年 or 每年两次.

The numbers alone do not differ: a 两 and a "twice" stand on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import SMALL
from aligner.evidence.numbers import chinese_value
from aligner.quality.figures.figure import Figure, Weight, exactly

_A_YEAR = {"年": 1.0, "季度": 4.0, "季": 4.0, "月": 12.0, "周": 52.0, "星期": 52.0, "天": 365.0, "日": 365.0}
"""Chinese period → how many a year has."""
_PERIODS = {"decade": 0.1, "year": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0, "day": 365.0}
"""The same in English."""
_ADVERBS: dict[str, tuple[float, ...]] = {
    "biennial": (0.5,),
    "biennially": (0.5,),
    "triennially": (1 / 3,),
    "biannual": (2, 0.5),
    "biannually": (2, 0.5),
    "semiannual": (2,),
    "semi-annual": (2,),
    "semiannually": (2,),
    "semi-annually": (2,),
    "half-yearly": (2,),
    "quarterly": (4,),
    "fortnightly": (26,),
    "annually": (1,),
    "yearly": (1,),
    "monthly": (12,),
    "weekly": (52,),
    "daily": (365,),
}
_NUMERAL = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,2})"
_CHINESE = re.compile(
    rf"(?:每(?P<half>半)年|(?:每(?P<number>{_NUMERAL})?|(?<![第\d一二三四五六七八九十])[一1])\s?个?"
    rf"(?P<period>年|季度?|月|周|星期|天|日)(?![\d一二三四五六七八九十]+[日号]))"
    rf"(?:[^，。；：、（）\d一二三四五六七八九十每]{{0,8}}?(?P<times>{_NUMERAL})\s?次)?"
)
_COUNT = alternation([word for word, value in SMALL.items() if 0 < value <= 12])
_PERIOD = alternation(_PERIODS)
_TIMES = rf"(?P<times>once|twice|thrice|(?:{_COUNT}|\d{{1,2}})\s+times)"
_ENGLISH = re.compile(
    rf"\b(?:(?:{_TIMES}\s+)?(?:in\s+)?(?:every|each)\s+(?P<number>other|second|{_COUNT}|\d{{1,2}})\s+(?P<periods>{_PERIOD})s?"
    rf"|(?:{_TIMES.replace('times>', 'half_times>')}\s+)?(?:in\s+)?(?:every|each)\s+half[\s-]year"
    rf"|{_TIMES.replace('times>', 'single_times>')}\s+(?:an?|per|each|every)\s+(?P<period>{_PERIOD})"
    rf"|{_TIMES.replace('times>', 'adverb_times>')}\s+(?P<ly>yearly|annually|monthly|weekly|daily)"
    rf"|(?P<every>every)\s+(?P<one>year|month|week|day)|(?P<adverb>{alternation(_ADVERBS)}))\b",
    re.IGNORECASE,
)
_ONCE = {"once": 1, "twice": 2, "thrice": 3, "other": 2, "second": 2}


def chinese_frequencies(text: str) -> Iterator[Figure]:
    """The frequencies of a simplified Chinese text, of weight LIKELY, as so many times a year.

    每年 alone is none: it need not be said in English.
    """
    for match in _CHINESE.finditer(text) if "每" in text or "次" in text else ():
        times, number = match["times"], match["number"]
        if match["half"] or times or (match[0][0] == "每" and number and _value(number) > 1):
            a_year = 2.0 if match["half"] else _A_YEAR[match["period"]] / _value(number or "1")
            end = match.end() if times else match.end("half") + 1 if match["half"] else match.end("period")
            yield _frequency(match, end, a_year * _value(times or "1"))


def english_frequencies(text: str) -> Iterator[Figure]:
    """The same of an English text."""
    for match in _ENGLISH.finditer(text):
        if match["adverb"]:
            yield _frequency(match, match.end(), *_ADVERBS[match["adverb"].lower()])
        elif match["every"]:
            yield _frequency(match, match.end(), _PERIODS[match["one"].lower()])
        elif match["ly"]:
            yield _frequency(match, match.end(), _ADVERBS[match["ly"].lower()][0] * _count(match["adverb_times"]))
        elif match["period"]:
            yield _frequency(match, match.end(), _PERIODS[match["period"].lower()] * _count(match["single_times"]))
        elif match["periods"]:
            a_year = _PERIODS[match["periods"].lower()] / _count(match["number"])
            yield _frequency(match, match.end(), a_year * _count(match["times"] or "once"))
        else:
            yield _frequency(match, match.end(), 2.0 * _count(match["half_times"] or "once"))


def _value(numeral: str) -> float:
    return float(numeral) if numeral.isdecimal() else float(chinese_value(numeral))


def _count(words: str) -> float:
    word = words.split()[0].lower()
    return float(word) if word.isdecimal() else float(_ONCE.get(word) or SMALL[word])


def _frequency(match: re.Match[str], end: int, *times_a_year: float) -> Figure:
    start = match.start()
    words = match.string[start:end]
    return Figure(start, end, words, exactly(*times_a_year), Weight.LIKELY, kind="frequency")

"""This, the next and the last month, week, spring taken for each other: 明年三月 as "this March", 上周 as "next week".

As with `which_year`, each text has to have one such word, and none that may speak of the time that the other names.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS
from aligner.quality.figures.figure import Figure, Weight, exactly

_THIS, _NEXT, _LAST = range(3)


class _Time(NamedTuple):
    chinese: re.Pattern[str]
    english: re.Pattern[str]
    """Each with the groups "p0" for this one, "p1" for the next and "p2" for the last."""
    unlike: frozenset[tuple[int, int]]
    """Which in Chinese is surely not which in English: 今年三月 may be "next March" as well as "last March"."""


_ALL = frozenset((one, two) for one in range(3) for two in range(3) if one != two)
_MONTH = alternation([month.capitalize() for month in MONTHS if len(month) > 3] + ["May"])
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIMES = (
    _Time(
        re.compile(
            "(?:(?P<p0>[今本]年)|(?P<p1>[明来翌次]年)|(?P<p2>[去上]年))度?(?:初|早)?(?=[一二三四五六七八九十\\d]{1,2}月|[春夏秋冬])"
        ),
        re.compile(
            rf"\b(?:(?P<p0>[Tt]his)|(?P<p1>[Nn]ext)|(?P<p2>[Ll]ast)) (?:{_MONTH}|spring|summer|autumn|fall|winter)\b"
            r"(?! be\b)"
        ),
        _ALL - {(_THIS, _NEXT), (_THIS, _LAST)},
    ),
    _Time(
        re.compile("(?P<p0>[本这当]个?月)|(?P<p1>下个?月)|(?P<p2>(?<!以)上个?月)(?![球亮光台])"),
        re.compile(
            r"\b(?:(?P<p0>[Tt]his|[Tt]he current)|(?P<p1>[Nn]ext|[Tt]he coming)|(?P<p2>[Ll]ast|[Tt]he previous))"
            r" month\b"
        ),
        _ALL,
    ),
    _Time(
        re.compile(
            "(?P<p0>[本这]个?(?:周|星期|礼拜))|(?P<p1>下个?(?:周|星期|礼拜))|(?P<p2>(?<!以)上个?(?:周|星期|礼拜))(?![围边])"
        ),
        re.compile(rf"\b(?:(?P<p0>[Tt]his)|(?P<p1>[Nn]ext)|(?P<p2>[Ll]ast)) (?:week(?!-|end)\b|{_DAY}\b)"),
        _ALL - {(_THIS, _NEXT), (_NEXT, _THIS)},
    ),
)
_ANY_ZH = (
    re.compile("[本这今当现该同]"),
    re.compile("下[个周月星礼一半季旬]|次[年月周日]|[明翌隔]|来[年月周]|[后後]|即将|未来"),
    re.compile("上[个周月星礼一半季旬]|[去往昨]|[之以此先]前|前[个一]|过去|刚"),
)
"""What in Chinese may speak of this one, the next, the last."""
_ANY_EN = (
    re.compile(r"\b(?:this|current\w*|present|now|today|same|that|tonight|these)\b", re.IGNORECASE),
    re.compile(r"\b(?:next|following|coming|later|after|then|forthcoming|upcoming|tomorrow)\b", re.IGNORECASE),
    re.compile(r"\b(?:last|previous\w*|past|before|earlier|ago|since|yesterday|prior|preceding)\b", re.IGNORECASE),
)
_CUE = re.compile(
    r"\b(?:[Tt]h(?:is|e)|[Nn]ext|[Ll]ast) (?:\w+ )?(?:month|week|[A-Z]\w+|spring|summer|autumn|fall|winter)"
)


def other_month(zh: str, en: str) -> tuple[Figure, Figure] | None:
    """The time that a simplified Chinese text names so and the other one that the English has for it."""
    if not _CUE.search(en):
        return None
    for time in _TIMES:
        here = [*time.chinese.finditer(zh)]
        there = [*time.english.finditer(en)] if len(here) == 1 else []
        if len(there) != 1:
            continue
        first, second = _which(here[0]), _which(there[0])
        if (first, second) in time.unlike and not _ANY_EN[first].search(en) and not _ANY_ZH[second].search(zh):
            return _figure(zh, here[0], first), _figure(en, there[0], second)
    return None


def _which(found: re.Match[str]) -> int:
    return next(n for n in range(3) if found[f"p{n}"])


def _figure(text: str, found: re.Match[str], which: int) -> Figure:
    words = text[slice(*found.span())]
    return Figure(*found.span(), words, exactly(which + 1), Weight.LIKELY, kind="which month", quoted=words)

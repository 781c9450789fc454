"""This year, the next and the last one taken for each other: 次年度 as "the current year".

As with `period_parts`, each text has to have one such word, and none that may speak of the year that the other names.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.quality.figures.figure import Figure, Weight, exactly

_KIND_ZH = "(?:财政?|会计|学)?年度?(?![代龄级轮会糕夜货])"
_KIND_EN = r"(?:calendar |fiscal |financial |academic |school )?year\b(?![- ](?:on|over)[- ])"


class _Year(NamedTuple):
    chinese: str
    english: str
    any_chinese: re.Pattern[str]
    """What in Chinese may speak of that year."""
    any_english: re.Pattern[str]


_YEARS = (
    _Year(
        f"(?<![基根原资])[本今]{_KIND_ZH}|当(?:财政?|会计|学)?年度",
        rf"(?:this|the current|the same|the present) {_KIND_EN}",
        re.compile("[本今该][年财会学季月期届]|当[年前期月时下日]|今|现|同[年期]|这一?年|年内|目前|全年"),
        re.compile(r"\b(?:this|these|current\w*|same|present|now|today|so far|annual|full[- ]year|that|then)\b"),
    ),
    _Year(
        f"(?:[次翌明]|(?<![未以近后年])来|下一?个?){_KIND_ZH}(?!级)",
        rf"(?:the )?(?:next|following|coming|subsequent|ensuing|succeeding) {_KIND_EN}",
        re.compile("[次翌下来明隔][一个财会学]*年|第二|[后後]|未来|下一?[个期轮届季月]|来临|即将|新"),
        re.compile(
            r"\b(?:next|following|coming|subsequent\w*|ensuing|succeeding|successive|later|after|second|future|ahead"
            r"|forthcoming|upcoming|new|another|by then|then|each)\b"
        ),
    ),
    _Year(
        f"(?:去|上一?个?|前一){_KIND_ZH}",
        rf"(?:the )?(?:last|previous|preceding|prior) {_KIND_EN}|a year ago",
        re.compile("[去上前往昨][一个财会学]*年|同[比期]|以[往前来]|之?前|此前|过去|上一?[个期轮届季月]|年来"),
        re.compile(
            r"\b(?:last|previous\w*|preceding|prior|past|before|earlier|ago|former\w*|since|year-on-year|compared|over)\b"
        ),
    ),
)
_ZH = re.compile("|".join(f"(?P<p{n}>{year.chinese})" for n, year in enumerate(_YEARS)))
_EN = re.compile(r"\b(?:" + "|".join(f"(?P<p{n}>{year.english})" for n, year in enumerate(_YEARS)) + ")")
"""Of lower-case text."""


def other_year(zh: str, en: str) -> tuple[Figure, Figure] | None:
    """The year that a simplified Chinese text names so and the other one that the English has for it."""
    lower = en.lower() if "年" in zh else ""
    here = [*_ZH.finditer(zh)] if "year" in lower else []
    there = [*_EN.finditer(lower)] if len(here) == 1 else []
    if len(there) != 1:
        return None
    first, second = _which(here[0]), _which(there[0])
    if first == second or _YEARS[first].any_english.search(lower) or _YEARS[second].any_chinese.search(zh):
        return None
    return _figure(zh, here[0], first), _figure(en, there[0], second)


def _which(found: re.Match[str]) -> int:
    return next(n for n in range(len(_YEARS)) if found[f"p{n}"])


def _figure(text: str, found: re.Match[str], which: int) -> Figure:
    words = text[slice(*found.span())]
    return Figure(*found.span(), words, exactly(which + 1), Weight.LIKELY, kind="which year", quoted=words)

"""A least that becomes a most where no figure tells: 至少等候十五分鐘 as "up to a quarter of an hour".

`figures.limits` knows the limits of figures that answer each other; this is for the others, "half a day", 一刻钟. Each
text must set one limit and no more, and neither may deny anything besides.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span, chinese_negations, english_negations
from aligner.quality.turned.turned import Turned

_ZH = re.compile(
    "(?P<least>至少|起码|最少|不[得应]?(?:少于|低于|短于|早于)|以上)|(?P<most>至多|最多|(?<!上)限于|不[得应]?(?:超过|多于|高于|长于|迟于|晚于)"
    "|以内|以下|之内|为限)"
)
_EN = re.compile(
    r"\b(?:(?P<least>at least|at a minimum|a minimum of|or (?:more|longer)"
    r"|(?:not?|never) (?:less|fewer|lower|shorter|earlier) than)"
    r"|(?P<most>at most|at a maximum|a maximum of|up to|(?:not?|never) (?:more|greater|higher|longer|later) than"
    r"|(?:not|never) (?:to )?exceed(?:ing)?))\b",
    re.IGNORECASE,
)


_HALF_ZH = re.compile(
    "(?P<least>(?:超过|超出|多于|高于|大于|逾|超|(?<![通经越度])过)(?:了|总数的?)?(?:一半|半数?(?!个|[年月天日夜生])))"
    "|(?P<most>(?:将近|接近|不足|不到|少于|低于|未达|(?<![最附邻临靠贴亲相])近)(?:总数的?)?(?:一半|半数?(?!个|[年月天日夜生])))"
)
_HALF_EN = re.compile(
    r"\b(?:(?P<least>(?:(?:more|greater|higher) than|over|above|exceed(?:s|ed|ing)?|upwards? of) (?:one[- ])?half"
    r"|majority)|(?P<most>(?:nearly|almost|close to|just under|(?:less|fewer|lower) than|under|below) (?:one[- ])?half"
    r"|minority))\b",
    re.IGNORECASE,
)


def turned_limit(chinese: str, english: str) -> Turned | None:
    """The limits of the two texts, one the least and the other the most; None where they do not contradict.

    Half of anything is more or less than half where it is no figure either: 将近一半 as "more than half".
    """
    chinese = simplified(chinese)
    turned = _turned(chinese, _ZH, english, _EN)
    if turned is None and "半" in chinese:
        return _turned(chinese, _HALF_ZH, english, _HALF_EN)
    return turned


def _turned(chinese: str, zh: re.Pattern[str], english: str, en: re.Pattern[str]) -> Turned | None:
    here = [*zh.finditer(chinese)]
    if len(here) != 1:
        return None
    there = [*en.finditer(english)]
    if len(there) != 1 or (here[0]["least"] is None) == (there[0]["least"] is None):
        return None
    if _denies_besides(chinese_negations(chinese).sure, here[0].span()):
        return None
    if _denies_besides(english_negations(english).strong, there[0].span()):
        return None
    return Turned(here[0].span(), there[0].span())


def _denies_besides(denied: tuple[Span, ...], limit: Span) -> bool:
    return any(end <= limit[0] or start >= limit[1] for start, end in denied)

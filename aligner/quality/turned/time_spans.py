"""A span of time before an event that becomes one after it: 刊宪十二个月后 as "12 months before gazettal".

Each text must have one such span and of the same unit, and no word for what the other says. "It was three years before
he came back" is 三年后, and where anything is denied "not before" may be "only after": there nothing is said.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.turned.time_order import ANY_EN, ANY_ZH, denies_otherwise
from aligner.quality.turned.turned import Turned

_UNIT = "年|月|日|天|周|星期|小时|分钟"
_ZH = re.compile(
    rf"[\d一二两三四五六七八九十百半]+\s?(?:个?工作|个)?(?P<unit>{_UNIT})(?:[之以])?(?P<mark>[前后])(?![者期续果来往半])"
    rf"|(?<!以)(?<!之)(?P<ahead>[前后])[的第]?(?=[\d一二两三四五六七八九十百]+\s?(?:个?工作|个)?(?P<span>{_UNIT})(?:内|起))"
)
_EN = re.compile(
    r"\b(?P<unit>year|month|week|day|hour|minute)s?['’]? "
    r"(?:(?P<before>before|prior to|ahead of|in advance of)|(?P<after>after|following))\b",
    re.IGNORECASE,
)
_UNITS = {
    "年": "year",
    "月": "month",
    "日": "day",
    "天": "day",
    "周": "week",
    "星期": "week",
    "小时": "hour",
    "分钟": "minute",
}
_WAITED_EN = re.compile(
    r"\b(?:it (?:was|is|had been|has been|will be)|(?:took|takes)(?! effect| place)|pass\w*|went|gone|elaps\w*|another"
    r"|wait\w*|for|not|never|un?til)\b[^,.;]{0,20}$",
    re.IGNORECASE,
)


def turned_span(chinese: str, english: str) -> Turned | None:
    """The spans of the two texts, one before and the other after what they are counted from.

    >>> turned_span("新规定于刊宪十二个月后生效。", "It takes effect 12 months before publication.")
    Turned(zh=(6, 11), en=(19, 32))
    """
    there = [*_EN.finditer(english)]
    if len(there) != 1:
        return None
    zh = simplified(chinese)
    here = [*_ZH.finditer(zh)]
    if len(here) != 1:
        return None
    one, two = here[0], there[0]
    before = (one["mark"] or one["ahead"]) == "前"
    if before == (two["before"] is not None) or _UNITS[one["unit"] or one["span"]] != two["unit"].lower():
        return None
    if ANY_ZH[not before].search(zh[: one.start()] + zh[one.end() :]) or ANY_EN[before].search(english):
        return None
    if _WAITED_EN.search(english[: two.start()]) or denies_otherwise(zh, english):
        return None
    return Turned(one.span(), two.span())

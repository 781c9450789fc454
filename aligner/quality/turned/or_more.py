"""One or more made one: 一个或者多个 as "one", "one or more" as 一个."""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.quality.negation.negations import Span

_UNIT = "[个名位家项方份张条次件户人套间类种处台艘座]"
_ZH = re.compile(
    f"一{_UNIT}(?:[或及、]|或者|乃至|甚至)(?:多|更多|数|若干|几|以上|两)(?:{_UNIT}|以上)?|一{_UNIT}(?:或|及)?以上"
)
_EN = re.compile(r"\b(?:one or (?:more|several)|(?:one|an?|any) [a-z]+ or more)\b", re.IGNORECASE)
_ONE_ZH = re.compile(
    f"(?<![第每同某唯另万有])(?<!(?<![委担聘选])任)一{_UNIT}(?![个名位家项方份张条次件户人套间类种处台艘座一])"
)
_ONE_EN = re.compile(r"\b(?:one|a single) (?!of\b|another\b|or\b|more\b)[a-z]+", re.IGNORECASE)
_MORE_ZH = re.compile(
    f"[更许众诸]多|多{_UNIT}|多于|以上|至少|起码|最少|数{_UNIT}|若干|几|(?<![委担聘选])任[何一意]|某|[每各均都皆凡]|等|些|不少|不止|之一|[二两三四五六七八九十\\d]"
)
_MORE_EN = re.compile(
    r"\b(?:more|several|least|multiple|any\w*|number|various|many|few|plural\w*|fewer|minimum|another|series"
    r"|groups?|and over|or above|two|three|one[- ](?:and|to|by)[- ])\b|\(s\)",
    re.IGNORECASE,
)


class OrMore(NamedTuple):
    """What leaves it open how many there are, and the one that the other text has for it."""

    zh: Span
    en: Span
    chinese: bool
    """Whether it is the Chinese text that leaves it open."""


def one_or_more(zh: str, en: str) -> OrMore | None:
    """The words of a simplified Chinese text and an English one; None where both leave it open, or neither does.

    >>> one_or_more("应设立一个或者多个咨询点。", "It shall designate one enquiry point.")
    OrMore(zh=(3, 9), en=(19, 30), chinese=True)
    """
    here = _ZH.search(zh) if "一" in zh else None
    if here is not None:
        there = None if _MORE_EN.search(en) else _ONE_EN.search(en)
        return OrMore(here.span(), there.span(), True) if there else None
    open_en = _EN.search(en) if "one" in en or "or more" in en else None
    one = _ONE_ZH.search(zh) if open_en and not _MORE_ZH.search(zh) else None
    return OrMore(one.span(), open_en.span(), False) if one and open_en else None

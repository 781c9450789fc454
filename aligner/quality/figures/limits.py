"""Limits that words set to a figure: 不少于 and "at least" from below, 以内 and "no more than" from above.

Dates have them too: 前 and "by", 后 and "after". Where a negation stands near and is not surely the limit's own, none
is read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS
from aligner.quality.figures.figure import Figure


class Limit(NamedTuple):
    """What is said of a figure, or of a date."""

    below: bool
    """Whether it is the least (at least, more than, after), else the most (at most, less than, by)."""
    date: bool
    start: int
    end: int
    """The words with their figure."""


_MORE_ZH = "超过|超出|多于|大于|高于|突破|逾|超"
_LESS_ZH = "少于|小于|低于"
_BEFORE_ZH = re.compile(
    r"(?P<no>[不未没]有?(?:得|能|应|可|会|应当|可以|宜|再)?)?"
    rf"(?:(?P<more>{_MORE_ZH})|(?P<less>{_LESS_ZH})|(?P<least>至少|起码|(?<!最)不下)|(?P<most>至多|最多|不足|不到|不满|未满|未达))"
    r"(?:[了约]|人民币|人民幣|港币|港幣|美金|总数的?|全部的?)?\s?$"
)
_BEHIND_ZH = re.compile(
    r"(?P<unit>[^，。；、：:（）()\d一二三四五六七八九十百千万亿两不无未]{0,6}?)"
    r"(?:(?P<more>及?以上)|(?P<less>及?以下|以内|之内)(?![简簡三几几各]))"
)
_DATE_ZH = re.compile(r"[年月日号號][底末初]?\s?(?:(?P<before>[之以]?前)|(?P<after>[之以]?[后後]))(?![往来期续果者])")
_NEGATED_ZH = re.compile(r"[不未没無无非][^，。；]{0,4}$")

_MONEY_EN = r"(?:(?:US|HK|NT|RMB|CNY|A|C)?\s?[$€£¥]|RMB|CNY|HKD|USD|EUR)?\s?"
_BEFORE_EN = re.compile(
    r"(?P<no>\b(?:not|no|never|nor|cannot)\s+(?:be\s+|have\s+)?)?"
    r"\b(?:(?P<more>(?:more|greater|larger|higher|longer|older|warmer) than|above|over|exceed(?:s|ed|ing)?"
    r"|in excess of)"
    r"|(?P<less>(?:less|fewer|lower|smaller|shorter|younger) than|below|under)"
    r"|(?P<least>at least|a minimum of|upwards? of)|(?P<most>at most|a maximum of|up to))\s+" + _MONEY_EN + "$",
    re.IGNORECASE,
)
_BEHIND_EN = re.compile(
    r"(?:[\s-]+(?!(?:and|or|but|to|in|of)\b)[\w%°]+){0,2}\s+"
    r"(?:(?P<more>(?:or|and)\s+(?:over|above|older|higher|upwards?)|or\s+(?:more|longer|greater))"
    r"|(?P<less>(?:or|and)\s+(?:under|below|younger|lower)|or\s+(?:less|fewer|shorter)))\b(?!\s+than)(?=[\s,.;:)]|$)",
    re.IGNORECASE,
)
_MONTHS = alternation(MONTHS)
_DATE_EN = re.compile(
    r"\b(?:(?P<no>no|not) )?(?P<word>by|before|after|later than|earlier than)\s+"
    r"(?:the\s+)?(?:(?:end|beginning|close) of\s+)?"
    rf"(?:{_MONTHS}\s+)?(?:\d{{1,2}}\s*,?\s*)?(?:{_MONTHS}\s+)?$",
    re.IGNORECASE,
)
_NEGATED_EN = re.compile(
    r"(?:\b(?:not?|never|nor|cannot|without|neither|until)\b|n['’]t\b)[^,.;]{0,30}$", re.IGNORECASE
)
_TIME = re.compile(r"[\s-]*(?:\w+\s)?(?:second|minute|hour|day|week|month|year|decade|centur)", re.IGNORECASE)
"""What "over" takes as its length: "over five years" is during them as well as more than them."""


def chinese_limit(text: str, figure: Figure) -> Limit | None:
    """The limit that a Chinese text sets to its figure; None where it sets none, or may set two."""
    before = _BEFORE_ZH.search(text[: figure.start])
    behind = _BEHIND_ZH.match(text, figure.end)
    if before and behind:
        return None
    if before:
        negated = before["no"] is not None
        if not negated and before["most"] is None and _NEGATED_ZH.search(text[: before.start()]):
            return None
        below = bool(before["more"] or before["least"]) != (negated and not before["most"])
        return Limit(below, False, before.start(), figure.end + text.startswith("成", figure.end))
    if behind:
        return Limit(behind["more"] is not None, False, figure.start, behind.end())
    date = _DATE_ZH.match(text, figure.end) if not figure.is_vague else None
    if date and (figure.value >= 1000 or text[figure.end] != "年"):
        return Limit(date["after"] is not None, True, figure.start, date.end())
    return None


def english_limit(text: str, figure: Figure) -> Limit | None:
    """The limit that an English text sets to its figure; None where it sets none, or may set two."""
    before = _BEFORE_EN.search(text[: figure.start])
    behind = _BEHIND_EN.match(text, figure.end)
    if before and behind:
        return None
    if before:
        word = (before["more"] or "").lower()
        if (word == "over" and _TIME.match(text, figure.end)) or _NEGATED_EN.search(text[: before.start()]):
            return None
        negated = before["no"] is not None
        if negated and not (before["more"] or before["less"]):
            return None
        return Limit(bool(before["more"] or before["least"]) != negated, False, before.start(), figure.end)
    if behind:
        return Limit(behind["more"] is not None, False, figure.start, behind.end())
    date = _DATE_EN.search(text[: figure.start])
    if date is None or _NEGATED_EN.search(text[: date.start()]):
        return None
    word = date["word"].lower()
    if (date["no"] is not None) != word.endswith("than"):
        return None
    return Limit(word in ("after", "earlier than"), True, date.start(), figure.end)

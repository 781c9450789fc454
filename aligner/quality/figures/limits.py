"""Limits that words set to a figure: 不少于 and "at least" from below, 以内 and "no more than" from above.

Dates have them too: 前 and "by", 后 and "after". Where a negation stands near and is not surely the limit's own, none
is read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS
from aligner.quality.figures.agreeing import is_beyond
from aligner.quality.figures.figure import Figure, Measure


class Limit(NamedTuple):
    """What is said of a figure, or of a date."""

    below: bool
    """Whether it is the least (at least, more than, after), else the most (at most, less than, nearly, by)."""
    date: bool
    start: int
    end: int
    """The words with their figure."""
    strict: bool | None = None
    """Whether the figure itself lies outside: 超过, "fewer than", "before", but not 至少, "or more", 或之前.

    None: nobody can tell."""
    firm: bool = False
    """Whether it is set for its own sake, as 不少于 and 最多 are, so that a translation has to say it."""


_MORE_ZH = "超过|超出|多于|大于|高于|突破|逾|超"
_LESS_ZH = "少于|小于|低于"
_BEFORE_ZH = re.compile(
    r"(?P<no>[不未没]有?(?:得|能|应|可|会|应当|可以|宜|再)?)?"
    rf"(?:(?P<more>{_MORE_ZH})|(?P<less>{_LESS_ZH}|将近|接近|逼近|(?<![附邻临最远靠贴相亲切新])近(?!于))"
    r"|(?P<least>至少|起码|(?<!最)不下|最[短低早少])"
    r"|(?P<most>至多|最多|最[长高迟晚]|(?P<short>不足|不到|不满|未满|未达)))"
    r"(?:(?<=[至最起][少多码])[^，。；、：（）的\d一二三四五六七八九十百千万亿两不无未]{0,6}?)?"
    r"(?P<whole>(?<=[于过出足到满])[^，。；、：（）的\d一二三四五六七八九十百千万亿两不无未]{1,14}的)?"
    r"(?:[了约于]|可?达到?|为|人民币|人民幣|新?[台臺]币|港币|港幣|美金|总数的?|全部的?)?\s?$"
)
_FIRM_ZH = re.compile("[至最不]|起码")
_BEHIND_ZH = re.compile(
    r"(?P<unit>[^，。；、：:（）()\d一二三四五六七八九十百千万亿两不无未]{0,6}?)"
    r"(?:(?P<more>及?以上)|(?P<less>及?以下|以内|之内)(?![简簡三几几各]))"
)
_AS_LIMIT_ZH = re.compile(r"[^，。；、：:（）()\d不无未]{0,6}?为(?:上?限(?![制度于])|最高限额)")
_DATE_ZH = re.compile(
    r"[年月日号號][底末初]?\s?(?P<on>[或及]|[（(]含[^（）()]{0,3}[）)])?"
    r"(?:(?P<before>[之以]?前)|(?P<after>[之以]?[后後]))(?![往来期续果者后後])"
)
_OFTEN_NONE = frozenset(("最长", "最高", "最低", "最短", "最早"))
"""What tells the longest or the highest there was as well as what there may be."""
_NEGATED_ZH = re.compile(r"[不未没無无非][^，。；]{0,4}$")

_LASTS_ZH = re.compile("(?:[历耗费用花等长久达满需要得]|为期|持续|经过|时隔|距今|相隔)了?$")
_SINCE_ZH = re.compile("[之以]?[来內内间中里]|期间")
"""What makes of 近三年 the past three years."""

_MONEY_EN = r"(?:(?:US|HK|NT|RMB|CNY|A|C)?\s?[$€£¥]|RMB|CNY|HKD|USD|EUR)?\s?"
_BEFORE_EN = re.compile(
    r"(?P<no>\b(?:not|no|never|nor|cannot)\s+(?:be\s+|have\s+)?)?"
    r"\b(?:(?P<more>(?:more|greater|larger|higher|longer|older|warmer) than|above|over|exceed(?:s|ed|ing)?"
    r"|in excess of)"
    r"|(?P<less>(?:less|fewer|lower|smaller|shorter|younger) than|below|under|nearly|almost|close to|just short of)"
    r"|(?P<least>at least|a minimum of|upwards? of)|(?P<most>at most|a maximum of|up to))\s+"
    + r"(?:(?:the |an )?age of\s+|aged?\s+)?"
    + _MONEY_EN
    + r"(?P<a>an?\s+)?$",
    re.IGNORECASE,
)
_BEHIND_EN = re.compile(
    r"(?:[\s-]+(?!(?:and|or|but|to|in|of)\b)[\w%°]+){0,2}\s+"
    r"(?:(?P<more>(?:or|and)\s+(?:over|above|older|higher|upwards?)|or\s+(?:more|longer|greater))"
    r"|(?P<less>(?:or|and)\s+(?:under|below|younger|lower)|or\s+(?:less|fewer|shorter)))\b(?!\s+than)(?=[\s,.;:)]|$)",
    re.IGNORECASE,
)
_PART_EN = re.compile("third|quarter|fifth|sixth|seventh|eighth|ninth|tenth", re.IGNORECASE)
"""A part of which there is one, whose article is no part of the figure."""
_MONTHS = alternation(MONTHS)
_DATE_EN = re.compile(
    r"\b(?:(?P<no>no|not) |(?P<on>on or ))?(?P<word>by|before|after|later than|earlier than)\s+"
    r"(?:the\s+)?(?:(?:end|beginning|close) of\s+)?"
    rf"(?:{_MONTHS}\s+)?(?:\d{{1,2}}\s*,?\s*)?(?:{_MONTHS}\s+)?$",
    re.IGNORECASE,
)
_NEGATED_EN = re.compile(
    r"(?:\b(?:not?|none|nothing|never|nor|cannot|without|neither|until)\b|n['’]t\b)[^,.;]{0,30}$", re.IGNORECASE
)
_TIME = re.compile(r"[\s-]*(?:\w+\s)?(?:second|minute|hour|day|week|month|year|decade|centur)", re.IGNORECASE)
"""What "over" takes as its length: "over five years" is during them as well as more than them."""


def chinese_limit(text: str, figure: Figure) -> Limit | None:
    """The limit that a Chinese text sets to its figure; None where it sets none, or may set two."""
    before = _BEFORE_ZH.search(text[: figure.start])
    if before and before["whole"] and figure.value >= 1:
        # 不得少于成员总数的三分之二 is a limit; what 超过去年的 has behind it is another matter.
        return None
    behind = _BEHIND_ZH.match(text, figure.end)
    if before and behind:
        return None
    if before:
        negated = before["no"] is not None
        if not negated and before["most"] is None and _NEGATED_ZH.search(text[: before.start()]):
            return None
        if before[0].startswith("近") and figure.measure and _are_past(text, before.start(), figure.measure):
            return None
        below = bool(before["more"] or before["least"]) != (negated and not before["most"])
        strict = (before["more"] or before["less"] or before["short"]) is not None and not negated
        end = figure.end + text.startswith("成", figure.end)
        firm = not before["short"] and _FIRM_ZH.match(before[0]) is not None
        return Limit(below, False, before.start(), end, strict, firm and before[0][:2] not in _OFTEN_NONE)
    if behind:
        return Limit(behind["more"] is not None, False, figure.start, behind.end())
    if is_beyond(figure):
        return None if _NEGATED_ZH.search(text[: figure.start]) else Limit(True, False, figure.start, figure.end, True)
    as_limit = _AS_LIMIT_ZH.match(text, figure.end)
    if as_limit:
        return Limit(False, False, figure.start, as_limit.end(), False, True)
    date = _DATE_ZH.match(text, figure.end) if not figure.is_vague else None
    if date and (figure.value >= 1000 or text[figure.end] != "年"):
        return Limit(date["after"] is not None, True, figure.start, date.end(), False if date["on"] else None)
    return None


def _are_past(text: str, start: int, measure: Measure) -> bool:
    """Whether 近 makes the past three years of 三年, as in 近三年来; only what takes so long is nearly so much."""
    if measure.dimension != "time":
        return False
    return not _LASTS_ZH.search(text[:start]) or _SINCE_ZH.match(text, measure.end) is not None


def english_limit(text: str, figure: Figure) -> Limit | None:
    """The limit that an English text sets to its figure; None where it sets none, or may set two."""
    before = _BEFORE_EN.search(text[: figure.start])
    behind = _BEHIND_EN.match(text, figure.end)
    if before and behind:
        return None
    if before and before["a"] and not _PART_EN.fullmatch(figure.text):
        before = None
    if before:
        word = (before["more"] or "").lower()
        if (word == "over" and _TIME.match(text, figure.end)) or _NEGATED_EN.search(text[: before.start()]):
            return None
        negated = before["no"] is not None
        if negated and not (before["more"] or before["less"]):
            return None
        strict = (before["more"] or before["less"]) is not None and not negated
        below = bool(before["more"] or before["least"]) != negated
        return Limit(below, False, before.start(), figure.end, strict, negated or not strict)
    if behind:
        return Limit(behind["more"] is not None, False, figure.start, behind.end(), False, True)
    date = _DATE_EN.search(text[: figure.start])
    if date is None or _NEGATED_EN.search(text[: date.start()]):
        return None
    word = date["word"].lower()
    if (date["no"] is not None) != word.endswith("than"):
        return None
    strict = word in ("before", "after") and not date["on"]
    return Limit(word in ("after", "earlier than"), True, date.start(), figure.end, strict)

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
    "(?P<least>至少|起码|最少|不(?:[得应能可宜会]|应当|可以)?(?:少于|低于|短于|小于|早于)|以上)|(?P<most>至多|最多|(?<!上)限于|不(?:[得应能可宜会]|应当|可以)?(?:超[过出]|多于|高于|大于|长于|迟于|晚于)"
    "|以内|以下|之内|为限)"
)
_EN = re.compile(
    r"\b(?:(?P<least>at least|at a minimum|a minimum of|or (?:more|longer)"
    r"|(?:shall|must|may|should) (?:exceed|be (?:more|greater|higher|larger|longer|later) than)"
    r"|(?:not?|never) (?:to )?(?:be )?(?:less|fewer|lower|smaller|shorter|earlier) than)"
    r"|(?P<most>at most|at a maximum|a maximum of|up to"
    r"|(?:shall|must|may|should) be (?:less|fewer|lower|smaller|shorter|earlier) than"
    r"|(?:not?|never) (?:to )?(?:be )?(?:more|greater|higher|larger|longer|later) than"
    r"|(?:not|never) (?:to )?exceed(?:ing)?))\b",
    re.IGNORECASE,
)


_HALF_ZH = re.compile(
    "(?P<least>(?:超过|超出|多于|高于|大于|逾|超|(?<![通经越度])过)(?:了|总数的?)?(?:一半|半数?(?!个|[年月天日夜生]))"
    "|(?<![过超])半数以上|一半以上)"
    "|(?P<most>(?:将近|接近|不足|不到|少于|低于|未达|(?<![最附邻临靠贴亲相])近)(?:总数的?)?(?:一半|半数?(?!个|[年月天日夜生]))"
    "|半数以下|一半以下)"
)
_HALF_EN = re.compile(
    r"\b(?:(?P<least>(?:(?:more|greater|higher) than|over|above|exceed(?:s|ed|ing)?|upwards? of) (?:one[- ])?half"
    r"|majority)|(?P<most>(?:nearly|almost|close to|just under|(?:less|fewer|lower) than|under|below) (?:one[- ])?half"
    r"|minority))\b",
    re.IGNORECASE,
)


_DIGIT_ZH = "[一二两三四五六七八九十百\\d]"
_WORD_EN = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)"
_SHARE_ZH = re.compile(
    f"(?P<least>(?:超过|超出|多于|高于|大于|逾|超|至少)(?:了|总数的?)?{_DIGIT_ZH}+(?:分之{_DIGIT_ZH}|成))"
    f"|(?P<most>(?:将近|接近|不足|不到|不满|少于|低于|未达|(?<![最附邻临靠贴亲相])近)(?:总数的?)?{_DIGIT_ZH}+(?:分之{_DIGIT_ZH}|成))"
)
_SHARE_EN = re.compile(
    rf"\b(?:(?P<least>(?:(?:more|greater|higher) than|over|above|exceeding|at least|upwards? of) {_WORD_EN})"
    rf"|(?P<most>(?:(?:less|fewer|lower) than|under|below|nearly|almost|close to|just under|not even) {_WORD_EN}))"
    rf" (?:in|out of)(?: every)? {_WORD_EN}\b",
    re.IGNORECASE,
)
"""One in five, which no figure of the table is."""
_LEVEL_ZH = re.compile("[省市县区乡镇部厅局处科州地国中高初副正]{0,3}[级职衔阶]及?(?:(?P<least>以上)|(?P<most>以下))")
_LEVEL = r"(?:the |an? )?(?:[\w-]+[ -]){1,3}(?:level|grade|rank|class)s?"
_LEVEL_EN = re.compile(
    rf"\b(?:(?P<least>(?:at (?:and|or) )?(?:above|over|higher than|exceeding) {_LEVEL}"
    r"|(?:level|grade|rank|class)s?,? (?:and|or) (?:above|higher|over|up|upwards?))"
    rf"|(?P<most>(?:at (?:and|or) )?(?:below|beneath|under|lower than) {_LEVEL}"
    r"|(?:level|grade|rank|class)s?,? (?:and|or) (?:below|lower|under|down)))\b",
    re.IGNORECASE,
)
"""省级以上 and "at or above the provincial level"."""

_OF_ALL = re.compile(r" (?:in|out of) (?:every )?(?:\d|t|[feons])")
_OTHERS = (
    ("半", re.compile("half|ority"), _HALF_ZH, _HALF_EN),
    ("分之", _OF_ALL, _SHARE_ZH, _SHARE_EN),
    ("成", _OF_ALL, _SHARE_ZH, _SHARE_EN),
    ("以", re.compile("level|grade|rank|class"), _LEVEL_ZH, _LEVEL_EN),
)
"""Limits of other things, each with what it has in either language: most texts have none."""


def turned_limit(chinese: str, english: str) -> Turned | None:
    """The limits of the two texts, one the least and the other the most; None where they do not contradict.

    Half of anything is more or less than half where it is no figure either: 将近一半 as "more than half".
    """
    chinese = simplified(chinese)
    turned = _turned(chinese, _ZH, english, _EN)
    for sign, cue, zh, en in _OTHERS:
        if turned is None and sign in chinese and cue.search(english):
            turned = _turned(chinese, zh, english, en)
    return turned


_LEAD_ZH = re.compile("[早迟晚]于[^，。；]{0,40}?前")
_LEAD_EN = re.compile(
    r"(?:earlier|later) than\b[^,.;]{0,60}?\b(?:before|prior|ahead|advance|preced\w+)\b", re.IGNORECASE
)
"""Of the text from a limit on: "no later than ten days before" is at least ten days before, and no limit turned."""


def _turned(chinese: str, zh: re.Pattern[str], english: str, en: re.Pattern[str]) -> Turned | None:
    here = [*zh.finditer(chinese)]
    if len(here) != 1:
        return None
    there = [*en.finditer(english)]
    if len(there) != 1 or (here[0]["least"] is None) == (there[0]["least"] is None):
        return None
    if _is_lead(_LEAD_ZH, chinese, here[0]) or _is_lead(_LEAD_EN, english, there[0]):
        return None
    if _denies_besides(chinese_negations(chinese).sure, here[0].span()):
        return None
    if _denies_besides(english_negations(english).strong, there[0].span()):
        return None
    return Turned(here[0].span(), there[0].span())


def _is_lead(lead: re.Pattern[str], text: str, limit: re.Match[str]) -> bool:
    """Whether a limit is set to how long before a point of time something is done."""
    return any(found.start() < limit.end() <= found.end() for found in lead.finditer(text, limit.start()))


def _denies_besides(denied: tuple[Span, ...], limit: Span) -> bool:
    return any(end <= limit[0] or start >= limit[1] for start, end in denied)

"""Words of two sides of which one is lost: 奖惩 as "rewards", 供需 as "supply", 进出口 as "imports".

A word that renders both at once ("trade" for 进出口) is no loss, so each has those as well.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.negations import Span


class HalfLost(NamedTuple):
    """A word, the half of it that nothing renders, and the English word of the other half."""

    word: Span
    half: Span
    rendered: Span


class _Word(NamedTuple):
    first: re.Pattern[str]
    second: re.Pattern[str]
    both: re.Pattern[str] | None
    """What says the two in one word."""


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_TABLE: dict[str, tuple[str, str, str]] = {
    "奖惩": (
        r"reward\w*|award\w*",
        r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)|demerit\w*",
        r"incentiv\w*|merit\w*|carrot\w*",
    ),
    "赏罚": (r"reward\w*", r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)", r"merit\w*"),
    "供需": (r"suppl(?:y|ies)", r"demand\w*|requir\w*|need\w*|purchas\w*|buy\w*", r"market\w*"),
    "供求": (r"suppl(?:y|ies)", r"demand\w*|requir\w*|need\w*|purchas\w*|buy\w*", r"market\w*"),
    "产销": (r"produc\w*|output|manufactur\w*", r"s[ao]l[ed]s?|sell\w*|market\w*|distribut\w*", ""),
    "购销": (r"purchas\w*|buy\w*|procure\w*", r"s[ao]l[ed]s?|sell\w*|market\w*|distribut\w*", r"trad\w*"),
    "进出口": (
        r"import(?:s|ed|ing|ers?|ation)?",
        r"export(?:s|ed|ing|ers?|ation)?|foreign sales",
        r"trad\w*|customs|both ways",
    ),
    "存取": (r"deposit\w*|stor(?:e|es|ed|ing|age)", r"withdr\w*|retriev\w*|access\w*", ""),
    "收支": (
        r"income|revenue\w*|receipt\w*|earn\w*",
        r"expen\w*|spend\w*|spent|payment\w*|outlay\w*|outgoing\w*|cost\w*",
        r"balance of payments|balance\w*|budget\w*|accounts?|financ\w*",
    ),
    "盈亏": (
        r"profit\w*|gain\w*|surplus\w*",
        r"loss\w*|lost|defici\w*",
        r"P&L|break-?even|result\w*|bottom line",
    ),
    "增减": (
        r"increas\w*|add(?:s|ed|ing|itions?)?|ris(?:e|es|ing|en)|grow\w*",
        r"decreas\w*|reduc\w*|declin\w*|fall\w*|less\w*|cut\w*|remov\w*|delet\w*|withdr\w*|down",
        r"chang\w*|adjust\w*|var\w*|fluctuat\w*|movement\w*|var(?:y|ies|iation\w*)|net",
    ),
    "升降": (
        r"ris(?:e|es|ing|en)|rais\w*|increas\w*",
        r"fall\w*|fell|lower\w*|decreas\w*|drop\w*|declin\w*|reduc\w*|down\w*",
        r"lift\w*|elevat\w*|chang\w*|fluctuat\w*|mov\w*|adjust\w*|hoist\w*",
    ),
    "涨跌": (
        r"ris(?:e|es|ing|en)|gain\w*|increas\w*",
        r"fall\w*|fell|loss\w*|decreas\w*|drop\w*|declin\w*|down",
        r"chang\w*|fluctuat\w*|mov\w*|swing\w*",
    ),
    "利弊": (
        r"advantage\w*|benefit\w*|pros?|merit\w*",
        r"disadvantage\w*|drawback\w*|harm\w*|cons?|demerit\w*|cost\w*|risks?|downside\w*",
        r"weigh\w*|trade-?offs?",
    ),
    "得失": (r"gain\w*|success\w*", r"loss\w*|fail\w*|lost|lose\w*", r"merit\w*|stake\w*"),
    "优劣": (
        r"strength\w*|advantage\w*|merit\w*|superior\w*",
        r"weak\w*|disadvantage\w*|inferior\w*|demerit\w*|shortcoming\w*|drawback\w*",
        r"quality|rank\w*|relative\w*",
    ),
    "异同": (r"differ\w*|contrast\w*|distinct\w*", r"similar\w*|same\w*|common\w*", r"compar\w*"),
    "奖罚": (
        r"reward\w*|award\w*",
        r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)",
        r"incentiv\w*",
    ),
}
"""Word → what renders its first half, its second one, and both in one."""
_ANY = re.compile("|".join(_TABLE))


def half_lost(chinese: str, english: str) -> HalfLost | None:
    """The first such word of which only one half is rendered; None where both are, or neither is.

    >>> half_lost("实行考核奖惩制度。", "It rewards them accordingly.")
    HalfLost(word=(4, 6), half=(5, 6), rendered=(3, 10))
    """
    zh = simplified(chinese)
    for match in _ANY.finditer(zh):
        word = _word(match[0])
        first, second = word.first.search(english), word.second.search(english)
        if (first is None) == (second is None) or (word.both and word.both.search(english)):
            continue
        rendered = first or second
        assert rendered is not None
        at = match.start() + (first is not None)
        half = (at, at + 1)
        return HalfLost(match.span(), half, rendered.span())
    return None


@functools.lru_cache(maxsize=len(_TABLE))
def _word(word: str) -> _Word:
    first, second, both = _TABLE[word]
    return _Word(_pattern(first), _pattern(second), _pattern(both) if both else None)

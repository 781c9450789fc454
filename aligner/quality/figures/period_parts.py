"""The beginning, middle or end of a month, a year, a decade, a century: 6月底 as "the beginning of June".

Two words are held against each other only where each side has one of its kind, and no other word on either side may
speak of the part that the other names.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS
from aligner.quality.figures.figure import Figure, Weight, exactly


class _Part(NamedTuple):
    chinese: str
    english: str
    any_chinese: re.Pattern[str]
    """What in Chinese may speak of that part."""
    any_english: re.Pattern[str]


_PARTS = (
    _Part(
        "上旬|[初头]",
        r"(?:beginning|start)(?: of)?|early(?: in)?",
        re.compile("初|(?<!开)始|[月年]头|开[年春局门]|元旦|上旬|首[日月周旬]|新年|早|上[月年半]"),
        re.compile(r"\b(?:beginning|start of|early|earli\w+|first|turn|new year|outset|onset|1st)\b"),
    ),
    _Part(
        "中[叶旬期]|中",
        r"middle(?: of)?|mid",
        re.compile("[月年纪代]中|中[旬叶葉期]|半"),
        re.compile(r"\bmid|\bhalf|\bmedi|\bcentr"),
    ),
    _Part(
        "下旬|[底末尾]",
        r"(?:end|close)(?: of)?|late(?: in)?",
        re.compile("[底末尾终終晚]|下旬|最[后後]|除夕|下半|[之以]?[后後]|止"),
        re.compile(
            r"\b(?:ends?|late|later|latter|close of|closing|last|final|eve|(?:2[89]|3[01])(?:st|th)?|december|after)\b"
        ),
    ),
)
_ANY_ZH = re.compile("[月年纪代][初头中底末尾上下]")
_ZH = re.compile(
    "(?:(?P<year>(?<![新青少成老童壮中几一二两三四五六七八九十每])年|(?<=[〇零\\d一二三四五六七八九]{3})年)"
    "|(?P<decade>年代)|(?P<month>月份?)|(?P<century>世纪))的?(?:"
    + "|".join(f"(?P<p{n}>{part.chinese})" for n, part in enumerate(_PARTS))
    + ")(?![一级学等中下国秋时段学间])"
)
_MONTH = (
    rf"(?:{alternation([m.capitalize() for m in MONTHS if len(m) > 2])}|(?:the|this|next|last|each|every|that) month)"
)
_YEAR = r"(?:\d{4}(?![s\d])|(?:the|this|next|last|each|every|that) year)"
_DECADE = r"(?:the )?(?:\d{4}s|\w+ties|\w+teens)"
_CENTURY = r"(?:the )?(?:\d\d?(?:st|nd|rd|th)|\w+(?:st|nd|rd|th)|(?:this|last|next)) century"
_EN = re.compile(
    r"\b(?:" + "|".join(f"(?P<p{n}>{part.english})" for n, part in enumerate(_PARTS)) + r")(?:-| |-to-\w+ )"
    rf"(?:(?P<month>{_MONTH})|(?P<decade>{_DECADE})|(?P<century>{_CENTURY})|(?P<year>{_YEAR}))\b",
    re.IGNORECASE,
)
_NUMBER_ZH = re.compile(r"[\d〇零一二三四五六七八九十本上下今明去前同]+\s?$")


def other_part(zh: str, en: str) -> tuple[Figure, Figure] | None:
    """The part of a period that a simplified Chinese text names and the other one that the English has for it."""
    if _ANY_ZH.search(zh) is None:
        return None
    here, there = [*_ZH.finditer(zh)], [*_EN.finditer(en)]
    if len(here) != 1 or len(there) != 1:
        return None
    one, two = here[0], there[0]
    first, second = _part(one), _part(two)
    if first == second or _period(one) != _period(two):
        return None
    if _PARTS[first].any_english.search(en.lower()) or _PARTS[second].any_chinese.search(zh):
        return None
    start = _NUMBER_ZH.search(zh[: one.start()])
    return _figure(one, first, zh, start.start() if start else one.start()), _figure(two, second, en, two.start())


def _part(found: re.Match[str]) -> int:
    return next(n for n in range(len(_PARTS)) if found[f"p{n}"])


def _period(found: re.Match[str]) -> str:
    return next(name for name in ("month", "year", "decade", "century") if found[name])


def _figure(found: re.Match[str], part: int, text: str, start: int) -> Figure:
    quoted = text[start : found.end()]
    return Figure(start, found.end(), quoted, exactly(part + 1), Weight.LIKELY, kind="part of a period", quoted=quoted)

"""Figures that name a place in a closed series: 第三季度 and "Q3", 下半年 and "second half", 一战 and "World War I".

Each answers figures of its own kind alone, and counts only where both sides have one: "Q3" may well be written
"July to September", but not "the second quarter".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.numbers import DIGITS
from aligner.quality.figures.figure import Figure, Weight, exactly

_CHINESE = re.compile(
    r"(?<![前首头后近过])(?P<quarter>[一二三四1-4](?=季度|季报))"
    r"|(?P<half>[上下])半年(?!来)"
    r"|第?(?P<war>[一二])(?:次世界大战|战(?=[前后期时中爆结]))"
    r"|翻(?:了|上)?(?P<doubled>[一两二三])?番"
    r"|(?:增长|增加|增至|提高|扩大|上升|上涨|增)(?:了|到|至)?(?:近|约|超过|将近)?(?P<times>[一两二三四五六七八九1-9])倍(?![多半])"
)
_MAYBE_ENGLISH = re.compile("quarter|half|War|WW|[QH][1-4]|[1-4]Q|[bp]led")
_ENGLISH = re.compile(
    r"\b(?P<quarter>first|second|third|fourth)[ -]quarter\b|\bQ(?P<q>[1-4])\b|\b(?P<quarter_q>[1-4])Q\b"
    r"|\b(?P<half>first|second)[ -]half\b(?=\s+(?:of\b|in\b|year\b|\d{4}))|\bH(?P<h>[12])\b"
    r"|\bWorld War (?P<war>III|II|I|One|Two|1|2)\b|\b(?P<war_first>First|Second) World War\b|\bWW-?(?P<ww>II|I|1|2)\b"
    r"|\b(?P<times>doubled|tripled|trebled|quadrupled|quintupled)\b",
)
_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "one": 1, "two": 2, "i": 1, "ii": 2, "iii": 3}
_TIMES = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5}
_KINDS = {"quarter": "quarter", "q": "quarter", "quarter_q": "quarter", "half": "half-year", "h": "half-year"}


def chinese_named(text: str) -> Iterator[Figure]:
    """The figures of that sort in a simplified Chinese text, all of weight LIKELY."""
    for match in _CHINESE.finditer(text):
        name = str(match.lastgroup or "doubled")
        word = match[name] or "一"
        if name == "half":
            yield _figure(match, "half-year", 1 if word == "上" else 2)
            continue
        value = int(word) if word.isdecimal() else DIGITS[word]
        if name == "doubled":
            yield _figure(match, "multiple", 2**value)
        elif name == "times":
            yield _figure(match, "multiple", value + 1, value)
        else:
            yield _figure(match, _KINDS.get(name, "world war"), value)


def english_named(text: str) -> Iterator[Figure]:
    """The figures of that sort in an English text, all of weight LIKELY."""
    for match in _ENGLISH.finditer(text) if _MAYBE_ENGLISH.search(text) else ():
        name = str(match.lastgroup)
        word = match[name].lower()
        if name == "times":
            yield _figure(match, "multiple", _TIMES[word])
        else:
            value = int(word) if word.isdecimal() else _PLACES[word]
            yield _figure(match, _KINDS.get(name, "world war"), value)


def _figure(match: re.Match[str], kind: str, *values: float) -> Figure:
    return Figure(match.start(), match.end(), match[0], exactly(*values), Weight.LIKELY, kind=kind)

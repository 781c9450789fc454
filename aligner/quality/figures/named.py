"""Figures that name a place in a closed series: 第三季度 and "Q3", 下半年 and "second half", 附件一 and "Annex 1".

Each answers figures of its own kind alone, and counts only where both sides have one: "Q3" may well be written
"July to September", but not "the second quarter".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from aligner.evidence.numbers import DIGITS, roman_value
from aligner.quality.figures.figure import Figure, Weight, exactly

_PLACE_ZH = r"(?:十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})(?!\.?\d|[一二三四五六七八九十百千万个個])"
_PLACE_EN = r"(?:\d{1,2}(?!\.?\d|%)|[IVX]{1,5}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b"
_CHINESE = re.compile(
    r"(?<![前首头后近过])(?P<quarter>[一二三四1-4](?=季度|季报|(?<=第.)季))"
    r"|(?P<quarter_named>[首末尾])(?=季)"
    r"|(?P<half>[上下])半年(?!来)"
    r"|第?(?P<war>[一二])(?:次世界大战|战(?=[前后期时中爆结]))"
    r"|翻(?:了|上)?(?P<doubled>[一两二三])?番"
    r"|(?:增长|增加|增至|提高|扩大|上升|上涨|增)(?:了|到|至)?(?:近|约|超过|将近)?(?P<times>[一两二三四五六七八九1-9])倍(?![多半])"
    rf"|附[件录表]\s?(?P<annex>{_PLACE_ZH})|(?<![代外电图仪手钟发])表\s?(?P<table>{_PLACE_ZH})(?=[，。、：）\s和与及所中]|$)"
    rf"|(?<![地企试意力版贪])图\s?(?P<illustration>{_PLACE_ZH})(?=[，。、：）\s和与及所中]|$)|第\s?(?P<chapter>{_PLACE_ZH})\s?章"
)
_MAYBE_ENGLISH = re.compile("quarter|half|War|WW|[QH][1-4]|[1-4]Q|[bp]led|Ann|App|Att|Sche|Exh|Tab|Fig|Cha")
_ENGLISH = re.compile(
    r"\b(?P<quarter>first|second|third|fourth)[ -]quarter\b|\bQ(?P<q>[1-4])\b|\b(?P<quarter_q>[1-4])Q\b"
    r"|\b(?P<half>first|second)[ -]half\b(?=\s+(?:of\b|in\b|year\b|\d{4}))|\bH(?P<h>[12])\b"
    r"|\bWorld War (?P<war>III|II|I|One|Two|1|2)\b|\b(?P<war_first>First|Second) World War\b|\bWW-?(?P<ww>II|I|1|2)\b"
    r"|\b(?P<times>doubled|tripled|trebled|quadrupled|quintupled)\b"
    rf"|\b(?:Annex|Appendix|Attachment|Schedule|Exhibit)\s(?P<annex>{_PLACE_EN})|\bTable\s(?P<table>{_PLACE_EN})"
    rf"|\bFig(?:ure|\.)\s(?P<illustration>{_PLACE_EN})|\bChapter\s(?P<chapter>{_PLACE_EN})",
)
_PLACES = {
    word: value
    for value, words in enumerate(
        ("one first", "two second", "three third", "four fourth", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
    for word in words.split()
}
_NAMED_QUARTERS = {"首": 1, "末": 4, "尾": 4}
_TIMES = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5}
_KINDS = {
    **dict.fromkeys(("quarter", "q", "quarter_q", "quarter_named"), "quarter"),
    **dict.fromkeys(("half", "h"), "half-year"),
    **dict.fromkeys(("war", "war_first", "ww"), "world war"),
}
"""Of the groups that are not named by their kind."""


def chinese_named(text: str) -> Iterator[Figure]:
    """The figures of that sort in a simplified Chinese text, all of weight LIKELY."""
    for match in _CHINESE.finditer(text):
        name = str(match.lastgroup or "doubled")
        word = match[name] or "一"
        if name == "half":
            yield _figure(match, "half-year", 1 if word == "上" else 2)
            continue
        value = _value_zh(word)
        if name == "doubled":
            yield _figure(match, "multiple", 2**value)
        elif name == "times":
            yield _figure(match, "multiple", value + 1, value)
        elif (kind := _KINDS.get(name, name)) == "quarter":
            start = match.start() - text.startswith("第", match.start() - 1) if match.start() else 0
            end = match.end() + (2 if text.startswith("季度", match.end()) else 1)
            yield replace(_figure(match, kind, value), quoted=text[start:end])
        else:
            yield _figure(match, kind, value)


def english_named(text: str) -> Iterator[Figure]:
    """The figures of that sort in an English text, all of weight LIKELY."""
    for match in _ENGLISH.finditer(text) if _MAYBE_ENGLISH.search(text) else ():
        name = str(match.lastgroup)
        word = match[name].lower()
        if name == "times":
            yield _figure(match, "multiple", _TIMES[word])
        else:
            value = int(word) if word.isdecimal() else _PLACES.get(word) or roman_value(word.upper())
            if value is None:
                continue
            yield _figure(match, _KINDS.get(name, name), value)


def _value_zh(word: str) -> int:
    """The value of a numeral up to nineteen, or of digits."""
    if word.isdecimal():
        return int(word)
    if word in _NAMED_QUARTERS:
        return _NAMED_QUARTERS[word]
    return 10 + (DIGITS[word[1]] if word[1:] else 0) if word[0] == "十" else DIGITS[word]


def _figure(match: re.Match[str], kind: str, *values: float) -> Figure:
    return Figure(match.start(), match.end(), match[0], exactly(*values), Weight.LIKELY, kind=kind)

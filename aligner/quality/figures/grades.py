"""Grades, classes and phases: 一级 and "Grade I", 甲级 and "Class A", 二期工程 and "Phase 2".

As with the other figures that name a place (`named`), each counts only against one of its own kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.numbers import roman_value
from aligner.quality.figures.figure import Figure, Weight, exactly

_PLACES = {
    word: value
    for value, words in enumerate(("一1", "二2", "三3", "四4", "五5", "六6", "七7", "八8"), 1)
    for word in words
}
_LETTERS = {word: value for value, words in enumerate(("甲Aa", "乙Bb", "丙Cc", "丁Dd"), 1) for word in words}
_ROMAN = "ⅠⅡⅢⅣⅤ"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "one": 1, "two": 2, "three": 3, "four": 4}
_PLACE_ZH = r"(?<![\d.一二三四五六七八九十百两几数A-Za-z])"
_CHINESE = re.compile(
    rf"{_PLACE_ZH}(?:第\s?(?P<of>[一二三四五六七八1-8])\s?[级級类類]|(?P<grade>[甲乙丙丁A-D]|[{_ROMAN}]|[IV]{{1,4}})\s?[级級类類]"
    r"|(?P<level>[一二三四五六七八1-8])\s?[级級](?![风風地跳])"
    r"|(?P<phase>[一二三四五六])期(?=工程|[项項]目|建[设設]|[扩擴]建|[厂廠]|[临臨臨]床|竣|投|[开開]|交|[发發]|融|$)"
    r"|第(?P<nth>[一二三四五六])(?:期|[阶階]段)|(?P<first>首)期(?=工程|[项項]目|建[设設]|[扩擴]建))"
)
_MAYBE_CHINESE = re.compile("[级級类類期阶階]")
_MAYBE_ENGLISH = re.compile("[Gg]rade|[Cc]lass|[Ll]evel|[Tt]ier|[Cc]ategory|[Pp]hase|[Ss]tage")
_PLACE_EN = r"(?P<{}>[1-8](?![\d.,]*\d|%|-\d)|I{{1,3}}|IV|VI{{0,3}}|[A-D]|One|Two|Three|Four|one|two|three|four)\b"
_ENGLISH = re.compile(
    rf"\b(?:[Gg]rade|[Cc]lass|[Ll]evel|[Tt]ier|[Cc]ategory)[ -]{_PLACE_EN.format('grade')}"
    r"|\b(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?:[Gg]rade|[Cc]lass|[Ll]evel|[Tt]ier|[Cc]ategory)\b"
    rf"|\b(?:[Pp]hase|[Ss]tage)[ -]{_PLACE_EN.format('phase')}"
    r"|\b(?P<nth_phase>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?:phase|stage)\b"
)


def chinese_grades(text: str) -> Iterator[Figure]:
    """The grades and phases of a Chinese text, all of weight LIKELY.

    >>> [(figure.text, figure.kind, figure.value) for figure in chinese_grades("甲级资质，二期工程")]
    [('甲级', 'grade', 1), ('二期', 'phase', 2)]
    """
    for match in _CHINESE.finditer(text) if _MAYBE_CHINESE.search(text) else ():
        name = str(match.lastgroup)
        value = 1 if name == "first" else _value(match[name])
        yield _figure(match, "phase" if name in ("phase", "nth", "first") else "grade", value)


def english_grades(text: str) -> Iterator[Figure]:
    """Those of an English text."""
    for match in _ENGLISH.finditer(text) if _MAYBE_ENGLISH.search(text) else ():
        name = str(match.lastgroup)
        yield _figure(match, "phase" if name in ("phase", "nth_phase") else "grade", _value(match[name]))


def _value(word: str) -> int:
    roman = _ROMAN.find(word) + 1 or roman_value(word)
    return _PLACES.get(word) or _LETTERS.get(word) or _ORDINALS.get(word.lower()) or roman or 0


def _figure(match: re.Match[str], kind: str, value: int) -> Figure:
    return Figure(match.start(), match.end(), match[0], exactly(value), Weight.LIKELY, kind=kind)

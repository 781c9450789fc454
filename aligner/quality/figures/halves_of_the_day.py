"""Which half of the day an hour is in: 上午9时 is 9 a.m. and no 9 p.m.

An hour after noon may be told as 9 or as 21, so the hours alone do not differ. Twelve is of either half, and so are the
small hours of 晚上.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.numbers import chinese_value
from aligner.quality.figures.figure import Figure, Weight, exactly

_CHINESE = re.compile(
    r"(?P<half>(?P<before>凌晨|清晨|早上|早晨|上午)|下午|傍晚|(?P<evening>晚上|晚[间間]))"
    r"\s?(?P<hour>\d{1,2}|[一二三四五六七八九十两兩]{1,2})\s?(?:[点點时時](?![间間])|[:：]\d)"
)
_ENGLISH = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.]\d\d)?\s?(?:o['’]clock\s)?"
    r"(?P<half>(?:(?P<before>a)|p)(?:\.\s?m\.|\.?\s?m\b)|in the (?:(?P<morning>morning)|afternoon|evening))",
    re.IGNORECASE,
)
_FIRST_OF_THE_EVENING = 5


def chinese_halves(text: str) -> Iterator[Figure]:
    """The halves of the day in a Chinese text, of weight LIKELY: 1 before noon, 2 after it."""
    for match in _CHINESE.finditer(text):
        hour = (
            int(match["hour"]) if match["hour"].isdecimal() else int(chinese_value(match["hour"].replace("兩", "两")))
        )
        if hour not in (0, 12) and not (match["evening"] and hour < _FIRST_OF_THE_EVENING):
            yield _half(match, bool(match["before"]))


def english_halves(text: str) -> Iterator[Figure]:
    """The same of an English one."""
    for match in _ENGLISH.finditer(text):
        if int(match["hour"]) not in (0, 12):
            yield _half(match, bool(match["before"] or match["morning"]))


def _half(match: re.Match[str], before_noon: bool) -> Figure:
    readings = exactly(1 if before_noon else 2)
    return Figure(*match.span("half"), match["half"], readings, Weight.LIKELY, kind="half of the day")

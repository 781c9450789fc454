"""Ranges made lists, or the reverse: "Piers 2 to 4" as 2号、4号码头, 第三至第五条 as "Articles 3 and 5".

A list of all that a range takes in says the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from aligner.quality.figures.comparing import answers
from aligner.quality.figures.figure import Figure
from aligner.quality.negation.negations import Span

_UNIT_ZH = r"[^\s，。；：、,;\d至到—–~～－和与及或百千万亿乃]{0,3}"
_RANGE_ZH = re.compile(rf"{_UNIT_ZH}\s?(?:至|到|[-—–~～－]{{1,2}})\s?第?{_UNIT_ZH}")
_LIST_ZH = re.compile(rf"{_UNIT_ZH}(?:、|和|与|及|以及)\s?第?{_UNIT_ZH}")
_RANGE_EN = re.compile(r"(?:\s[a-z%]+)?(?:\s(?:to|through|thru)\s|\s?[-–—~]\s?)(?:[A-Z]?[a-z]+\s)?")
_LIST_EN = re.compile(r"(?:\s[a-z%]+)?(?:,?\s(?:and|or)\s|\s?&\s?)(?:[A-Z]?[a-z]+\s)?")
_BETWEEN_EN = re.compile(r"\b(?:between|from|both|either)\s(?:[A-Za-z]+\s)?$", re.IGNORECASE)
_BETWEEN_ZH = re.compile("[^，。；]{0,4}[之中期]?间|分别|各")
_ABOUT = ("三、五", "三五", "十、二十")
"""Lists that are manners of speaking: 三、五年 is "three to five years"."""
_LONGEST = 12
"""So many characters may stand between the two figures."""


class MadeList(NamedTuple):
    """A range of the one text, and the two ends of it alone in the other."""

    zh: Span
    en: Span
    chinese: bool
    """Whether it is the Chinese text that has the range."""


_Two = tuple[Figure, Figure]


def made_list(zh: str, en: str, chinese: Sequence[Figure], english: Sequence[Figure]) -> MadeList | None:
    """The first such range of a simplified Chinese text and an English one with their figures."""
    here, there = _neighbours(chinese), _neighbours(english)
    for one in here:
        same = [two for two in there if all(map(answers, one, two))] if there else []
        # Said twice, one of the two may be anything.
        if len(same) != 1 or sum(all(map(answers, other, same[0])) for other in here) > 1:
            continue
        two = same[0]
        spans = (one[0].start, one[1].end), (two[0].start, two[1].end)
        if _fills(_RANGE_ZH, zh, one) and _fills(_LIST_EN, en, two) and not _BETWEEN_EN.search(en[: two[0].start]):
            return MadeList(*spans, True)
        if zh[slice(*spans[0])] in _ABOUT:
            continue
        if _fills(_LIST_ZH, zh, one) and _fills(_RANGE_EN, en, two) and not _BETWEEN_ZH.match(zh, one[1].end):
            return MadeList(*spans, False)
    return None


def spanned(figure: Figure, own: Sequence[Figure], text: str, others: Sequence[Figure], chinese: bool) -> bool:
    """Whether a range of the other text, of that language, takes in a figure of a list: 第三、四、五条 as "3 to 5".

    It has to stand between the number before it and the one that follows it.
    """
    places = [other for other in own if other.weight]
    at = next((k for k, other in enumerate(places) if other is figure), 0)
    beside = [other.value - figure.value for other in places[max(0, at - 1) : at + 2]]
    if beside != [-1, 0, 1]:
        return False
    words = _RANGE_ZH if chinese else _RANGE_EN
    return any(two[0].value < figure.value < two[1].value and _fills(words, text, two) for two in _neighbours(others))


def _neighbours(figures: Sequence[Figure]) -> list[_Two]:
    """The figures that follow each other closely and leave room for a third between them."""
    return [
        (one, two)
        for one, two in pairwise([f for f in figures if f.weight])
        if 0 < two.start - one.end <= _LONGEST and not one.is_vague and not two.is_vague and two.value - one.value > 1
    ]


def _fills(words: re.Pattern[str], text: str, two: _Two) -> bool:
    """Whether the pattern takes up all that stands between two figures."""
    return words.fullmatch(text, two[0].end, two[1].start) is not None

"""A place that a translation drops beside another: 由巴基斯坦和乌兹别克斯坦承办 as "hosted by Uzbekistan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from aligner.quality.places.named import has, kind_of, named

_AND = {
    True: re.compile(r"方?(?:和|与|及|以及|或|同|跟|、)"),
    False: re.compile(r",?\s(?:and|or|&)\s(?:the\s)?|,\s(?:the\s)?"),
}
_STANDING_IN = {
    True: re.compile("[两双各该其彼此他她它们邻外对]|当地|一带|地区|国家|诸国|列国|盟国|区域|前者|后者|国际|多边"),
    False: re.compile(
        r"\b(?:both|two|bilateral\w*|mutual\w*|neighbou?r\w*|others?|them|they|theirs?|its|itself|latter|former|each"
        r"|either|regions?|regional|countr(?:y|ies)|nations?|states?|allies|sides|parties|peoples?|capitals?|cities"
        r"|provinces?|continents?|world|foreign\w*|overseas|home|here|local\w*|abroad|domestic\w*|us|our|we)\b",
        re.IGNORECASE,
    ),
}
"""What may be said in the name's place."""

Span = tuple[int, int]


def vanished(source: str, target: str, chinese_source: bool) -> Iterator[Span]:
    """Where the source names a place next to another of its kind, and the target only that other one.

    The Chinese text in simplified characters. Whatever in the target may stand for it makes it silent, and so does a
    place that the source does not have: it is another, not none.
    """
    names = named(source, chinese_source)
    if len(names) < 2:
        return
    for one, two in pairwise(names):
        if kind_of(one) != kind_of(two) or one.places & two.places:
            continue
        if not _AND[chinese_source].fullmatch(source, one.end, two.start):
            continue
        lost = [
            name
            for name in (one, two)
            if not any(has(target, not chinese_source, number, source) for number in name.places)
        ]
        if len(lost) != 1 or _STANDING_IN[not chinese_source].search(target):
            continue
        others = named(target, not chinese_source)
        if all(any(has(source, chinese_source, number, target) for number in name.places) for name in others):
            yield lost[0].start, lost[0].end
            return

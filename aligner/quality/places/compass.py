"""Points of the compass: 东北部, 以南, "southwest", "north of"; in names such as 东盟 they are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORDS = {"东": "east", "南": "south", "西": "west", "北": "north"}
_CHINESE = re.compile(
    r"以(?P<beyond>[东南西北]{1,2})(?=[^\w]|约|大约|近|的|有|是|[\d一二三四五六七八九十百千数几两]|$)"
    r"|(?P<part>东北|西北|东南|西南|[东南西北])(?:部(?![队族落门长])|侧|岸|郊|端|麓)"
)
_ENGLISH = re.compile(r"(?<![\w-])(?:north|south)?(?:-?(?:north|south|east|west))(?:ern(?:most)?|wards?)?(?![\w-])")


class Point(NamedTuple):
    """One mention."""

    start: int
    end: int
    points: frozenset[str]
    """Of 东, 南, 西 and 北 one, or two of which one is neither the other nor its opposite."""


def points(text: str, chinese: bool) -> Iterator[Point]:
    """Mentions that are plainly such; Chinese in simplified characters. 东西部 and "east-west" are none."""
    for match in (_CHINESE if chinese else _ENGLISH).finditer(text):
        if chinese:
            found = frozenset(match["beyond"] or match["part"])
            if match.start() and text[match.start() - 1] in _WORDS:
                continue
        else:
            found = frozenset(point for point, word in _WORDS.items() if word in match[0])
        if found not in ({"东", "西"}, {"南", "北"}):
            yield Point(*match.span(), found)


def may_have(text: str, chinese: bool, point: str) -> bool:
    """Whether a text has that point in any way: in a name, in a compound, with a capital."""
    if chinese:
        return point in text
    also = {"东": "orient|levant", "西": "occident", "北": "arctic|nordic", "南": "antarctic|austral"}[point]
    return re.search(f"{_WORDS[point]}|{also}", text, re.IGNORECASE) is not None

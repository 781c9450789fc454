"""Points of the compass: 东北部, 以南, "southwest", "north of", and of regions: 华东, "the Northwest Atlantic".

The middle is one of them: 中线, "central China". In names such as 东盟 they are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORDS = {"东": "east", "南": "south", "西": "west", "北": "north"}
_MIDDLE = frozenset("中")
_CHINESE = re.compile(
    r"以(?P<beyond>[东南西北]{1,2})(?=[^\w]|约|大约|近|的|有|是|[\d一二三四五六七八九十百千数几两]|$)"
    r"|(?P<part>东北|西北|东南|西南|[东南西北])(?:部(?![队族落门长])|侧|岸|郊|端|麓)"
    r"|(?P<belt>中[东西南北])(?=部(?:地区|各?省|城市|[、，。的及和与]|$))"
    r"|华(?P<china>[东南北中])(?![裔侨人语国学])"
    r"|(?P<middle>中)部(?=地区|各?省|崛起|和|与|、|[的及，。]|$)|(?<![空水高直曲海岸])(?P<line>[东南西北中])线(?=工程|调水|方案|通道|、|和)"
    r"|(?P<area>东北|西北|东南|西南)(?=[东南西北中]部)|(?<=[、和与及])(?P<listed>东北|西北|东南|西南)(?=[、和与及等，。])"
    r"|(?<![来尼罗巴度广山江陕河湖海云越台粤并方中])(?P<region>东北|西北|东南|西南|[东南西北])"
    r"(?=部?(?:太平洋|大西洋|印度洋)|欧(?![盟元])|亚(?!特|当|历|马|里|美|麻|运|健|利|布|视|于)|(?<!南)非(?![常法])|部非洲|地区)"
)
_POINT = r"(?:north|south)?-?(?:north|south|east|west)(?:ern)?"
_ENGLISH = re.compile(
    r"(?<![\w-])(?:north|south)?(?:-?(?:north|south|east|west))(?:ern(?:most)?|wards?)?(?![\w-])"
    rf"|(?<![\w-])(?i:central|middle)(?=(?:,?\s(?:and\s)?{_POINT})*\s"
    r"(?:parts?|regions?|areas?|routes?|provinces|China(?!\sSea)|Africa|Europe)\b)"
    r"|(?<=\bthe\s)(?:North|South)-?(?:east|west)(?=[,.;]|\sand\b|$)"
    rf"|(?<![\w-])(?i:{_POINT})(?=(?:,?\s(?:and\s)?(?i:{_POINT}|central))*\s"
    r"(?:China(?!\sSea)|Asian?s?\b|Europe|Pacific|Atlantic|Indian\sOcean|Africa|Suburb))(?<!South(?=\sAfrica))"
)
_MIDDLE_ZH = re.compile("[华正当居东南西北]中|中[部线路段间央心游原东南西北]|腹地|内陆")
_MIDDLE_EN = re.compile(r"cent(?:er|re|ral)|\bmid|heart|interior|inland|half", re.IGNORECASE)


class Point(NamedTuple):
    """One mention."""

    start: int
    end: int
    points: frozenset[str]
    """Of 东, 南, 西, 北 and 中 one, or two of which one is neither the other nor its opposite."""


def points(text: str, chinese: bool) -> Iterator[Point]:
    """Mentions that are plainly such; Chinese in simplified characters. 东西部 and "east-west" are none."""
    if chinese and not any(point in text for point in _WORDS) and "中" not in text:
        return
    behind = 0
    for match in (_CHINESE if chinese else _ENGLISH).finditer(text):
        if chinese:
            found = frozenset(next(filter(None, match.groups())))
            # 东西部 is none, but 东北西部 is the west of the Northeast.
            if match.start() > behind and text[match.start() - 1] in _WORDS:
                continue
            behind = match.end()
        else:
            found = frozenset(point for point, word in _WORDS.items() if word in match[0].lower()) or _MIDDLE
        if found not in ({"东", "西"}, {"南", "北"}):
            yield Point(*match.span(), found)


def may_have(text: str, chinese: bool, point: str) -> bool:
    """Whether a text has that point in any way: in a name, in a compound, with a capital."""
    if point in _MIDDLE:
        return (_MIDDLE_ZH if chinese else _MIDDLE_EN).search(text) is not None
    if chinese:
        return point in text
    also = {"东": "orient|levant", "西": "occident", "北": "arctic|nordic", "南": "antarctic|austral"}[point]
    return re.search(f"{_WORDS[point]}|{also}", text, re.IGNORECASE) is not None

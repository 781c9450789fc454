"""Where a translation has another place than the source: 德国 as "French", 以南 as "north of"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import cut
from aligner.quality.places.compass import Point, may_have, points
from aligner.quality.places.named import Named, has, kind_of, named

_STANDING_IN = {
    True: re.compile(r"[该此其彼贵敌邻]国|当地|该[地市省州]|两国|他国|外国|祖国"),
    False: re.compile(
        r"\b(?:the|that|this|his|her|their|its|our|my) (?:\w+ )?"
        r"(?:country|nation|city|province|planet|continent|capital|state)\b"
        r"|\bforeign(?!(?:-|\s)(?:minist|affairs|secretar|polic|trade|exchange|invest|currenc|direct|capital|relations))"
        r"|\blocals?\b|\bboth (?:countries|nations)\b",
        re.IGNORECASE,
    ),
}
"""Words for which a translator may put the name of the place that they mean, and the reverse."""
_COUNTRY = re.compile("(?:country|nation)$", re.IGNORECASE)
_OWN_COUNTRY = re.compile("中国|中华|全国|国内|我国|国家")
_COUNTRIES = frozenset((0,))
"""Their kind, as `named` numbers them."""
_MEANT = re.compile(r"[该此其彼贵敌邻本我全]国|当地|[该本全][地市省州]|两国|他国|外国|祖国")
"""What in Chinese is such a word, or may be rendered by one: 本国 as "the country"."""

_DIVISIONS = frozenset("县市省区州镇乡村岛港湾")
"""What may make one word with the name of a place: 台东县."""
_OF_A_BODY = 2
"""So many characters at least stand behind the name of a place in that of a body."""

Span = tuple[int, int]


class Exchanged(NamedTuple):
    """A place of the source without a rendering, and one of the target that the source does not have."""

    source: Span
    target: Span


def exchanged(source: str, target: str, chinese_source: bool) -> Iterator[Exchanged]:
    """At most one of each kind: country, continent, ocean, planet, province, city, and point of the compass.

    The Chinese text in simplified characters.
    """
    own = _lacking(source, target, chinese_source)
    but = _stood_for(*((source, target) if chinese_source else (target, source))) if own else None
    if but is not None:
        others = _lacking(target, source, not chinese_source)
        for kind in sorted((own.keys() & others.keys()) - but):
            yield Exchanged(own[kind], others[kind])
    yield from _turned(source, target, chinese_source)


def _stood_for(chinese: str, english: str) -> frozenset[int] | None:
    """The kinds of places that words of one text may mean beyond what the other accounts for; None: any kind.

    "The country's" for 中国 is no province of it.
    """
    words = _STANDING_IN[False].findall(english)
    if len(words) > len(_MEANT.findall(chinese)):
        return _COUNTRIES if all(map(_COUNTRY.search, words)) and _OWN_COUNTRY.search(chinese) else None
    return None if len(_STANDING_IN[True].findall(chinese)) > len(words) else frozenset()


def _lacking(text: str, other: str, chinese: bool) -> dict[int, Span]:
    """The first place of each kind that the other text does not have."""
    found: dict[int, Span] = {}
    names = named(text, chinese)
    for name in names:
        kind = kind_of(name)
        if (
            kind not in found
            and not any(has(other, not chinese, number, text) for number in name.places)
            and (not chinese or is_words(text, name, names))
        ):
            found[kind] = (name.start, name.end)
    return found


def is_words(text: str, name: Named, names: Sequence[Named]) -> bool:
    """Whether words, or other names, begin and end where the name does: 里约 in 三公里约有 is no name, 越南海防 two.

    A word may begin with it, and be the name of a body: 上海交通大学.
    """
    ends = {0, *(edge for other in names if other is not name for edge in (other.start, other.end))}
    at = 0
    for word in cut(text):
        if at == name.start and (
            len(word) >= name.end - name.start + _OF_A_BODY or word[name.end - name.start :] in _DIVISIONS
        ):
            return True
        at += len(word)
        ends.add(at)
    return name.start in ends and (name.end in ends or text[name.end - 1] == "方")


def _turned(source: str, target: str, chinese_source: bool) -> Iterator[Exchanged]:
    """The first point of the compass that the target has another for."""
    here = list(points(source, chinese_source))
    if not here:
        return
    own = [
        point
        for point in here
        if not any(may_have(target, not chinese_source, one) for one in point.points)
        or (len(point.points) == 2 and not all(may_have(target, not chinese_source, one) for one in point.points))
    ]
    there = list(points(target, not chinese_source)) if own or len(here) > 1 else []
    for point in there if own else ():
        if any(not may_have(source, chinese_source, one) for one in point.points):
            yield Exchanged((own[0].start, own[0].end), (point.start, point.end))
            return
    yield from _one_of_several(here, there)


def _one_of_several(here: Sequence[Point], there: Sequence[Point]) -> Iterator[Exchanged]:
    """Where both texts have as many points, two or more, and all but one of them are the same."""
    if len(here) != len(there) or len(here) < 2:
        return
    lost, other = Counter(one.points for one in here), Counter(one.points for one in there)
    lost, other = lost - other, other - lost
    if lost.total() == other.total() == 1:
        own, mine = (next(one for one in side if one.points in left) for side, left in ((here, lost), (there, other)))
        yield Exchanged((own.start, own.end), (mine.start, mine.end))

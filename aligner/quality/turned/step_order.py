"""Two steps that change places: "test the water before ordering a turbine" as 先订购涡轮机，之后才检测水质.

Each text must have one word for the order. What stands on either side of it is compared crosswise with the other text:
both steps have to be known again in the other's place, and neither in its own.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.adequacy.reading import Reading
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause
from aligner.quality.words.word_links import word_links

_ZH = re.compile(
    "(?<![首事预早优祖原领])先(?![生后进锋例驱天河前知决烈导])(?P<first>[^。；！？先]{2,40}?)"
    "(?P<then>然后再?|之后再?才?|而后|随后再?|接着|[，]?再(?!次|度|也|说|生|三)|(?<=，)(?:才|方可?))(?P<second>[^。；！？]{2,40})"
)
_EN = re.compile(
    r"\b(?:(?P<before>before|prior to)|(?P<after>after|once))\b(?! (?:which|all|long|now)\b)", re.IGNORECASE
)
_ORDER_EN = re.compile(
    r"\b(?:first|then|later|next|afterwards?|subsequently|finally|until|only|not|never|without)\b", re.IGNORECASE
)
_MARK_EN = re.compile(r"[.;:!?]")


def may_find(chinese: str, english: str) -> bool:
    """Whether both texts may tell of two steps: most do not."""
    return "先" in chinese and _EN.search(english) is not None


def turned_steps(chinese: Reading, english: Reading) -> Turned | None:
    """The words for the order of the same two steps, where it is not the same.

    >>> from aligner.quality.adequacy.reading import reading
    >>> chinese, english = "先订购涡轮机，之后才检测水质。", "We test the water before we order a turbine."
    >>> turned_steps(reading(chinese, (), True), reading(english, (), False))
    Turned(zh=(0, 10), en=(18, 24))
    """
    here = [*_ZH.finditer(simplified(chinese.text))]
    there = [*_EN.finditer(english.text)]
    if len(here) != 1 or len(there) != 1 or _ORDER_EN.search(english.text):
        return None
    one, two = here[0], there[0]
    start, end = clause(english.text, two.start(), _MARK_EN)
    left, right = english.within(start, two.start()), english.within(two.end(), end)
    if not left and "," in english.text[two.end() : end]:
        # "Before a turbine is ordered, the water is tested."
        comma = english.text.index(",", two.end())
        right, left = english.within(two.end(), comma), english.within(comma, end)
    earlier, later = (left, right) if two["before"] else (right, left)
    links, _ = word_links(chinese, english)
    first, second = (chinese.within(*one.span(group)) for group in ("first", "second"))
    straight = _met(links.own, first, earlier) + _met(links.own, second, later)
    if straight or not _met(links.own, first, later) or not _met(links.own, second, earlier):
        return None
    return Turned((one.start(), one.end("then")), two.span())


def _met(own: tuple[frozenset[int], ...], words: list[int], others: list[int]) -> int:
    return sum(not own[k].isdisjoint(others) for k in words)

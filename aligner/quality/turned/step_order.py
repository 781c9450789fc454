"""Two steps that change places: "test the water before ordering a turbine" as 先订购涡轮机，之后才检测水质,
先付款再发货 as "ship first, then pay".

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
    "(?P<then>然后再?|之后再?才?|而后|随后再?|接着|[，]?再(?!次|度|也|说|生|三)|(?<=，)(?:才|方可?)|，?后(?![来者果期面续方代台])再?)(?P<second>[^。；！？]{2,40})"
)
_EN = re.compile(
    r"\b(?:(?P<before>before|prior to)|(?P<after>after|once))\b(?! (?:which|all|long|now)\b)", re.IGNORECASE
)
_ORDER_EN = re.compile(
    r"\b(?:first|then|later|next|afterwards?|subsequently|finally|until|only|not|never|without)\b", re.IGNORECASE
)
_THEN_EN = re.compile(
    r"\b(?:(?P<then>then)|afterwards?|later|subsequently|next)\b(?! (?:than|to)\b)",
    re.IGNORECASE,
)
_OTHERWISE_EN = re.compile(
    r"\b(?:before|prior|after|once|until|till|not|never|no|without|when|if)\b|n['’]t\b", re.IGNORECASE
)
_FIRST_EN = re.compile(
    r"\bfirst(?:ly)?\b(?! (?:\w+ )?(?:time|year|month|day|half|quarter|stage|phase|class))", re.IGNORECASE
)
_ORDER_KEYS = frozenset(("first", "firstli"))
_SPLIT_EN = re.compile(r",|;|\band\b")
_SENTENCE_EN = re.compile(r"[.!?]")
_MARK_EN = re.compile(r"[.;:!?]")

_Steps = tuple[tuple[int, int], list[int], list[int]]
"""The words for the order, and those of the earlier and of the later step."""


def may_find(chinese: str, english: str) -> bool:
    """Whether both texts may tell of two steps: most do not."""
    return "先" in chinese and (_EN.search(english) is not None or _THEN_EN.search(english) is not None)


def turned_steps(chinese: Reading, english: Reading) -> Turned | None:
    """The words for the order of the same two steps, where it is not the same.

    >>> from aligner.quality.adequacy.reading import reading
    >>> chinese, english = "先订购涡轮机，之后才检测水质。", "We test the water before we order a turbine."
    >>> turned_steps(reading(chinese, (), True), reading(english, (), False))
    Turned(zh=(0, 10), en=(18, 24))
    """
    here = [*_ZH.finditer(simplified(chinese.text))]
    beside = _before_or_after(english) if len(here) == 1 else None
    steps = beside or (_then(english) if len(here) == 1 else None)
    if steps is None:
        return None
    one, (words, earlier, later) = here[0], steps
    links, _ = word_links(chinese, english)
    first, second = (chinese.within(*one.span(group)) for group in ("first", "second"))
    straight = _met(links.own, first, earlier) + _met(links.own, second, later)
    if straight or not _crossed(links.own, (first, later), (second, earlier), both=beside is not None):
        return None
    return Turned((one.start(), one.end("then")), words)


def _before_or_after(english: Reading) -> _Steps | None:
    """The only "before" or "after" of a text without other words for the order, and the steps on its two sides."""
    there = [*_EN.finditer(english.text)]
    if len(there) != 1 or _ORDER_EN.search(english.text):
        return None
    two = there[0]
    start, end = clause(english.text, two.start(), _MARK_EN)
    left, right = english.within(start, two.start()), english.within(two.end(), end)
    if not left and "," in english.text[two.end() : end]:
        # "Before a turbine is ordered, the water is tested."
        comma = english.text.index(",", two.end())
        right, left = english.within(two.end(), comma), english.within(comma, end)
    return (two.span(), left, right) if two["before"] else (two.span(), right, left)


def _then(english: Reading) -> _Steps | None:
    """The only "then" or "later" of a text, and the steps before and behind it: "shipped first, and paid for later"."""
    there = [*_THEN_EN.finditer(english.text)]
    if len(there) != 1 or _OTHERWISE_EN.search(english.text):
        return None
    two = there[0]
    if not two["then"] and not _FIRST_EN.search(english.text):
        return None
    start, end = clause(english.text, two.start(), _SENTENCE_EN)
    left, right = english.within(start, two.start()), english.within(two.end(), end)
    if not right:
        parts = [*_SPLIT_EN.finditer(english.text, start, two.start())]
        if not parts:
            return None
        left, right = english.within(start, parts[-1].start()), english.within(parts[-1].end(), two.start())
    said = [[k for k in step if english.tokens[k].key not in _ORDER_KEYS] for step in (left, right)]
    return two.span(), said[0], said[1]


def _crossed(own: tuple[frozenset[int], ...], *steps: tuple[list[int], list[int]], both: bool) -> bool:
    """Whether both steps are known again in the other's place.

    Of one that the dictionary does not know, the other may tell, where nothing else stands in its place.
    """
    if both or all(_met(own, *step) for step in steps):
        return all(_met(own, *step) for step in steps)
    return any(there and set(there) <= {p for k in here for p in own[k]} for here, there in steps)


def _met(own: tuple[frozenset[int], ...], words: list[int], others: list[int]) -> int:
    return sum(not own[k].isdisjoint(others) for k in words)

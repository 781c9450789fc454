"""Before and after an event: 出货前 rendered as "after shipment".

Dates are the matter of `figures.limits`; here the event has a word of its own, which the dictionary finds behind
"before" or "after". "Not before" is "only after": where anything denies, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.evidence.alternation import alternation
from aligner.evidence.chinese_words import simplified
from aligner.evidence.number_words import MONTHS
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import chinese_negations, english_negations
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_MONTHS = alternation(MONTHS)
_ORDER_ZH = {"前": True, "之前": True, "以前": True, "后": False, "之后": False, "以后": False}
ANY_ZH = {True: re.compile("[前先早]|提前"), False: re.compile("[后起自从随继再才起]|以来")}
_EMPTY_ZH = frozenset("须于 应于 应在 须在".split())
_UNITS_ZH = frozenset("年 月 日 天 周 小时 星期 世纪 年代 分钟 秒 个月 岁 步 排 身 面 目".split())
_SAYS_EN = {
    True: re.compile(r"\b(?:before|prior to|ahead of|in advance of)\b", re.IGNORECASE),
    False: re.compile(r"\b(?:after|following|subsequent to)\b", re.IGNORECASE),
}
ANY_EN = {
    True: re.compile(
        r"\b(?:before\w*|prior|un?til|till|ahead|advance|pre\w*|earlier|ago|previous\w*|last|yet|still|former\w*"
        rf"|first|close to|up to"
        rf"|by (?:the |that |this |next )?(?:end|time|date|deadline|close|then|now|noon|\d+|{_MONTHS}))\b",
        re.IGNORECASE,
    ),
    False: re.compile(
        r"\b(?:after\w*|following|since|once|when|as soon as|(?<!no )(?<!not )later|then|subsequent\w*|post\w*|next"
        r"|having|behind|until|back|now)\b",
        re.IGNORECASE,
    ),
}
_BESIDE_EN = {
    True: re.compile(r"\b(?:by|from)\b", re.IGNORECASE),
    False: re.compile(r"\b(?:up)?on\b|\bfrom\b", re.IGNORECASE),
}
"""Prepositions that tell the time only where the event stands behind them: not "required by laws", "on this basis"."""
_ONLY_ZH = re.compile("才|[方始][可能得]|直到|[未不没][^，。；]{0,8}[之以]?前")
_ONLY_EN = re.compile(
    r"\b(?:only|un?till?|till|unless|without|earlier|later|nor|neither|(?:not|never) (?:before|after))\b",
    re.IGNORECASE,
)
_END_EN = re.compile("[,.;:()!?]")
_DAY_ZH = re.compile("(?:之日|当日|当天)(?![起后前止内以期之至])")
_DAY_EN = re.compile(
    r"\b(?:dates?|days?|same|simultaneous\w*|(?:up)?on|at|when|once|as of|as from|from|by|until|till|immediately)\b",
    re.IGNORECASE,
)
"""What says that it is on the very day, where the event stands behind it."""
_WORDS, _EVENT = 2, 3
"""So many words of the Chinese and of the English phrase may name the event."""


def turned_order(chinese: str, english: str) -> Iterator[Turned]:
    """Where the two texts put the same on either side of an event, or one of them on its very day; at most one."""
    zh = simplified(chinese)
    tokens = chinese_tokens(zh)
    marks = [
        (_phrase(tokens, number), mark, _ORDER_ZH[mark.key])
        for number, mark in enumerate(tokens)
        if mark.key in _ORDER_ZH and _phrase(tokens, number)
    ]
    day = _DAY_ZH.search(zh)
    if not (marks or day) or denies_otherwise(zh, english):
        return
    there = english_tokens(english)
    for events, mark, before in marks:
        if ANY_ZH[not before].search(zh) or ANY_EN[before].search(english):
            continue
        if any(_event(english, m.end(), events, there) is not None for m in _BESIDE_EN[before].finditer(english)):
            continue
        for word in _SAYS_EN[not before].finditer(english):
            end = _event(english, word.end(), events, there)
            if end is not None:
                yield Turned((events[0].start, mark.end), (word.start(), end))
                return
    if day:
        turned = _off_the_day(zh, day, tokens, english, there)
        if turned is not None:
            yield turned


def _off_the_day(
    zh: str, day: re.Match[str], tokens: Sequence[Token], english: str, there: Sequence[Token]
) -> Turned | None:
    """验收合格之日 as "before acceptance"."""
    events = _phrase(tokens, next((n for n, t in enumerate(tokens) if t.end > day.start()), len(tokens)))
    if not events or any(_event(english, m.end(), events, there) is not None for m in _DAY_EN.finditer(english)):
        return None
    for before, says in _SAYS_EN.items():
        if ANY_ZH[before].search(zh):
            continue
        for word in says.finditer(english):
            end = _event(english, word.end(), events, there)
            if end is not None:
                return Turned((events[0].start, day.end()), (word.start(), end))
    return None


def denies_otherwise(chinese: str, english: str) -> bool:
    """Whether the texts may say before with a denial of after: not so where each denies once, and the same."""
    denied = len(chinese_negations(chinese).sure), len(english_negations(english).sure)
    if denied == (1, 1):
        return bool(_ONLY_ZH.search(chinese) or _ONLY_EN.search(english))
    return denied != (0, 0)


def _phrase(tokens: Sequence[Token], number: int) -> Sequence[Token]:
    """The words right before the one of that number; none where the last is a unit of time or a number."""
    first = number
    while first > max(0, number - _WORDS) and tokens[first - 1].end == tokens[first].start:
        first -= 1
    if number - first > 1 and len(tokens[first].key) == 1:
        first += 1
    while first < number and tokens[first].key in _EMPTY_ZH:
        first += 1
    found = tokens[first:number]
    return () if not found or found[-1].key in _UNITS_ZH or found[-1].key[0] in "#§" else found


def _event(text: str, at: int, events: Sequence[Token], tokens: Sequence[Token]) -> int | None:
    """Where the phrase behind "before" or "after" ends that names the event; None where it names another."""
    _, stop = clause(text, at, _END_EN)
    phrase = [token for token in tokens if at <= token.start < stop][:_EVENT]
    return next((t.end for t in phrase if any(renders(event.key, t.key) for event in events)), None)

"""The lists of a text, item by item: 海关、检疫和教育, "customs, quarantine and education"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from aligner.evidence.lexicon import lexicon
from aligner.evidence.tokens import Token
from aligner.quality.adequacy.reading import Reading

_SEPARATOR = {
    True: re.compile(r"(?P<mark>、)|(?P<last>以及|及其|及|和|与|與|或者|或|并|並)"),
    False: re.compile(
        r"(?P<last>\b(?:and/or|and|or|nor|as well as|along with|plus)\b|&)|(?P<mark>[,;])", re.IGNORECASE
    ),
}
_END = {
    True: re.compile(r"[。，；：！？（）()“”「」《》…—]|等"),
    False: re.compile(r"[.:!?()“”\"—–]"),
}
"""What stands in no list, or behind its last item."""
_CLAUSE = re.compile(
    r"的、|\b(?:which|that|who|whose|where|when|if|because|while|but|shall|will|must|should|would)\b"
    r"|[,;]\s+(?:is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
_NO_GAP = ("", " ")
_COUPLED = re.compile(r"([^和与及]{1,2})[和与及]([^和与及]{1,2})|([^和与及]{2,6})[和与及]([^和与及]{2,6})")
"""Two short words with a conjunction between them, or two names."""
_LED = re.compile("[及与或][^及与或其者许是]{2}$")
"""A conjunction that was taken for the beginning of a word: 及表外."""
_NAME = 2
"""Characters of a name at least."""
_CONJUNCTIONS = frozenset("及其 以及其 或其 和其".split())
"""What is taken for a word, and couples two."""
_AUXILIARIES = frozenset("应当 应该 必须 不得 可以 能够 需要 均 各 负责 组成 进行 开展 实行 予以 包括".split())
"""Words with which the predicate begins, which is no part of what is listed."""
_MOST_WORDS = 6
"""Words of an item within a list."""
_FAR = 8
"""So many words at most between two marks that string things together."""
_FAR_EDGE = 6
_EDGE = 3
"""So many words before the first mark may belong to the first item, and behind the last one to the last."""


class Item(NamedTuple):
    """Half-open numbers of an item's words."""

    first: int
    last: int


Row = tuple[Item, ...]
"""A list: its items in order; what belongs to the first and to the last one is not sure."""


def separators(reading: Reading, chinese: bool, clauses: bool = True) -> list[str]:
    """What stands before each word: "mark", "last", "end" (no list goes on) or nothing.

    `clauses`: items may hold relative clauses; else a list ends where one begins.
    """
    found = []
    before = 0
    for token in reading.tokens:
        gap = reading.text[before : token.start]
        if token.key in _AUXILIARIES:
            found.append("end")
        elif gap in _NO_GAP:
            found.append("")
        else:
            found.append("end" if not clauses and _CLAUSE.search(gap) else _kind(gap, chinese))
        before = token.end
    return found


def _kind(gap: str, chinese: bool) -> str:
    if _END[chinese].search(gap):
        return "end"
    found = list(_SEPARATOR[chinese].finditer(gap))
    # "Russia, the US and China": a pronoun or the like is an item by itself.
    if any(gap[one.end() : two.start()].strip() for one, two in pairwise(found)):
        return "end"
    kinds = {match.lastgroup or "" for match in found}
    return "last" if "last" in kinds else "mark" if kinds else ""


def uncoupled(reading: Reading) -> Reading:
    """The Chinese reading with pairs of words apart that were taken for one: 铁和金, as a name might be.

    What couples two words is none itself.
    """
    tokens: list[Token] = []
    numbers: list[int] = []
    for number, token in enumerate(reading.tokens):
        pair = _couple(token.key)
        if pair:
            middle = token.start + len(pair[0])
            tokens += [Token(pair[0], token.start, middle), Token(pair[1], middle + 1, token.end)]
            numbers += [number, number]
        elif _LED.match(token.key) and token.key not in lexicon():
            tokens.append(Token(token.key[1:], token.start + 1, token.end))
            numbers.append(number)
        elif token.key not in _CONJUNCTIONS:
            tokens.append(token)
            numbers.append(number)
    if tokens == list(reading.tokens):
        return reading
    part, clause = (tuple(row[number] for number in numbers) for row in (reading.part, reading.clause))
    return replace(reading, tokens=tuple(tokens), part=part, clause=clause)


def _couple(key: str) -> tuple[str, str] | None:
    """The two halves of such a word, if the dictionary has both, or they are as long as names are."""
    pair = _COUPLED.fullmatch(key)
    if pair is None or key in lexicon():
        return None
    one, two = (word for word in pair.groups() if word)
    named = min(len(one), len(two)) >= _NAME
    return (one, two) if named or (one in lexicon() and two in lexicon()) else None


def lists(reading: Reading, chinese: bool) -> Iterator[Row]:
    """The lists of three items and more that have marks between them."""
    found = {match.lastgroup for match in _SEPARATOR[chinese].finditer(reading.text)}
    if "mark" not in found or not (chinese or "last" in found):
        return
    kinds = separators(reading, chinese, clauses=False)
    at = 0
    while at < len(kinds):
        if kinds[at] != "mark":
            at += 1
            continue
        starts = [at]
        k = at + 1
        closed = False
        while k < len(kinds) and kinds[k] != "end" and k - starts[-1] <= _MOST_WORDS:
            if kinds[k] == "mark":
                starts.append(k)
            elif kinds[k] == "last" and not _goes_on(kinds, k):
                starts.append(k)
                closed = True
                break
            k += 1
        if starts[0] and len(starts) > 1 and (chinese or closed):
            yield _with_edges(starts, kinds, _EDGE)
        at = max(k, starts[-1] + 1)


def runs(kinds: Sequence[str], chinese: bool) -> Iterator[Row]:
    """Whatever might render a list: all that is strung together, couples too, by what stands before each word."""
    starts: list[int] = []
    for k, kind in enumerate([*kinds[1:], "end"], 1):
        if starts and (kind == "end" or (kind and k - starts[-1] > _FAR)):
            if chinese or any(kinds[start] == "last" for start in starts):
                yield _with_edges(starts, kinds, _FAR_EDGE)
            starts = []
        if kind in ("mark", "last"):
            starts.append(k)


def _with_edges(starts: Sequence[int], kinds: Sequence[str], most: int) -> Row:
    """The items that begin there, the one before them, and how far that and the last one reach at most."""
    begin = starts[0] - 1
    while begin > 0 and begin > starts[0] - most and not kinds[begin]:
        begin -= 1
    end = starts[-1] + 1
    while end < len(kinds) and end < starts[-1] + most and not kinds[end]:
        end += 1
    return tuple(Item(a, b) for a, b in pairwise([begin, *starts, end]))


def _goes_on(kinds: list[str], k: int) -> bool:
    """Whether a mark follows the conjunction soon: it stands within an item then."""
    for following in kinds[k + 1 : k + 1 + _MOST_WORDS]:
        if following == "mark":
            return True
        if following:
            return False
    return False

"""How a batch renders its two-word terms: 网络|主权 mostly as "cyber sovereignty".

A term is two neighbouring Chinese words that the batch repeats. For each, the neighbouring English words are counted
of which at least one is a dictionary rendering of its word; the pair that nearly always stands there is the term's
rendering. What differs from it in one word, that word being a dictionary rendering too, is another one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from aligner.evidence.concepts import likely_renderings
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens

Term = tuple[str, str]
"""Two neighbouring Chinese words, simplified."""
Pair = tuple[str, str]
"""Two neighbouring English stems."""

_LEAST_UNITS = 4
_LEAST_LENGTH = 4
"""Characters: shorter ones render freely (双方, 发展)."""
_DOMINANT = 0.6
_FAINT = 0.3
"""Least strength of a dictionary rendering that links two words."""
_PREFIXES = frozenset("非多无無不未子超总總副反双雙单單")
"""Characters that make another term of the one behind them: 非阻塞模式 is no 阻塞模式."""
_GAP = 2
"""Characters between the words of an English pair: a space or a hyphen."""


class Usual(NamedTuple):
    """A term's rendering in a batch."""

    pair: Pair
    words: str
    """As it first stood in a text."""
    units: int
    """In how many units it renders the term."""


class Other(NamedTuple):
    """A term rendered otherwise in one unit."""

    chinese: tuple[int, int]
    english: tuple[int, int]
    usual: Usual


def usual_renderings(pairs: Iterable[tuple[str, str]]) -> dict[Term, Usual]:
    """Terms of the batch's (Chinese, English) texts that have one rendering in most of at least four units."""
    units: Counter[Term] = Counter()
    counts: dict[Term, Counter[Pair]] = defaultdict(Counter)
    surface: dict[Pair, str] = {}
    for chinese, english in pairs:
        found = {(one.key, two.key) for one, two in _terms(chinese)}
        if not found:
            continue
        neighbours = {(one.key, two.key): (one, two) for one, two in _neighbours(english)}
        for term in found:
            units[term] += 1
            first, second = likely_renderings(term[0], _FAINT), likely_renderings(term[1], _FAINT)
            for pair, (one, two) in neighbours.items():
                if pair[0] in first or pair[1] in second:
                    counts[term][pair] += 1
                    surface.setdefault(pair, english[one.start : two.end])
    return {
        term: Usual(pair, surface[pair], count)
        for term, number in units.items()
        if number >= _LEAST_UNITS and counts[term]
        for pair, count in [max(counts[term].items(), key=lambda item: (item[1], item[0]))]
        if count > 2 and count >= _DOMINANT * number and (_renders(term[0], pair[0]) or _renders(term[1], pair[1]))
    }


def rendered_otherwise(chinese: str, english: str, usual: Mapping[Term, Usual]) -> Iterator[Other]:
    """The unit's terms whose usual rendering is not there, while one that differs from it in one word is."""
    stems: set[str] = set()
    seen: set[Term] = set()
    for first, second in _terms(chinese):
        term = (first.key, second.key)
        rendering = usual.get(term)
        if rendering is None or term in seen:
            continue
        stems = stems or {token.key for token in english_tokens(english)}
        if stems.issuperset(rendering.pair):
            continue
        seen.add(term)
        span = _another(english, term, rendering)
        if span is not None:
            yield Other((first.start, second.end), span, rendering)


def _another(english: str, term: Term, rendering: Usual) -> tuple[int, int] | None:
    for one, two in _neighbours(english):
        same = (one.key == rendering.pair[0], two.key == rendering.pair[1])
        if (same == (False, True) and _renders(term[0], one.key)) or (
            same == (True, False) and _renders(term[1], two.key)
        ):
            return one.start, two.end
    return None


def _terms(chinese: str) -> Iterator[tuple[Token, Token]]:
    tokens = chinese_tokens(chinese)
    for one, two in zip(tokens, tokens[1:]):
        if (
            one.end - one.start > 1
            and two.end - two.start > 1
            and one.end == two.start
            and two.end - one.start >= _LEAST_LENGTH
            and chinese[max(0, one.start - 1) : one.start] not in _PREFIXES
            and not one.proper
            and not two.proper
            and one.key[0] not in "#§"
            and two.key[0] not in "#§"
        ):
            yield one, two


def _neighbours(english: str) -> Iterator[tuple[Token, Token]]:
    tokens = [token for token in english_tokens(english) if token.key[0] not in "#§"]
    return (
        (one, two)
        for one, two in zip(tokens, tokens[1:])
        if 0 < two.start - one.end <= _GAP and not english[one.end : two.start].strip(" -\u00a0")
    )


def _renders(chinese: str, english: str) -> bool:
    return english in likely_renderings(chinese, _FAINT)

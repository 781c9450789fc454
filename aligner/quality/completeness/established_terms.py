"""The established terms of a batch: source words that it repeats and nearly always renders, and by which words.

What may render a word the dictionary says. What it lacks the batch shows: where a word stands without any of its
renderings, and again and again the same word stands opposite that nothing explains, the two belong together (网络 and
"cyber"). Two such residues are counted as one when they meet in most of their units (Dice's coefficient).

A word that stands there for another one is no rendering: "bidding" is 投标 where both 投标 and 招标人 stand, and says
nothing of how 招标人 is rendered. Nor is a name the rendering of a word of the dictionary: 公司 is no "Hefeng" where
the company is called so throughout.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from aligner.evidence.base_forms import base_forms
from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.words.content_words import UnitWords

_MOST_UNITS = 5_000
"""So many units, evenly spread, say what is established in a batch."""
_LEAST = 8
"""A term stands so often in the batch, and is rendered in at least such a share of its places."""
_MOSTLY = 0.85
_FAINT = 0.15
"""Least strength at which the dictionary may be said to render one word by the other."""
_OFTEN, _MEETING = 3, 0.5
"""Residues that stand together so often, and by Dice's coefficient, render each other."""
_SELDOM = 0.1
"""What renders a term more seldom may be chance."""
_KNOWN = 4
"""From so many places on it is known how reliably a word is explained."""
_RELIABLY = 0.75
_BETTER = 1.2
"""A word is some other's rendering if the dictionary is so many times surer of that."""
_NAMED = 0.9
"""An English word that is written with a capital in so many of its places is a name, or part of one."""
_LONG = 4
"""From so many letters on a rendering is recognised inside a longer word: "cyber" in "cybersecurity"."""


class Term(NamedTuple):
    """A source word that the batch nearly always renders."""

    renderings: frozenset[str]
    """Keys of the other language."""
    usual: tuple[str, ...]
    """Those that the batch uses again and again, the commonest first."""
    share: float
    """Of all places that have a rendering, how many have the commonest."""
    rendered: int
    times: int


@dataclass(frozen=True, slots=True)
class Established:
    """What a batch says of its terms."""

    terms: Mapping[str, Term]
    """Source key → term."""
    links: Mapping[str, frozenset[str]]
    """Source key → target keys of the batch that may render it."""
    explained: Mapping[str, frozenset[str]]
    """Target key → source keys, one of which nearly always stands where the target word does."""
    forms: Mapping[str, str]
    """Key → the word as the batch first has it."""


_Counts = tuple[Counter[str], Counter[str]]
"""How often each word stands in the source and in the target of a unit."""
_Strengths = dict[str, dict[str, float]]
"""Target key → source key → how surely the dictionary renders one by the other."""


class Batch:
    """Takes in a batch unit by unit; of a large one every other unit, every fourth, and so on, is kept."""

    def __init__(self, chinese_source: bool) -> None:
        self._chinese_source = chinese_source
        self._forms: dict[str, str] = {}
        self._capitals: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        self._units: list[_Counts] = []
        self._seen, self._step = 0, 1

    def add(self, unit: UnitWords) -> None:
        """One more unit."""
        self._seen += 1
        if (self._seen - 1) % self._step:
            return
        for side, reading in ((unit.own, unit.source), (unit.other, unit.target)):
            for word in side.words:
                self._forms.setdefault(word.key, reading.text[word.start : word.end])
                self._capitals[word.key] += reading.text[word.start].isupper()
                self._places[word.key] += 1
        self._units.append((unit.own.counts, unit.other.counts))
        if len(self._units) == 2 * _MOST_UNITS:
            self._units, self._step = self._units[::2], 2 * self._step

    def established(self) -> Established:
        """What the units so far say."""
        totals = _totals(self._units, 0), _totals(self._units, 1)
        strengths = _strengths(totals, self._chinese_source)
        links = _turned(strengths)
        _learn(self._units, totals, links)
        terms = _terms(self._units, totals[0], links, strengths)
        if self._chinese_source:
            terms = {key: term for key, term in terms.items() if not self._is_name(key, term.usual[0], strengths)}
        explained = _explained(self._units, totals[1], links)
        return Established(terms, {key: frozenset(others) for key, others in links.items()}, explained, self._forms)

    def _is_name(self, key: str, usual: str, strengths: _Strengths) -> bool:
        """Whether a word of the dictionary is mostly rendered by a name that the dictionary does not have for it."""
        named = self._capitals[usual] >= _NAMED * self._places[usual]
        return named and key not in strengths.get(usual, {}) and bool(renderings(key))


def _totals(units: Sequence[_Counts], side: int) -> Counter[str]:
    total: Counter[str] = Counter()
    for unit in units:
        total.update(unit[side])
    return total


def _strengths(totals: tuple[Counter[str], Counter[str]], chinese_source: bool) -> _Strengths:
    """Which words of the batch the dictionary has for each other."""
    chinese, english = totals if chinese_source else totals[::-1]
    written = defaultdict(set)
    for key in english:
        for form in (key, *base_forms(key)):
            written[form].add(key)
    found: _Strengths = defaultdict(dict)
    for word in chinese:
        for form, strength in renderings(word):
            if strength >= _FAINT:
                for key in written.get(form, ()):
                    one, other = (word, key) if chinese_source else (key, word)
                    found[other][one] = max(strength, found[other].get(one, 0.0))
    return found


def _turned(links: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    turned: dict[str, set[str]] = defaultdict(set)
    for one, others in links.items():
        for other in others:
            turned[other].add(one)
    return turned


def _learn(
    units: Sequence[_Counts],
    totals: tuple[Counter[str], Counter[str]],
    links: dict[str, set[str]],
) -> None:
    """Add to the links what the residues of the units show."""
    turned = _turned(links)
    alone: tuple[dict[str, int], dict[str, int]] = (defaultdict(int), defaultdict(int))
    together: dict[tuple[str, str], int] = defaultdict(int)
    for source, target in units:
        rest = (
            _residue(source, target, links, totals[0], _LEAST),
            _residue(target, source, turned, totals[1], _KNOWN),
        )
        for side in (0, 1):
            for key, count in rest[side].items():
                alone[side][key] += count
        for one, count in rest[0].items():
            for other, others in rest[1].items():
                together[one, other] += count if count < others else others
    for (one, other), count in together.items():
        if count >= _OFTEN and 2 * count >= _MEETING * (alone[0][one] + alone[1][other]):
            links[one].add(other)


def _residue(
    own: Counter[str], other: Counter[str], links: Mapping[str, set[str]], totals: Counter[str], least: int
) -> dict[str, int]:
    """The words of a side, of those that are frequent enough, that exceed what the other side has of them."""
    found = {}
    none: set[str] = set()
    there = other.keys()
    for key, count in own.items():
        if totals[key] >= least:
            left = count - sum(map(other.__getitem__, there & links.get(key, none)))
            if left > 0:
                found[key] = left
    return found


def _terms(
    units: Sequence[_Counts], totals: Counter[str], links: Mapping[str, set[str]], strengths: _Strengths
) -> dict[str, Term]:
    candidates = {key: links[key] for key, count in totals.items() if count >= _LEAST and links.get(key)}
    rivals = {key: {other: _rivals(key, strengths.get(other, {})) for other in links[key]} for key in candidates}
    used: dict[str, Counter[str]] = {key: Counter() for key in candidates}
    short: list[tuple[str, int, Counter[str]]] = []
    rendered: Counter[str] = Counter()
    for source, target in units:
        present = source.keys()
        for key in present & candidates.keys():
            there = 0
            for other in candidates[key] & target.keys():
                better = rivals[key][other]
                count = target[other]
                if not better.isdisjoint(present):
                    count -= sum(map(source.__getitem__, better & present))
                if count > 0:
                    used[key][other] += count
                    there += count
            rendered[key] += min(source[key], there)
            if there < source[key]:
                short.append((key, source[key] - there, target))
    usual = {key: _usual(used[key]) for key in candidates}
    for key, missing, target in short:
        rendered[key] += min(missing, longer_words(usual[key], candidates[key], target))
    return {
        key: Term(
            frozenset(others),
            usual[key],
            used[key][usual[key][0]] / sum(used[key].values()),
            rendered[key],
            totals[key],
        )
        for key, others in candidates.items()
        if usual[key] and rendered[key] >= _MOSTLY * totals[key]
    }


def _rivals(key: str, strengths: Mapping[str, float]) -> frozenset[str]:
    """The source words that a target word renders much more surely than the one; nothing is if the batch shows it."""
    own = strengths.get(key)
    return frozenset() if own is None else frozenset(k for k, other in strengths.items() if other >= _BETTER * own)


def _usual(used: Counter[str]) -> tuple[str, ...]:
    ranked = sorted(used.items(), key=lambda item: (-item[1], item[0]))
    return tuple(key for key, count in ranked if count > 1 and count >= _SELDOM * sum(used.values()))


def longer_words(usual: Iterable[str], known: Iterable[str], words: Mapping[str, int]) -> int:
    """How many of the words hold a usual rendering inside a longer word, those counted already left out."""
    written = " ".join(words)
    parts = [part for part in usual if part in written and (len(part) >= _LONG or (HAN.match(part) and len(part) > 1))]
    if not parts:
        return 0
    known = frozenset(known)
    return sum(count for word, count in words.items() if word not in known and any(part in word for part in parts))


def _explained(
    units: Sequence[_Counts], totals: Counter[str], links: Mapping[str, set[str]]
) -> dict[str, frozenset[str]]:
    turned = _turned(links)
    frequent = {key: turned[key] for key, count in totals.items() if count >= _KNOWN and turned.get(key)}
    met: Counter[str] = Counter()
    for source, target in units:
        for key in target.keys() & frequent.keys():
            met[key] += min(target[key], sum(map(source.__getitem__, source.keys() & frequent[key])))
    return {key: frozenset(others) for key, others in frequent.items() if met[key] >= _RELIABLY * totals[key]}

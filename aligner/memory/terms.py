"""Candidates for a bilingual glossary: phrases of both languages that are in the same units too often for chance.

Of phrases that nearly always stand inside a longer one, the longer is taken; of the rest, pairs of which each is the
other's best partner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from aligner.memory.association import Association, associations
from aligner.memory.entries import Entry
from aligner.memory.filters import Filters
from aligner.memory.selection import Selection
from aligner.memory.store import Store
from aligner.memory.term_phrases import Phrase, chinese_phrases, english_phrases

MOST_UNITS = 100_000
"""Of a larger memory so many units are looked at, the first of those that pass the filters."""
_INSIDE = 0.9
"""A phrase that stands inside one longer phrase in this share of its units is left to it."""
_SPELLINGS = 50
"""So many units are looked at for the usual spelling."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term candidate with its evidence."""

    chinese: str
    """As it is spelt most often, in simplified or traditional characters."""
    english: str
    """As it is spelt most often."""
    count: int
    """Units that have both."""
    chinese_count: int
    """Units that have the Chinese phrase."""
    english_count: int
    """Units that have the English phrase, in any inflection."""
    score: float
    """Log-likelihood ratio: evidence that the two belong together; grows with the count."""
    share: float
    """Dice coefficient in [0, 1]: how exclusively they occur together."""
    examples: tuple[Entry, ...]
    """Up to three units that have both, shortest first."""


def terms(store: Store, filters: Filters, min_count: int, limit: int) -> list[Term]:
    """The best `limit` candidates that occur in `min_count` units or more, highest score first."""
    selection = Selection(store, filters)
    chinese: dict[Phrase, list[int]] = {}
    english: dict[Phrase, list[int]] = {}
    ids: list[int] = []
    for index, entry in enumerate(islice(selection, MOST_UNITS)):
        ids.append(entry.id)
        zh, en = _sides(entry)
        for phrase in chinese_phrases(zh):
            chinese.setdefault(phrase, []).append(index)
        for phrase in english_phrases(en):
            english.setdefault(phrase, []).append(index)
    chinese, english = _frequent(chinese, min_count), _frequent(english, min_count)
    zh_phrases, en_phrases = list(chinese), list(english)
    found = associations(
        list(chinese.values()), list(english.values()), [len(phrase) for phrase in en_phrases], len(ids), min_count
    )
    found.sort(key=lambda pair: (-pair.score, zh_phrases[pair.one], en_phrases[pair.other]))
    result = []
    for pair in found[:limit]:
        one, other = zh_phrases[pair.one], en_phrases[pair.other]
        units = sorted(set(chinese[one]) & set(english[other]))
        entries = selection.among([ids[unit] for unit in units[:_SPELLINGS]])
        result.append(_term(pair, one, other, len(chinese[one]), len(english[other]), entries))
    return result


def _sides(entry: Entry) -> tuple[str, str]:
    """The Chinese and the English text."""
    turned = entry.source_lang.startswith("en")
    return (entry.target_text, entry.source_text) if turned else (entry.source_text, entry.target_text)


def _frequent(units: dict[Phrase, list[int]], min_count: int) -> dict[Phrase, list[int]]:
    """The phrases in enough units, in order, without those that a longer one stands for."""
    longer: dict[Phrase, int] = {}
    for phrase, where in units.items():
        if len(where) >= min_count and len(phrase) > 1:
            for part in _parts(phrase):
                longer[part] = max(longer.get(part, 0), len(where))
    return {
        phrase: where
        for phrase, where in sorted(units.items())
        if len(where) >= min_count and longer.get(phrase, 0) < _INSIDE * len(where)
    }


def _parts(phrase: Phrase) -> Iterable[Phrase]:
    """All shorter phrases inside one."""
    return (
        phrase[start:end]
        for start in range(len(phrase))
        for end in range(start + 1, len(phrase) + 1)
        if end - start < len(phrase)
    )


def _term(
    pair: Association, one: Phrase, other: Phrase, one_count: int, other_count: int, entries: list[Entry]
) -> Term:
    chinese: Counter[str] = Counter()
    english: Counter[str] = Counter()
    for entry in entries:
        zh, en = _sides(entry)
        chinese[chinese_phrases(zh)[one]] += 1
        english[english_phrases(en)[other]] += 1
    entries = sorted(entries, key=lambda entry: (len(entry.source_text) + len(entry.target_text), entry.id))
    return Term(
        _usual(chinese),
        _usual(english),
        pair.count,
        one_count,
        other_count,
        round(pair.score, 2),
        round(pair.share, 4),
        tuple(entries[:3]),
    )


def _usual(spellings: Counter[str]) -> str:
    """The most frequent spelling; among equals the one in lower case, which begins no sentence."""
    return max(spellings, key=lambda spelling: (spellings[spelling], spelling.islower(), spelling))

"""Lexical evidence as sparse rows: both languages in one space of English-side concepts.

For a document pair with m Chinese and n English sentences, `concepts` gives count matrices of both sides, a
dictionary matrix between their vocabularies, and inverse-frequency weights. Everything that the bead model asks of
the words (pooled cosine, coverage in both directions) is a sparse product of these.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import scipy.sparse as sp

from aligner.evidence import chinese_words, english_words
from aligner.evidence.lexicon import lexicon
from aligner.evidence.names import name_initials, names, names_by_sound
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens

Learnt = Mapping[str, Mapping[str, float]]
"""Chinese key → English key → strength in (0, 1]: associations learnt from a first pass over the batch."""

_SPELLED = {"#1": english_words.stem("once"), "#2": english_words.stem("twice")}
"""Numbers that English has words for which are no numbers themselves."""


@dataclass(frozen=True, slots=True)
class Concepts:
    """Lexical evidence of one document pair."""

    chinese: sp.csr_matrix
    """m × v counts of Chinese keys."""
    english: sp.csr_matrix
    """n × u counts of English keys."""
    dictionary: sp.csr_matrix
    """v × u strengths in (0, 1]: how fully the English key may render the Chinese one."""
    chinese_weight: np.ndarray
    """v inverse-frequency weights."""
    english_weight: np.ndarray
    """u inverse-frequency weights."""
    chinese_keys: list[str]
    english_keys: list[str]


def concepts(chinese: Sequence[str], english: Sequence[str], learnt: Learnt | None = None) -> Concepts:
    """Evidence of the sentences of a pair; `learnt` adds associations to the dictionary's."""
    z_tokens = [chinese_tokens(text) for text in chinese]
    e_tokens = [english_tokens(text) for text in english]
    z_keys = _vocabulary(z_tokens)
    e_keys = _vocabulary(e_tokens)
    proper = {name: key for text, row in zip(english, e_tokens) for name, key in _names_in(text, row)}
    z, e = _counts(z_tokens, z_keys), _counts(e_tokens, e_keys)
    dictionary = _dictionary(z_keys, e_keys, set(proper.values()), (names_by_sound(z_tokens, proper), learnt or {}))
    return Concepts(z, e, dictionary, _inverse_frequency(z), _inverse_frequency(e), list(z_keys), list(e_keys))


def _names_in(text: str, row: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """English names, in lower case, with their keys; a sentence's first word is one where another follows."""
    for token, following in zip_longest(row, row[1:]):
        is_beside = following is not None and following.proper and following.start == token.end + 1
        if token.proper or (is_beside and text[token.start].isupper()):
            yield english_words.bare(text[token.start : token.end]), token.key


def _vocabulary(rows: Iterable[tuple[Token, ...]]) -> dict[str, int]:
    keys = dict.fromkeys(token.key for row in rows for token in row)
    return {key: i for i, key in enumerate(keys)}


def _counts(rows: Sequence[tuple[Token, ...]], keys: Mapping[str, int]) -> sp.csr_matrix:
    ends = np.cumsum([0] + [len(row) for row in rows])
    columns = np.fromiter((keys[t.key] for row in rows for t in row), np.int32, count=int(ends[-1]))
    matrix = sp.csr_matrix((np.ones(len(columns), np.float64), columns, ends), shape=(len(rows), len(keys)))
    matrix.sum_duplicates()
    return matrix


def _inverse_frequency(counts: sp.csr_matrix) -> np.ndarray:
    present = np.bincount(counts.indices, minlength=counts.shape[1])
    weight: np.ndarray = np.log(1 + counts.shape[0] / (1 + present)).astype(np.float64)
    return weight


def _dictionary(
    z_keys: Mapping[str, int], e_keys: Mapping[str, int], proper: set[str], further: Iterable[Learnt]
) -> sp.csr_matrix:
    rows, columns, values = [], [], []
    initials = {name[:size] for name in proper for size in (1, 2)}
    for key, row in z_keys.items():
        strengths = dict(renderings(key))
        for syllables, strength in () if initials.isdisjoint(name_initials(key)) else names(key):
            if syllables in proper:
                strengths[syllables] = max(strength, strengths.get(syllables, 0.0))
        for associations in further:
            for english, strength in associations.get(key, {}).items():
                strengths[english] = max(strength, strengths.get(english, 0.0))
        for english in strengths.keys() & e_keys.keys():
            rows.append(row)
            columns.append(e_keys[english])
            values.append(strengths[english])
    return sp.csr_matrix((np.array(values, np.float64), (rows, columns)), shape=(len(z_keys), len(e_keys)))


@functools.lru_cache(maxsize=100_000)
def _known(key: str) -> tuple[tuple[str, float], ...]:
    book = lexicon()
    strengths: dict[str, float] = dict(book.glosses(key))
    if not strengths and len(key) > 1:
        for part in chinese_words.parts(key):
            share = 0.7 if len(part) > 1 else 0.4
            for english, strength in book.glosses(part):
                strengths[english] = max(strengths.get(english, 0.0), round(share * strength, 3))
    return tuple(strengths.items())


def renderings(key: str) -> tuple[tuple[str, float], ...]:
    """English keys that may render a Chinese key, with strengths in (0, 1]: dictionary, parts, numbers, Latin."""
    if key[0] in "#§":
        return ((key, 1.0), (_SPELLED[key], 0.7)) if key in _SPELLED else ((key, 1.0),)
    if not chinese_words.HAN.match(key):
        return ((key, 1.0),)
    return _known(key)


@functools.lru_cache(maxsize=65_536)
def likely_renderings(key: str, least: float) -> frozenset[str]:
    """English keys that may render a Chinese key with a strength of at least so much."""
    return frozenset(english for english, strength in renderings(key) if strength >= least)

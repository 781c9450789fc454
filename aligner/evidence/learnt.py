"""A lexicon learnt from the batch itself: names and terms that no dictionary has, from the beads of a first pass.

Words that stand together in confident beads far more often than by chance are taken for translations; the measure is
the log-likelihood ratio (Dunning, 1993), the strength the larger of the two conditional probabilities. A bead that
comes again and again, word for word, counts once: all of its words stand together as often, whether they render each
other or not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np
import scipy.sparse as sp

from aligner.evidence.concepts import Learnt
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens

_OFTEN = 1.5
_ABOVE_CHANCE = 3.0
_LEAST_RATIO = 12.0
_FULL_RATIO = 30.0
_ROWS = 512
"""Chinese words looked at in one go: with all of a large batch at once, what stands together would fill the memory."""


def learn(pairs: Iterable[tuple[str, str, float]]) -> Learnt:
    """Associations from (Chinese text, English text, weight in [0, 1]) beads: Chinese key → English key → strength."""
    lessons = Lessons()
    lessons.add("", Lesson.of(pairs))
    return lessons.learnt()


@dataclass(frozen=True, slots=True)
class _Words:
    """The different words of each of some texts, numbered."""

    keys: Sequence[str]
    """Number → word; empty where somebody else keeps the numbers."""
    numbers: np.ndarray
    """Of all texts one after the other, 32 bits each."""
    counts: np.ndarray
    """How many words each text has."""

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> _Words:
        number: dict[str, int] = {}
        numbers = [number.setdefault(key, len(number)) for text in texts for key in text]
        return cls(list(number), np.array(numbers, np.int32), np.array([len(text) for text in texts], np.int32))

    def numbered(self, number: dict[str, int]) -> _Words:
        """The same words by numbers that many texts share; those that are new among them get the next."""
        shared = np.array([number.setdefault(key, len(number)) for key in self.keys], np.int32)
        return _Words((), shared[self.numbers], self.counts)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the sure beads of one pair of texts teach: their words alone, to be sent between processes."""

    weights: np.ndarray
    digests: np.ndarray
    """What tells the beads' texts from all others, 64 bits each."""
    chinese: _Words
    english: _Words

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str, float]]) -> Lesson:
        """The lesson of (Chinese text, English text, weight in [0, 1]) beads."""
        weights: list[float] = []
        digests: list[int] = []
        chinese: list[list[str]] = []
        english: list[list[str]] = []
        for text_c, text_e, weight in pairs:
            weights.append(weight)
            digests.append(_digest(text_c, text_e))
            chinese.append(_words(chinese_tokens(text_c)))
            english.append(_words(english_tokens(text_e)))
        return cls(np.array(weights, np.float64), np.array(digests, np.uint64), _Words.of(chinese), _Words.of(english))


class Lessons:
    """The lessons of any number of texts, of which only numbers are kept, four bytes a word."""

    def __init__(self) -> None:
        self._chinese: dict[str, int] = {}
        self._english: dict[str, int] = {}
        self._lessons: dict[str, Lesson] = {}

    def __len__(self) -> int:
        return len(self._lessons)

    def __contains__(self, name: object) -> bool:
        return name in self._lessons

    def add(self, name: str, lesson: Lesson) -> None:
        """Take in the lesson of one pair of texts; `name` settles its place among the others, whenever it comes."""
        sides = lesson.chinese.numbered(self._chinese), lesson.english.numbered(self._english)
        self._lessons[name] = Lesson(lesson.weights, lesson.digests, *sides)

    def learnt(self) -> Learnt:
        """What all of them teach: the same, whatever the order in which they came."""
        lessons = [self._lessons[name] for name in sorted(self._lessons)]
        each = _once(
            np.concatenate([np.empty(0), *(lesson.weights for lesson in lessons)]),
            np.concatenate([np.empty(0, np.uint64), *(lesson.digests for lesson in lessons)]),
        )
        chinese = _present([lesson.chinese for lesson in lessons], self._chinese)
        english = _present([lesson.english for lesson in lessons], self._english)
        keys_c, keys_e = list(self._chinese), list(self._english)
        total, of_c, of_e = fsum(each.tolist()), each @ chinese, each @ english
        by_word = (sp.diags_array(each) @ chinese).T.tocsr()
        learnt: dict[str, dict[str, float]] = {}
        for top in range(0, len(keys_c), _ROWS):
            both = (by_word[top : top + _ROWS] @ english).tocoo()
            often = both.data >= _OFTEN
            c, e, n = both.row[often] + top, both.col[often], both.data[often]
            ratio, strength = _associations(n, of_c[c], of_e[e], total)
            for row, column, r, s in zip(c.tolist(), e.tolist(), ratio.tolist(), strength.tolist()):
                if r > _LEAST_RATIO:
                    learnt.setdefault(keys_c[row], {})[keys_e[column]] = round(s * min(1.0, r / _FULL_RATIO), 3)
        return learnt


def _digest(chinese: str, english: str) -> int:
    return int.from_bytes(hashlib.blake2b(f"{chinese}\0{english}".encode(), digest_size=8).digest(), "little")


def _once(weights: np.ndarray, digests: np.ndarray) -> np.ndarray:
    """The weights, 0 for all beads of the same texts but the surest."""
    surest = np.lexsort((-weights, digests))
    again = np.zeros(len(weights), bool)
    again[surest[1:]] = digests[surest[1:]] == digests[surest[:-1]]
    return np.where(again, 0.0, weights)


def _words(tokens: Iterable[Token]) -> list[str]:
    """The different words of a text, numbers left out."""
    return list(dict.fromkeys(token.key for token in tokens if token.key[0] not in "#§"))


def _present(texts: Sequence[_Words], number: Mapping[str, int]) -> sp.csr_matrix:
    """Texts × words: 1 where the text has the word."""
    none = np.empty(0, np.int32)
    columns = np.concatenate([none, *(words.numbers for words in texts)])
    ends = np.cumsum(np.concatenate([[0], *(words.counts for words in texts)]))
    return sp.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(number)))


def _associations(n: np.ndarray, c: np.ndarray, e: np.ndarray, total: float) -> tuple[np.ndarray, np.ndarray]:
    """Log-likelihood ratios (0 for pairs not above chance) and strengths in (0, 1]."""
    ratio = np.zeros(len(n))
    for observed, row, column in (
        (n, c, e),
        (c - n, c, total - e),
        (e - n, total - c, e),
        (total - c - e + n, total - c, total - e),
    ):
        safe = np.maximum(observed, 1e-12)
        ratio += np.where(observed > 0, safe * np.log(safe * total / np.maximum(row * column, 1e-12)), 0)
    ratio = np.where(n > _ABOVE_CHANCE * c * e / total, 2 * ratio, 0)
    return ratio, np.minimum(1.0, n / np.minimum(c, e))

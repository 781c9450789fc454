"""What speaks for a word's having a counterpart on the other side, as one row of numbers a word.

The rows go into a logistic regression (`WordModel`): the log odds that the word is rendered. It is fitted on words
beside their own translation and beside that of another sentence, mostly one nearby.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from aligner.evidence.chinese_words import HAN, rarity
from aligner.quality.adequacy.associations import DICTIONARY, LEARNT, NAME, Associations
from aligner.quality.adequacy.background import Background
from aligner.quality.adequacy.capitals import in_capitals
from aligner.quality.adequacy.pairs import Encoded, Pair

LEAST, MOST = -4.0, 5.0
"""Bounds of the log odds: beyond, no word is surer than another."""

_STRONG = 0.5


@dataclass(slots=True)
class Vocabulary:
    """What is known of words by themselves: how rare, how well known; worked out once a word."""

    associations: Associations
    units: int = 0
    """How many units the document frequencies are of."""
    frequency: dict[str, int] = field(default_factory=dict)
    """In how many units a word stands."""
    literal: float = 0.0
    """How literal the batch's translation is, from 0 to 1: where nearly every word has a known rendering, one that has
    none is remarkable."""
    _known: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def facts(self, keys: Iterable[str]) -> np.ndarray:
        """words × (rarity in general, rarity in the document, number, known to the dictionary, one character)."""
        known = self._known
        table = []
        for key in keys:
            found = known.get(key)
            if found is None:
                found = known[key] = self._facts(key)
            table.append(found)
        return np.array(table, np.float64).reshape(-1, 5)

    def _facts(self, key: str) -> tuple[float, ...]:
        chinese = HAN.match(key) is not None
        return (
            rarity(key) if chinese else 0.0,
            math.log(1 + self.units / (1 + self.frequency.get(key, 0))),
            float(key[0] == "#"),
            float(self.associations.known(key)) if chinese else 1.0,
            float(len(key) == 1),
        )


def lexical_columns(pairs: Sequence[Pair], vocabulary: Vocabulary, alone: bool = False) -> list[dict[str, np.ndarray]]:
    """Columns over all words of the pairs, one behind the other: first the Chinese side's, then the English side's.

    `alone` takes each word by itself, as `Associations.between` does.
    """
    literal = vocabulary.literal
    strengths: list[list[np.ndarray]] = [[], []]
    for pair in pairs:
        for side, rows in enumerate(vocabulary.associations.between(pair.chinese, pair.english, alone)):
            strengths[side].append(rows)
    counts = np.array([[len(text.tokens) for text in pair.sides] for pair in pairs], np.int64).reshape(-1, 2)
    found = []
    for side in (0, 1):
        tokens = [token for pair in pairs for token in pair.sides[side].tokens]
        rare, rare_here, number, known, short = vocabulary.facts(token.key for token in tokens).T
        strength = np.concatenate(strengths[side]) if pairs else np.zeros((0, 3))
        best = strength.max(axis=1, initial=0.0)
        proper = np.array([token.proper for token in tokens], np.float64)
        # In a title in capitals a word is a name only where it is rendered as one.
        titles = np.array([side == 1 and in_capitals(pair.english.text) for pair in pairs], bool)
        proper[np.repeat(titles, counts[:, side]) & (strength[:, NAME] == 0)] = 0.0
        ends = np.cumsum(counts[:, side])
        others = np.repeat(counts[:, 1 - side], counts[:, side])
        found.append(
            {
                "dictionary": strength[:, DICTIONARY],
                "dictionary strong": (strength[:, DICTIONARY] > _STRONG) * 1.0,
                "learnt": strength[:, LEARNT],
                "learnt strong": (strength[:, LEARNT] > _STRONG) * 1.0,
                "name": strength[:, NAME],
                "best": best,
                "rarity": rare,
                "rarity × best": rare * best,
                "rarity here": rare_here,
                "rarity here × best": rare_here * best,
                "number": number,
                "number × best": number * best,
                "proper": proper,
                "proper × best": proper * best,
                "known": known,
                "known, none found": known * (best == 0),
                "known, none found × literal": known * (best == 0) * literal,
                "none found × literal": (best == 0) * literal,
                "best × literal": best * literal,
                "literal": np.full(len(best), literal),
                "words opposite": np.log1p(others),
                "one character": short,
                "one character × best": short * best,
                "best before": _shifted(best, ends, 1),
                "best behind": _shifted(best, ends, -1),
            }
        )
    return found


def encoder_columns(
    pairs: Sequence[Pair],
    encoded: Sequence[Encoded],
    background: Background,
    lexical: Sequence[Mapping[str, np.ndarray]],
) -> list[dict[str, np.ndarray]]:
    """More columns of the same words: how near the nearest word opposite is, measured against what is usual."""
    top: list[list[np.ndarray]] = [[], []]
    for read in encoded:
        likeness = read.words[0] @ read.words[1].T
        for side, matrix in enumerate((likeness, likeness.T)):
            top[side].append(_nearest(matrix, background.usual(side, read.words[side])))
    found = []
    for side in (0, 1):
        nearest, standing, rival, second = np.concatenate(top[side], axis=1) if encoded else np.zeros((4, 0))
        ends = np.cumsum([len(pair.sides[side].tokens) for pair in pairs], dtype=np.int64)
        cheap = lexical[side]
        found.append(
            {
                "likeness": nearest,
                "likeness squared": nearest**2,
                "standing": standing,
                "likeness × literal": nearest * cheap["literal"],
                "standing × literal": standing * cheap["literal"],
                "likeness of the rival": rival,
                "mutual": (nearest >= rival - 1e-9) * 1.0,
                "second likeness": second,
                "rarity × standing": cheap["rarity"] * standing / 10,
                "rarity here × standing": cheap["rarity here"] * standing / 5,
                "words opposite × standing": cheap["words opposite"] * standing / 4,
                "one character × standing": cheap["one character"] * standing,
                "standing before": _shifted(standing, ends, 1),
                "standing behind": _shifted(standing, ends, -1),
            }
        )
    return found


def _nearest(likeness: np.ndarray, usual: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """4 × words: likeness to the nearest word, how far above the usual, the nearest's own best, the second nearest."""
    count, others = likeness.shape
    if not count or not others:
        return np.zeros((4, count))
    order = np.argmax(likeness, axis=1)
    top = likeness[np.arange(count), order]
    rival = likeness.max(axis=0)[order]
    second = np.partition(likeness, -2, axis=1)[:, -2] if others > 1 else top
    return np.stack([top, (top - usual[0]) / usual[1], rival, second])


def _shifted(values: np.ndarray, ends: np.ndarray, step: int) -> np.ndarray:
    """Each word's neighbour's value; 0 where the neighbour is in another pair."""
    out = np.zeros_like(values)
    if step > 0:
        out[1:] = values[:-1]
        out[ends[:-1][ends[:-1] < len(values)]] = 0.0
    else:
        out[:-1] = values[1:]
        out[ends[ends > 0] - 1] = 0.0
    return out


@dataclass(frozen=True, slots=True)
class WordModel:
    """Log odds of a word's being rendered: one weight a column, and a constant."""

    weights: Mapping[str, float]
    constant: float

    def log_odds(self, columns: Mapping[str, np.ndarray]) -> np.ndarray:
        """One number a word, between `LEAST` and `MOST`."""
        total = sum((columns[name] * weight for name, weight in self.weights.items()), np.float64(self.constant))
        odds: np.ndarray = np.clip(total, LEAST, MOST)
        return odds

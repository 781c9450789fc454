"""What a document as a whole says about its beads: its words, its lengths, what is usual in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.concepts import Learnt
from aligner.evidence.learnt import learn
from aligner.quality.adequacy import endings, lengths
from aligner.quality.adequacy.abbreviations import long_forms
from aligner.quality.adequacy.associations import Associations
from aligner.quality.adequacy.background import Background
from aligner.quality.adequacy.beads import Chances, Row, encoder_rows, row
from aligner.quality.adequacy.pairs import Encoded, Memory, Pair, encoded
from aligner.quality.adequacy.weights import Model
from aligner.quality.adequacy.words import Vocabulary, encoder_columns, lexical_columns

RELATIVE = ("Chinese mean", "English mean", "Chinese passage", "English passage", "cosine")
"""Numbers of a bead that are also given relative to the document's median: free renderings are no damage in a free
translation."""
SAMPLE = 64
"""So many pairs, evenly spread over a document, stand for it before the encoder."""

_LIKE_TRAINING = 15.0
"""A document's medians weigh as its number of sampled pairs, those of the training texts as so many."""
_SPREAD = 0.25
_FREE, _CLOSE = 0.6, 0.66
"""Mean strengths of the words' best renderings: magazine articles lie below the first, treaties above the second."""
_MIDDLE, _WORDS_LIKE_TRAINING = 0.55, 50.0
"""What a batch without words would have, and as how many words that counts."""


@dataclass(frozen=True, slots=True)
class Document:
    """The background of one document's, or one batch's, beads."""

    vocabulary: Vocabulary
    coefficients: tuple[float, ...]
    """Of `lengths.NAMES`."""
    deviation: float
    """Median of how much longer than expected the English sides are (logarithm)."""
    spread: float
    """What is usual around it."""
    endings: tuple[float, float]
    """How remarkable a broken sentence is here on the Chinese and on the English side, from 0 to 1."""

    @classmethod
    def of(cls, pairs: Sequence[Pair], coefficients: tuple[float, ...], learnt: Learnt | None = None) -> Document:
        """The document that these pairs make up; `learnt` is a lexicon of more than this document."""
        if learnt is None:
            learnt = learn((p.chinese.text, p.english.text, p.confidence or 1.0) for p in pairs)
        vocabulary = Vocabulary(Associations(learnt, long_forms(pair.sides for pair in pairs)), len(pairs))
        for pair in pairs:
            for key in {t.key for side in pair.sides for t in side.tokens}:
                vocabulary.frequency[key] = vocabulary.frequency.get(key, 0) + 1
        vocabulary.literal = _literal(lexical_columns(sampled(pairs), vocabulary, alone=True)) if pairs else 0.0
        off = [longer(p, coefficients) for p in pairs]
        weight = len(off) / (len(off) + _LIKE_TRAINING)
        middle = float(np.median(off)) * weight if off else 0.0
        around = float(np.median(np.abs(np.array(off) - middle))) * 1.4826 if off else 0.0
        spread = max(0.12, weight * around + (1 - weight) * _SPREAD)
        return cls(vocabulary, coefficients, middle, spread, endings.remarkable(pairs))

    def rows(
        self, pairs: Sequence[Pair], model: Model, background: Background | None, memory: Memory | None = None
    ) -> tuple[list[Row], list[tuple[np.ndarray, np.ndarray]]]:
        """The pairs' numbers without the relative ones, and their words' log odds of being rendered.

        With a background the encoder reads the pairs too.
        """
        columns = lexical_columns(pairs, self.vocabulary)
        read: list[Encoded] = []
        if background is not None:
            read = encoded(pairs, background, memory)
            more = encoder_columns(pairs, read, background, columns)
            columns = [a | b for a, b in zip(columns, more)]
        sides = [
            Chances.of(model.words[side].log_odds(columns[side]), [len(pair.sides[side].tokens) for pair in pairs])
            for side in (0, 1)
        ]
        chances = list(zip(sides[0], sides[1]))
        rows = [
            row(pair, own, longer(pair, self.coefficients) - self.deviation, self.spread, self.endings)
            for pair, own in zip(pairs, chances)
        ]
        if background is not None:
            extra = encoder_rows(pairs, read, rows)
            rows = [Row(own.columns | new, own.passages) for own, new in zip(rows, extra)]
        rows = [Row(own.columns | {"literal": self.vocabulary.literal}, own.passages) for own in rows]
        return rows, [(chinese.odds, english.odds) for chinese, english in chances]


def _literal(columns: Sequence[Mapping[str, np.ndarray]]) -> float:
    """How literal a translation is by its words' best strengths: 0 up to a mean of `_FREE`, 1 from `_CLOSE` on."""
    means = []
    for side in columns:
        best = side["best"]
        means.append((float(best.sum()) + _WORDS_LIKE_TRAINING * _MIDDLE) / (len(best) + _WORDS_LIKE_TRAINING))
    return min(max((sum(means) / len(means) - _FREE) / (_CLOSE - _FREE), 0.0), 1.0)


def longer(pair: Pair, coefficients: Sequence[float]) -> float:
    """By how much the English side is longer than expected: a logarithm."""
    expected = sum(c * x for c, x in zip(coefficients, lengths.counts(pair.chinese)))
    return lengths.size(pair.chinese, pair.english) - expected


def sampled(pairs: Sequence[Pair]) -> list[Pair]:
    """At most `SAMPLE` of the pairs, evenly spread."""
    step = max(1, len(pairs) // SAMPLE)
    return list(pairs[::step][:SAMPLE])


def background_of(pairs: Sequence[Pair]) -> Background:
    """What words look like to the encoder in these pairs."""
    return Background([p.chinese for p in pairs], [p.english for p in pairs])


def medians(rows: Iterable[Row], usual: Mapping[str, float] | None = None) -> dict[str, float]:
    """Medians of the `RELATIVE` numbers; with `usual`, drawn towards those, the more the fewer rows there are."""
    table = list(rows)
    if not table:
        return dict(usual or {})
    found = {}
    for name in RELATIVE:
        if name in table[0].columns:
            middle = float(np.median([own.columns[name] for own in table]))
            if usual is not None:
                weight = len(table) / (len(table) + _LIKE_TRAINING)
                middle = weight * middle + (1 - weight) * usual[name]
            found[name] = middle
    return found


def with_relative(columns: Mapping[str, float], middle: Mapping[str, float]) -> dict[str, float]:
    """The numbers, and some of them again relative to the document's medians."""
    return {**columns, **{f"{name} here": columns[name] - value for name, value in middle.items()}}

"""Words that mean alike by the sentence encoder: a soft dictionary for what no dictionary has.

A multilingual sentence encoder also places single words: 行李 lies beside "baggage", 路易丝 beside "Louise". What all
words of a side have in common says nothing about any of them, so the vectors are centred first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from aligner.evidence import chinese_words
from aligner.evidence.concepts import Learnt
from aligner.evidence.encoders.encoder import Encoder
from aligner.evidence.threads import shared
from aligner.evidence.tokens import chinese_tokens, english_tokens

_NOTHING, _SAME = 0.5, 0.9
"""Cosines at which two words have nothing to do with each other, and at which either may render the other."""
_MOST = 8
"""Renderings that a Chinese word gets at most."""
_ROWS = 256
_REMEMBERED = 20_000

_vectors: dict[tuple[str, str], np.ndarray] = {}
"""(encoder, word) → vector: the documents of a batch share most of their words."""


def alike(chinese: Sequence[str], english: Sequence[str], encoder: Encoder) -> Learnt:
    """Associations between the words of the two sides' sentences: Chinese key → English key → strength in (0, 1]."""
    z_words = [
        key for key in dict.fromkeys(t.key for x in chinese for t in chinese_tokens(x)) if chinese_words.HAN.match(key)
    ]
    e_words = _commonest_forms(english)
    if not z_words or not e_words:
        return {}
    z, e = _centred(encoder, z_words), _centred(encoder, e_words.values())
    e_keys = list(e_words)
    most = min(_MOST, len(e_keys))

    def nearest(top: int) -> tuple[list[list[int]], list[list[float]]]:
        cosines = z[top : top + _ROWS] @ e.T
        best = np.argpartition(-cosines, most - 1, axis=1)[:, :most]
        strengths = np.minimum((np.take_along_axis(cosines, best, axis=1) - _NOTHING) / (_SAME - _NOTHING), 1)
        return best.tolist(), np.round(strengths, 2).tolist()

    found: dict[str, dict[str, float]] = {}
    tops = range(0, len(z_words), _ROWS)
    for top, rows in zip(tops, shared(nearest, tops)):
        for word, columns, strengths in zip(z_words[top:], *rows):
            near = {e_keys[column]: strength for column, strength in zip(columns, strengths) if strength > 0}
            if near:
                found[word] = near
    return found


def _commonest_forms(english: Sequence[str]) -> dict[str, str]:
    """Each English key with the form in which the text has it most often."""
    forms: dict[str, Counter[str]] = {}
    for text in english:
        for token in english_tokens(text):
            if token.key[0] not in "#§":
                forms.setdefault(token.key, Counter())[text[token.start : token.end].lower()] += 1
    return {key: count.most_common(1)[0][0] for key, count in forms.items()}


def _centred(encoder: Encoder, words: Iterable[str]) -> np.ndarray:
    """n × d unit rows."""
    keys = [(encoder.name, word) for word in words]
    new = [key for key in dict.fromkeys(keys) if key not in _vectors]
    if len(_vectors) + len(new) > _REMEMBERED:
        _vectors.clear()
        new = list(dict.fromkeys(keys))
    if new:
        _vectors.update(zip(new, encoder.words([word for _, word in new])))
    rows = np.array([_vectors[key] for key in keys], np.float64)
    rows -= rows.mean(axis=0)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return rows


def joined(first: Learnt, second: Learnt) -> Learnt:
    """The associations of both, the stronger where both know a pair."""
    both = {key: dict(row) for key, row in first.items()}
    for key, row in second.items():
        mine = both.setdefault(key, {})
        for english, strength in row.items():
            mine[english] = max(strength, mine.get(english, 0.0))
    return both

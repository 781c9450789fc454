"""Universal Sentence Encoder multilingual v3 (Yang et al., 2019), with weights that lie inside a package.

Its vector of a text is a function of a sum over the tokens. That sum is additive: the vector of any run of neighbouring
sentences costs a subtraction and four small matrix products instead of another reading of the text.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.encoders.kept_words import keep_words, known_words, rounded
from aligner.evidence.encoders.use_network import WIDTH, Network, marks_apart, network, whole
from aligner.evidence.encoders.use_weights import resources_digest
from aligner.evidence.kept import kept_path
from aligner.evidence.tokens import is_chinese

_FORM_OF_WORDS = 1
"""Raise it whenever the vector of a word changes, or how it is kept."""
_SEAMS = 32
_KEPT = 8192
"""Sentences of a side whose own vectors are kept: up to 34 MB."""
_TEXTS_AT_ONCE = 2000
"""Their sums are in double precision for a while."""


@dataclass(frozen=True)
class _Runs:
    """Token sums of one document side, in single precision: they are most of what a long document needs."""

    network: Network
    inner: np.ndarray
    """n × 512: projected sums over each sentence's own tokens."""
    lengths: np.ndarray
    """n + 1 cumulative token counts."""
    first: np.ndarray
    """n × 512: what the mark before a text adds, where the text begins with the sentence."""
    last: np.ndarray
    """n × 512: what the mark behind it adds, where it ends with the sentence."""
    seam: np.ndarray
    """512: what changes where two sentences meet and read each other's words instead of the marks, on average."""
    seam_length: float
    """By how many tokens two sentences read as one are more than both alone, on average."""

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """As `RunVectors` has it; those of single sentences are asked for time and again, and kept."""
        alone = self._single
        if not len(alone):
            return self._read(starts, lengths)
        longer = np.nonzero(lengths > 1)[0]
        rows: np.ndarray = alone[starts]
        rows[longer] = self._read(starts[longer], lengths[longer])
        return rows

    @functools.cached_property
    def _single(self) -> np.ndarray:
        """The sentences' vectors; none where they would take too much memory."""
        count = len(self.inner) if len(self.inner) <= _KEPT else 0
        return self._read(np.arange(count), np.ones(count, np.int64))

    def _read(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        ends = starts + lengths
        sums = (lengths - 1)[:, None] * self.seam
        sums += self.first[starts]
        sums += self.last[ends - 1]
        for k in range(int(lengths.max(initial=0))):
            longer = lengths > k
            sums[longer] += self.inner[starts[longer] + k]
        tokens = self.lengths[ends] - self.lengths[starts] + 2 + (lengths - 1) * self.seam_length
        return self.network.head(sums, tokens)


@dataclass(frozen=True, slots=True)
class _Sums:
    """Projected sums of the network's token features, n texts × 512."""

    inner: np.ndarray
    """Over the text's own tokens."""
    first: np.ndarray
    """Of the mark before it."""
    last: np.ndarray
    """Of the mark behind it."""
    counts: np.ndarray
    """(n,) number of its own tokens."""


class UseEncoder:
    """Universal Sentence Encoder multilingual v3 on the CPU: 512 dimensions, 16 languages."""

    name = "use"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × 512 unit rows."""
        net = network()
        ids = [net.tokenized(text) for text in texts]
        return net.head(net.sums(ids, whole), np.array([len(own) for own in ids], np.int64))

    def words(self, words: Sequence[str]) -> np.ndarray:
        """n × 512 unit rows, one a word, to whole numbers of 8 bits; those that were read before are not read again."""
        path = kept_path("words.db", _FORM_OF_WORDS, resources_digest())
        distinct = list(dict.fromkeys(words))
        known = known_words(path, distinct, WIDTH)
        new = [word for word in distinct if word not in known]
        if new:
            read = dict(zip(new, rounded(self.encode(new))))
            keep_words(path, read)
            known |= read
        rows = np.array([known[word] for word in words], np.float64).reshape(len(words), WIDTH)
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows

    def runs(self, sentences: Sequence[str]) -> _Runs:
        """Vectors of any run of the sentences, from sums over tokens (cosine with a true reading about .99)."""
        net = network()
        sums = _sums(net, sentences)
        lengths = np.concatenate([[0], np.cumsum(sums.counts)])
        return _Runs(net, sums.inner, lengths, sums.first, sums.last, *_seams(net, sentences, sums))


def _sums(network: Network, texts: Sequence[str]) -> _Sums:
    ids = [np.array(network.tokenized(text), np.int32) for text in texts]
    parts = np.empty((3, len(ids), WIDTH), np.float32)
    for first in range(0, len(ids), _TEXTS_AT_ONCE):
        here = ids[first : first + _TEXTS_AT_ONCE]
        parts[:, first : first + len(here)] = (
            network.sums(here, marks_apart).reshape(len(here), 3, WIDTH).swapaxes(0, 1)
        )
    return _Sums(parts[1], parts[0], parts[2], np.array([len(own) - 2 for own in ids], np.int64))


def _seams(network: Network, sentences: Sequence[str], sums: _Sums) -> tuple[np.ndarray, float]:
    """Mean change of the token sum and of the token count where two neighbouring sentences are read as one text.

    Measured on a few places spread over the text: what one seam changes hangs on the words, but most of it does not.
    """
    count = min(_SEAMS, len(sentences) - 1)
    if count < 1:
        return np.zeros(WIDTH), 0.0
    at = np.linspace(0, len(sentences) - 2, count).astype(np.int64)
    joined = []
    for k in at.tolist():
        pair = sentences[k], sentences[k + 1]
        joined.append(("" if any(map(is_chinese, pair)) else " ").join(pair))
    both = _sums(network, joined)
    change = both.inner - sums.inner[at] - sums.inner[at + 1]
    return change.mean(axis=0), float((both.counts - sums.counts[at] - sums.counts[at + 1]).mean())

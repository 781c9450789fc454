"""Universal Sentence Encoder multilingual v3 (Yang et al., 2019), with weights that lie inside a package.

Its vector of a text is a function of a sum over the tokens. That sum is additive: the vector of any run of neighbouring
sentences costs a subtraction and four small matrix products instead of another reading of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.encoders.use_network import WIDTH, Network, marks_apart, network, whole
from aligner.evidence.tokens import is_chinese

_SEAMS = 32


@dataclass(frozen=True, slots=True)
class _Runs:
    """Cumulative token sums of one document side."""

    network: Network
    cumulative: np.ndarray
    """(n + 1) × 512: projected sums over the sentences' own tokens."""
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
        ends = starts + lengths
        seams = (lengths - 1)[:, None] * self.seam
        sums = self.cumulative[ends] - self.cumulative[starts] + self.first[starts] + self.last[ends - 1] + seams
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

    def runs(self, sentences: Sequence[str]) -> _Runs:
        """Vectors of any run of the sentences, from cumulative token sums (cosine with a true reading about .99)."""
        net = network()
        sums = _sums(net, sentences)
        cumulative = np.concatenate([np.zeros((1, WIDTH)), np.cumsum(sums.inner, axis=0)])
        lengths = np.concatenate([[0], np.cumsum(sums.counts)])
        return _Runs(net, cumulative, lengths, sums.first, sums.last, *_seams(net, sentences, sums))


def _sums(network: Network, texts: Sequence[str]) -> _Sums:
    ids = [network.tokenized(text) for text in texts]
    parts = network.sums(ids, marks_apart).reshape(len(ids), 3, WIDTH)
    return _Sums(parts[:, 1], parts[:, 0], parts[:, 2], np.array([len(own) - 2 for own in ids], np.int64))


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

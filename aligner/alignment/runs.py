"""What the evidence says of any run of Chinese sentences beside any run of English ones.

The features of a bead ask the same questions again and again: of the bead itself, of the bead with a neighbour taken
in or a member left out, which often is another bead. `RunEvidence.of` answers them for many pairs of runs at once and
remembers the answers: of three questions two have been asked before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np
import scipy.sparse as sp

from aligner.alignment.candidates import Candidates
from aligner.alignment.lattice import Free
from aligner.alignment.pair import Pair
from aligner.evidence.encoders.encoder import RunVectors

_LENGTHS = 16
_REMEMBERED = 8_000_000
"""Numbers kept at most, of answers or of vectors of runs."""
_AT_ONCE = 20_000
"""Questions worked on together."""


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

    @property
    def literalness(self) -> float:
        """In [0, 2]: 0 where half of the words are met or fewer, as in novels; .8 in statements, 1.3 in manuals."""
        return max(0.0, 4 * ((self.cover_c + self.cover_e) / 2 - 0.5))


_LIKELY = 0.5
_FEW, _ENOUGH = 5, 2000
_READ = 64
"""So many beads, or sentences of a side, evenly spread, tell the encoder's share of what is usual in a document."""


def spread(count: int, most: int) -> np.ndarray:
    """Numbers from 0 to `count` - 1, evenly spread, at most so many."""
    return np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.int64)) if count else np.zeros(0, np.int64)


class RunEvidence:
    """Evidence of one document pair, asked for by runs.

    `free` says of both sides' sentences which of them will be asked about; None: all. Of the others the encoder reads
    no more than it has to.
    """

    def __init__(self, pair: Pair, free: Free | None = None) -> None:
        self._pair = pair
        self._m, self._n = len(pair.chinese.texts), len(pair.english.texts)
        self._backwards = pair.concepts.dictionary.T.tocsr()
        self._settled = False
        self.level = Level()
        """What the document's likely beads reach, once `settle` has seen them."""
        self._answered = _Rows(6)
        self._vectors: tuple[_Centred, _Centred] | None = None
        if pair.vectors is not None:
            chinese, english = free or (np.ones(self._m, bool), np.ones(self._n, bool))
            self._vectors = (_Centred(pair.vectors[0], chinese), _Centred(pair.vectors[1], english))

    def settle(self, beads: Candidates) -> None:
        """Take the document's level from the likely ones of its candidate beads; the first call decides."""
        if self._settled:
            return
        self._settled = True
        k = np.nonzero((beads.likely > _LIKELY) & (beads.full > 0))[0][:_ENOUGH]
        if len(k) >= _FEW:
            spans = beads.i[k], beads.a[k], beads.j[k], beads.b[k]
            found = Found(np.ones(len(k), bool), np.zeros(len(k)), *self._lexical(*_sides(*spans)))
            cover_c, cover_e = (max(float(np.median(cover)), 0.1) for cover in (found.cover_c, found.cover_e))
            read = spread(len(k), _READ)
            self.level = Level(cover_c, cover_e, float(np.median(self._cosines(*_sides(*(x[read] for x in spans))))))
            self.forget()

    def forget(self) -> None:
        """Let go of the answers given so far: the next beads lie further on and ask for others."""
        self._answered.forget()
        for side in self._vectors or ():
            side.forget()

    def of(self, spans: Spans) -> Found:
        """Answers for the pairs of runs, arrays of length k."""
        cuts = [slice(first, first + _AT_ONCE) for first in range(0, max(1, len(spans.i)), _AT_ONCE)]
        found = [self._of(Spans(spans.i[cut], spans.a[cut], spans.j[cut], spans.b[cut])) for cut in cuts]
        if len(found) == 1:
            return found[0]
        return Found(*(np.concatenate([getattr(part, field.name) for part in found]) for field in fields(Found)))

    def _of(self, spans: Spans) -> Found:
        there = (spans.a > 0) & (spans.b > 0) & (spans.i >= 0) & (spans.j >= 0)
        there &= (spans.i + spans.a <= self._m) & (spans.j + spans.b <= self._n)
        out = np.zeros((6, len(there)), np.float64)
        if there.any():
            i, a, j, b = (x[there].astype(np.int64) for x in (spans.i, spans.a, spans.j, spans.b))
            keys = ((i * _LENGTHS + a) * (self._n + 1) + j) * _LENGTHS + b
            keys, first, where = np.unique(keys, return_index=True, return_inverse=True)
            i, a, j, b = i[first], a[first], j[first], b[first]
            answers = self._answered.of(keys, lambda new: self._answers(i[new], a[new], j[new], b[new]))
            out[:, there] = answers[where.ravel()].T
        return Found(there, *out)

    def _answers(self, i: np.ndarray, a: np.ndarray, j: np.ndarray, b: np.ndarray) -> np.ndarray:
        left, right = _sides(i, a, j, b)
        return np.stack([self._cosines(left, right), *self._lexical(left, right)], axis=1)

    def _lexical(self, left: _Side, right: _Side) -> tuple[np.ndarray, ...]:
        """Cosine, met and all weights, as in `Found`."""
        members_c, members_e = left.members(self._m), right.members(self._n)
        u, v = left.of, right.of
        found = self._pair.concepts
        rows_c, rows_e = members_c @ self._pair.chinese.rows, members_e @ self._pair.english.rows
        cosine = _dots(rows_c, u, rows_e, v) / np.maximum(_norms(rows_c)[u] * _norms(rows_e)[v], 1e-6)
        words_c, words_e = members_c @ found.chinese, members_e @ found.english
        heavy_c, heavy_e = _weighted(words_c, found.chinese_weight), _weighted(words_e, found.english_weight)
        met_e = _dots(_at_most_one(words_c @ found.dictionary), u, heavy_e, v)
        met_c = _dots(heavy_c, u, _at_most_one(_at_most_one(words_e) @ self._backwards), v)
        all_c, all_e = (np.asarray(x.sum(axis=1)).ravel() for x in (heavy_c, heavy_e))
        return cosine, met_c, met_e, all_c[u], all_e[v]

    def _cosines(self, left: _Side, right: _Side) -> np.ndarray:
        if self._vectors is None:
            return np.zeros(len(left.of))
        rows_c, rows_e = (
            self._vectors[0].rows(left.start, left.length),
            self._vectors[1].rows(right.start, right.length),
        )
        cosines: np.ndarray = np.einsum("ij,ij->i", rows_c[left.of], rows_e[right.of])
        return cosines


class _Rows:
    """Rows of numbers by their keys, each worked out once: the same ones are asked for again and again."""

    def __init__(self, width: int) -> None:
        self._place: dict[int, int] = {}
        self._table = np.empty((0, width))

    def forget(self) -> None:
        self._place = {}
        self._table = self._table[:0].copy()

    def of(self, keys: np.ndarray, work: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """The keys' rows; no key stands twice. `work` makes the rows of those at some places among the keys."""
        wanted = keys.tolist()
        if (len(self._place) + len(wanted)) * self._table.shape[1] > _REMEMBERED:
            self.forget()
        new = [k for k, key in enumerate(wanted) if key not in self._place]
        if new:
            used = len(self._place)
            if used + len(new) > len(self._table):
                grown = np.empty((2 * (used + len(new)), self._table.shape[1]))
                grown[:used] = self._table[:used]
                self._table = grown
            self._table[used : used + len(new)] = work(np.array(new, np.int64))
            self._place.update((wanted[k], used + n) for n, k in enumerate(new))
        return self._table[[self._place[key] for key in wanted]]


class _Centred:
    """One side's centred unit vectors."""

    def __init__(self, vectors: RunVectors, free: np.ndarray) -> None:
        self._vectors = vectors
        # What all sentences of a side share says nothing about any of them.
        asked = free.copy()
        asked[spread(len(free), _READ)] = True
        sentences = np.nonzero(asked)[0]
        self._centre = vectors.rows(sentences, np.ones_like(sentences)).mean(axis=0)
        self._known = _Rows(len(self._centre))

    def forget(self) -> None:
        self._known.forget()

    def rows(self, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        def work(new: np.ndarray) -> np.ndarray:
            found = self._vectors.rows(start[new], length[new]) - self._centre
            found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
            return found

        return self._known.of(start * _LENGTHS + length, work)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of some pairs of runs."""

    start: np.ndarray
    """The distinct runs …"""
    length: np.ndarray
    of: np.ndarray
    """… and the number among them of each pair's run."""

    @classmethod
    def distinct(cls, start: np.ndarray, length: np.ndarray) -> _Side:
        keys, where = np.unique(start.astype(np.int64) * _LENGTHS + length, return_inverse=True)
        return cls(keys // _LENGTHS, keys % _LENGTHS, where.ravel())

    def members(self, n: int) -> sp.csr_matrix:
        """runs × n: 1 for the sentences of each run."""
        ends = np.concatenate([[0], np.cumsum(self.length)])
        columns = np.repeat(self.start - ends[:-1], self.length) + np.arange(ends[-1])
        return sp.csr_matrix((np.ones(len(columns), np.float64), columns, ends), shape=(len(self.start), n))


def _sides(i: np.ndarray, a: np.ndarray, j: np.ndarray, b: np.ndarray) -> tuple[_Side, _Side]:
    return _Side.distinct(i, a), _Side.distinct(j, b)


def _dots(left: sp.csr_matrix, u: np.ndarray, right: sp.csr_matrix, v: np.ndarray) -> np.ndarray:
    return np.asarray(left[u].multiply(right[v]).sum(axis=1)).ravel()


def _norms(rows: sp.csr_matrix) -> np.ndarray:
    norms: np.ndarray = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return norms


def _at_most_one(rows: sp.csr_matrix) -> sp.csr_matrix:
    return sp.csr_matrix((np.minimum(rows.data, 1), rows.indices, rows.indptr), rows.shape)


def _weighted(rows: sp.csr_matrix, weight: np.ndarray) -> sp.csr_matrix:
    return sp.csr_matrix((rows.data * weight[rows.indices], rows.indices, rows.indptr), rows.shape)

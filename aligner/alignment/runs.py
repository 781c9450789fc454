"""What the evidence says of any run of Chinese sentences beside any run of English ones.

The features of a bead ask the same questions again and again: of the bead itself, of the bead with a neighbour taken
in or a member left out, which often is another bead. `RunEvidence.of` answers them for many pairs of runs at once and
remembers the answers: of three questions two have been asked before.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.lattice import Free
from aligner.alignment.pair import Pair
from aligner.alignment.run_clauses import RunClauses
from aligner.alignment.run_vectors import LENGTHS, READ, Centred, Rows, spread
from aligner.alignment.run_windows import RunWindows
from aligner.alignment.run_words import RunSide, RunWords

_AT_ONCE = 20_000
"""Questions worked on together."""


@dataclass(frozen=True, slots=True)
class Spans:
    """k pairs of runs: `a` Chinese sentences from `i`, `b` English ones from `j`."""

    i: np.ndarray
    a: np.ndarray
    j: np.ndarray
    b: np.ndarray

    def of(self, chosen: slice | np.ndarray) -> Spans:
        """Some of the pairs."""
        return Spans(self.i[chosen], self.a[chosen], self.j[chosen], self.b[chosen])


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


class RunEvidence:
    """Evidence of one document pair, asked for by runs.

    `free` says of both sides' sentences which of them will be asked about; None: all. Of the others the encoder reads
    no more than it has to.
    """

    def __init__(self, pair: Pair, free: Free | None = None) -> None:
        self._pair = pair
        self._m, self._n = len(pair.chinese.texts), len(pair.english.texts)
        self._words = RunWords(pair)
        self._settled = False
        self.level = Level()
        """What the document's likely beads reach, once `settle` has seen them."""
        self._answered = Rows(6)
        self._vectors: tuple[Centred, Centred] | None = None
        if pair.vectors is not None:
            chinese, english = free or (np.ones(self._m, bool), np.ones(self._n, bool))
            self._vectors = (Centred(pair.vectors[0], chinese), Centred(pair.vectors[1], english))
            self._windows = (
                RunWindows(self._vectors[0], self._vectors[1], self._n),
                RunWindows(self._vectors[1], self._vectors[0], self._m),
            )

    @property
    def has_meanings(self) -> bool:
        """Whether an encoder has read the pair; without one nothing is asked of clauses."""
        return self._vectors is not None

    @functools.cached_property
    def _clauses(self) -> RunClauses:
        return RunClauses(self._pair, self._words)

    def settle(self, beads: Candidates) -> None:
        """Take the document's level from the likely ones of its candidate beads; the first call decides."""
        if self._settled:
            return
        self._settled = True
        k = np.nonzero((beads.likely > _LIKELY) & (beads.full > 0))[0][:_ENOUGH]
        if len(k) >= _FEW:
            spans = beads.i[k], beads.a[k], beads.j[k], beads.b[k]
            found = Found(np.ones(len(k), bool), np.zeros(len(k)), *self._words.of(*_sides(*spans)))
            cover_c, cover_e = (max(float(np.median(cover)), 0.1) for cover in (found.cover_c, found.cover_e))
            read = spread(len(k), READ)
            self.level = Level(cover_c, cover_e, float(np.median(self._cosines(*_sides(*(x[read] for x in spans))))))
            self.forget()

    def forget(self) -> None:
        """Let go of the answers given so far: the next beads lie further on and ask for others."""
        self._answered.forget()
        if self._vectors is not None:
            for side in (*self._vectors, *self._windows):
                side.forget()

    def of(self, spans: Spans) -> Found:
        """Answers for the pairs of runs, arrays of length k."""
        cuts = [slice(first, first + _AT_ONCE) for first in range(0, max(1, len(spans.i)), _AT_ONCE)]
        found = [self._of(spans.of(cut)) for cut in cuts]
        if len(found) == 1:
            return found[0]
        return Found(*(np.concatenate([getattr(part, field.name) for part in found]) for field in fields(Found)))

    def nearest(self, chinese: bool, x: np.ndarray, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        """The cosine of sentences `x` of one side with the nearest window of clauses of runs of the other side.

        `chinese`: the sentences are Chinese. 0 without an encoder, and where a run is empty or leaves its document.
        """
        near = np.zeros(len(x))
        count, others = (self._m, self._n) if chinese else (self._n, self._m)
        there = (x >= 0) & (x < count) & (length > 0) & (start >= 0) & (start + length <= others)
        if self._vectors is not None and there.any():
            asked = (column[there].astype(np.int64) for column in (x, start, length))
            near[there] = self._windows[0 if chinese else 1].nearest(*asked)
        return near

    def carried(self, first: Spans, second: Spans) -> np.ndarray:
        """(2, k) weights of Chinese and of English clauses that stand in the other of k pairs of beads."""
        return self._clauses.carried(*(_sides(x.i, x.a, x.j, x.b) for x in (first, second)))

    def at_home(self, spans: Spans, side: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The clauses of that side (0: Chinese) of k pairs of runs, none empty: see `RunClauses.at_home`."""
        return self._clauses.at_home(_sides(spans.i, spans.a, spans.j, spans.b), side)

    def _of(self, spans: Spans) -> Found:
        there = (spans.a > 0) & (spans.b > 0) & (spans.i >= 0) & (spans.j >= 0)
        there &= (spans.i + spans.a <= self._m) & (spans.j + spans.b <= self._n)
        out = np.zeros((6, len(there)), np.float64)
        if there.any():
            i, a, j, b = (x[there].astype(np.int64) for x in (spans.i, spans.a, spans.j, spans.b))
            keys = ((i * LENGTHS + a) * (self._n + 1) + j) * LENGTHS + b
            keys, first, where = np.unique(keys, return_index=True, return_inverse=True)
            i, a, j, b = i[first], a[first], j[first], b[first]
            answers = self._answered.of(keys, lambda new: self._answers(i[new], a[new], j[new], b[new]))
            out[:, there] = answers[where.ravel()].T
        return Found(there, *out)

    def _answers(self, i: np.ndarray, a: np.ndarray, j: np.ndarray, b: np.ndarray) -> np.ndarray:
        left, right = _sides(i, a, j, b)
        return np.stack([self._cosines(left, right), *self._words.of(left, right)], axis=1)

    def _cosines(self, left: RunSide, right: RunSide) -> np.ndarray:
        if self._vectors is None:
            return np.zeros(len(left.of))
        rows_c, rows_e = (
            self._vectors[0].rows(left.start, left.length),
            self._vectors[1].rows(right.start, right.length),
        )
        cosines: np.ndarray = np.einsum("ij,ij->i", rows_c[left.of], rows_e[right.of])
        return cosines


def _sides(i: np.ndarray, a: np.ndarray, j: np.ndarray, b: np.ndarray) -> tuple[RunSide, RunSide]:
    return RunSide.distinct(i, a), RunSide.distinct(j, b)

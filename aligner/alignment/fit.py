"""How well sentences fit each other wherever they stand, remembered from one solution of a pair to the next."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp

from aligner.alignment.constraints import Point, Solver
from aligner.alignment.corridor import rarely_shared
from aligner.alignment.runs import Found, Spans
from aligner.alignment.solved import Solved
from aligner.alignment.solving import Weighed

_FEW = 10_000
"""Up to so many pairs of null sentences are all compared; beyond, those that share rare words."""
_CLOSEST = 12
"""At most so many sentences that share rare words with a Chinese one: the longer the text, the less a word is rare."""

Place = tuple[int, int, int, int]


class Fit:
    """Fits of one pair: cosine of the words, and of the encoder's vectors where there is an encoder, added up."""

    def __init__(self, solver: Solver) -> None:
        self._solver = solver
        self._shared: tuple[np.ndarray, np.ndarray, np.ndarray] | None = None
        self._given: dict[Place, tuple[np.ndarray, np.ndarray]] = {}
        self._weighed: dict[tuple[Point, Point], Weighed] = {}

    def compared(self, null_c: np.ndarray, null_e: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pairs of sentences worth a look (Chinese, English) and their fits.

        Those without anchors that share rare words, and, where there are few, all pairs of the nulls.
        """
        if self._shared is None:
            pair = self._solver.pair
            free_c, free_e = self._solver.anchors.free(len(pair.english.texts))
            i, j = _closest(rarely_shared(pair.chinese.rows, pair.english.rows))
            free = free_c[i] & free_e[j]
            self._shared = i[free], j[free], self._of(i[free], j[free])
        i, j, fit = self._shared
        if 0 < len(null_c) * len(null_e) <= _FEW:
            all_c, all_e = (x.ravel() for x in np.meshgrid(null_c, null_e))
            more = (i, all_c), (j, all_e), (fit, self._of(all_c, all_e))
            i, j, fit = (np.concatenate(both) for both in more)
        return i, j, fit

    def given(self, path: Sequence[Solved]) -> tuple[np.ndarray, np.ndarray]:
        """How well each Chinese and each English sentence fits the other side of its bead; 0 for nulls and anchors."""
        places = [(b.i, b.to_i, b.j, b.to_j) for b in path]
        before, self._given = self._given, {}
        new = [bead for bead, place in zip(path, places) if place not in before]
        asked = [bead for bead in new if not self._solver.anchors.has(bead)]
        before |= {(b.i, b.to_i, b.j, b.to_j): (np.zeros(1), np.zeros(1)) for b in new if self._solver.anchors.has(b)}
        if asked:
            before |= self._worked_out(asked)
        self._given = {place: before[place] for place in places}
        own_c, own_e = zip(*self._given.values())
        return np.concatenate(own_c), np.concatenate(own_e)

    def weighed(self, stretches: Sequence[tuple[Point, Point]]) -> list[Weighed]:
        """As `Solver.parts`."""
        new = [stretch for stretch in dict.fromkeys(stretches) if stretch not in self._weighed]
        self._weighed = {s: w for s, w in self._weighed.items() if s in stretches}
        self._weighed |= zip(new, self._solver.parts(new))
        return [self._weighed[stretch] for stretch in stretches]

    def _of(self, i: np.ndarray, j: np.ndarray) -> np.ndarray:
        one = np.ones_like(i)
        return _sum(self._solver.evidence.of(Spans(i, one, j, one)))

    def _worked_out(self, beads: Sequence[Solved]) -> dict[Place, tuple[np.ndarray, np.ndarray]]:
        spans = spans_of(beads)
        of_c, of_e = np.repeat(np.arange(len(beads)), spans.a), np.repeat(np.arange(len(beads)), spans.b)
        ends_c, ends_e = np.cumsum(spans.a), np.cumsum(spans.b)
        c = spans.i[of_c] + np.arange(len(of_c)) - (ends_c - spans.a)[of_c]
        e = spans.j[of_e] + np.arange(len(of_e)) - (ends_e - spans.b)[of_e]
        of = self._solver.evidence.of
        own_c = _sum(of(Spans(c, np.ones_like(c), spans.j[of_c], spans.b[of_c])))
        own_e = _sum(of(Spans(spans.i[of_e], spans.a[of_e], e, np.ones_like(e))))
        halves = zip(np.split(own_c, ends_c[:-1]), np.split(own_e, ends_e[:-1]))
        return {(b.i, b.to_i, b.j, b.to_j): half for b, half in zip(beads, halves)}


def spans_of(beads: Sequence[Solved]) -> Spans:
    """The beads' two runs, as the evidence wants them."""
    table = np.array([(b.i, b.to_i - b.i, b.j, b.to_j - b.j) for b in beads], np.int64)
    return Spans(*table.T)


def _closest(shared: sp.coo_matrix) -> tuple[np.ndarray, np.ndarray]:
    """The pairs (row, column), in order, less those that share less than the best few of their row."""
    order = np.lexsort((shared.col, -shared.data, shared.row))
    rows = shared.row[order]
    first = np.searchsorted(rows, rows)
    kept = order[np.arange(len(rows)) - first < _CLOSEST]
    i, j = shared.row[kept].astype(np.int64), shared.col[kept].astype(np.int64)
    again = np.lexsort((j, i))
    return i[again], j[again]


def _sum(found: Found) -> np.ndarray:
    fit: np.ndarray = found.lexical + found.encoder
    return fit

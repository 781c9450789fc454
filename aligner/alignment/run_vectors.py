"""Vectors of runs of sentences, centred: what all sentences of a side share says nothing about any of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from aligner.evidence.consecutive import consecutive
from aligner.evidence.encoders.encoder import RunVectors

LENGTHS = 16
"""Longer than any run: a run's key is its first sentence times this, and its length."""
READ = 64
"""So many sentences of a side, or beads, evenly spread, tell the encoder's share of what is usual in a document."""
_REMEMBERED = 8_000_000
"""Numbers kept at most."""


def spread(count: int, most: int) -> np.ndarray:
    """Numbers from 0 to `count` - 1, evenly spread, at most so many."""
    return np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.int64)) if count else np.zeros(0, np.int64)


def _with_room(table: np.ndarray, used: int, more: int) -> np.ndarray:
    """The table, or where it has no room for more rows behind those used, a larger one that begins with these."""
    if used + more <= len(table):
        return table
    grown = np.empty((2 * (used + more), table.shape[1]))
    grown[:used] = table[:used]
    return grown


class Rows:
    """Rows of numbers by their keys, each worked out once: the same ones are asked for again and again."""

    def __init__(self, width: int) -> None:
        self._place: dict[int, int] = {}
        self._table = np.empty((0, width))

    def forget(self) -> None:
        """Let go of all rows."""
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
            self._table = _with_room(self._table, used, len(new))
            self._table[used : used + len(new)] = work(np.array(new, np.int64))
            self._place.update((wanted[k], used + n) for n, k in enumerate(new))
        return self._table[[self._place[key] for key in wanted]]


class Windows:
    """The vectors of the windows of clauses of some sentences of one side."""

    def __init__(self, sentences: int, width: int) -> None:
        self._first = np.full(sentences, -1, np.int64)
        self._count = np.zeros(sentences, np.int64)
        self._used = 0
        self._table = np.empty((0, width))

    def forget(self) -> None:
        """Let go of all."""
        self._first[:] = -1
        self._used = 0
        self._table = self._table[:0].copy()

    def has(self, sentences: np.ndarray) -> np.ndarray:
        """Which of the sentences are known."""
        known: np.ndarray = self._first[sentences] >= 0
        return known

    def add(self, sentences: np.ndarray, rows: np.ndarray, count: np.ndarray) -> None:
        """Know further sentences: their windows, one sentence's after the other's, and how many each has."""
        end = self._used + len(rows)
        self._table = _with_room(self._table, self._used, len(rows))
        self._table[self._used : end] = rows
        self._first[sentences] = self._used + np.cumsum(count) - count
        self._count[sentences] = count
        self._used = end

    def nearest(self, rows: np.ndarray, of: np.ndarray, sentences: np.ndarray) -> np.ndarray:
        """The cosine of row `of[k]` with the nearest window of the k-th sentence."""
        count = self._count[sentences]
        at = consecutive(self._first[sentences], count)
        cosines = np.einsum("ij,ij->i", rows[np.repeat(of, count)], self._table[at])
        nearest: np.ndarray = np.maximum.reduceat(cosines, np.cumsum(count) - count)
        return nearest


class Centred:
    """One side's centred unit vectors; the centre is the mean of the `free` sentences and of some evenly spread."""

    def __init__(self, vectors: RunVectors, free: np.ndarray) -> None:
        self._vectors = vectors
        asked = free.copy()
        asked[spread(len(free), READ)] = True
        sentences = np.nonzero(asked)[0]
        self._centre = vectors.rows(sentences, np.ones_like(sentences)).mean(axis=0)
        self._known = Rows(len(self._centre))
        self._windows = Windows(len(free), len(self._centre))

    def forget(self) -> None:
        """Let go of the vectors made so far."""
        self._known.forget()
        self._windows.forget()

    def rows(self, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        """runs × width: the vectors of the runs of such lengths from these sentences; no run stands twice."""

        def work(new: np.ndarray) -> np.ndarray:
            return self._centred(self._vectors.rows(start[new], length[new]))

        return self._known.of(start * LENGTHS + length, work)

    def windows(self, sentences: np.ndarray) -> Windows:
        """The windows of clauses of these sentences, and of others that were asked for before."""
        new = sentences[~self._windows.has(sentences)]
        if len(new):
            rows, owner = self._vectors.windows(new)
            self._windows.add(new, self._centred(rows), np.bincount(owner, minlength=len(new)))
        return self._windows

    def _centred(self, rows: np.ndarray) -> np.ndarray:
        found = rows - self._centre
        found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
        return found

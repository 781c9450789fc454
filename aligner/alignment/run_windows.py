"""How near a sentence comes to the clauses of sentences of the other language, if not to the sentences as wholes.

Where a translator has made several sentences of one, each renders a clause or a few. Beside the whole long sentence it
means something else, and looks like an addition; one of the windows of its clauses is near.
"""

from __future__ import annotations

import numpy as np

from aligner.alignment.run_vectors import LENGTHS, Centred, Rows
from aligner.evidence.consecutive import consecutive

_AT_ONCE = 4000
"""Pairs of sentences worked on together."""


class RunWindows:
    """Sentences of one side beside the windows of clauses of the other."""

    def __init__(self, own: Centred, across: Centred, sentences: int) -> None:
        self._own, self._across = own, across
        self._sentences = sentences
        """Of the other side."""
        self._answered = Rows(1)

    def forget(self) -> None:
        """Let go of the answers given so far."""
        self._answered.forget()

    def nearest(self, x: np.ndarray, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        """The cosine of each sentence `x` with the nearest window of a run of sentences; no run is empty."""
        keys = (x * (self._sentences + 1) + start) * LENGTHS + length
        keys, first, where = np.unique(keys, return_index=True, return_inverse=True)
        x, start, length = x[first], start[first], length[first]
        answers = self._answered.of(keys, lambda new: self._of_runs(x[new], start[new], length[new]))
        nearest: np.ndarray = answers[where.ravel(), 0]
        return nearest

    def _of_runs(self, x: np.ndarray, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        pairs = np.unique(np.repeat(x, length) * self._sentences + consecutive(start, length), return_inverse=True)
        near = self._of_sentences(*np.divmod(pairs[0], self._sentences))[pairs[1].ravel()]
        return np.maximum.reduceat(near, np.cumsum(length) - length)[:, None]

    def _of_sentences(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        distinct, of = np.unique(x, return_inverse=True)
        rows = self._own.rows(distinct, np.ones_like(distinct))
        windows = self._across.windows(np.unique(y))
        cuts = [slice(first, first + _AT_ONCE) for first in range(0, len(x), _AT_ONCE)]
        return np.concatenate([windows.nearest(rows, of[cut], y[cut]) for cut in cuts])

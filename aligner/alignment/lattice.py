"""The lattice of a document pair: which points (i, j) a path of beads may pass, and which beads may end there.

A point (i, j) lies behind the i-th source and the j-th target sentence. The corridor allows columns lo[i] … hi[i] in
row i; points are numbered row by row, so that every array over the lattice is flat and its size grows with the
document's length, not with its square.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TYPES: tuple[tuple[int, int], ...] = (
    (0, 1),
    (1, 0),
    *((a, b) for a in range(1, 7) for b in range(1, 7) if a + b <= 8 and min(a, b) <= 3),
)
"""Bead types (source sentences, target sentences). Nulls stand first, one sentence at a time."""
LONGEST = 6
"""Most sentences on one side of a bead."""

Free = tuple[np.ndarray, np.ndarray]
"""Whether each source and each target sentence may be in any bead."""

_FORBIDDEN = -1e9
_BLOCK = 16_384
"""Points whose probabilities are worked out together: the sums on the way need no second lattice."""


@dataclass(frozen=True, slots=True)
class Corridor:
    """Columns lo[i] … hi[i], both included, that a path may pass in row i; m + 1 rows, both bounds never falling."""

    lo: np.ndarray
    hi: np.ndarray

    @property
    def rows(self) -> int:
        """Number of rows, m + 1."""
        return len(self.lo)


def free_of(held: np.ndarray, n: int) -> Free:
    """Which of the m source and n target sentences are not held; `held` (m,) names counterparts, -1 for none."""
    free_target = np.ones(n, bool)
    free_target[held[held >= 0]] = False
    return held < 0, free_target


class Lattice:
    """The points of a corridor and, for every bead type, each point's predecessor.

    Attributes: `row` and `column` (P,) of each point; `start` (m + 2,) first point of each row; `before` (P, T) number
    of the point a bead of each type would come from, P (a sentinel) where that lies outside.

    `held` (m,) names the target sentence that alone may go with a source sentence, -1 where any may; None: any may
    with all. No other bead has such a sentence; the corridor has to pass by it.
    """

    def __init__(self, corridor: Corridor, held: np.ndarray | None = None) -> None:
        self.lo, self.hi, self.held = corridor.lo, corridor.hi, held
        width = self.hi - self.lo + 1
        self.start = np.concatenate([[0], np.cumsum(width)])
        self.points = int(self.start[-1])
        self.row = np.repeat(np.arange(corridor.rows), width)
        self.column = np.arange(self.points) - self.start[self.row] + self.lo[self.row]
        self.before = np.empty((self.points, len(TYPES)), np.int32)
        self.after = np.full((self.points, len(TYPES)), self.points, np.int32)
        for t, (a, b) in enumerate(TYPES):
            before = np.where(self._may_end(a, b), self.number(self.row - a, self.column - b), self.points)
            ends = np.nonzero(before < self.points)[0]
            self.before[:, t] = before
            self.after[before[ends], t] = ends

    @property
    def free(self) -> Free | None:
        """The sentences that are not held, None where none is."""
        return None if self.held is None else free_of(self.held, int(self.hi[-1]))

    def number(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Numbers of points by row and column; the sentinel for points outside the corridor."""
        inside = (row >= 0) & (row < len(self.lo))
        safe = np.where(inside, row, 0)
        inside &= (column >= self.lo[safe]) & (column <= self.hi[safe])
        return np.where(inside, self.start[safe] + column - self.lo[safe], self.points)

    def _may_end(self, a: int, b: int) -> np.ndarray | bool:
        """(P,) whether a bead of a × b sentences that ends at the point leaves the held sentences alone."""
        if self.held is None or not a:
            return True
        held_before = np.concatenate([[0], np.cumsum(self.held >= 0)])
        first = np.maximum(self.row - a, 0)
        allowed = held_before[first] == held_before[self.row]
        if (a, b) == (1, 1):
            allowed |= np.append(self.held, -1)[first] == self.column - 1
        return allowed

    def forward(self, scores: np.ndarray) -> np.ndarray:
        """Log sums over all paths from (0, 0) to each point, (P + 1,), the sentinel being −∞. `scores`: (P, T)."""
        total = np.full(self.points + 1, -np.inf)
        inserts = scores[:, 0]
        for i in range(len(self.lo)):
            here = slice(self.start[i], self.start[i + 1])
            if i == 0:
                ends = np.full(self.hi[0] - self.lo[0] + 1, -np.inf)
                ends[0] = 0.0
            else:
                ends = _log_sum(total[self.before[here, 1:]] + scores[here, 1:])
            total[here] = _along(ends, inserts[here])
        return total

    def backward(self, scores: np.ndarray) -> np.ndarray:
        """Log sums over all paths from each point to (m, n), (P + 1,)."""
        total = np.full(self.points + 1, -np.inf)
        padded = np.concatenate([scores, np.full((1, scores.shape[1]), -np.inf)])
        kind = np.arange(1, len(TYPES))
        for i in range(len(self.lo) - 1, -1, -1):
            here = slice(self.start[i], self.start[i + 1])
            if i == len(self.lo) - 1:
                begins = np.full(self.hi[i] - self.lo[i] + 1, -np.inf)
                begins[-1] = 0.0
            else:
                after = self.after[here, 1:]
                begins = _log_sum(total[after] + padded[after, kind])
            steps = scores[here, 0]
            total[here] = _along(begins[::-1], np.concatenate([[0.0], steps[:0:-1]]))[::-1]
        return total

    def marginals(self, scores: np.ndarray) -> tuple[float, np.ndarray]:
        """Log partition and (P, T) probabilities that the path has a bead of each type ending at each point."""
        forward, backward = self.forward(scores), self.backward(scores)
        whole = float(forward[self.points - 1])
        probability = np.empty(scores.shape)
        for first in range(0, self.points, _BLOCK):
            here = slice(first, min(first + _BLOCK, self.points))
            with np.errstate(invalid="ignore"):
                log = forward[self.before[here]] + scores[here] + backward[here, None] - whole
            probability[here] = np.exp(np.where(np.isfinite(log), log, -np.inf))
        return whole, probability

    def best(self, scores: np.ndarray) -> list[tuple[int, int]]:
        """The best path as (point, type) pairs, each naming the bead that ends at the point, in order."""
        value = np.full(self.points + 1, -np.inf)
        kind = np.zeros(self.points, np.int64)
        for i in range(len(self.lo)):
            here = slice(self.start[i], self.start[i + 1])
            if i == 0:
                ends = np.full(self.hi[0] - self.lo[0] + 1, -np.inf)
                ends[0] = 0.0
            else:
                options = value[self.before[here, 1:]] + scores[here, 1:]
                kind[here] = options.argmax(axis=1) + 1
                ends = options.max(axis=1)
            sums = _running(scores[here, 0])
            along = np.maximum.accumulate(ends - sums)
            kind[here] = np.where(along > ends - sums, 0, kind[here])
            value[here] = along + sums
        path = []
        point = self.points - 1
        while point > 0:
            path.append((point, int(kind[point])))
            point = int(self.before[point, kind[point]])
        return path[::-1]


def _log_sum(values: np.ndarray) -> np.ndarray:
    """Log of the sum of exponentials along the last axis, −∞ where all are."""
    top = values.max(axis=-1)
    safe = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(divide="ignore"):
        summed: np.ndarray = np.log(np.exp(values - safe[:, None]).sum(axis=-1)) + safe
    return summed


def _along(ends: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Let every point of a row be reached from its left neighbour too: x[j] = log(eˣ⁰[j] + eˣ[j−1] + step[j])."""
    if len(ends) == 1:
        return ends
    sums = _running(steps)
    run: np.ndarray = np.logaddexp.accumulate(ends - sums) + sums
    return run


def _running(steps: np.ndarray) -> np.ndarray:
    """Sums of the steps from the row's first point to each; a forbidden step (−∞) as one too dear to take."""
    sums: np.ndarray = np.concatenate([[0.0], np.cumsum(np.maximum(steps[1:], _FORBIDDEN))])
    return sums

"""Second stage: a conditional random field over the candidate beads alone.

p(path | documents) ∝ exp Σ w·f(bead), over all chains of candidate beads from (0, 0) to (m, n): a semi-Markov CRF
(Sarawagi & Cohen, 2004). The best chain is the alignment; forward–backward gives each bead's probability. With two
or three candidates a sentence, plain loops are faster than arrays.
"""

from __future__ import annotations

from math import exp, log

import numpy as np

from aligner.alignment.candidates import Candidates

_NEVER = -1e300


class Chain:
    """The graph of one pair's candidate beads: points are nodes, beads are edges."""

    def __init__(self, beads: Candidates, m: int, n: int) -> None:
        begins = list(zip(beads.i.tolist(), beads.j.tolist()))
        ends = list(zip(beads.to_i.tolist(), beads.to_j.tolist()))
        points = sorted({(0, 0), (m, n), *begins, *ends})
        number = {point: k for k, point in enumerate(points)}
        self.number = number
        """Points (Chinese, English) → their numbers, in the order of `sums`."""
        self._begin = np.array([number[p] for p in begins], np.int64)
        self._end = np.array([number[p] for p in ends], np.int64)
        self._into: list[list[tuple[int, int]]] = [[] for _ in points]
        self._from: list[list[tuple[int, int]]] = [[] for _ in points]
        for edge, (begin, end) in enumerate(zip(self._begin.tolist(), self._end.tolist())):
            self._into[end].append((begin, edge))
            self._from[begin].append((end, edge))

    def sums(self, scores: np.ndarray) -> tuple[list[float], list[float]]:
        """Log sums over all paths from (0, 0) to each point, and from each point to (m, n)."""
        s = scores.tolist()
        nodes = len(self._into)
        ahead = [_NEVER] * nodes
        behind = [_NEVER] * nodes
        ahead[0] = behind[-1] = 0.0
        for node in range(1, nodes):
            ahead[node] = _log_sum([ahead[begin] + s[edge] for begin, edge in self._into[node]])
        for node in range(nodes - 2, -1, -1):
            behind[node] = _log_sum([behind[end] + s[edge] for end, edge in self._from[node]])
        return ahead, behind

    def marginals(self, scores: np.ndarray) -> tuple[float, np.ndarray]:
        """Log partition, and each candidate's probability of lying on the path."""
        ahead, behind = self.sums(scores)
        whole = ahead[-1]
        logs = np.array(ahead)[self._begin] + scores + np.array(behind)[self._end] - whole
        return whole, np.exp(np.clip(logs, -700, 0))

    @property
    def connected(self) -> bool:
        """Whether any path leads from (0, 0) to (m, n)."""
        reached = [True] + [False] * (len(self._into) - 1)
        for node in range(1, len(reached)):
            reached[node] = any(reached[begin] for begin, _ in self._into[node])
        return reached[-1]

    def best(self, scores: np.ndarray) -> list[int]:
        """Indices of the candidates on the best path, in order."""
        s = scores.tolist()
        value = [_NEVER] * len(self._into)
        back = [(-1, -1)] * len(self._into)
        value[0] = 0.0
        for node in range(1, len(value)):
            for begin, edge in self._into[node]:
                if value[begin] + s[edge] > value[node]:
                    value[node], back[node] = value[begin] + s[edge], (begin, edge)
        path = []
        node = len(value) - 1
        while node:
            node, edge = back[node]
            path.append(edge)
        return path[::-1]


def _log_sum(values: list[float]) -> float:
    if not values:
        return _NEVER
    top = max(values)
    return top + log(sum([exp(v - top) for v in values])) if top > _NEVER / 2 else _NEVER

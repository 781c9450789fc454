"""Which phrases of two languages belong together: Dunning's log-likelihood ratio over the units that have them.

Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

CERTAIN = 10.83
"""Least log-likelihood ratio: chance alone does as much once in a thousand times (chi square, one degree)."""
LEAST_SHARE = 0.3
"""Least Dice coefficient of a pair: of three occurrences of either, about one is together with the other."""
_ROWS = 500
"""Phrases whose partners are counted in one go."""


@dataclass(frozen=True, slots=True)
class Association:
    """A phrase of either language, by their indices, that belong together."""

    one: int
    other: int
    count: int
    """Units that have both."""
    score: float
    """Log-likelihood ratio."""
    share: float
    """Dice coefficient in [0, 1]."""


def log_likelihood(
    together: npt.NDArray[np.float64], one: float, other: npt.NDArray[np.float64], total: int
) -> npt.NDArray[np.float64]:
    """Dunning's ratio for events that occur `one` and `other` times in `total`, and `together` times both.

    The higher, the surer that they attract each other; 0 where they do not.
    """
    observed = np.array([together, one - together, other - together, total - one - other + together])
    expected = (
        np.array([one * other, one * (total - other), (total - one) * other, (total - one) * (total - other)]) / total
    )
    parts = np.where(observed > 0, observed * np.log(np.maximum(observed, 1) / np.maximum(expected, 1e-300)), 0.0)
    ratio: npt.NDArray[np.float64] = np.where(observed[0] > expected[0], 2 * parts.sum(axis=0), 0.0)
    return ratio


def associations(
    one: Sequence[Sequence[int]], other: Sequence[Sequence[int]], lengths: Sequence[int], total: int, min_count: int
) -> list[Association]:
    """The pairs in which each is the other's best partner, in the order of `one`.

    `one` and `other` give for each phrase the units (0 to `total` - 1) that have it; `lengths` the words of the other
    language's phrases: of two equally good partners the longer says more.
    """
    if not one or not other:
        return []
    counts = np.array([len(units) for units in other], dtype=np.float64)
    words = np.array(lengths)
    columns = _incidence(other, total).T.tocsr()
    rows = _incidence(one, total)
    best: list[Association] = []
    best_of_other = np.zeros(len(other))
    for start in range(0, len(one), _ROWS):
        together = rows[start : start + _ROWS] @ columns
        for row in range(together.shape[0]):
            part = slice(together.indptr[row], together.indptr[row + 1])
            partners, shared = together.indices[part], together.data[part].astype(np.float64)
            partners, shared = partners[shared >= min_count], shared[shared >= min_count]
            if len(partners):
                size = len(one[start + row])
                scores = log_likelihood(shared, size, counts[partners], total)
                np.maximum.at(best_of_other, partners, scores)
                top = np.lexsort((partners, words[partners], scores.round(6)))[-1]
                best.append(
                    Association(
                        start + row,
                        int(partners[top]),
                        int(shared[top]),
                        float(scores[top]),
                        float(2 * shared[top] / (size + counts[partners[top]])),
                    )
                )
    return [
        pair
        for pair in best
        if pair.score >= max(CERTAIN, best_of_other[pair.other] - 1e-6) and pair.share >= LEAST_SHARE
    ]


def _incidence(units: Sequence[Sequence[int]], total: int) -> Any:
    """A sparse matrix with a row a phrase and a column a unit, 1 where the unit has the phrase."""
    from scipy.sparse import csr_matrix

    starts = np.concatenate([[0], np.cumsum([len(each) for each in units])])
    indices = np.fromiter(chain.from_iterable(units), dtype=np.int32, count=int(starts[-1]))
    return csr_matrix((np.ones(len(indices), dtype=np.int32), indices, starts), shape=(len(units), total))

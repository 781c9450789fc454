"""The corridor: where the path of beads can possibly run, found without comparing every sentence with every other.

Two steps, both linear in the documents' length. Rare concepts that both sides share give anchors; the heaviest chain
of anchors that only moves forward is the coarse path. Around it, sentences are compared properly, and the best
monotone matching of that band is the fine path; its neighbourhood is the corridor.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import scipy.sparse as sp

from aligner.alignment.lattice import Corridor

Similarity = Callable[[slice, slice], np.ndarray]
"""Dense similarities of a block of source rows and target columns."""

_RARE = 12
_NEVER_RARE = 60
"""Sentences in which a rare concept may stand: more in longer texts, but the pairs that share one must not grow with
the square of the length."""
_COARSE = 40
_FINE = 9
_LARGEST_GAP = 60_000
_BLOCK = 96
_WORTH = 0.05
"""A matched pair must stand out by this much to hold the corridor."""


def anchors(source: sp.csr_matrix, target: sp.csr_matrix) -> np.ndarray:
    """Heaviest forward-moving chain of shared rare concepts: k × 2 sentence indices (source, target), ascending.

    `source` (m × u) and `target` (n × u) hold each sentence's concepts, weighted by inverse frequency.
    """
    shared = rarely_shared(source, target)
    if not shared.nnz:
        return np.zeros((0, 2), np.int64)
    order = np.lexsort((-shared.col, shared.row))
    return _heaviest_chain(shared.row[order], shared.col[order], shared.data[order], target.shape[0])


def rarely_shared(source: sp.csr_matrix, target: sp.csr_matrix) -> sp.coo_matrix:
    """Sentence pairs (source, target) that share rare concepts, with their products: as many as the texts are long."""
    rare = np.ones(source.shape[1], bool)
    for side in (source, target):
        present = np.bincount(side.indices, minlength=side.shape[1])
        rare &= (present > 0) & (present <= min(max(_RARE, side.shape[0] // 150), _NEVER_RARE))
    return (source[:, rare] @ target[:, rare].T).tocoo()


def _heaviest_chain(rows: np.ndarray, columns: np.ndarray, weights: np.ndarray, width: int) -> np.ndarray:
    """Points sorted by row (columns falling within a row) → the strictly rising chain of greatest weight.

    A Fenwick tree keeps, for every column, the best chain that ends to its left: O(k log n).
    """
    best = [(0.0, -1)] * (width + 1)
    back = [-1] * len(rows)
    for k, (column, weight) in enumerate(zip(columns.tolist(), weights.tolist())):
        at, top = column, (0.0, -1)
        while at > 0:
            top = max(top, best[at])
            at &= at - 1
        back[k] = top[1]
        value = (top[0] + weight, k)
        at = column + 1
        while at <= width:
            if value > best[at]:
                best[at] = value
            at += at & -at
    k = max(best)[1]
    chain = []
    while k >= 0:
        chain.append((int(rows[k]), int(columns[k])))
        k = back[k]
    return np.array(chain[::-1], np.int64).reshape(-1, 2)


def around(path: np.ndarray, m: int, n: int, margin: int) -> Corridor:
    """The corridor that contains every rectangle between neighbouring path points, widened by `margin` sentences.

    Rectangles too large to search become a band along their diagonal.
    """
    lo, hi = np.full(m + 1, n), np.zeros(m + 1, np.int64)
    corners = [(0, 0), *((int(i), int(j)) for i, j in path), (m, n)]
    for (i0, j0), (i1, j1) in zip(corners, corners[1:]):
        rows = np.arange(i0, i1 + 1)
        if (i1 - i0 + 1) * (j1 - j0 + 1) <= _LARGEST_GAP:
            left, right = np.full(len(rows), j0), np.full(len(rows), j1)
        else:
            step = (j1 - j0) / max(i1 - i0, 1)
            centre = j0 + (rows - i0) * step
            # Neighbouring rows have to overlap, however few there are for the columns.
            half = max(_LARGEST_GAP / (i1 - i0 + 1) / 2, step) + _COARSE
            left, right = (centre - half).astype(np.int64), (centre + half).astype(np.int64)
        lo[rows] = np.minimum(lo[rows], left - margin)
        hi[rows] = np.maximum(hi[rows], right + margin)
    lo, hi = np.clip(lo, 0, n), np.clip(hi, 0, n)
    lo[0], hi[m] = 0, n
    lo = np.minimum.accumulate(lo[::-1])[::-1]
    hi = np.maximum.accumulate(hi)
    return Corridor(lo, hi)


def along(path: np.ndarray, m: int, n: int) -> Corridor:
    """The narrow corridor around a path of points (source, target)."""
    return around(path, m, n, _FINE)


def coarse(source: sp.csr_matrix, target: sp.csr_matrix) -> Corridor:
    """The wide corridor around the anchors."""
    return around(anchors(source, target), source.shape[0], target.shape[0], _COARSE)


def fine(wide: Corridor, similarity: Similarity) -> Corridor:
    """The narrow corridor around the best monotone matching inside the wide one."""
    m, n = wide.rows - 1, int(wide.hi[-1])
    return along(_matching(wide, similarity, m, n), m, n)


def _matching(wide: Corridor, similarity: Similarity, m: int, n: int) -> np.ndarray:
    """Sentence pairs of the best monotone 1–1 matching, as points behind both sentences; weak pairs left out."""
    score = np.zeros(n + 1)
    rows = [score[: int(wide.hi[0]) + 1].copy()]
    gains: list[np.ndarray] = []
    for top in range(0, m, _BLOCK):
        bottom = min(m, top + _BLOCK)
        left, right = int(wide.lo[top]), int(wide.hi[bottom])
        block = _margins(similarity(slice(top, bottom), slice(left, right)))
        for i in range(top, bottom):
            a, b = int(wide.lo[i + 1]), int(wide.hi[i + 1])
            gain = np.zeros(b - a + 1)
            first = max(a, left + 1)
            gain[first - a :] = block[i - top, first - 1 - left : b - left]
            diagonal = np.concatenate([score[a - 1 : a] if a else [-np.inf], score[a:b]]) + gain
            best = np.maximum.accumulate(np.maximum(score[a : b + 1], diagonal))
            score[a : b + 1] = best
            score[b + 1 :] = best[-1]
            rows.append(best)
            gains.append(gain)
    return _traced(wide, rows, gains, m, n)


def _traced(wide: Corridor, rows: list[np.ndarray], gains: list[np.ndarray], m: int, n: int) -> np.ndarray:
    """Read the matching back from the rows of best scores."""
    found = []
    i, j = m, n
    while i > 0 and j > 0:
        a = int(wide.lo[i])
        value, above = rows[i][j - a], rows[i - 1]
        a_above = int(wide.lo[i - 1])
        if above[min(j - a_above, len(above) - 1)] >= value:
            i -= 1
            j = min(j, a_above + len(above) - 1)
        elif j > a and rows[i][j - 1 - a] >= value:
            j -= 1
        else:
            if gains[i - 1][j - a] > _WORTH:
                found.append((i, j))
            i, j = i - 1, min(j - 1, a_above + len(above) - 1)
    return np.array(found[::-1], np.int64).reshape(-1, 2)


def _margins(block: np.ndarray) -> np.ndarray:
    """How far a pair stands out from its row's and its column's best few: (rows × columns), 0 where it does not."""
    if not block.size:
        return block
    few = min(5, *block.shape)
    by_row = np.partition(block, -few, axis=1)[:, -few:].mean(axis=1)
    by_column = np.partition(block, -few, axis=0)[-few:].mean(axis=0)
    return np.maximum(block - 0.75 * np.maximum(by_row[:, None], by_column[None]), 0)

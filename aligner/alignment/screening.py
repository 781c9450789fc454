"""First stage: every bead in the corridor, scored by a handful of cheap sums, so that only likely ones go on.

Each number is a sum over the bead's sentence pairs and therefore a running sum over a narrow band; nothing of size
m × n is made. The scores form a conditional random field over the lattice; a bead's marginal probability decides
whether the second stage looks at it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aligner.alignment.corridor import Similarity
from aligner.alignment.lattice import LONGEST, TYPES, Corridor, Free, Lattice
from aligner.alignment.pair import Pair

_ROWS = 128
"""Rows of the lattice whose features are worked out together."""
_GROUPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
NAMES = (
    "null target",
    "null source",
    "null best",
    "null length",
    *(f"type {a}-{b}" for a, b in _GROUPS),
    "type 1-n",
    "type n-1",
    "type n-m",
    "sentences",
    "cosine",
    "cosine by sentences",
    "cosine squared",
    "cosine low",
    "cosine 1-1",
    "shared",
    "encoder",
    "encoder by sentences",
    "encoder squared",
    "encoder low",
    "encoder 1-1",
    "encoder mass",
    "ratio",
    "ratio squared",
    "ratio by length",
    "marks",
)
"""Names of the screening features, in order."""


@dataclass(frozen=True, slots=True)
class Band:
    """Values of sentence pairs near the corridor, stored row by row."""

    lo: np.ndarray
    start: np.ndarray
    values: np.ndarray

    def take(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Values of the pairs; 0 for pairs outside the band or the documents."""
        inside = (row >= 0) & (row < len(self.lo))
        safe = np.where(inside, row, 0)
        at = self.start[safe] + column - self.lo[safe]
        inside &= (column >= self.lo[safe]) & (at < self.start[safe + 1])
        return np.where(inside, self.values[np.where(inside, at, 0)], 0)


def band(corridor: Corridor, product: Similarity, block: int = 128) -> Band:
    """The band of all sentence pairs that any bead in the corridor, or its neighbour, can contain."""
    m, n = corridor.rows - 1, int(corridor.hi[-1])
    row = np.arange(m)
    lo = np.maximum(corridor.lo[np.maximum(row - LONGEST, 0)] - 1, 0)
    hi = np.minimum(corridor.hi[np.minimum(row + LONGEST + 1, m)] + 1, n)
    start = np.concatenate([[0], np.cumsum(hi - lo)])
    values = np.zeros(int(start[-1]) + 1, np.float64)
    for top in range(0, m, block):
        bottom = min(m, top + block)
        left, right = int(lo[top]), int(hi[bottom - 1])
        dense = product(slice(top, bottom), slice(left, right))
        for i in range(top, bottom):
            values[start[i] : start[i + 1]] = dense[i - top, lo[i] - left : hi[i] - left]
    return Band(lo, start, values)


def lexical_band(pair: Pair, corridor: Corridor) -> Band:
    """Damped lexical dot products of sentence pairs."""
    a, b = pair.chinese.rows, pair.english.rows
    return band(corridor, lambda rows, columns: (a[rows] @ b[columns].T).toarray())


def encoder_band(pair: Pair, corridor: Corridor, free: Free | None = None) -> Band | None:
    """Cosines of the encoder's sentence vectors, None without an encoder; 0 for sentences that are not `free`."""
    if pair.vectors is None:
        return None
    asked = [np.arange(len(side.texts)) for side in (pair.chinese, pair.english)]
    if free is not None:
        asked = [np.nonzero(own)[0] for own in free]
    if not all(map(len, asked)):
        return band(corridor, lambda rows, columns: np.zeros((rows.stop - rows.start, columns.stop - columns.start)))
    sides = []
    for sentences, vectors, side in zip(asked, pair.vectors, (pair.chinese, pair.english)):
        found = vectors.rows(sentences, np.ones_like(sentences))
        rows = np.zeros((len(side.texts), found.shape[1]))
        rows[sentences] = found
        sides.append(rows)
    a, b = sides
    return band(corridor, lambda rows, columns: a[rows] @ b[columns].T)


def features(pair: Pair, lattice: Lattice, lexical: Band, encoder: Band | None, rows: slice) -> np.ndarray:
    """(points of the rows, types, features) float64; beads that cannot end at a point have rows of no meaning."""
    points = np.arange(lattice.start[rows.start], lattice.start[rows.stop])
    return features_at(pair, lattice, lexical, encoder, points)


def features_at(pair: Pair, lattice: Lattice, lexical: Band, encoder: Band | None, points: np.ndarray) -> np.ndarray:
    """The same, (points, types, features), for any points of the lattice."""
    i, j = lattice.row[points], lattice.column[points]
    out = np.zeros((len(i), len(TYPES), len(NAMES)), np.float64)
    f = {name: out[:, :, k] for k, name in enumerate(NAMES)}
    c, e = pair.chinese, pair.english
    _nulls(f, pair, lexical, i, j)
    sums_lexical = _sums(lexical, i, j, np.ones_like(c.size), np.ones_like(e.size))
    sums_encoder = None if encoder is None else _sums(encoder, i, j, c.size, e.size)
    size_c, size_e = np.concatenate([[0], np.cumsum(c.size)]), np.concatenate([[0], np.cumsum(e.size)])
    marks_c = np.concatenate([np.zeros((1, c.marks.shape[1])), np.cumsum(c.marks, axis=0)])
    marks_e = np.concatenate([np.zeros((1, e.marks.shape[1])), np.cumsum(e.marks, axis=0)])
    for t, (a, b) in enumerate(TYPES):
        if not a or not b:
            continue
        _type(f, t, a, b)
        ab = a + b
        norm = np.maximum(c.norms[a - 1, i] * e.norms[b - 1, j], 1e-6)
        cosine = sums_lexical[:, a - 1, b - 1] / norm
        f["shared"][:, t] = np.sqrt(np.maximum(sums_lexical[:, a - 1, b - 1], 0))
        _cosine(f, "cosine", t, ab, cosine)
        before_i, before_j = np.maximum(i - a, 0), np.maximum(j - b, 0)
        bytes_c, bytes_e = size_c[i] - size_c[before_i], size_e[j] - size_e[before_j]
        if sums_encoder is not None:
            mean = sums_encoder[:, a - 1, b - 1] / np.maximum(bytes_c * bytes_e, 1)
            _cosine(f, "encoder", t, ab, mean)
            f["encoder mass"][:, t] = mean * np.sqrt(bytes_e + bytes_c) / 10
        ratio = np.log(np.maximum(bytes_c, 1) / np.maximum(bytes_e * pair.ratio, 1))
        f["ratio"][:, t] = np.abs(ratio)
        f["ratio squared"][:, t] = ratio * ratio
        f["ratio by length"][:, t] = np.abs(ratio) * np.sqrt(bytes_c + bytes_e) / 10
        differ = np.minimum(marks_c[i] - marks_c[before_i], 2) - np.minimum(marks_e[j] - marks_e[before_j], 2)
        f["marks"][:, t] = np.abs(differ[:, :3]).sum(axis=1)
    return out


def _nulls(f: dict[str, np.ndarray], pair: Pair, lexical: Band, i: np.ndarray, j: np.ndarray) -> None:
    """What speaks for leaving one sentence alone: nothing near the path goes with it."""
    c, e = pair.chinese, pair.english
    around = np.arange(-4, 4)
    last_i, last_j = np.maximum(i - 1, 0), np.maximum(j - 1, 0)
    near_e = np.stack(
        [lexical.take(i + d, j - 1) / np.maximum(c.norms[0, np.clip(i + d + 1, 1, len(c.size))], 1e-6) for d in around]
    ).max(axis=0) / np.maximum(e.norms[0, last_j + 1], 1e-6)
    near_c = np.stack(
        [lexical.take(i - 1, j + d) / np.maximum(e.norms[0, np.clip(j + d + 1, 1, len(e.size))], 1e-6) for d in around]
    ).max(axis=0) / np.maximum(c.norms[0, last_i + 1], 1e-6)
    f["null target"][:, 0] = 1
    f["null source"][:, 1] = 1
    f["null best"][:, 0], f["null best"][:, 1] = near_e, near_c
    f["null length"][:, 0], f["null length"][:, 1] = np.log(e.size[last_j] * pair.ratio), np.log(c.size[last_i])


def _type(f: dict[str, np.ndarray], t: int, a: int, b: int) -> None:
    name = f"type {a}-{b}" if (a, b) in _GROUPS else "type 1-n" if a == 1 else "type n-1" if b == 1 else "type n-m"
    f[name][:, t] = 1
    f["sentences"][:, t] = a + b


def _cosine(f: dict[str, np.ndarray], name: str, t: int, ab: int, value: np.ndarray) -> None:
    f[name][:, t] = value
    f[f"{name} by sentences"][:, t] = value * ab
    f[f"{name} squared"][:, t] = value * value
    f[f"{name} low"][:, t] = np.minimum(value, 0.3)
    f[f"{name} 1-1"][:, t] = value if ab == 2 else 0


def _sums(values: Band, i: np.ndarray, j: np.ndarray, weight_c: np.ndarray, weight_e: np.ndarray) -> np.ndarray:
    """(points, LONGEST, LONGEST): weighted sums over the a × b sentence pairs before each point."""
    pairs = np.empty((len(i), LONGEST, LONGEST), np.float64)
    padded_c, padded_e = np.append(weight_c, 0), np.append(weight_e, 0)
    for a in range(1, LONGEST + 1):
        for b in range(1, LONGEST + 1):
            weight = padded_c[np.maximum(i - a, -1)] * padded_e[np.maximum(j - b, -1)]
            pairs[:, a - 1, b - 1] = values.take(i - a, j - b) * weight
    return np.cumsum(np.cumsum(pairs, axis=1), axis=2)


def scores(pair: Pair, lattice: Lattice, weights: np.ndarray, lexical: Band, encoder: Band | None) -> np.ndarray:
    """(points, types) scores of all beads, −∞ where a bead cannot be; worked out in blocks of rows."""
    out = np.full((lattice.points, len(TYPES)), -np.inf)
    for top in range(0, len(lattice.lo), _ROWS):
        rows = slice(top, min(len(lattice.lo), top + _ROWS))
        here = slice(int(lattice.start[rows.start]), int(lattice.start[rows.stop]))
        out[here] = features(pair, lattice, lexical, encoder, rows) @ weights
    out[lattice.before == lattice.points] = -np.inf
    return out

"""A document pair in, beads with probabilities out: corridor, screening, deciding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from aligner.alignment import screening
from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.corridor import coarse, fine
from aligner.alignment.features import features, matrix
from aligner.alignment.lattice import TYPES, Corridor, Lattice
from aligner.alignment.pair import Pair
from aligner.alignment.weights import Model

_LIKELY = 2e-4
"""Beads below this first-stage probability are not looked at again; the best path always is."""
_SMALL = 6
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Solved:
    """One bead of the best path: Chinese sentences [i, to_i), English [j, to_j)."""

    i: int
    to_i: int
    j: int
    to_j: int
    probability: float


def corridor_of(pair: Pair) -> Corridor:
    """Where the path can run, by lexical evidence alone."""
    a, b = pair.chinese.rows, pair.english.rows
    norms_c, norms_e = pair.chinese.norms[0, 1:], pair.english.norms[0, 1:]

    def similarity(rows: slice, columns: slice) -> np.ndarray:
        dense: np.ndarray = (a[rows] @ b[columns].T).toarray()
        return dense / np.maximum(norms_c[rows][:, None] * norms_e[columns][None], 1e-6)

    return fine(coarse(a, b), similarity)


def screened(pair: Pair, lattice: Lattice, weights: np.ndarray, always: Iterable[tuple[int, int]] = ()) -> Candidates:
    """The candidates that the first stage finds likely, in order of the points they end at.

    `always` names (point, type) beads that are candidates whatever the first stage finds: a gold path in training.
    """
    found = Corridor(lattice.lo, lattice.hi)
    lexical, encoder = screening.lexical_band(pair, found), screening.encoder_band(pair, found)
    scores = screening.scores(pair, lattice, weights, lexical, encoder)
    _, marginals = lattice.marginals(scores)
    keep = marginals > _LIKELY
    path = lattice.best(scores)
    for point, kind in (*path, *_neighbours_joined(path), *always):
        keep[point, kind] = True
    points, kinds = np.nonzero(keep)
    chosen = []
    for top in range(0, len(lattice.lo), 512):
        rows = slice(top, min(len(lattice.lo), top + 512))
        first, last = int(lattice.start[rows.start]), int(lattice.start[rows.stop])
        inside = (points >= first) & (points < last)
        block = screening.features(pair, lattice, lexical, encoder, rows)
        chosen.append(block[points[inside] - first, kinds[inside]])
    return Candidates(
        lattice.row[points], lattice.column[points], kinds, np.concatenate(chosen), marginals[points, kinds]
    )


def _neighbours_joined(path: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Neighbouring beads of a path as one bead, where there is such a type.

    Where clauses have changed places between two sentences, each pair by itself looks well enough, and the cheap
    scores never leave the two together.
    """
    for (_, first), (point, second) in pairwise(path):
        (a, b), (c, d) = TYPES[first], TYPES[second]
        joined = (a + c, b + d)
        if joined in TYPES:
            yield point, TYPES.index(joined)


def columns_of(pair: Pair, beads: Candidates) -> dict[str, np.ndarray]:
    """All second-stage features of the candidates, the screening ones among them."""
    first = {f"screening {name}": beads.screened[:, k] for k, name in enumerate(screening.NAMES)}
    return first | features(pair, beads)


def solve(pair: Pair, model: Model) -> list[Solved]:
    """The best path of beads with calibrated probabilities."""
    lattice = Lattice(corridor_of(pair))
    beads = screened(pair, lattice, np.array([model.screening[name] for name in screening.NAMES]))
    return decided(pair, beads, scored(columns_of(pair, beads), model.deciding), model.temperature)


def scored(columns: Mapping[str, np.ndarray], weights: Mapping[str, float]) -> np.ndarray:
    """Second-stage scores of the candidates."""
    names = list(weights)
    scores: np.ndarray = matrix(columns, names) @ np.array([weights[name] for name in names])
    return scores


def confident(pair: Pair, model: Model) -> list[tuple[str, str, float]]:
    """What a first pass is sure enough of to learn words from."""
    return confident_pairs(pair, solve(pair, model))


def confident_pairs(pair: Pair, beads: Iterable[Solved]) -> list[tuple[str, str, float]]:
    """(Chinese, English, probability) of the small, likely beads."""
    found = []
    for bead in beads:
        full = bead.to_i > bead.i and bead.to_j > bead.j
        if full and bead.to_i - bead.i + bead.to_j - bead.j < _SMALL and bead.probability > _SURE:
            found.append(
                (
                    "".join(pair.chinese.texts[bead.i : bead.to_i]),
                    " ".join(pair.english.texts[bead.j : bead.to_j]),
                    bead.probability,
                )
            )
    return found


def decided(pair: Pair, beads: Candidates, scores: np.ndarray, temperature: float = 1.0) -> list[Solved]:
    """The best chain of candidates; a null's probability is summed over all places where its sentence may be left."""
    chain = Chain(beads, len(pair.chinese.texts), len(pair.english.texts))
    path = chain.best(scores)
    _, marginals = chain.marginals(scores / temperature)
    omitted: dict[int, float] = {}
    added: dict[int, float] = {}
    for k, kind in enumerate(beads.kind.tolist()):
        if TYPES[kind] == (1, 0):
            omitted[int(beads.to_i[k])] = omitted.get(int(beads.to_i[k]), 0.0) + float(marginals[k])
        elif TYPES[kind] == (0, 1):
            added[int(beads.to_j[k])] = added.get(int(beads.to_j[k]), 0.0) + float(marginals[k])
    solved = []
    for k in path:
        to_i, to_j, (a, b) = int(beads.to_i[k]), int(beads.to_j[k]), TYPES[int(beads.kind[k])]
        probability = omitted[to_i] if not b else added[to_j] if not a else float(marginals[k])
        solved.append(Solved(to_i - a, to_i, to_j - b, to_j, min(1.0, probability)))
    return solved

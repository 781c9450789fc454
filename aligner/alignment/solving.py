"""A document pair in, beads with probabilities out: corridor, screening, deciding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from aligner.alignment import screening
from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.corridor import coarse, fine
from aligner.alignment.features import features, matrix
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.lattice import TYPES, Corridor, Lattice
from aligner.alignment.null_share import null_shift
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence
from aligner.alignment.solved import Solved
from aligner.alignment.weights import Model

_LIKELY = 2e-4
"""Beads below this first-stage probability are not looked at again; the best path always is."""
_POSSIBLE = 1e-5
"""A sentence at the end of a larger bead of the best path is asked about down to this probability."""
_BLOCK = 4096
"""Points whose features are worked out at once."""
_SMALL = 6
_SURE = 0.5
_PRICE = 0.5
"""What a bead on the path has to be worth: half of an F1 near 1."""
_TIE = 1e-9
"""Of chains that promise the same the likelier is chosen."""
_OMITTED, _ADDED = TYPES.index((1, 0)), TYPES.index((0, 1))


@dataclass(frozen=True, slots=True)
class Weighed:
    """Candidate beads and their second-stage scores."""

    beads: Candidates
    scores: np.ndarray
    null_shift: float = 0.0
    """What has been added to the scores of null beads to fit them to the document."""

    def shifted(self, more: float) -> Weighed:
        """With so much more added to the scores of nulls."""
        return replace(self, scores=self.scores + more * (1 - self.beads.full), null_shift=self.null_shift + more)

    def between(self, begin: tuple[int, int], end: tuple[int, int]) -> Weighed:
        """The candidates between two points."""
        numbers = self.beads.inside(begin, end)
        return replace(self, beads=self.beads.chosen(numbers), scores=self.scores[numbers])


def corridor_of(pair: Pair) -> Corridor:
    """Where the path can run, by lexical evidence alone."""
    a, b = pair.chinese.rows, pair.english.rows
    norms_c, norms_e = pair.chinese.norms[0, 1:], pair.english.norms[0, 1:]

    def similarity(rows: slice, columns: slice) -> np.ndarray:
        dense: np.ndarray = (a[rows] @ b[columns].T).toarray()
        return dense / np.maximum(norms_c[rows][:, None] * norms_e[columns][None], 1e-6)

    return fine(coarse(a, b), similarity)


def screened(
    pair: Pair,
    lattice: Lattice,
    weights: np.ndarray,
    always: Iterable[tuple[int, int]] = (),
    ends_left: bool = True,
) -> Candidates:
    """The candidates that the first stage finds likely, in order of the points they end at.

    `always` names (point, type) beads that are candidates whatever the first stage finds: a gold path in training.
    `ends_left`: so are possible beads that leave a sentence at the end of a larger one alone.
    """
    found = Corridor(lattice.lo, lattice.hi)
    lexical, encoder = screening.lexical_band(pair, found), screening.encoder_band(pair, found, lattice.free)
    scores = screening.scores(pair, lattice, weights, lexical, encoder)
    _, marginals = lattice.marginals(scores)
    keep = marginals > _LIKELY
    path = lattice.best(scores)
    ends = _ends_left(path, lattice) if ends_left else ()
    possible = [(point, kind) for point, kind in ends if marginals[point, kind] > _POSSIBLE]
    for point, kind in (*path, *_neighbours_joined(path), *possible, *always):
        keep[point, kind] = True
    keep &= lattice.before != lattice.points
    points, kinds = np.nonzero(keep)
    distinct, where = np.unique(points, return_inverse=True)
    rows = []
    for top in range(0, len(distinct), _BLOCK):
        block = screening.features_at(pair, lattice, lexical, encoder, distinct[top : top + _BLOCK])
        inside = (where >= top) & (where < top + _BLOCK)
        rows.append(block[where[inside] - top, kinds[inside]])
    return Candidates(
        lattice.row[points], lattice.column[points], kinds, np.concatenate(rows), marginals[points, kinds]
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


def _ends_left(path: Sequence[tuple[int, int]], lattice: Lattice) -> Iterator[tuple[int, int]]:
    """The larger beads of a path without their first or last sentence of a side, and that sentence left alone.

    Where the rest of a bead renders more freely than usual, the cheap scores take a sentence in for its length alone,
    and are so sure of it that its being left out would never be asked about.
    """
    for point, kind in path:
        a, b = TYPES[kind]
        i, j = int(lattice.row[point]), int(lattice.column[point])
        for left, rest in (((1, 0), (a - 1, b)), ((0, 1), (a, b - 1))):
            if min(a, b) == 0 or min(rest) == 0 or rest not in TYPES:
                continue
            null, rest_kind = TYPES.index(left), TYPES.index(rest)
            ends = (((i, j), null), ((i - left[0], j - left[1]), rest_kind))
            begins = (((i - a + left[0], j - b + left[1]), null), ((i, j), rest_kind))
            for (to_i, to_j), one in (*ends, *begins):
                end = int(lattice.number(np.array(to_i), np.array(to_j)))
                if end < lattice.points:
                    yield end, one


def columns_of(pair: Pair, beads: Candidates, evidence: RunEvidence | None = None) -> dict[str, np.ndarray]:
    """All second-stage features of the candidates, the screening ones among them."""
    first = {f"screening {name}": beads.screened[:, k] for k, name in enumerate(screening.NAMES)}
    return first | features(pair, beads, evidence)


def weighed(
    pair: Pair, model: Model, evidence: RunEvidence | None = None, anchors: HardAnchors | None = None
) -> Weighed:
    """Both stages but the choice: the candidates with their second-stage scores.

    `evidence` is the pair's, where it has been made before. Nothing is asked about the pairs that are `anchors`; they
    are candidates without a rival, their score is 0.
    """
    evidence = evidence or RunEvidence(pair)
    anchors = anchors or HardAnchors.none(len(pair.chinese.texts))
    corridor = corridor_of(pair)
    lattice = Lattice(anchors.narrowed(corridor), anchors.english) if anchors else Lattice(corridor)
    beads = screened(pair, lattice, _screening(model))
    asked = np.nonzero((anchors.english[beads.to_i - 1] < 0) | (beads.a == 0))[0]
    evidence.settle(beads)
    scores = np.zeros(len(beads))
    scores[asked] = scores_of(pair, beads.chosen(asked), model, evidence)
    chain = Chain(beads, len(pair.chinese.texts), len(pair.english.texts))
    return Weighed(beads, scores).shifted(null_shift(chain, beads, scores, model.null_share))


def part_screened(pair: Pair, model: Model, chinese: range, english: range) -> Candidates:
    """The candidates for a path through these sentences alone, neither side empty; nulls for all are among them."""
    part = pair.part(chinese, english)
    lattice = Lattice(corridor_of(part))
    m, n = len(chinese), len(english)
    omitted = lattice.number(np.arange(1, m + 1), np.zeros(m, np.int64))
    added = lattice.number(np.full(n, m), np.arange(1, n + 1))
    nulls = [(p, kind) for points, kind in ((omitted, _OMITTED), (added, _ADDED)) for p in points.tolist()]
    nulls = [(p, kind) for p, kind in nulls if p < lattice.points and lattice.before[p, kind] < lattice.points]
    return screened(part, lattice, _screening(model), nulls).shifted(chinese.start, english.start)


def _screening(model: Model) -> np.ndarray:
    return np.array([model.screening[name] for name in screening.NAMES])


def solve(pair: Pair, model: Model) -> list[Solved]:
    """The best path of beads with calibrated probabilities."""
    found = weighed(pair, model)
    return decided(pair, found.beads, found.scores, model.temperature)


def scores_of(pair: Pair, beads: Candidates, model: Model, evidence: RunEvidence) -> np.ndarray:
    """Second-stage scores of candidates of a pair whose evidence this is."""
    # How literal the document is, its evidence knows once it has been asked for the first beads.
    columns = columns_of(pair, beads, evidence)
    return scored(columns, model, evidence.level.literalness)


def scored(columns: Mapping[str, np.ndarray], model: Model, literalness: float) -> np.ndarray:
    """Second-stage scores of the candidates of a document that is so literal."""
    names = list(model.deciding)
    weights = [model.deciding[name] + literalness * model.literal.get(name, 0.0) for name in names]
    scores: np.ndarray = matrix(columns, names) @ np.array(weights)
    return scores


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
    """The chain of candidates of which most is likely to be right; a null's probability is that of all its places."""
    return chained(Chain(beads, len(pair.chinese.texts), len(pair.english.texts)), beads, scores, temperature)


def chained(chain: Chain, beads: Candidates, scores: np.ndarray, temperature: float = 1.0) -> list[Solved]:
    """As `decided`, with the candidates' chain made before.

    That is not always the likeliest chain as a whole: where many share a bead, it may be surer than any in the best of
    them. The chain chosen has the highest sum of its beads' probabilities, less a price for each; so its expected F1 is
    the highest, near 1 (Goodman, 1996, does the same for parse trees).
    """
    _, marginals = chain.marginals(scores / temperature)
    probability = _nulls_together(beads, marginals)
    solved = []
    for k in chain.best(probability - _PRICE + _TIE * scores):
        to_i, to_j, (a, b) = int(beads.to_i[k]), int(beads.to_j[k]), TYPES[int(beads.kind[k])]
        solved.append(Solved(to_i - a, to_i, to_j - b, to_j, min(1.0, float(probability[k]))))
    return solved


def _nulls_together(beads: Candidates, marginals: np.ndarray) -> np.ndarray:
    """Each candidate's probability; that of a null is the sum over all places where its sentence may be left alone."""
    together = marginals.copy()
    for kind, sentence in ((_OMITTED, beads.to_i), (_ADDED, beads.to_j)):
        nulls = beads.kind == kind
        together[nulls] = np.bincount(sentence[nulls], marginals[nulls])[sentence[nulls]]
    return together

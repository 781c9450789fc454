"""Gold texts made ready for fitting: their evidence, their gold path, and the candidates of the second stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.gold import GoldPair
from aligner.alignment.lattice import TYPES, Lattice
from aligner.alignment.layout import Layout, passages
from aligner.alignment.pair import Pair, pair
from aligner.alignment.runs import RunEvidence
from aligner.alignment.solving import columns_of, confident_pairs, corridor_of, decided, scored, screened
from aligner.alignment.weights import Model
from aligner.evidence.concepts import Learnt
from aligner.evidence.encoders.encoder import Encoder

_KINDS = {kind: k for k, kind in enumerate(TYPES)}


def steps_of(gold: GoldPair) -> list[tuple[int, int, int | None]]:
    """The gold path, Chinese first: the point each bead ends at, and its type (None if the model has no such type)."""
    i = j = 0
    steps = []
    for c, e in gold.oriented:
        i, j = (c[-1] + 1 if c else i), (e[-1] + 1 if e else j)
        steps.append((i, j, _KINDS.get((len(c), len(e)))))
    return steps


def pair_of(gold: GoldPair, encoder: Encoder | None, learnt: Learnt | None = None) -> Pair:
    """The evidence of a gold text."""
    return pair(gold.chinese, gold.english, encoder, learnt, layout_of_gold(gold))


def layout_of_gold(gold: GoldPair) -> Layout | None:
    """Layout from the text's planted paragraphs, None where it has none."""
    if gold.paragraphs is None:
        return None
    c, e = gold.paragraphs if gold.chinese_first else gold.paragraphs[::-1]
    links = gold.links if gold.chinese_first else tuple((b, a) for a, b in gold.links)
    ends = [np.array([x != y for x, y in zip(p, [*p[1:], -1])], bool) for p in (c, e)]
    kinds = [np.zeros(len(p), np.int64) for p in (c, e)]
    number_c, number_e = passages(links)
    left = np.array([number_c.get(p, -1) for p in c]) if links else None
    right = np.array([number_e.get(p, -1) for p in e]) if links else None
    return Layout(ends[0], ends[1], ends[0], ends[1], kinds[0], kinds[1], left, right)


@dataclass(frozen=True, slots=True)
class Example:
    """One training text with its evidence and its gold path."""

    gold: GoldPair
    pair: Pair
    steps: list[tuple[int, int, int]]
    """(to_i, to_j, type) of each gold bead; texts with beads outside `TYPES` leave those out."""
    weight: float = 1.0
    """How much each of its beads counts."""

    @classmethod
    def of(cls, gold: GoldPair, encoder: Encoder | None, learnt: Learnt | None = None, weight: float = 1.0) -> Example:
        """The text with evidence gathered."""
        steps = [(i, j, kind) for i, j, kind in steps_of(gold) if kind is not None]
        return cls(gold, pair_of(gold, encoder, learnt), steps, weight)

    def inside(self, lattice: Lattice) -> list[tuple[int, int]]:
        """The gold beads that lie in the corridor, as (point, type)."""
        found = []
        for i, j, kind in self.steps:
            point = int(lattice.number(np.array([i]), np.array([j]))[0])
            if point < lattice.points and lattice.before[point, kind] < lattice.points:
                found.append((point, kind))
        return found


@dataclass(frozen=True, slots=True)
class Choice:
    """The second stage's candidates of one text."""

    example: Example
    beads: Candidates
    chain: Chain
    columns: dict[str, np.ndarray]
    literalness: float
    gold: np.ndarray
    """Numbers of the gold beads among the candidates."""
    whole: bool
    """Whether every gold bead is among the candidates."""

    @classmethod
    def of(cls, example: Example, screening: np.ndarray) -> Choice:
        """What a first stage with such weights leaves of a text, its gold path included."""
        p = example.pair
        lattice = Lattice(corridor_of(p))
        # Weights are fitted to the rivals that the first stage takes seriously; the others were not tried.
        beads = screened(p, lattice, screening, example.inside(lattice), ends_left=False)
        index = {key: k for k, key in enumerate(zip(beads.to_i.tolist(), beads.to_j.tolist(), beads.kind.tolist()))}
        gold = [index[step] for step in example.steps if step in index]
        whole = len(gold) == len(example.gold.beads)
        chain = Chain(beads, len(p.chinese.texts), len(p.english.texts))
        evidence = RunEvidence(p)
        columns = columns_of(p, beads, evidence)
        return cls(example, beads, chain, columns, evidence.level.literalness, np.array(gold, np.int64), whole)

    def scores(self, model: Model) -> np.ndarray:
        """Second-stage scores of the candidates."""
        return scored(self.columns, model, self.literalness)

    def confident(self, model: Model) -> list[tuple[str, str, float]]:
        """Texts of the beads that a first pass is sure enough of to learn words from."""
        return confident_pairs(self.example.pair, decided(self.example.pair, self.beads, self.scores(model)))


def whole_ones(choices: Sequence[Choice]) -> list[Choice]:
    """Those whose gold path can be chosen."""
    return [choice for choice in choices if choice.whole]

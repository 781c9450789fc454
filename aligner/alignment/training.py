"""Fitting the bead model: maximum likelihood of gold paths, both stages, with L-BFGS.

Deterministic: the same gold and the same version give the same weights.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize, minimize_scalar

from aligner.alignment import screening
from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.features import layout, matrix
from aligner.alignment.gold import GoldPair
from aligner.alignment.lattice import TYPES, Corridor, Lattice
from aligner.alignment.layout import Layout, passages
from aligner.alignment.pair import Pair, pair
from aligner.alignment.planting import planted
from aligner.alignment.solving import columns_of, confident_pairs, corridor_of, decided, scored, screened
from aligner.alignment.weights import Model, Weights
from aligner.evidence.concepts import Learnt
from aligner.evidence.encoders.encoder import Encoder
from aligner.evidence.learnt import learn

Report = Callable[[str], None]

_SCREENING_L2 = 1.0
_DECIDING_L2 = 100.0
_LAYOUT_L2 = 3.0
_VARIANTS = 4
"""Planted variants of each text."""
_FIRST_VARIANTS = 2
"""Those that the first stage and the first pass learn from."""
_KINDS = {kind: k for k, kind in enumerate(TYPES)}


@dataclass(frozen=True, slots=True)
class _Example:
    """One training text with its evidence and its gold path."""

    gold: GoldPair
    pair: Pair
    steps: list[tuple[int, int, int]]
    """(to_i, to_j, type) of each gold bead; texts with beads outside `TYPES` leave those out."""


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


def train(sets: Sequence[Sequence[GoldPair]], encoder: Encoder | None, report: Report) -> Model:
    """A model fitted on gold sets, each of them one batch for the learnt lexicon; planted variants are added."""
    texts = [[text for text in _with_planted(gold) if text.source and text.target] for gold in sets]
    examples = [[_example(g, encoder) for g in batch if g.variant <= _FIRST_VARIANTS] for batch in texts]
    flat = [x for batch in examples for x in batch]
    report(f"{sum(map(len, texts))} texts, {sum(len(g.beads) for batch in texts for g in batch)} beads")
    first = _fit_screening(flat, report)
    chosen = [[_Choice.of(x, first) for x in batch] for batch in examples]
    del examples, flat
    deciding = _fit_deciding([c for batch in chosen for c in batch], report)
    # Without an encoder the model also makes the first pass, which has no lexicon yet.
    last = [] if encoder else [c for batch in chosen for c in batch]
    again = []
    for batch, golds in zip(chosen, texts):
        learnt = learn(p for c in batch if not c.example.gold.variant for p in c.confident(deciding))
        again += [_Choice.of(_example(g, encoder, learnt), first) for g in golds]
    last += again
    deciding = _fit_deciding(last, report)
    temperature = _fit_temperature(again, deciding)
    share = _null_share([c for c in last if c.whole])
    report(f"temperature {temperature:.3f}, share of nulls {share:.3f}")
    return Model(dict(zip(screening.NAMES, first.tolist())), deciding, temperature, share)


def _null_share(choices: Sequence[_Choice]) -> float:
    """Share of null beads on the gold paths; half a bead is added, so that it is never 0."""
    nulls = sum(int((c.beads.full[c.gold] == 0).sum()) for c in choices)
    return (nulls + 0.5) / (sum(len(c.gold) for c in choices) + 1)


def _with_planted(gold: Sequence[GoldPair]) -> list[GoldPair]:
    texts = []
    for k, text in enumerate(gold):
        texts.append(text)
        texts += [planted(text, v, gold, layout=(k + v) % 2 == 1) for v in range(1, _VARIANTS + 1)]
    return texts


def _example(gold: GoldPair, encoder: Encoder | None, learnt: Learnt | None = None) -> _Example:
    steps = [(i, j, kind) for i, j, kind in steps_of(gold) if kind is not None]
    return _Example(gold, pair_of(gold, encoder, learnt), steps)


def _fit_screening(examples: Sequence[_Example], report: Report) -> np.ndarray:
    designs = [_Design.of(x) for x in examples]
    scale = np.concatenate([d.rows[d.gold] for d in designs]).std(axis=0).astype(float) + 1e-3
    wanted = sum((d.rows[d.gold].sum(axis=0, dtype=float) for d in designs), np.zeros(len(scale))) / scale

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        value, expected = 0.0, np.zeros(len(w))
        for d in designs:
            scores = (d.rows @ (w / scale).astype(np.float32)).astype(float)
            table = np.where(d.there, scores.reshape(d.there.shape), -np.inf)
            whole, marginals = d.lattice.marginals(table)
            value += scores[d.gold].sum() - whole
            expected += (marginals.reshape(-1).astype(np.float32) @ d.rows) / scale
        return -value + 0.5 * _SCREENING_L2 * w @ w, expected - wanted + _SCREENING_L2 * w

    fitted = minimize(objective, np.zeros(len(scale)), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    report(f"screening: log loss {fitted.fun:.1f} after {fitted.nit} steps")
    weights: np.ndarray = fitted.x / scale
    return weights


@dataclass(frozen=True, slots=True)
class _Design:
    """All beads of a text's lattice with their screening features."""

    lattice: Lattice
    there: np.ndarray
    rows: np.ndarray
    gold: np.ndarray

    @classmethod
    def of(cls, example: _Example) -> _Design:
        lattice = Lattice(corridor_of(example.pair))
        found = Corridor(lattice.lo, lattice.hi)
        rows = screening.features(
            example.pair,
            lattice,
            screening.lexical_band(example.pair, found),
            screening.encoder_band(example.pair, found),
            slice(0, len(lattice.lo)),
        )
        there = lattice.before != lattice.points
        rows[~there] = 0
        rows = rows.astype(np.float32)
        gold = [point * len(TYPES) + kind for point, kind in _inside(lattice, example.steps)]
        return cls(lattice, there, rows.reshape(-1, rows.shape[-1]), np.array(gold, np.int64))


def _inside(lattice: Lattice, steps: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The gold beads that lie in the corridor, as (point, type)."""
    found = []
    for i, j, kind in steps:
        point = int(lattice.number(np.array([i]), np.array([j]))[0])
        if point < lattice.points and lattice.before[point, kind] < lattice.points:
            found.append((point, kind))
    return found


@dataclass(frozen=True, slots=True)
class _Choice:
    """The second stage's candidates of one text."""

    example: _Example
    beads: Candidates
    chain: Chain
    columns: dict[str, np.ndarray]
    gold: np.ndarray
    whole: bool
    """Whether every gold bead is among the candidates."""

    @classmethod
    def of(cls, example: _Example, first: np.ndarray) -> _Choice:
        p = example.pair
        lattice = Lattice(corridor_of(p))
        beads = screened(p, lattice, first, _inside(lattice, example.steps))
        index = {key: k for k, key in enumerate(zip(beads.to_i.tolist(), beads.to_j.tolist(), beads.kind.tolist()))}
        gold = [index[step] for step in example.steps if step in index]
        whole = len(gold) == len(example.gold.beads)
        chain = Chain(beads, len(p.chinese.texts), len(p.english.texts))
        return cls(example, beads, chain, columns_of(p, beads), np.array(gold, np.int64), whole)

    def confident(self, deciding: dict[str, float]) -> list[tuple[str, str, float]]:
        """Texts of the beads that a first pass is sure enough of to learn words from."""
        return confident_pairs(
            self.example.pair, decided(self.example.pair, self.beads, scored(self.columns, deciding))
        )


def _fit_deciding(choices: Sequence[_Choice], report: Report) -> dict[str, float]:
    names = list(choices[0].columns)
    penalty = np.array([_LAYOUT_L2 if name in layout.NAMES else _DECIDING_L2 for name in names])
    used = [c for c in choices if c.whole]
    rows = [matrix(c.columns, names) for c in used]
    scale = np.concatenate(rows).std(axis=0) + 1e-4
    rows = [r / scale for r in rows]
    wanted = sum((r[c.gold].sum(axis=0) for r, c in zip(rows, used)), np.zeros(len(names)))

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        value, expected = 0.0, np.zeros(len(w))
        for r, c in zip(rows, used):
            scores = r @ w
            whole, marginals = c.chain.marginals(scores)
            value += scores[c.gold].sum() - whole
            expected += marginals @ r
        return -value + 0.5 * (penalty * w) @ w, expected - wanted + penalty * w

    fitted = minimize(objective, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    report(f"deciding: {len(used)} of {len(choices)} texts, log loss {fitted.fun:.1f} after {fitted.nit} steps")
    return dict(zip(names, (fitted.x / scale).tolist()))


def _fit_temperature(choices: Sequence[_Choice], deciding: dict[str, float]) -> float:
    """The temperature under which gold paths are likeliest."""
    names = list(deciding)
    weights = np.array([deciding[n] for n in names])
    scored_texts = [(c, matrix(c.columns, names) @ weights) for c in choices if c.whole]

    def loss(temperature: float) -> float:
        return -sum(
            float((s / temperature)[c.gold].sum()) - c.chain.marginals(s / temperature)[0] for c, s in scored_texts
        )

    return float(minimize_scalar(loss, bounds=(0.5, 3.0), method="bounded").x)


def train_all(sets: Sequence[Sequence[GoldPair]], encoder: Encoder, report: Report) -> Weights:
    """Weights with and without the sentence encoder."""
    report("without the encoder")
    none = train(sets, None, report)
    report(f"with the encoder {encoder.name}")
    names = tuple(sorted({gold[0].name.split("/")[0] for gold in sets if gold}))
    return Weights({"none": none, "use": train(sets, encoder, report)}, names)

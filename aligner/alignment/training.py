"""Fitting the bead model: maximum likelihood of gold paths, both stages, with L-BFGS.

Deterministic: the same gold and the same version give the same weights.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import minimize, minimize_scalar

from aligner.alignment import screening
from aligner.alignment.carrying import carried
from aligner.alignment.examples import Choice, Example, whole_ones
from aligner.alignment.features import layout, matrix
from aligner.alignment.gold import GoldPair
from aligner.alignment.lattice import TYPES, Corridor, Lattice
from aligner.alignment.planting import planted
from aligner.alignment.solving import corridor_of
from aligner.alignment.weights import Model, Weights
from aligner.evidence.encoders.encoder import Encoder
from aligner.evidence.learnt import learn

Report = Callable[[str], None]

_SCREENING_L2 = 1.0
_DECIDING_L2 = 100.0
_LITERAL_L2 = 400.0
"""What a weight gains in literal texts is learnt from the few of them: it has to be worth more."""
_LAYOUT_L2 = 3.0
_MOST_BEADS = 1000
"""What a gold set counts for at most: a large one of one kind must not outweigh the others."""
_VARIANTS = 4
"""Planted variants of each text."""
_FIRST_VARIANTS = 2
"""Those that the first stage and the first pass learn from."""


def train(sets: Sequence[Sequence[GoldPair]], encoder: Encoder | None, report: Report) -> Model:
    """A model fitted on gold sets, each of them one batch for the learnt lexicon; planted variants are added."""
    planting = [_with_planted(gold, carrying=encoder is not None) for gold in sets]
    texts = [[text for text in batch if text.source and text.target] for batch in planting]
    shares = [min(1.0, _MOST_BEADS / max(1, sum(len(g.beads) for g in gold))) for gold in sets]
    examples = [
        [Example.of(g, encoder, weight=share) for g in batch if g.variant <= _FIRST_VARIANTS]
        for batch, share in zip(texts, shares)
    ]
    flat = [x for batch in examples for x in batch]
    report(f"{sum(map(len, texts))} texts, {sum(len(g.beads) for batch in texts for g in batch)} beads")
    first = _fit_screening(flat, report)
    chosen = [[Choice.of(x, first) for x in batch] for batch in examples]
    del examples, flat
    model = Model(dict(zip(screening.NAMES, first.tolist())), {}, {})
    model = _fit_deciding(model, [c for batch in chosen for c in batch], report)
    # Without an encoder the model also makes the first pass, which has no lexicon yet.
    last = [] if encoder else [c for batch in chosen for c in batch]
    again = []
    for batch, golds, share in zip(chosen, texts, shares):
        learnt = learn(p for c in batch if not c.example.gold.variant for p in c.confident(model))
        again += [Choice.of(Example.of(g, encoder, learnt, share), first) for g in golds]
    last += again
    model = _fit_deciding(model, last, report)
    temperature = _fit_temperature(model, again, report)
    share = _null_share(whole_ones(last))
    report(f"temperature {temperature:.3f}, share of nulls {share:.3f}")
    return replace(model, temperature=temperature, null_share=share)


def _null_share(choices: Sequence[Choice]) -> float:
    """Share of null beads on the gold paths; half a bead is added, so that it is never 0."""
    nulls = sum(int((c.beads.full[c.gold] == 0).sum()) for c in choices)
    return (nulls + 0.5) / (sum(len(c.gold) for c in choices) + 1)


def _with_planted(gold: Sequence[GoldPair], carrying: bool) -> list[GoldPair]:
    """The gold texts and planted variants of each; with `carrying` these also have clauses carried over.

    Without an encoder a carried clause is hardly told from a free rendering, and learning from it makes other beads
    worse (.913 to .911 of planted beads found); with one it finds more omissions and additions (.835 to .843).
    """
    texts = []
    for k, text in enumerate(gold):
        texts.append(text)
        for v in range(1, _VARIANTS + 1):
            begun = carried(text, v) if carrying else text
            texts.append(planted(begun, v, gold, layout=(k + v) % 2 == 1))
    return texts


def _fit_screening(examples: Sequence[Example], report: Report) -> np.ndarray:
    designs = [_Design.of(x) for x in examples]
    scale = np.concatenate([d.rows[d.gold] for d in designs]).std(axis=0).astype(float) + 1e-3
    wanted = sum((d.weight * d.rows[d.gold].sum(axis=0, dtype=float) for d in designs), np.zeros(len(scale))) / scale

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        value, expected = 0.0, np.zeros(len(w))
        for d in designs:
            scores = (d.rows @ (w / scale).astype(np.float32)).astype(float)
            table = np.where(d.there, scores.reshape(d.there.shape), -np.inf)
            whole, marginals = d.lattice.marginals(table)
            value += d.weight * (scores[d.gold].sum() - whole)
            expected += d.weight * (marginals.reshape(-1).astype(np.float32) @ d.rows) / scale
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
    weight: float

    @classmethod
    def of(cls, example: Example) -> _Design:
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
        gold = [point * len(TYPES) + kind for point, kind in example.inside(lattice)]
        return cls(lattice, there, rows.reshape(-1, rows.shape[-1]), np.array(gold, np.int64), example.weight)


def _fit_deciding(model: Model, choices: Sequence[Choice], report: Report) -> Model:
    """The model with weights of the second stage, and with what these gain in a literal text."""
    names = list(choices[0].columns)
    # What the page says weighs the same however its text is rendered.
    literal = [name for name in names if name not in layout.NAMES]
    penalty = np.array(
        [_LAYOUT_L2 if name in layout.NAMES else _DECIDING_L2 for name in names] + [_LITERAL_L2] * len(literal)
    )
    used = whole_ones(choices)
    rows = [np.hstack([matrix(c.columns, names), matrix(c.columns, literal) * c.literalness]) for c in used]
    scale = np.concatenate(rows).std(axis=0) + 1e-4
    for own in rows:
        own /= scale
    weights = [c.example.weight for c in used]
    wanted = sum((x * r[c.gold].sum(axis=0) for x, r, c in zip(weights, rows, used)), np.zeros(len(scale)))

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        value, expected = 0.0, np.zeros(len(w))
        for x, r, c in zip(weights, rows, used):
            scores = r @ w
            whole, marginals = c.chain.marginals(scores)
            value += x * (scores[c.gold].sum() - whole)
            expected += x * (marginals @ r)
        return -value + 0.5 * (penalty * w) @ w, expected - wanted + penalty * w

    fitted = minimize(objective, np.zeros(len(scale)), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    report(f"deciding: {len(used)} of {len(choices)} texts, log loss {fitted.fun:.1f} after {fitted.nit} steps")
    found = (fitted.x / scale).tolist()
    return replace(model, deciding=dict(zip(names, found)), literal=dict(zip(literal, found[len(names) :])))


def _fit_temperature(model: Model, choices: Sequence[Choice], report: Report) -> float:
    """The temperature under which the gold paths of texts are likeliest that the weights have not seen; 1 for one text.

    The texts they were fitted to would ask for a temperature under 1, and confidence would be too high everywhere else.
    """
    halves: tuple[list[Choice], list[Choice]] = ([], [])
    number = {name: k for k, name in enumerate(dict.fromkeys(c.example.gold.origin for c in choices))}
    for choice in whole_ones(choices):
        halves[number[choice.example.gold.origin] % 2].append(choice)
    if not all(halves):
        return 1.0
    unseen = [
        (c.example.weight, c, c.scores(fitted))
        for seen, rest in (halves, halves[::-1])
        for fitted in [_fit_deciding(model, seen, report)]
        for c in rest
    ]

    def loss(temperature: float) -> float:
        return -sum(
            weight * (float((s / temperature)[c.gold].sum()) - c.chain.marginals(s / temperature)[0])
            for weight, c, s in unseen
        )

    return float(minimize_scalar(loss, bounds=(0.5, 3.0), method="bounded").x)


def train_all(sets: Sequence[Sequence[GoldPair]], encoder: Encoder, report: Report) -> Weights:
    """Weights with and without the sentence encoder."""
    report("without the encoder")
    none = train(sets, None, report)
    report(f"with the encoder {encoder.name}")
    names = tuple(sorted({gold[0].name.split("/")[0] for gold in sets if gold}))
    return Weights({"none": none, "use": train(sets, encoder, report)}, names)

"""Fitting the adequacy model: word by word on right and wrong partners, bead by bead on whole and damaged beads.

Deterministic: the same gold and the same version give the same weights.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from aligner.alignment.gold import GoldPair
from aligner.quality.adequacy import lengths
from aligner.quality.adequacy.background import Background
from aligner.quality.adequacy.beads import Row
from aligner.quality.adequacy.document import (
    Document,
    background_of,
    medians,
    sampled,
    with_relative,
)
from aligner.quality.adequacy.examples import WHOLE, Sides, as_pair, beside_strangers, damaged, full_beads
from aligner.quality.adequacy.network import CLASSES, BeadModel, Network
from aligner.quality.adequacy.pairs import Memory, Pair, encoded
from aligner.quality.adequacy.weights import AdequacyWeights, Model
from aligner.quality.adequacy.words import WordModel, encoder_columns, lexical_columns

Report = Callable[[str], None]

_MOST_BEADS = 1500
"""So many beads of a text at most: a single long book must not outweigh everything else."""
_FULL_SET = 500
"""A gold set of fewer beads weighs in proportion to them, all others weigh the same."""
_HIDDEN = 12
_SIDES = ("Chinese", "English")
_BLOCK = 256
_WORDS_L2 = 3.0
_BEADS_L2 = 32.0
_SEED = 7
_DAMAGED_SHARE = 0.35
"""Weight of all damaged beads together."""
_NETWORKS = 3
_ROUNDS = 2
"""So many times every bead is damaged anew."""
_FOLDS = 2
_FLAGGED = 0.038
"""Of the sound beads of a text that the networks have not seen, this share is to lie below one half."""


@dataclass(frozen=True, slots=True)
class _Text:
    """One gold text, ready to be learnt from."""

    document: Document
    background: Background | None
    """None: the encoder is not asked."""
    clean: list[Pair]
    strangers: tuple[list[Pair], list[Pair]]
    """Pairs of which only the Chinese, or only the English, words are looked at."""
    damaged: list[Pair]
    classes: list[int]
    """Of the clean pairs and then of the damaged ones."""
    folds: list[int]
    """Which part of the text each lies in."""
    share: float
    """What each of its beads weighs: every gold set weighs the same, however long, if only it is not very short."""


def fit(sets: Sequence[Sequence[GoldPair]], report: Report, encoder: bool = False) -> AdequacyWeights:
    """Weights from gold sets: of the model of words and lengths, and with `encoder` of the one that reads, too."""
    beads = [[found for t in gold if (found := full_beads(t)[:_MOST_BEADS])] for gold in sets]
    coefficients = _fit_lengths([as_pair(sides) for gold in beads for own in gold for sides in own])
    texts = [
        _text(own, coefficients, 1 / max(sum(map(len, gold)), _FULL_SET), encoder) for gold in beads for own in gold
    ]
    names = tuple(sorted({gold[0].name.split("/")[0] for gold in sets if gold}))
    clean, broken = (sum(len(pairs) for pairs in side) for side in zip(*((t.clean, t.damaged) for t in texts)))
    report(f"adequacy: {clean} beads, {broken} damaged ones")
    return AdequacyWeights(coefficients, {e: _fit_model(texts, e == "use", report) for e in _models(encoder)}, names)


def _text(own: Sequence[Sides], coefficients: tuple[float, ...], share: float, encoder: bool) -> _Text:
    pairs = [as_pair(sides) for sides in own]
    wrong = list(beside_strangers(own, _SEED))
    broken = [bead for k in range(_ROUNDS) for bead in damaged(own, _SEED + k)]
    folds = [_FOLDS * k // len(own) for k in range(len(own))]
    return _Text(
        Document.of(pairs, coefficients),
        background_of(sampled(pairs)) if encoder else None,
        pairs,
        ([as_pair(w[0]) for w in wrong], [as_pair(w[1]) for w in wrong]),
        [as_pair(bead.sides) for bead in broken],
        [WHOLE] * len(pairs) + [bead.kind for bead in broken],
        folds + [folds[bead.place] for bead in broken],
        share,
    )


def _models(encoder: bool) -> tuple[str, ...]:
    return ("none", "use") if encoder else ("none",)


def _fit_lengths(pairs: Sequence[Pair]) -> tuple[float, ...]:
    x = np.array([lengths.counts(pair.chinese) for pair in pairs])
    y = np.array([lengths.size(pair.chinese, pair.english) for pair in pairs])
    return tuple(np.linalg.solve(x.T @ x + 0.1 * np.eye(x.shape[1]), x.T @ y).tolist())


def _fit_model(texts: Sequence[_Text], encoder: bool, report: Report) -> Model:
    words = _fit_words(texts, encoder, report)
    model = Model(words, {}, _none())
    tables: list[tuple[list[Row], list[Row]]] = []
    for text in texts:
        background = text.background if encoder else None
        memory: Memory = {}
        whole, broken = (
            [row for block in _blocks(pairs) for row in text.document.rows(block, model, background, memory)[0]]
            for pairs in (text.clean, text.damaged)
        )
        tables.append((whole, broken))
    usual = medians([row for whole, _ in tables for row in whole])
    rows: list[dict[str, float]] = []
    classes: list[int] = []
    shares: list[float] = []
    folds: list[int] = []
    for text, (whole, broken) in zip(texts, tables):
        middle = medians(whole, usual)
        rows += [with_relative(row.columns, middle) for row in (*whole, *broken)]
        classes += text.classes
        shares += [text.share] * (len(whole) + len(broken))
        folds += text.folds
    table = _Table(rows, np.array(classes), np.array(shares), np.array(folds))
    return Model(model.words, usual, _fit_beads(table, report), _offset(table))


@dataclass(frozen=True, slots=True)
class _Table:
    """Beads to fit networks to."""

    rows: Sequence[Mapping[str, float]]
    classes: np.ndarray
    shares: np.ndarray
    """What each bead weighs."""
    folds: np.ndarray
    """Which part of its text it lies in."""

    def part(self, chosen: np.ndarray) -> _Table:
        """The chosen beads."""
        rows = [self.rows[k] for k in np.nonzero(chosen)[0].tolist()]
        return _Table(rows, self.classes[chosen], self.shares[chosen], self.folds[chosen])


def _offset(table: _Table) -> float:
    """What lifts all but `_FLAGGED` of the sound beads above one half, as networks see them that never saw them."""
    odds: list[np.ndarray] = []
    weights: list[np.ndarray] = []
    for fold in range(_FOLDS):
        here = table.part((table.folds == fold) & (table.classes == WHOLE))
        whole = _fit_beads(table.part(table.folds != fold), lambda _: None).probabilities(here.rows)[:, WHOLE]
        odds.append(np.log((whole + 1e-6) / (1 - whole + 1e-6)))
        weights.append(here.shares)
    found, weight = np.concatenate(odds), np.concatenate(weights)
    order = np.argsort(found, kind="stable")
    below = np.cumsum(weight[order]) / weight.sum()
    return max(0.0, -float(found[order][np.searchsorted(below, _FLAGGED)]))


def _blocks(pairs: Sequence[Pair]) -> list[Sequence[Pair]]:
    return [pairs[top : top + _BLOCK] for top in range(0, len(pairs), _BLOCK)]


def _fit_words(texts: Sequence[_Text], encoder: bool, report: Report) -> tuple[WordModel, WordModel]:
    tables: list[list[dict[str, np.ndarray]]] = [[], []]
    truth: list[list[float]] = [[], []]
    for text in texts:
        memory: Memory = {}
        for pairs, sides, rendered in (
            (text.clean, (0, 1), 1.0),
            (text.strangers[0], (0,), 0.0),
            (text.strangers[1], (1,), 0.0),
        ):
            for block in _blocks(pairs):
                columns = lexical_columns(block, text.document.vocabulary)
                if encoder and text.background is not None:
                    read = encoded(block, text.background, memory)
                    more = encoder_columns(block, read, text.background, columns)
                    columns = [a | b for a, b in zip(columns, more)]
                for side in sides:
                    tables[side].append(columns[side])
                    truth[side].append(rendered)
    chinese, english = (_fit_side(tables[side], truth[side], _SIDES[side], report) for side in (0, 1))
    return chinese, english


def _fit_side(
    tables: Sequence[Mapping[str, np.ndarray]], truth: Sequence[float], side: str, report: Report
) -> WordModel:
    names = list(tables[0])
    x = np.concatenate([np.stack([table[name] for name in names], axis=1) for table in tables])
    y = np.concatenate([np.full(len(table["best"]), rendered) for table, rendered in zip(tables, truth)])
    centre, scale = x.mean(axis=0), x.std(axis=0) + 1e-6
    x = (x - centre) / scale

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w[:-1] + w[-1]
        loss = np.logaddexp(0, scores).sum() - y @ scores + 0.5 * _WORDS_L2 * (w[:-1] @ w[:-1])
        error = 1 / (1 + np.exp(-scores)) - y
        return float(loss), np.append(x.T @ error + _WORDS_L2 * w[:-1], error.sum())

    fitted = minimize(objective, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    report(f"adequacy: {side} words, log loss {fitted.fun / len(y):.4f}")
    weights = fitted.x[:-1] / scale
    return WordModel(dict(zip(names, weights.tolist())), float(fitted.x[-1] - weights @ centre))


def _fit_beads(table: _Table, report: Report) -> BeadModel:
    names = tuple(table.rows[0])
    raw = np.array([[row[name] for name in names] for row in table.rows])
    shape = BeadModel(names, raw.mean(axis=0), raw.std(axis=0) + 1e-6, ())
    x = shape.standardised(raw)
    broken = table.classes != WHOLE
    weight = table.shares * len(broken)
    weight[broken] *= _DAMAGED_SHARE / max(table.shares[broken].sum(), 1e-12)
    weight[~broken] *= (1 - _DAMAGED_SHARE) / max(table.shares[~broken].sum(), 1e-12)
    networks = tuple(_fit_network(x, table.classes, weight, _SEED + k, report) for k in range(_NETWORKS))
    return BeadModel(names, shape.centre, shape.scale, networks)


def _fit_network(x: np.ndarray, classes: np.ndarray, weight: np.ndarray, seed: int, report: Report) -> Network:
    wanted = np.eye(len(CLASSES))[classes]
    sizes = [(x.shape[1], _HIDDEN), (_HIDDEN,), (_HIDDEN, len(CLASSES)), (x.shape[1], len(CLASSES)), (len(CLASSES),)]
    cuts = np.cumsum([int(np.prod(size)) for size in sizes])

    def taken_apart(w: np.ndarray) -> list[np.ndarray]:
        return [part.reshape(size) for part, size in zip(np.split(w, cuts[:-1]), sizes)]

    def objective(w: np.ndarray) -> tuple[float, np.ndarray]:
        hidden, hidden_bias, out, direct, bias = taken_apart(w)
        inner = np.tanh(x @ hidden + hidden_bias)
        scores = inner @ out + x @ direct + bias
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        shares = odds / odds.sum(axis=1, keepdims=True)
        loss = -(weight * np.log(np.maximum((shares * wanted).sum(axis=1), 1e-12))).sum()
        error = weight[:, None] * (shares - wanted)
        back = (error @ out.T) * (1 - inner**2)
        slopes = (x.T @ back, back.sum(axis=0), inner.T @ error, x.T @ error, error.sum(axis=0))
        return float(loss + 0.5 * _BEADS_L2 * (w @ w)), np.concatenate([s.ravel() for s in slopes]) + _BEADS_L2 * w

    start = np.random.default_rng(seed).normal(0, 0.15, int(cuts[-1]))
    fitted = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": 400})
    report(f"adequacy: beads, log loss {fitted.fun / len(classes):.4f} after {fitted.nit} steps")
    return Network(*taken_apart(fitted.x))


def _none() -> BeadModel:
    nothing = np.zeros(0)
    return BeadModel((), nothing, nothing, ())

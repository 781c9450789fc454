"""Fitting the adequacy model: word by word on right and wrong partners, bead by bead on whole and damaged beads.

Deterministic: the same gold and the same version give the same weights.
"""

from __future__ import annotations

from collections import Counter
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
from aligner.quality.adequacy.examples import WHOLE, as_pair, beside_strangers, damaged, full_beads
from aligner.quality.adequacy.network import CLASSES, BeadModel
from aligner.quality.adequacy.pairs import Memory, Pair, encoded
from aligner.quality.adequacy.weights import AdequacyWeights, Model
from aligner.quality.adequacy.words import WordModel, encoder_columns, lexical_columns

Report = Callable[[str], None]

_MOST_BEADS = 1500
"""So many beads of a text at most: a single long book must not outweigh everything else."""
_HIDDEN = 12
_SIDES = ("Chinese", "English")
_BLOCK = 256
_WORDS_L2 = 3.0
_BEADS_L2 = 16.0
_SEED = 7
_DAMAGED_SHARE = 0.35
"""Weight of all damaged beads together."""


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
    share: float
    """What each of its beads weighs: every gold set weighs the same, however long."""


def fit(sets: Sequence[Sequence[GoldPair]], report: Report, encoder: bool = False) -> AdequacyWeights:
    """Weights from gold sets: of the model of words and lengths, and with `encoder` of the one that reads, too."""
    beads = [(n, found) for n, gold in enumerate(sets) for t in gold if (found := full_beads(t)[:_MOST_BEADS])]
    clean = [[as_pair(sides) for sides in own] for _, own in beads]
    coefficients = _fit_lengths([pair for own in clean for pair in own])
    sizes = Counter(n for n, own in beads for _ in own)
    texts = []
    for (n, own), pairs in zip(beads, clean):
        wrong = list(beside_strangers(own, _SEED))
        broken = list(damaged(own, _SEED))
        texts.append(
            _Text(
                Document.of(pairs, coefficients),
                background_of(sampled(pairs)) if encoder else None,
                pairs,
                ([as_pair(w[0]) for w in wrong], [as_pair(w[1]) for w in wrong]),
                [as_pair(sides) for _, sides in broken],
                [kind for kind, _ in broken],
                1 / sizes[n],
            )
        )
    names = tuple(sorted({gold[0].name.split("/")[0] for gold in sets if gold}))
    report(f"adequacy: {sum(map(len, clean))} beads, {sum(len(t.damaged) for t in texts)} damaged ones")
    return AdequacyWeights(coefficients, {e: _fit_model(texts, e == "use", report) for e in _models(encoder)}, names)


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
    for text, (whole, broken) in zip(texts, tables):
        middle = medians(whole, usual)
        rows += [with_relative(row.columns, middle) for row in (*whole, *broken)]
        classes += [WHOLE] * len(whole) + text.classes
        shares += [text.share] * (len(whole) + len(broken))
    return Model(model.words, usual, _fit_beads(rows, np.array(classes), np.array(shares), report))


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


def _fit_beads(
    rows: Sequence[Mapping[str, float]], classes: np.ndarray, shares: np.ndarray, report: Report
) -> BeadModel:
    names = tuple(rows[0])
    raw = np.array([[row[name] for name in names] for row in rows])
    empty = _none()
    shape = BeadModel(
        names,
        raw.mean(axis=0),
        raw.std(axis=0) + 1e-6,
        empty.hidden,
        empty.hidden_bias,
        empty.out,
        empty.direct,
        empty.bias,
    )
    x = shape.standardised(raw)
    wanted = np.eye(len(CLASSES))[classes]
    broken = classes != WHOLE
    weight = shares * len(classes)
    weight[broken] *= _DAMAGED_SHARE / max(shares[broken].sum(), 1e-12)
    weight[~broken] *= (1 - _DAMAGED_SHARE) / max(shares[~broken].sum(), 1e-12)
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

    start = np.random.default_rng(_SEED).normal(0, 0.15, int(cuts[-1]))
    fitted = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": 400})
    report(f"adequacy: beads, log loss {fitted.fun / len(classes):.4f} after {fitted.nit} steps")
    hidden, hidden_bias, out, direct, bias = taken_apart(fitted.x)
    return BeadModel(names, shape.centre, shape.scale, hidden, hidden_bias, out, direct, bias)


def _none() -> BeadModel:
    nothing = np.zeros(0)
    return BeadModel((), nothing, nothing, nothing, nothing, nothing, nothing, nothing)

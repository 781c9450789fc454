"""Fitting the adequacy model: word by word on right and wrong partners, bead by bead on whole and damaged beads.

Deterministic: the same gold and the same version give the same weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from aligner.quality.adequacy.network import BeadModel
from aligner.quality.adequacy.network_fitting import FOLDS, BeadTable, Report, fit_beads, offset
from aligner.quality.adequacy.pairs import Memory, Pair, encoded
from aligner.quality.adequacy.weights import AdequacyWeights, Model
from aligner.quality.adequacy.words import WordModel, encoder_columns, lexical_columns

_MOST_BEADS = 1500
"""So many beads of a text at most: a single long book must not outweigh everything else."""
_FULL_SET = 500
"""A gold set of fewer beads weighs in proportion to them, all others weigh the same."""
_SIDES = ("Chinese", "English")
_BLOCK = 256
_WORDS_L2 = 3.0
_SEED = 7
_ROUNDS = 2
"""So many times every bead is damaged anew."""


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
    folds = [FOLDS * k // len(own) for k in range(len(own))]
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
    table = BeadTable(rows, np.array(classes), np.array(shares), np.array(folds))
    return Model(model.words, usual, fit_beads(table, report), offset(table))


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


def _none() -> BeadModel:
    nothing = np.zeros(0)
    return BeadModel((), nothing, nothing, ())

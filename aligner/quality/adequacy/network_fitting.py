"""Fitting the networks that judge a bead by its numbers, and what their odds are to be lifted by.

Deterministic: the same beads give the same networks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from aligner.quality.adequacy.examples import WHOLE
from aligner.quality.adequacy.network import CLASSES, BeadModel, Network

Report = Callable[[str], None]

FOLDS = 2
"""Into so many parts a text is cut, so that its beads can be judged by networks that saw only its other parts."""
_HIDDEN = 12
_BEADS_L2 = 32.0
_SEED = 7
_DAMAGED_SHARE = 0.35
"""Weight of all damaged beads together."""
_NETWORKS = 3
_FLAGGED = 0.038
"""Of the sound beads of a text that the networks have not seen, this share is to lie below one half."""


@dataclass(frozen=True, slots=True)
class BeadTable:
    """Beads to fit networks to."""

    rows: Sequence[Mapping[str, float]]
    classes: np.ndarray
    shares: np.ndarray
    """What each bead weighs."""
    folds: np.ndarray
    """Which part of its text it lies in."""

    def part(self, chosen: np.ndarray) -> BeadTable:
        """The chosen beads."""
        rows = [self.rows[k] for k in np.nonzero(chosen)[0].tolist()]
        return BeadTable(rows, self.classes[chosen], self.shares[chosen], self.folds[chosen])


def fit_beads(table: BeadTable, report: Report) -> BeadModel:
    """Networks from different starts; damaged beads weigh `_DAMAGED_SHARE` together, however many they are."""
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


def offset(table: BeadTable) -> float:
    """What lifts all but `_FLAGGED` of the sound beads above one half, as networks see them that never saw them."""
    odds: list[np.ndarray] = []
    weights: list[np.ndarray] = []
    for fold in range(FOLDS):
        here = table.part((table.folds == fold) & (table.classes == WHOLE))
        whole = fit_beads(table.part(table.folds != fold), lambda _: None).probabilities(here.rows)[:, WHOLE]
        odds.append(np.log((whole + 1e-6) / (1 - whole + 1e-6)))
        weights.append(here.shares)
    found, weight = np.concatenate(odds), np.concatenate(weights)
    order = np.argsort(found, kind="stable")
    below = np.cumsum(weight[order]) / weight.sum()
    return max(0.0, -float(found[order][np.searchsorted(below, _FLAGGED)]))

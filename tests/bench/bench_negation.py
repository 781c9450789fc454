"""Fit the weights of `aligner.quality.negation.denials` to gold sets, and show what they reach on each.

    python tests/bench/bench_negation.py GOLD_DIR…

Each set is taken clean, and with one negation planted into, or taken out of, either side of every bead that offers a
place; those taken out are rarer and count three times. The weights are fitted to all sets together; recall is shown at
several shares of clean beads wrongly flagged, for them and for weights fitted to the other sets alone.
"""

import itertools
import random
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from aligner.alignment.gold import read_gold
from aligner.quality.negation.denials import SIGNS, weighed
from aligner.quality.planted.damage import _negation_added, _negation_removed

Bags = list[np.ndarray]
SHARES = (0.2, 0.3, 0.5, 1.0, 2.0)


def signs(chinese: str, english: str) -> np.ndarray:
    """One row for each sure negation of a bead."""
    return np.array([row for *_, row in weighed(chinese, english)]).reshape(-1, len(SIGNS))


def beads(folder: Path, seed: int = 3) -> tuple[Bags, Bags]:
    """Signs of the damaged beads and of the clean ones."""
    rng = random.Random(seed)
    damaged, clean = [], []
    for text in read_gold(folder):
        for z, e in text.oriented:
            if not z or not e:
                continue
            pair = "".join(text.chinese[i] for i in z), " ".join(text.english[j] for j in e)
            clean.append(signs(*pair))
            for side, change in itertools.product((0, 1), (_negation_added, _negation_removed)):
                changed = change(pair[side], rng)
                if changed is not None and changed != pair[side]:
                    rows = signs(changed, pair[1]) if side == 0 else signs(pair[0], changed)
                    damaged += [rows] * (3 if change is _negation_removed else 1)
    return damaged, clean


def loss(weights: np.ndarray, rows: np.ndarray, truth: np.ndarray) -> tuple[float, np.ndarray]:
    """Cross entropy with a small penalty, and its gradient."""
    score = rows @ weights
    cost = np.sum(np.logaddexp(0, score) - truth * score) + 0.5 * np.sum(weights[1:] ** 2)
    return float(cost), rows.T @ (1 / (1 + np.exp(-score)) - truth) + np.r_[0, weights[1:]]


def fit(damaged: Bags, clean: Bags) -> np.ndarray:
    """Logistic regression; of a damaged bead that negation counts which looks worst, so it is fitted in rounds."""
    weights = np.zeros(len(SIGNS))
    weights[[1, 2, 4]] = 1, 2, -2
    negative = np.vstack(clean)
    for _ in range(4):
        positive = np.array([bag[np.argmax(bag @ weights)] for bag in damaged if len(bag)])
        truth = np.r_[np.ones(len(positive)), np.zeros(len(negative))]
        weights = minimize(loss, weights, args=(np.vstack([positive, negative]), truth), jac=True).x
    return weights


def together(sets: Iterable[tuple[Bags, Bags]]) -> tuple[Bags, Bags]:
    """Several sets as one."""
    damaged, clean = zip(*sets, strict=True)
    return list(itertools.chain(*damaged)), list(itertools.chain(*clean))


def worst(bags: Bags, weights: np.ndarray) -> np.ndarray:
    """The highest score of each bead."""
    return np.array([(bag @ weights).max() if len(bag) else -99.0 for bag in bags])


def show(name: str, weights: np.ndarray, damaged: Bags, clean: Bags) -> None:
    """Recall at several shares of false flags, and the score where the border then lies."""
    false, true = np.sort(worst(clean, weights))[::-1], worst(damaged, weights)
    borders = [false[int(len(false) * share / 100)] for share in SHARES]
    cells = [f"{s}%: {np.mean(true > b):.3f} (above {b:.2f})" for s, b in zip(SHARES, borders, strict=True)]
    print(f"{name:12}", *cells, sep="  ")


def main(folders: list[str]) -> None:
    sets = {Path(folder).name: beads(Path(folder)) for folder in folders}
    both = fit(*together(sets.values()))
    for sign, weight in zip(SIGNS, both, strict=True):
        print(f"{weight:6.2f}  {sign}")
    for name, (damaged, clean) in sets.items():
        show(name, both, damaged, clean)
        if len(sets) > 1:
            show("  by others", fit(*together(other for key, other in sets.items() if key != name)), damaged, clean)


if __name__ == "__main__":
    main(sys.argv[1:])

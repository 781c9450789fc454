"""The odds that a passage has moved, fitted: the weights in `aligner/alignment/moved.py`.

    python tests/bench/moved_odds.py GOLD_FOLDER … [--encoder use|none]

Whatever is proposed in gold texts with moved passages (those of `bench_moved.py`, other copies) and in untouched ones
is right, if exactly that bead is in the gold, or wrong; what is right but for a neighbouring sentence is left out. A
logistic regression on the signs gives the weights; beside them stands what the weights in use make of the same
proposals. To be run again whenever the bead model's scores change. Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from bench_moved import TROUBLES, Link, found, pieces, with_moves
from scipy.optimize import minimize

from aligner.alignment import moved
from aligner.alignment.solved import Solved
from aligner.settings import Settings

COPIES = 2
L2 = 0.1


class Proposals:
    """Signs of all that is proposed, with the truth."""

    def __init__(self) -> None:
        self.signs: list[dict[str, float]] = []
        self.right: list[bool] = []
        self._gold: set[Link] = set()
        self._seen: set[Link] = set()

    def text(self, gold: Sequence[Link], chinese_first: bool) -> None:
        """A new text begins; these are its beads."""
        self._gold = {(source, target) if chinese_first else (target, source) for source, target in gold}
        self._seen = set()

    def note(self, beads: Sequence[Solved], signs: dict[str, np.ndarray]) -> None:
        """Beads that are proposed, each of them once a text."""
        for k, bead in enumerate(beads):
            link = tuple(range(bead.i, bead.to_i)), tuple(range(bead.j, bead.to_j))
            near = any(set(link[0]) & set(c) and set(link[1]) & set(e) for c, e in self._gold)
            if link not in self._seen and (link in self._gold or not near):
                self.signs.append({name: float(values[k]) for name, values in signs.items()})
                self.right.append(link in self._gold)
            self._seen.add(link)


def fitted(signs: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression; the first is the constant, which is not held back."""

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        odds = signs @ w
        held = np.r_[0.0, w[1:]] * L2
        slope = signs.T @ (1 / (1 + np.exp(-odds)) - right) + held
        return float(np.logaddexp(0, odds).sum() - right @ odds + 0.5 * held @ w), slope

    found: np.ndarray = minimize(loss, np.zeros(signs.shape[1]), jac=True).x
    return found


def main() -> None:
    """Print the fitted weights, and what they and those in use find."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--encoder", choices=("use", "none"), default="use")
    given = parser.parse_args()
    proposals = Proposals()
    inner = moved._Search._signs

    def noted(search: Any, rows: Any, beads: Sequence[Solved], *more: Any) -> dict[str, np.ndarray]:
        signs: dict[str, np.ndarray] = inner(search, rows, beads, *more)
        may_be = [k for k, bead in enumerate(beads) if search._may_be_linked(bead)]
        proposals.note([beads[k] for k in may_be], {name: values[may_be] for name, values in signs.items()})
        return signs

    vars(moved)["_Search"]._signs = noted
    settings = Settings(encoder=given.encoder, segmented=True)
    for text in pieces(given.folders):
        if text.source and text.target:
            for name, trouble in TROUBLES.items():
                for copy in range(COPIES):
                    lines, gold, _ = with_moves(text, trouble, f"odds {name} {copy}")
                    proposals.text(gold, text.chinese_first)
                    found(text.source, lines, text.chinese_first, settings)
            proposals.text((), text.chinese_first)
            found(text.source, text.target, text.chinese_first, settings)
    used = moved._ENCODED if given.encoder == "use" else moved._LEXICAL
    signs = np.array([[own[name] for name in used] for own in proposals.signs])
    right = np.array(proposals.right, float)
    weights = fitted(signs, right)
    print(f"{len(right)} proposals, {int(right.sum())} right")
    print({name: round(float(w), 2) for name, w in zip(used, weights)})
    for label, own in (("fitted", weights), ("in use", np.array(list(used.values())))):
        said = 1 / (1 + np.exp(-signs @ own)) > moved._MOVED
        print(f"{label}: precision {right[said].mean():.3f}, recall {right[said].sum() / right.sum():.3f}")


if __name__ == "__main__":
    main()

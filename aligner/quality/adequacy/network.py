"""Small feed-forward networks that vote: bead numbers in, probabilities of what is wrong with the bead out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

CLASSES = ("whole", "Chinese left over", "English left over", "unrelated")
"""What a bead can be: all rendered; words of one side without counterpart; about different things."""

_FAR = 5.0


@dataclass(frozen=True, slots=True)
class Network:
    """One hidden layer of tanh, beside it a direct path; a softmax over `CLASSES`."""

    hidden: np.ndarray
    """columns × hidden."""
    hidden_bias: np.ndarray
    out: np.ndarray
    """hidden × classes."""
    direct: np.ndarray
    """columns × classes."""
    bias: np.ndarray

    def probabilities(self, x: np.ndarray) -> np.ndarray:
        """beads × classes, from beads × standardised columns."""
        scores = np.tanh(x @ self.hidden + self.hidden_bias) @ self.out + x @ self.direct + self.bias
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares: np.ndarray = odds / odds.sum(axis=1, keepdims=True)
        return shares


@dataclass(frozen=True, slots=True)
class BeadModel:
    """The mean of several networks that were fitted from different starts: steadier than any of them."""

    names: tuple[str, ...]
    """The columns, in order."""
    centre: np.ndarray
    scale: np.ndarray
    networks: tuple[Network, ...]

    def probabilities(self, rows: Sequence[Mapping[str, float]]) -> np.ndarray:
        """beads × classes."""
        if not rows:
            return np.zeros((0, len(CLASSES)))
        x = self.standardised(np.array([[row[name] for name in self.names] for row in rows]))
        mean: np.ndarray = np.mean([network.probabilities(x) for network in self.networks], axis=0)
        return mean

    def standardised(self, x: np.ndarray) -> np.ndarray:
        """Columns brought to a common scale, extremes cut off."""
        cut: np.ndarray = np.clip((x - self.centre) / self.scale, -_FAR, _FAR)
        return cut

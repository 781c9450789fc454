"""The parts of a text over whose tokens the Universal Sentence Encoder's network sums up: all of it, or each token."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Cut = Callable[[np.ndarray], np.ndarray]
"""From the numbers of tokens of some texts, marks included, to the ends of the parts that are to be summed up; a part
lies inside one text, and together they are the texts."""


def whole(lengths: np.ndarray) -> np.ndarray:
    """A text is one part."""
    ends: np.ndarray = np.cumsum(lengths)
    return ends


def marks_apart(lengths: np.ndarray) -> np.ndarray:
    """A text is three parts: the mark before it, its own tokens, the mark behind it."""
    ends = np.cumsum(lengths)
    return np.stack([ends - lengths + 1, ends - 1, ends], axis=1).ravel()


def single(lengths: np.ndarray) -> np.ndarray:
    """Each token is a part."""
    return np.arange(1, lengths.sum() + 1)

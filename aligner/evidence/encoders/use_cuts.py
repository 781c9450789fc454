"""The parts of texts over whose tokens the Universal Sentence Encoder's network sums up, by the ends of the parts.

Each text is a row of tokens, the marks before and behind it included; its parts lie side by side and are the text.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Ids = Sequence[int] | np.ndarray
Cuts = list[Sequence[int]]
"""Text by text, behind how many of its tokens each part ends."""


def whole(texts: Sequence[Ids]) -> Cuts:
    """A text is one part."""
    return [(len(ids),) for ids in texts]


def marks_apart(texts: Sequence[Ids], inner: Sequence[Sequence[int]]) -> Cuts:
    """A text is the mark before it, parts of its own tokens, which end behind so many of these, and the mark behind."""
    return [(1, *(end + 1 for end in ends), len(ids)) for ids, ends in zip(texts, inner, strict=True)]


def single(texts: Sequence[Ids]) -> Cuts:
    """Each token is a part."""
    return [range(1, len(ids) + 1) for ids in texts]


def ends_of(cuts: Cuts, lengths: np.ndarray) -> np.ndarray:
    """The ends of all parts, text behind text."""
    before = np.cumsum(lengths) - lengths
    return np.concatenate(
        [np.asarray(ends, np.int64) + first for ends, first in zip(cuts, before.tolist(), strict=True)]
    )

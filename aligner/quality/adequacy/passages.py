"""The run of words that most surely has no counterpart: the maximum-sum segment of a sequence (Bentley, 1984)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """Words [first, last) of a reading."""

    first: int
    last: int
    weight: float
    """Sum of the words' log odds of having no counterpart, above the bar; 0 for an empty passage."""

    def __bool__(self) -> bool:
        return self.last > self.first


def heaviest(gains: Sequence[float]) -> Passage:
    """The run of largest sum, the first of equals; empty where no gain is above 0.

    >>> heaviest([-1.0, 2.0, -0.5, 1.0, -3.0])
    Passage(first=1, last=4, weight=2.5)
    """
    best, first, last = 0.0, 0, 0
    total, start = 0.0, 0
    for k, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, k
        total += gain
        if total > best:
            best, first, last = total, start, k + 1
    return Passage(first, last, best)


def heaviest_end(gains: Sequence[float]) -> float:
    """Largest sum of any run that reaches the end, at least 0."""
    best = total = 0.0
    for gain in reversed(gains):
        total += gain
        best = max(best, total)
    return best

"""A bead of the best path, Chinese side first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Solved:
    """One bead of the best path: Chinese sentences [i, to_i), English [j, to_j)."""

    i: int
    to_i: int
    j: int
    to_j: int
    probability: float

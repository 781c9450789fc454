"""Candidate beads: those that the first stage leaves for the second, as parallel arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from aligner.alignment.lattice import TYPES


@dataclass(frozen=True, slots=True)
class Candidates:
    """k beads of a pair: `a` Chinese sentences from `i` to `to_i`, `b` English ones from `j` to `to_j`."""

    to_i: np.ndarray
    to_j: np.ndarray
    kind: np.ndarray
    """Index into `TYPES`."""
    screened: np.ndarray
    """(k, f) first-stage features."""
    likely: np.ndarray
    """First-stage marginal probabilities."""

    @property
    def a(self) -> np.ndarray:
        """Number of Chinese sentences."""
        return _SIZES[self.kind, 0]

    @property
    def b(self) -> np.ndarray:
        """Number of English sentences."""
        return _SIZES[self.kind, 1]

    @property
    def i(self) -> np.ndarray:
        """First Chinese sentence."""
        return self.to_i - self.a

    @property
    def j(self) -> np.ndarray:
        """First English sentence."""
        return self.to_j - self.b

    @property
    def full(self) -> np.ndarray:
        """1.0 where both sides have sentences, 0.0 for nulls."""
        return ((self.a > 0) & (self.b > 0)).astype(np.float64)

    def part(self, first: int, last: int) -> Candidates:
        """Candidates `first` … `last` − 1."""
        return self._of(slice(first, last))

    def inside(self, begin: tuple[int, int], end: tuple[int, int]) -> np.ndarray:
        """Numbers of the candidates that lie between two points (Chinese, English), touching them at most."""
        after = (self.i >= begin[0]) & (self.j >= begin[1])
        found: np.ndarray = np.nonzero(after & (self.to_i <= end[0]) & (self.to_j <= end[1]))[0]
        return found

    def chosen(self, numbers: np.ndarray) -> Candidates:
        """The candidates of these numbers, in their order."""
        return self._of(numbers)

    @classmethod
    def joined(cls, lists: Sequence[Candidates]) -> Candidates:
        """All candidates of some lists, at least one, one list after the other."""
        to_i, to_j, kind, screened, likely = (
            np.concatenate([getattr(beads, name) for beads in lists])
            for name in ("to_i", "to_j", "kind", "screened", "likely")
        )
        return cls(to_i, to_j, kind, screened, likely)

    def shifted(self, i: int, j: int) -> Candidates:
        """The same beads, counted from a point that lies `i` Chinese and `j` English sentences before."""
        return replace(self, to_i=self.to_i + i, to_j=self.to_j + j)

    def _of(self, cut: slice | np.ndarray) -> Candidates:
        return Candidates(self.to_i[cut], self.to_j[cut], self.kind[cut], self.screened[cut], self.likely[cut])

    def __len__(self) -> int:
        return len(self.kind)


_SIZES = np.array(TYPES)

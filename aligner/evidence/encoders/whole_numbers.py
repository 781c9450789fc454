"""Matrix products in whole numbers: as fast as single precision, and the same to the last bit on every machine.

Weights are whole numbers of 8 bits, scaled. What they are multiplied with is brought to whole numbers too, of 10 bits
with a scale for each row. With up to 256 columns all products and sums then stay below 2²⁴, where single precision,
twice as fast as double, has no error at all, in whatever order a processor adds them up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_LEVELS = 512
"""Whole numbers that stand for numbers between 0 and a row's largest: 127 × 512 × 256 is below 2²⁴."""
_LARGEST_WEIGHT = 127


@dataclass(frozen=True, slots=True)
class WholeRows:
    """Rows of whole numbers in single precision, and what each row is to be multiplied by."""

    numbers: np.ndarray
    scale: np.ndarray

    @classmethod
    def of(cls, rows: np.ndarray) -> WholeRows:
        """The rows, to a thousandth of the largest number in each."""
        scale = np.maximum(np.abs(rows).max(axis=1), 1e-30) / _LEVELS
        return cls(np.rint(rows * (1 / scale)[:, None]).astype(np.float32), scale)

    def times(self, matrix: WholeMatrix, out: np.ndarray | None = None) -> np.ndarray:
        """The rows times the matrix, in double precision."""
        found: np.ndarray = np.multiply(self.numbers @ matrix.numbers, (self.scale * matrix.step)[:, None], out=out)
        return found


@dataclass(frozen=True, slots=True)
class WholeMatrix:
    """A matrix of weights as whole numbers in single precision, and the step from one to the next."""

    numbers: np.ndarray
    step: float

    @classmethod
    def of(cls, weights: np.ndarray) -> WholeMatrix:
        """ValueError where the weights are no whole numbers of 8 bits."""
        step = float(np.abs(weights).max()) / _LARGEST_WEIGHT
        numbers = np.rint(weights / step)
        if np.abs(weights / step - numbers).max() > 1e-3:
            raise ValueError("the encoder's weights are not of 8 bits")
        return cls(numbers.astype(np.float32), step)

    def parts(self, count: int) -> list[WholeMatrix]:
        """The matrix cut into so many of equal height."""
        return [WholeMatrix(part, self.step) for part in np.split(self.numbers, count)]

"""Numbers of runs, as one array."""

from __future__ import annotations

import numpy as np


def consecutive(start: np.ndarray, length: np.ndarray) -> np.ndarray:
    """`start` … `start` + `length` - 1 of each run, one run after the other."""
    ends = np.concatenate([[0], np.cumsum(length)])
    numbers: np.ndarray = np.repeat(start - ends[:-1], length) + np.arange(ends[-1])
    return numbers

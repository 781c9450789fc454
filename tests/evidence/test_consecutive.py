"""Numbers of runs, as one array."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.evidence.consecutive import consecutive


@pytest.mark.parametrize("runs", [[], [(3, 2)], [(3, 2), (0, 0), (0, 3), (7, 1)], [(5, 0)]])
def test_one_run_after_the_other(runs: list[tuple[int, int]]) -> None:
    start, length = np.array(runs, np.int64).reshape(-1, 2).T
    assert consecutive(start, length).tolist() == [n for first, count in runs for n in range(first, first + count)]

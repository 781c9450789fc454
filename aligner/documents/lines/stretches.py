"""Lines that follow one another, together."""

from __future__ import annotations

from collections.abc import Iterable


def stretches(indices: Iterable[int]) -> list[list[int]]:
    """The indices in rising order, those that count on by one together.

    >>> stretches([7, 1, 2, 4, 3])
    [[1, 2, 3, 4], [7]]
    """
    found: list[list[int]] = []
    for i in sorted(indices):
        if found and found[-1][-1] == i - 1:
            found[-1].append(i)
        else:
            found.append([i])
    return found

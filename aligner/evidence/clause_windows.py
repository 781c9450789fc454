"""Windows of clauses: what a short sentence of one language may render of a long one of the other.

A translator makes of one sentence several, each of which renders a clause or a few. Beside the whole long sentence the
short one means something else; beside its own clauses it does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.evidence.clauses import BEGINNINGS

_MARKS = frozenset('，,;；:：。！？!?—–…“”"()（）')
_BEGINNINGS = frozenset(f"▁{word}" for word in BEGINNINGS)
"""As tokens; "▁" is the space before them."""
_SHORT = 3
"""Fewer tokens are no clause by themselves."""
_MOST_CLAUSES = 14
_TOGETHER = 3
"""Neighbouring clauses in a window at most."""


def clause_ends(tokens: Sequence[str]) -> list[int]:
    """Behind which of a sentence's tokens its clauses end, the last behind them all; a space is "▁" in a token.

    >>> clause_ends("▁The ▁gate ▁opens , ▁and ▁all ▁run ▁in .".split())
    [4, 9]
    """
    ends: list[int] = []
    first = 0
    for k, token in enumerate(tokens):
        end = k if token in _BEGINNINGS else k + 1 if not _MARKS.isdisjoint(token.strip("▁")) else 0
        if end - first >= _SHORT:
            ends.append(end)
            first = end
    if not ends or len(tokens) - first >= _SHORT:
        ends.append(len(tokens))
    ends[-1] = len(tokens)
    while len(ends) > _MOST_CLAUSES:
        # Two and two together; the last stays the last.
        ends = ends[(len(ends) + 1) % 2 :: 2]
    return ends


def windows(clauses: int) -> list[tuple[int, int]]:
    """The first clause of each window and the one behind its last, of a sentence of so many clauses.

    >>> windows(2)
    [(0, 1), (0, 2), (1, 2)]
    """
    return [(a, b) for a in range(clauses) for b in range(a + 1, min(a + _TOGETHER, clauses) + 1)]

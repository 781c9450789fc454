"""Clauses of sentences as rows of the concepts: what a translator may carry over into the next sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from aligner.evidence.consecutive import consecutive
from aligner.evidence.tokens import Token

CHINESE = re.compile(r"[，；：。！？—…“”]+")
"""What parts Chinese clauses."""
BEGINNINGS = (
    "and but who whom which when while until because so as where that than with though although before after".split()
)
"""English words that mostly begin a clause."""
ENGLISH = re.compile(rf"(?<![,;:—–.!?“”\"()])[,;:—–.!?“”\"()]+\s|\s(?=(?:{'|'.join(BEGINNINGS)})\s)")
"""What parts English clauses, near enough: marks, and words that mostly begin one."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one side of a pair that have words."""

    rows: sp.csr_matrix
    """clauses × keys: 1 for the words of each."""
    first: np.ndarray
    """Number of each sentence's first clause, and behind the last sentence the number of all."""

    def of_runs(self, start: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Numbers of the clauses of k runs of sentences, one run after the other, and the run that each belongs to."""
        begin = self.first[start]
        count = self.first[start + length] - begin
        return consecutive(begin, count), np.repeat(np.arange(len(start)), count)


def clauses(
    texts: Sequence[str], tokens: Callable[[str], Sequence[Token]], mark: re.Pattern[str], keys: Mapping[str, int]
) -> Clauses:
    """The clauses of sentences whose tokens have these keys; `mark` finds what parts two clauses."""
    rows: list[int] = []
    columns: list[int] = []
    first = [0]
    count = 0
    for text in texts:
        cuts = [found.end() for found in mark.finditer(text)]
        last = -1
        for token in tokens(text):
            clause = bisect_right(cuts, token.start)
            count += clause != last
            last = clause
            rows.append(count - 1)
            columns.append(keys[token.key])
        first.append(count)
    table = sp.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, len(keys)))
    table.data[:] = 1
    return Clauses(table, np.array(first))

"""Clauses of runs of sentences: whether their own bead renders them, or the one beside it.

Translators carry clauses over: the end of one sentence becomes the beginning of the next. Then each of two pairs of
sentences looks well enough by itself, and yet neither is a bead. What tells is a clause of which the words of its own
bead render little, and words of the other bead, left over there, render much.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp

from aligner.alignment.pair import Pair
from aligner.alignment.run_words import RunSide, RunWords, at_most_one, weighted

_AT_ONCE = 1000
"""Clauses held against runs together: what a run meets is a long row, and a clause of it has few words."""

Bead = tuple[RunSide, RunSide]
"""The Chinese and the English runs of k beads."""


class RunClauses:
    """The clauses of one document pair."""

    def __init__(self, pair: Pair, words: RunWords) -> None:
        self._words = words
        found = pair.concepts
        self._counts = found.chinese, found.english
        self._weights = found.chinese_weight, found.english_weight
        self._clauses = pair.clauses

    def carried(self, first: Bead, second: Bead) -> np.ndarray:
        """(2, k) weights of the Chinese and of the English clauses that stand in the other of k pairs of beads.

        A clause counts by what the words that the other bead leaves unexplained render of it, less what its own bead's
        words do.
        """
        found = np.zeros((2, len(first[0].of)))
        homes = self._at_home(first), self._at_home(second)
        for bead, home, other in ((first, homes[0], homes[1]), (second, homes[1], homes[0])):
            for side, across in ((0, 1), (1, 0)):
                words, met = other[across]
                abroad = self._met(across, sp.csr_matrix(words - words.multiply(met)))
                runs = bead[side]
                number, owner = self._clauses[side].of_runs(runs.start[runs.of], runs.length[runs.of])
                clause = weighted(self._clauses[side].rows[number], self._weights[side])
                gain = clause.multiply(abroad[owner]) - clause.multiply(home[side][1][owner])
                np.add.at(found[side], owner, np.maximum(np.asarray(gain.sum(axis=1)).ravel(), 0))
        return found

    def at_home(self, bead: Bead, side: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The clauses of that side of k beads: each one's bead, its weight, and how much of it is met there.

        Clauses of a bead come one after the other; side 0 is Chinese.
        """
        own, across = bead[side], bead[1 - side]
        words = at_most_one(across.members(self._counts[1 - side].shape[0]) @ self._counts[1 - side])
        met = self._met(1 - side, words)
        number, owner = self._clauses[side].of_runs(own.start[own.of], own.length[own.of])
        run = across.of[owner]
        # One clause stands in many beads beside the same run.
        keys, where = np.unique(number * len(across.start) + run, return_inverse=True)
        number, run = np.divmod(keys, len(across.start))
        whole, found = np.zeros(len(keys)), np.zeros(len(keys))
        for first in range(0, len(keys), _AT_ONCE):
            cut = slice(first, first + _AT_ONCE)
            clause = weighted(self._clauses[side].rows[number[cut]], self._weights[side])
            whole[cut] = np.asarray(clause.sum(axis=1)).ravel()
            found[cut] = np.asarray(clause.multiply(met[run[cut]]).sum(axis=1)).ravel()
        return owner, whole[where.ravel()], found[where.ravel()]

    def _at_home(self, bead: Bead) -> tuple[tuple[sp.csr_matrix, sp.csr_matrix], ...]:
        """Of each side of k beads: which words there are, and how far each is met on the other side."""
        words = [at_most_one(runs.members(x.shape[0]) @ x) for runs, x in zip(bead, self._counts)]
        met = self._met(1, words[1]), self._met(0, words[0])
        return (words[0][bead[0].of], met[0][bead[1].of]), (words[1][bead[1].of], met[1][bead[0].of])

    def _met(self, side: int, words: sp.csr_matrix) -> sp.csr_matrix:
        return self._words.met_by_english(words) if side else self._words.met_by_chinese(words)

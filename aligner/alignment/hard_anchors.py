"""Hard anchors: pairs of sentences that the cheap first pass is sure of, at which the second pass need not look again.

Between two of them the text is a block by itself. The dear evidence, the encoder above all, is then spent on the
sentences that the cheap one leaves in doubt, and on their neighbours; of a literal translation that is a small part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.alignment.corridor import along
from aligner.alignment.lattice import Corridor, Free, free_of
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence, Spans
from aligner.alignment.solved import Solved

_SURE = 0.99
"""Of the 1-1 beads that the first pass finds at least so likely, one in two thousand is wrong or a matter of taste."""
_MET = 0.1
"""What has to be met of either side's words: two sentences that only stand at the same place are no anchor."""


@dataclass(frozen=True, slots=True)
class HardAnchors:
    """Pairs of one sentence each, ascending on both sides."""

    english: np.ndarray
    """(m,) each Chinese sentence's counterpart, -1 where it has no anchor."""
    probability: np.ndarray
    """(m,) how likely the first pass finds the pair, 0 without an anchor."""
    path: np.ndarray
    """(p, 2) the points behind the beads that the first pass found: Chinese, English."""

    @classmethod
    def of(cls, bare: Pair, first: Sequence[Solved]) -> HardAnchors:
        """Those that a first pass leaves, with dictionary evidence and the beads it has found with it."""
        english = np.full(len(bare.chinese.texts), -1)
        probability = np.zeros(len(english))
        likely = [b for b in first if b.probability >= _SURE and b.to_i - b.i == 1 and b.to_j - b.j == 1]
        if likely:
            i, j = (np.array([getattr(b, side) for b in likely], np.int64) for side in "ij")
            one = np.ones_like(i)
            found = RunEvidence(bare).of(Spans(i, one, j, one))
            met = np.minimum(found.cover_c, found.cover_e) >= _MET
            english[i[met]] = j[met]
            probability[i[met]] = np.array([b.probability for b in likely])[met]
        return cls(english, probability, np.array([(b.to_i, b.to_j) for b in first], np.int64).reshape(-1, 2))

    def __len__(self) -> int:
        return int((self.english >= 0).sum())

    @classmethod
    def none(cls, m: int) -> HardAnchors:
        """No anchor in a text of m Chinese sentences."""
        return cls(np.full(m, -1), np.zeros(m), np.zeros((0, 2), np.int64))

    def has(self, bead: Solved) -> bool:
        """Whether the bead is an anchor."""
        one_each = bead.to_i == bead.i + 1 and bead.to_j == bead.j + 1
        return one_each and bool(self.english[bead.i] == bead.j)

    def free(self, n: int) -> Free:
        """Whether each Chinese and each of the n English sentences is without an anchor."""
        return free_of(self.english, n)

    def narrowed(self, corridor: Corridor) -> Corridor:
        """What of a corridor, widened by the neighbourhood of the first pass's path, lies between the anchors."""
        n = int(corridor.hi[-1])
        near = along(self.path, corridor.rows - 1, n)
        lo, hi = np.minimum(corridor.lo, near.lo), np.maximum(corridor.hi, near.hi)
        behind = np.concatenate([[0], np.maximum.accumulate(self.english + 1)])
        ahead = np.concatenate([np.where(self.english >= 0, self.english, n), [n]])
        return Corridor(np.maximum(lo, behind), np.minimum(hi, np.minimum.accumulate(ahead[::-1])[::-1]))

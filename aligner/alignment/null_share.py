"""How much is left out here? The document itself says how ready the model should be to leave sentences alone.

The model was fitted on texts from which sentences had been cut. A complete translation has far fewer null beads, a
page with an abridged one has more; one readiness for all would find omissions where there are none, or miss them where
there are many. So the share of nulls is taken for a parameter of the document and estimated with the beads (empirical
Bayes): the scores of nulls are shifted by the log ratio of the share expected here to that of the training.
"""

from __future__ import annotations

from math import log

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain

_STRENGTH = 20.0
"""How many beads the training's share counts for: a document of a few beads says little about itself."""
_MOST = 0.5
"""The shift upwards is kept small: beyond, nulls would explain free translation too."""
_MISSED = 1.3
"""How much worse it is to miss an omission than to suspect one too many."""
_ROUNDS = 4


def null_shift(chain: Chain, beads: Candidates, scores: np.ndarray, share: float) -> float:
    """What to add to the scores of null beads, so that they fit the document's own share of nulls.

    `share` is the share of null beads, in (0, 1), in the texts that the scores' weights were fitted on.
    """
    null = beads.full == 0
    shift = 0.0
    for _ in range(_ROUNDS):
        _, marginals = chain.marginals(scores + shift * null)
        here = (marginals[null].sum() + _STRENGTH * share) / (marginals.sum() + _STRENGTH)
        shift = min(log(_MISSED * here / share), _MOST)
    return shift

"""What the page says: paragraphs, kinds and the file's own pairing. All 0 where the input has no layout."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence


def features(pair: Pair, beads: Candidates, evidence: RunEvidence) -> dict[str, np.ndarray]:
    """Columns of paragraph ends inside and behind the bead, of differing kinds, and of the file's links."""
    columns = {name: np.zeros(len(beads), np.float64) for name in NAMES}
    if pair.layout is None:
        return columns
    layout, full = pair.layout, beads.full
    ends_c, ends_e = _running(layout.firm_c), _running(layout.firm_e)
    last_c, last_e = np.maximum(beads.to_i - 1, 0), np.maximum(beads.to_j - 1, 0)
    columns["paragraph end inside Chinese"] = (ends_c[last_c] - ends_c[beads.i]) * full
    columns["paragraph end inside English"] = (ends_e[last_e] - ends_e[beads.j]) * full
    here_c, here_e = layout.ends_c[last_c], layout.ends_e[last_e]
    columns["paragraph ends agree"] = (here_c & here_e) * full
    columns["paragraph ends differ"] = (here_c != here_e) * full
    columns["kinds differ"] = (layout.kind_c[last_c] != layout.kind_e[last_e]) * full
    if layout.linked is not None:
        agree, against, linked_null = layout.linked(beads)
        columns["linked"], columns["linked elsewhere"], columns["null though linked"] = agree, against, linked_null
    return columns


NAMES = (
    "paragraph end inside Chinese",
    "paragraph end inside English",
    "paragraph ends agree",
    "paragraph ends differ",
    "kinds differ",
    "linked",
    "linked elsewhere",
    "null though linked",
)
"""Names of the layout features, in order."""


def _running(flags: np.ndarray) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(flags)])

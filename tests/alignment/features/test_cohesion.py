"""Cohesion: a bead of which a clause stands in the other sentence hangs together, two pairs left together do not."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.features import cohesion
from aligner.alignment.lattice import TYPES
from aligner.alignment.pair import pair
from aligner.alignment.runs import RunEvidence
from aligner.alignment.screening import NAMES

CHINESE = ("工人们上山砍树，木头顺着河漂下来。", "到了港口，船长付钱，然后装船。")
CARRIED = (
    "The workers went up the hill to fell trees.",
    "The timber floated down the river, and at the port the captain paid and loaded his ship.",
)
KEPT = (
    "The workers went up the hill to fell trees, and the timber floated down the river.",
    "At the port the captain paid and loaded his ship.",
)


def columns(english: tuple[str, str]) -> dict[str, float]:
    p = pair(CHINESE, english, None)
    whole = Candidates(
        np.array([2]), np.array([2]), np.array([TYPES.index((2, 2))]), np.zeros((1, len(NAMES))), np.ones(1)
    )
    return {name: float(values[0]) for name, values in cohesion.features(p, whole, RunEvidence(p)).items()}


def test_a_carried_clause_holds_a_bead_together() -> None:
    carried, kept = columns(CARRIED), columns(KEPT)
    for name in ("cohesion met", "carried", "carried anyhow"):
        assert carried[name] > kept[name], name
    assert kept["carried anyhow"] == 0


def test_beads_with_one_sentence_on_a_side_say_nothing() -> None:
    p = pair(CHINESE, CARRIED, None)
    kinds = [k for k, (a, b) in enumerate(TYPES) if min(a, b) < 2 and max(a, b) < 3]
    beads = Candidates(
        np.full(len(kinds), 2),
        np.full(len(kinds), 2),
        np.array(kinds),
        np.zeros((len(kinds), len(NAMES))),
        np.ones(len(kinds)),
    )
    assert not any(values.any() for values in cohesion.features(p, beads, RunEvidence(p)).values())

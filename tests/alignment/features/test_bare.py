"""Clauses that nothing in their bead renders."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment.candidates import Candidates
from aligner.alignment.features.bare import features
from aligner.alignment.lattice import TYPES
from aligner.alignment.pair import pair
from aligner.alignment.runs import Level, RunEvidence

CHINESE = ("病人应按时服用药物，不得自行停药，三天后回医院复查。", "祝您早日康复。")
ENGLISH = (
    "The patient shall take the medicine on time, and shall not stop the drug himself.",
    "Return to the hospital for a review after three days.",
    "We wish you a quick recovery.",
)


def columns(*triples: tuple[int, int, tuple[int, int]], level: Level | None = None) -> dict[str, np.ndarray]:
    table = np.array([(i, j, TYPES.index(kind)) for i, j, kind in triples], np.int64)
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), 1)), np.ones(len(table)))
    found = pair(CHINESE, ENGLISH, None)
    evidence = RunEvidence(found)
    evidence.level = level or Level()
    return features(found, beads, evidence)


def test_without_the_second_sentence_a_clause_is_bare() -> None:
    found = columns((1, 1, (1, 1)), (1, 2, (1, 2)))
    cut_short, whole = found["barest Chinese"]
    assert cut_short > whole
    cut_short, whole = found["bare Chinese under 0.5"]
    assert cut_short > whole == 0


def test_a_stranger_brings_bare_clauses_of_its_own() -> None:
    own, with_a_stranger = columns((1, 2, (1, 2)), (1, 3, (1, 3)))["bare English under 0.5"]
    assert with_a_stranger > own


def test_a_bead_of_one_clause_has_no_barest() -> None:
    assert columns((2, 3, (1, 1)))["barest Chinese"] == [0]


def test_null_beads_have_no_clauses() -> None:
    assert not any(values.any() for values in columns((1, 1, (1, 0)), (1, 2, (0, 1))).values())


def test_every_bead_is_judged_apart() -> None:
    triples = [(1, 1, (1, 1)), (1, 1, (0, 1)), (2, 3, (2, 2)), (1, 2, (1, 2))]
    together = columns(*triples)
    for k, triple in enumerate(triples):
        alone = columns(triple)
        assert all(alone[name][0] == pytest.approx(together[name][k]) for name in together)


def test_how_bare_is_bare_hangs_on_the_document() -> None:
    name = "bare Chinese under 0.5"
    assert columns((1, 1, (1, 1)), level=Level(1.0, 1.0))[name] > columns((1, 1, (1, 1)), level=Level(0.2, 0.2))[name]

"""Features of candidate beads for the second stage: one module a kind of evidence, each a dict of named columns.

A feature belongs to a bead alone, so that the score of a path is the sum over its beads.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.features import bare, cohesion, layout, meaning, members, nulls, shape
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence

GROUPS = (
    meaning.features,
    bare.features,
    cohesion.features,
    members.features,
    nulls.features,
    shape.features,
    layout.features,
)
"""All groups of features, in the order of their columns."""

_BLOCK = 2048


def features(pair: Pair, candidates: Candidates, evidence: RunEvidence | None = None) -> dict[str, np.ndarray]:
    """Named float64 columns, one value a candidate; worked out in blocks, so that memory does not grow with length.

    `evidence` is the pair's, where it has been made before.
    """
    evidence = evidence or RunEvidence(pair)
    evidence.settle(candidates)
    blocks: dict[str, list[np.ndarray]] = {}
    for first in range(0, max(len(candidates), 1), _BLOCK):
        block = candidates.part(first, first + _BLOCK)
        for group in GROUPS:
            for name, values in group(pair, block, evidence).items():
                blocks.setdefault(name, []).append(np.asarray(values, np.float64))
        evidence.forget()
    return {name: np.concatenate(values) for name, values in blocks.items()}


def matrix(columns: Mapping[str, np.ndarray], names: list[str]) -> np.ndarray:
    """(candidates, names) float64 matrix of the named columns."""
    return np.stack([columns[name] for name in names], axis=1).astype(np.float64)

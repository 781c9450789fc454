"""How alike Chinese and English texts are, each with each: by sentence vectors, or by the concepts that they share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from aligner.evidence.concepts import concepts
from aligner.evidence.encoders import encoder_named


def cosines(chinese: Sequence[str], english: Sequence[str], encoder_name: str) -> np.ndarray:
    """Chinese × English texts, in [−1, 1]: of their sentence vectors, or without an encoder of weighted concepts."""
    encoder = encoder_named(encoder_name)
    if encoder is not None:
        cosine: np.ndarray = encoder.encode(chinese) @ encoder.encode(english).T
        return cosine
    return shared_concepts(chinese, english)


def shared_concepts(chinese: Sequence[str], english: Sequence[str]) -> np.ndarray:
    """Chinese × English texts, in [0, 1]: cosines of their concepts, the rarer ones weighing more."""
    found = concepts(chinese, english)
    rows_c = (found.chinese.sign() @ found.dictionary).sign().multiply(found.english_weight).tocsr()
    rows_e = found.english.sign().multiply(found.english_weight).tocsr()
    shared = np.asarray((rows_c @ rows_e.T).todense())
    norms = [np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel()) for rows in (rows_c, rows_e)]
    cosine: np.ndarray = shared / np.maximum(norms[0][:, None] * norms[1][None], 1e-9)
    return cosine

"""All that the bead model may look at for a document pair, computed once: Chinese on the left, English on the right.

The model always sees the Chinese side as rows and the English side as columns, whichever is the source, so that one
set of weights serves both directions of translation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from aligner.alignment.lattice import LONGEST
from aligner.alignment.layout import Layout
from aligner.evidence.concepts import Concepts, Learnt, concepts
from aligner.evidence.encoders.encoder import Encoder, RunVectors

_MARKS = ("[?？]", "[!！]", '["“”「『」』]', "[:：]", "[(（]", "…|\\.\\.\\.|—")


@dataclass(frozen=True, slots=True)
class Side:
    """One side's per-sentence evidence."""

    texts: Sequence[str]
    rows: sp.csr_matrix
    """sentences × concepts, inverse-frequency weighted: the side in the shared space."""
    norms: np.ndarray
    """(LONGEST, sentences + 1): Euclidean length of the pooled row of the a sentences before each point."""
    size: np.ndarray
    """Length of each sentence in UTF-8 bytes, at least 1."""
    marks: np.ndarray
    """sentences × marks: how many of each kind of punctuation."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One document pair as the model sees it."""

    chinese: Side
    english: Side
    concepts: Concepts
    vectors: tuple[RunVectors, RunVectors] | None
    """The encoder's vectors of runs on both sides, None without an encoder."""
    ratio: float
    """Bytes of Chinese to one byte of English, over the whole pair."""
    layout: Layout | None = None
    """What the page says; None where the input has no layout."""


def pair(
    chinese: Sequence[str],
    english: Sequence[str],
    encoder: Encoder | None,
    learnt: Learnt | None = None,
    layout: Layout | None = None,
) -> Pair:
    """Gather the evidence of a pair of sentence lists; neither may be empty."""
    found = concepts(chinese, english, learnt)
    left = (found.chinese @ found.dictionary).tocsr()
    left.data = np.minimum(left.data, 1.5)
    z = _side(chinese, left.multiply(found.english_weight).tocsr())
    e = _side(english, found.english.multiply(found.english_weight).tocsr())
    vectors = None if encoder is None else (encoder.runs(chinese), encoder.runs(english))
    return Pair(z, e, found, vectors, float(z.size.sum() / e.size.sum()), layout)


def _side(texts: Sequence[str], weighted: sp.csr_matrix) -> Side:
    weighted = weighted.astype(np.float64)
    length = np.sqrt(np.maximum(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel(), 1e-12))
    # A long sentence should not drown its bead's short ones: damp each row by the root of its length.
    damped = sp.diags_array(1 / np.sqrt(np.maximum(length, 1e-3))).tocsr() @ weighted
    size = np.array([max(1, len(text.encode("utf-8"))) for text in texts], np.float64)
    marks = np.array([[len(re.findall(mark, text)) for mark in _MARKS] for text in texts], np.float64)
    return Side(texts, damped.tocsr(), run_norms(damped.tocsr()), size, marks.reshape(len(texts), len(_MARKS)))


def run_norms(rows: sp.csr_matrix) -> np.ndarray:
    """(LONGEST, n + 1) lengths of the sums of the 1 … LONGEST rows before each point; 0 where there are fewer."""
    n = rows.shape[0]
    gram = np.zeros((LONGEST, n), np.float64)
    for d in range(min(LONGEST, n)):
        gram[d, : n - d] = np.asarray(rows[: n - d].multiply(rows[d:]).sum(axis=1)).ravel()
    squared = np.zeros((LONGEST + 1, n + 1))
    for a in range(1, LONGEST + 1):
        first = np.arange(0, n + 1 - a)
        added = gram[0, first] + 2 * sum((gram[d, first] for d in range(1, a)), np.zeros(len(first)))
        squared[a, a:] = squared[a - 1, a:] + added
    return np.sqrt(squared[1:]).astype(np.float64)

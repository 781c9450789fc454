"""All that the bead model may look at for a document pair, computed once: Chinese on the left, English on the right.

The model always sees the Chinese side as rows and the English side as columns, whichever is the source, so that one
set of weights serves both directions of translation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse as sp

from aligner.alignment.lattice import LONGEST
from aligner.alignment.layout import Layout
from aligner.alignment.sentence_shapes import sentence_shapes
from aligner.evidence.clauses import CHINESE, ENGLISH, Clauses, clauses
from aligner.evidence.concepts import Concepts, Learnt, concepts
from aligner.evidence.encoders.encoder import Encoder, RunVectors
from aligner.evidence.likeness import alike, joined
from aligner.evidence.tokens import chinese_tokens, english_tokens

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
    shapes: np.ndarray
    """sentences × shapes: how each begins and ends."""

    def part(self, run: range) -> Side:
        """The side's sentences of the run alone."""
        cut = slice(run.start, run.stop)
        norms = self.norms[:, run.start : run.stop + 1]
        return Side(self.texts[cut], self.rows[cut], norms, self.size[cut], self.marks[cut], self.shapes[cut])


@dataclass(frozen=True, slots=True)
class Meanings:
    """What an encoder makes of a pair."""

    words: Learnt
    """Words that mean alike."""
    vectors: tuple[RunVectors, RunVectors]
    """Of runs of sentences, on both sides."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One document pair as the model sees it."""

    chinese: Side
    english: Side
    concepts: Concepts
    clauses: tuple[Clauses, Clauses]
    """Of both sides, as rows of the concepts' keys."""
    vectors: tuple[RunVectors, RunVectors] | None
    """The encoder's vectors of runs on both sides, None without an encoder."""
    ratio: float
    """Bytes of Chinese to one byte of English, over the whole pair."""
    layout: Layout | None = None
    """What the page says; None where the input has no layout."""

    def part(self, chinese: range, english: range) -> Pair:
        """The pair as the first stage sees it, of these sentences alone: words weigh what they weigh in the whole.

        Its concepts, its clauses and its layout, at which only the second stage looks, stay the whole's.
        """
        vectors = self.vectors and (
            _PartVectors(self.vectors[0], chinese.start),
            _PartVectors(self.vectors[1], english.start),
        )
        return replace(self, chinese=self.chinese.part(chinese), english=self.english.part(english), vectors=vectors)


@dataclass(frozen=True, slots=True)
class _PartVectors:
    """Vectors of runs counted from a later sentence."""

    whole: RunVectors
    first: int

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        return self.whole.rows(starts + self.first, lengths)

    def windows(self, sentences: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self.whole.windows(sentences + self.first)


def pair(
    chinese: Sequence[str],
    english: Sequence[str],
    encoder: Encoder | None,
    learnt: Learnt | None = None,
    layout: Layout | None = None,
) -> Pair:
    """Gather the evidence of a pair of sentence lists; neither may be empty."""
    found = concepts(chinese, english)
    e = _side(english, found.english.multiply(found.english_weight).tocsr())
    z = _side(chinese, _rendered(found))
    bare = Pair(z, e, found, _clauses(chinese, english, found), None, float(z.size.sum() / e.size.sum()), layout)
    return taught(bare, None if encoder is None else meanings_of(chinese, english, encoder), learnt)


def meanings_of(chinese: Sequence[str], english: Sequence[str], encoder: Encoder) -> Meanings:
    """What the encoder makes of the sentences of a pair."""
    vectors = encoder.runs(chinese), encoder.runs(english)
    return Meanings(alike(chinese, english, encoder), vectors)


def taught(bare: Pair, meanings: Meanings | None, learnt: Learnt | None) -> Pair:
    """The pair with what an encoder makes of it, and with a learnt lexicon; all else stays as it was."""
    found, chinese = bare.concepts, bare.chinese
    if meanings is not None:
        learnt = joined(learnt or {}, meanings.words)
    if learnt:
        found = replace(found, dictionary=found.dictionary.maximum(_associations(found, learnt)))
        rows = _damped(_rendered(found))
        chinese = replace(chinese, rows=rows, norms=run_norms(rows))
    return replace(bare, chinese=chinese, concepts=found, vectors=None if meanings is None else meanings.vectors)


def _clauses(chinese: Sequence[str], english: Sequence[str], found: Concepts) -> tuple[Clauses, Clauses]:
    z_keys, e_keys = ({key: k for k, key in enumerate(keys)} for keys in (found.chinese_keys, found.english_keys))
    return clauses(chinese, chinese_tokens, CHINESE, z_keys), clauses(english, english_tokens, ENGLISH, e_keys)


def _rendered(found: Concepts) -> sp.csr_matrix:
    """The Chinese sentences as their English renderings: m × u, inverse-frequency weighted."""
    rows = (found.chinese @ found.dictionary).tocsr()
    rows.data = np.minimum(rows.data, 1.5)
    return rows.multiply(found.english_weight).tocsr()


def _associations(found: Concepts, learnt: Learnt) -> sp.csr_matrix:
    """The learnt lexicon as far as the pair has its words: v × u strengths."""
    english = {key: k for k, key in enumerate(found.english_keys)}
    known = [
        (row, english[key], strength)
        for row, chinese in enumerate(found.chinese_keys)
        for key, strength in learnt.get(chinese, {}).items()
        if key in english
    ]
    rows, columns, values = (np.array(x) for x in zip(*known)) if known else ([], [], [])
    return sp.csr_matrix((np.array(values, np.float64), (rows, columns)), shape=found.dictionary.shape)


def _side(texts: Sequence[str], weighted: sp.csr_matrix) -> Side:
    rows = _damped(weighted)
    size = np.array([max(1, len(text.encode("utf-8"))) for text in texts], np.float64)
    marks = np.array([[len(re.findall(mark, text)) for mark in _MARKS] for text in texts], np.float64)
    marks = marks.reshape(len(texts), len(_MARKS))
    return Side(texts, rows, run_norms(rows), size, marks, sentence_shapes(texts))


def _damped(weighted: sp.csr_matrix) -> sp.csr_matrix:
    """A long sentence should not drown its bead's short ones: each row damped by the root of its length."""
    weighted = weighted.astype(np.float64)
    length = np.sqrt(np.maximum(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel(), 1e-12))
    return (sp.diags_array(1 / np.sqrt(np.maximum(length, 1e-3))).tocsr() @ weighted).tocsr()


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

"""Where the target of a bead is cut so that each stretch renders one of its source sentences, and whether it is sure.

The words of both sides are looked up in each other, with the dictionary and with what the document's own one-to-one
pairs teach. A word that has its counterpart in one sentence alone speaks for its side; one that has it in two, for the
better one. Of all ways to deal the stretches out, in order or crosswise, the best is sure where it wins clearly, little
speaks against it, and the lengths agree.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.concepts import Concepts, concepts
from aligner.evidence.learnt import learn
from aligner.model import TranslationUnit

LEAST_MARGIN = 0.45
"""By how much the best cut has to win over the second best, in the weight of the rarest words."""
LEAST_NEIGHBOUR = 0.15
"""How much has to speak for the stretch before and the one behind a cut, that they are on their side."""
LEAST_EVIDENCE = 0.75
"""How much has to speak for each part as a whole."""
MOST_AGAINST = 0.1
"""Share of all evidence that may speak for the other side."""
MOST_DEVIATION = 0.3
MOST_DEVIATION_OF_SENTENCES = 0.7
"""How far the parts' lengths may be from those of the source sentences, as a logarithm: e^0.3 is a third more.

Parts that are whole sentences of the target may be farther off: such a border is one, wherever it stands.
"""
_LENGTH_WEIGHT = 0.6
"""What a deviation of 1 costs a cut."""


def evidence_of(
    units: Sequence[TranslationUnit], sources: Sequence[str], targets: Sequence[str], from_chinese: bool
) -> Concepts:
    """The words of the texts in one space, with what the one-to-one pairs among the units teach."""
    single = [unit for unit in units if len(unit.source_segments) == len(unit.target_segments) == 1]
    pairs = [(unit.source_text, unit.target_text, unit.bead.confidence) for unit in single]
    learnt = learn((a, b, c) if from_chinese else (b, a, c) for a, b, c in pairs)
    return concepts(sources, targets, learnt) if from_chinese else concepts(targets, sources, learnt)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one bead: s of its m source sentences and t of its k target stretches."""

    source_weight: np.ndarray
    """(s,) in (0, 1]: 1 for words that are as rare as any in the document."""
    target_weight: np.ndarray
    """(t,) likewise."""
    in_sentence: np.ndarray
    """(m, s) bool"""
    in_piece: np.ndarray
    """(k, t) bool"""
    support: np.ndarray
    """(m, t): how fully any word of the sentence renders the target word, in [0, 1]."""
    rendered: np.ndarray
    """(k, s): how fully any word of the stretch renders the source word, in [0, 1]."""

    @classmethod
    def of(cls, evidence: Concepts, sentences: range, pieces: range, from_chinese: bool) -> Words:
        """The words of one bead, whose sentences and stretches stand at these places in the evidence."""
        rows = evidence.chinese, evidence.english
        weights = evidence.chinese_weight, evidence.english_weight
        book = evidence.dictionary
        if not from_chinese:
            rows, weights, book = rows[::-1], weights[::-1], book.T.tocsr()
        block_s, block_t = rows[0][sentences.start : sentences.stop], rows[1][pieces.start : pieces.stop]
        keys_s, keys_t = np.unique(block_s.indices), np.unique(block_t.indices)
        strength = book[keys_s][:, keys_t].toarray()
        in_sentence, in_piece = block_s[:, keys_s].toarray() > 0, block_t[:, keys_t].toarray() > 0
        # A first row of zeros stands for "no word at all", so that an empty stretch has a maximum too.
        padded = np.pad(strength, ((1, 0), (1, 0)))
        support = [padded[np.append(True, row), 1:].max(axis=0) for row in in_sentence]
        rendered = [padded[1:, np.append(True, row)].max(axis=1) for row in in_piece]
        relative = [weight / max(float(weight.max()), 1e-9) for weight in weights]
        stacked = np.stack(support), np.stack(rendered)
        return cls(relative[0][keys_s], relative[1][keys_t], in_sentence, in_piece, *stacked)


Stretches = tuple[int, int]
"""A run of neighbouring stretches, half-open."""


def best_stretches(
    words: Words, texts: Sequence[str], cut: Sequence[str], sentences: Collection[int]
) -> tuple[Stretches, ...]:
    """The stretches that render each sentence, which may stand in another order; () where it is not sure.

    `sentences`: numbers of the stretches that begin a sentence of the target.
    """
    if not len(words.source_weight) or not len(words.target_weight):
        return ()
    lengths = [len(text.encode()) for text in texts], [len(piece.encode()) for piece in cut]
    scored = []
    for dealt in _dealings(len(texts), len(cut)):
        gains = [_gains(words, a, *run) for a, run in enumerate(dealt)]
        deviations = _deviations(lengths, dealt)
        score = sum(float(gain.sum()) for gain in gains) - _LENGTH_WEIGHT * sum(d * d for d in deviations)
        scored.append((score, dealt, gains, deviations))
    scored.sort(key=lambda one: (-one[0], one[1]))
    score, dealt, gains, deviations = scored[0]
    pro = sum(float(gain[gain > 0].sum()) for gain in gains)
    contra = -sum(float(gain[gain < 0].sum()) for gain in gains)
    order = sorted(range(len(dealt)), key=lambda a: dealt[a])
    whole = all(start in sentences for start, _ in dealt if start)
    sure = (
        (len(scored) == 1 or score - scored[1][0] >= LEAST_MARGIN)
        and min(float(gain.sum()) for gain in gains) >= LEAST_EVIDENCE
        and contra <= MOST_AGAINST * (pro + contra)
        and max(deviations) <= (MOST_DEVIATION_OF_SENTENCES if whole else MOST_DEVIATION)
        and all(
            min(_neighbour(words, a, dealt[a][1] - 1), _neighbour(words, b, dealt[b][0])) >= LEAST_NEIGHBOUR
            for a, b in itertools.pairwise(order)
        )
    )
    return dealt if sure else ()


def _dealings(sentences: int, stretches: int) -> Iterator[tuple[Stretches, ...]]:
    """All ways to give each sentence a run of stretches so that none is left over."""
    for inner in itertools.combinations(range(1, stretches), sentences - 1):
        runs = list(itertools.pairwise((0, *inner, stretches)))
        yield from itertools.permutations(runs)


def _gains(words: Words, sentence: int, start: int, stop: int) -> np.ndarray:
    """What each word of a part says for it: its own counterpart's strength, less that of the best one elsewhere."""
    others = np.delete(words.support, sentence, 0).max(0)
    here = words.in_piece[start:stop].any(0)
    in_target = words.target_weight * (words.support[sentence] - others)
    outside = np.delete(words.rendered, np.s_[start:stop], 0)
    elsewhere = outside.max(0) if len(outside) else np.zeros(len(words.source_weight))
    in_source = words.source_weight * (words.rendered[start:stop].max(0) - elsewhere)
    gains: np.ndarray = np.concatenate([in_target[here], in_source[words.in_sentence[sentence]]])
    return gains


def _neighbour(words: Words, sentence: int, piece: int) -> float:
    """What the target words of one stretch say for its sentence."""
    others = np.delete(words.support, sentence, 0).max(0)
    return float((words.target_weight * (words.support[sentence] - others))[words.in_piece[piece]].sum())


def _deviations(lengths: tuple[list[int], list[int]], dealt: Sequence[Stretches]) -> list[float]:
    """How far each part's share of the target is from its sentence's share of the source, as |logarithm|."""
    sources, pieces = lengths
    shares = (sum(pieces[start:stop]) / sum(pieces) for start, stop in dealt)
    return [abs(math.log(share * sum(sources) / source)) for share, source in zip(shares, sources)]

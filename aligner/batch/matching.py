"""Which of the documents left over render each other? Told by their content, and only when it is plain.

Rare concepts (names, numbers, terms) that two texts share make a candidate. Then the two are aligned, and what decides
is whether the sentences that come together are alike beyond what any two sentences of these texts are: two statements
on one subject share their words too, and an aligner forced on them is sure of itself, but sentence by sentence each is
then no more like its partner than like the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from aligner.evidence.batch_lexicon import NOTHING_LEARNT
from aligner.evidence.cosines import cosines, shared_concepts
from aligner.model import ParallelDocument, SegmentedDocument
from aligner.pipeline import Prepared, aligned
from aligner.settings import Settings
from aligner.units import units_of

_LEAST_SHARED = 0.1
"""Cosine of two documents' concepts from which they are compared at all."""
_CANDIDATES = 3
_LEAST_ALIKE = {"words": (0.07, 0.42), "vectors": (0.10, 0.28)}
"""How much more alike than chance the beads have to be, by dictionary alone and by sentence vectors: at least the first
figure, and the second over the root of their number, since chance favours the few. Measured on gold texts cut into
passages of 4 to 80 beads, each set against its own translation and that of another passage of the same text: with
vectors no other passage came above 0.11 from 6 beads on, and of the translations two in a hundred below 0.15."""


def matched(
    chinese: Sequence[SegmentedDocument], english: Sequence[SegmentedDocument], settings: Settings
) -> list[tuple[int, int]]:
    """Index pairs (Chinese, English) of documents that render each other; each document at most once."""
    alike = []
    for c, e in _candidates(chinese, english):
        surplus, beads = likeness(chinese[c], english[e], settings)
        least, by_chance = _LEAST_ALIKE["words" if settings.encoder == "none" else "vectors"]
        if surplus >= max(least, by_chance / max(beads, 1) ** 0.5):
            alike.append((-surplus, c, e))
    pairs: dict[int, int] = {}
    for _, c, e in sorted(alike):
        if c not in pairs and e not in pairs.values():
            pairs[c] = e
    return sorted(pairs.items())


def likeness(chinese: SegmentedDocument, english: SegmentedDocument, settings: Settings) -> tuple[float, int]:
    """How much more alike the two sides of the beads are than sentences of these texts are anyhow: about 0 for texts
    that are no translations of each other, mostly above 0.2 for those that are; and how many full beads tell it.

    The mean over all characters of a text, the smaller of both sides: what has no counterpart counts as 0, what an
    unsure bead holds by its confidence.
    """
    prepared = Prepared(ParallelDocument(chinese.document, english.document), chinese, english)
    alignment = aligned(prepared, replace(settings, encoder="none"), NOTHING_LEARNT)
    units = [u for u in units_of(alignment) if not u.bead.is_null]
    if len(units) < 2:
        return 0.0, len(units)
    cosine = cosines([u.source_text for u in units], [u.target_text for u in units], settings.encoder)
    own = np.diag(cosine)
    others = (cosine.sum(axis=0) + cosine.sum(axis=1) - 2 * own) / (2 * len(units) - 2)
    surplus = (own - others) * [u.bead.confidence for u in units]
    shares = []
    for side, texts in ((chinese, [u.source_text for u in units]), (english, [u.target_text for u in units])):
        shares.append(float(surplus @ [len(text) for text in texts]) / max(sum(map(len, side.texts)), 1))
    return min(shares), len(units)


def _candidates(chinese: Sequence[SegmentedDocument], english: Sequence[SegmentedDocument]) -> list[tuple[int, int]]:
    """For each Chinese document the few English ones that share most with it, and the other way round."""
    if not chinese or not english:
        return []
    cosine = shared_concepts(*(["\n".join(document.texts) for document in side] for side in (chinese, english)))
    best = {(c, int(e)) for c in range(len(chinese)) for e in np.argsort(-cosine[c], kind="stable")[:_CANDIDATES]}
    best |= {(int(c), e) for e in range(len(english)) for c in np.argsort(-cosine[:, e], kind="stable")[:_CANDIDATES]}
    return sorted((c, e) for c, e in best if cosine[c, e] > _LEAST_SHARED)

"""Which of the documents left over render each other? Told by their content, and only when it is plain.

Rare concepts (names, numbers, terms) that two texts share make a candidate; a cheap alignment decides, because two
statements on one subject share their words too, but not sentence after sentence in order.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from aligner.evidence.concepts import concepts
from aligner.model import ParallelDocument, SegmentedDocument
from aligner.pipeline import Prepared, sure_pairs
from aligner.settings import Settings

_LEAST_SHARED = 0.1
_CANDIDATES = 3
_LEAST_ALIGNED = 0.5
"""Share of each text's characters that sure beads must cover, weighted by their probability."""


def matched(chinese: Sequence[SegmentedDocument], english: Sequence[SegmentedDocument], settings: Settings
            ) -> list[tuple[int, int]]:
    """Index pairs (Chinese, English) of documents that render each other; each document at most once."""
    candidates = _candidates(chinese, english)
    taken_c: set[int] = set()
    taken_e: set[int] = set()
    pairs = []
    for _, c, e in candidates:
        if c in taken_c or e in taken_e:
            continue
        prepared = Prepared(ParallelDocument(chinese[c].document, english[e].document), chinese[c], english[e])
        if _aligned_share(prepared, settings) >= _LEAST_ALIGNED:
            pairs.append((c, e))
            taken_c.add(c)
            taken_e.add(e)
    return sorted(pairs)


def _candidates(chinese: Sequence[SegmentedDocument], english: Sequence[SegmentedDocument]
                ) -> list[tuple[float, int, int]]:
    if not chinese or not english:
        return []
    texts_c, texts_e = (["\n".join(d.texts) for d in side] for side in (chinese, english))
    found = concepts(texts_c, texts_e)
    rows_c = (found.chinese.sign() @ found.dictionary).sign().multiply(found.english_weight).tocsr()
    rows_e = found.english.sign().multiply(found.english_weight).tocsr()
    shared = np.asarray((rows_c @ rows_e.T).todense())
    norms = [np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel()) for rows in (rows_c, rows_e)]
    cosine = shared / np.maximum(norms[0][:, None] * norms[1][None], 1e-9)
    best = []
    for c in range(len(chinese)):
        order = np.argsort(-cosine[c], kind="stable")[:_CANDIDATES]
        best += [(-float(cosine[c, e]), c, int(e)) for e in order if cosine[c, e] > _LEAST_SHARED]
    return sorted(best)


def _aligned_share(prepared: Prepared, settings: Settings) -> float:
    """The smaller of both sides' shares of characters that lie in sure beads."""
    sure = sure_pairs(prepared, settings)
    shares = []
    covered = (sum(len(c) * p for c, _, p in sure), sum(len(e) * p for _, e, p in sure))
    for met, side in zip(covered, (prepared.source, prepared.target)):
        shares.append(met / max(sum(map(len, side.texts)), 1))
    return min(shares)

"""A lexicon learnt from the batch itself: names and terms that no dictionary has, from the beads of a first pass.

Words that stand together in confident beads far more often than by chance are taken for translations; the measure is
the log-likelihood ratio (Dunning, 1993), the strength the larger of the two conditional probabilities.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from aligner.evidence.concepts import Learnt
from aligner.evidence.tokens import chinese_tokens, english_tokens

_OFTEN = 1.5
_ABOVE_CHANCE = 3.0
_LEAST_RATIO = 12.0
_FULL_RATIO = 30.0


def learn(pairs: Iterable[tuple[str, str, float]]) -> Learnt:
    """Associations from (Chinese text, English text, weight in [0, 1]) beads: Chinese key → English key → strength."""
    chinese: Counter[str] = Counter()
    english: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    total = 0.0
    for text_c, text_e, weight in pairs:
        keys_c = dict.fromkeys(t.key for t in chinese_tokens(text_c) if t.key[0] not in "#§")
        keys_e = dict.fromkeys(t.key for t in english_tokens(text_e) if t.key[0] not in "#§")
        total += weight
        for c in keys_c:
            chinese[c] += weight  # type: ignore[assignment]
        for e in keys_e:
            english[e] += weight  # type: ignore[assignment]
        for c in keys_c:
            for e in keys_e:
                both[c, e] += weight  # type: ignore[assignment]
    often = [(c, e, n) for (c, e), n in both.items() if n >= _OFTEN]
    if not often:
        return {}
    counts = np.array([(n, chinese[c], english[e]) for c, e, n in often])
    ratio, strength = _associations(counts[:, 0], counts[:, 1], counts[:, 2], total)
    learnt: dict[str, dict[str, float]] = {}
    for (c, e, _), r, s in zip(often, ratio.tolist(), strength.tolist()):
        if r > _LEAST_RATIO:
            learnt.setdefault(c, {})[e] = round(s * min(1.0, r / _FULL_RATIO), 3)
    return learnt


def _associations(n: np.ndarray, c: np.ndarray, e: np.ndarray, total: float) -> tuple[np.ndarray, np.ndarray]:
    """Log-likelihood ratios (0 for pairs not above chance) and strengths in (0, 1]."""
    ratio = np.zeros(len(n))
    for observed, row, column in (
        (n, c, e),
        (c - n, c, total - e),
        (e - n, total - c, e),
        (total - c - e + n, total - c, total - e),
    ):
        safe = np.maximum(observed, 1e-12)
        ratio += np.where(observed > 0, safe * np.log(safe * total / np.maximum(row * column, 1e-12)), 0)
    ratio = np.where(n > _ABOVE_CHANCE * c * e / total, 2 * ratio, 0)
    return ratio, np.minimum(1.0, n / np.minimum(c, e))

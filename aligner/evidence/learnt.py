"""A lexicon learnt from the batch itself: names and terms that no dictionary has, from the beads of a first pass.

Words that stand together in confident beads far more often than by chance are taken for translations; the measure is
the log-likelihood ratio (Dunning, 1993), the strength the larger of the two conditional probabilities.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import scipy.sparse as sp

from aligner.evidence.concepts import Learnt
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens

_OFTEN = 1.5
_ABOVE_CHANCE = 3.0
_LEAST_RATIO = 12.0
_FULL_RATIO = 30.0


def learn(pairs: Iterable[tuple[str, str, float]]) -> Learnt:
    """Associations from (Chinese text, English text, weight in [0, 1]) beads: Chinese key → English key → strength."""
    weights: list[float] = []
    rows_c: list[list[str]] = []
    rows_e: list[list[str]] = []
    for text_c, text_e, weight in pairs:
        weights.append(weight)
        rows_c.append(_words(chinese_tokens(text_c)))
        rows_e.append(_words(english_tokens(text_e)))
    keys_c, chinese = _present(rows_c)
    keys_e, english = _present(rows_e)
    each = np.array(weights, np.float64)
    both = ((sp.diags_array(each) @ chinese).T.tocsr() @ english).tocoo()
    often = both.data >= _OFTEN
    c, e, n = both.row[often], both.col[often], both.data[often]
    ratio, strength = _associations(n, (each @ chinese)[c], (each @ english)[e], sum(weights))
    learnt: dict[str, dict[str, float]] = {}
    for row, column, r, s in zip(c.tolist(), e.tolist(), ratio.tolist(), strength.tolist()):
        if r > _LEAST_RATIO:
            learnt.setdefault(keys_c[row], {})[keys_e[column]] = round(s * min(1.0, r / _FULL_RATIO), 3)
    return learnt


def _words(tokens: Iterable[Token]) -> list[str]:
    """The different words of a text, numbers left out."""
    return list(dict.fromkeys(token.key for token in tokens if token.key[0] not in "#§"))


def _present(rows: Sequence[Sequence[str]]) -> tuple[list[str], sp.csr_matrix]:
    """All words of some texts, and texts × words: 1 where the text has the word."""
    number = {key: k for k, key in enumerate(dict.fromkeys(key for row in rows for key in row))}
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([number[key] for row in rows for key in row], np.int32)
    return list(number), sp.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(number)))


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

"""Universal Sentence Encoder word by word: what every token, read in its sentence, adds to the sentence's meaning.

The encoder's vector of a text is a function of a sum over its tokens. The summands themselves lie near each other
where two words of two languages mean the same in their contexts, which makes them a dictionary without gaps; and the
vector of any part of a text, or of the text without it, is the function of a partial sum.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.encoders.use_cuts import single
from aligner.evidence.encoders.use_network import WIDTH as WIDTH
from aligner.evidence.encoders.use_network import network

_SPACE = "▁"


@dataclass(frozen=True, slots=True)
class TokenRows:
    """One text, token by token."""

    spans: np.ndarray
    """k × 2 character offsets of the tokens in the text."""
    rows: np.ndarray
    """k × 512: what each token adds."""
    ends: np.ndarray
    """512: what the marks before and behind the text add."""


def token_rows(texts: Sequence[str]) -> list[TokenRows]:
    """The texts, token by token, in their order."""
    net = network()
    ids = [net.tokenized(text) for text in texts]
    rows = net.sums(ids, single(ids))
    found = []
    last = -1
    for text, own in zip(texts, ids):
        first, last = last + 1, last + len(own)
        spans = spans_of(text, net.pieces(own[1:-1]))
        found.append(TokenRows(spans, rows[first + 1 : last], rows[first] + rows[last]))
    return found


def part_vectors(sums: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """n × 512 unit rows, the meanings of texts or parts of texts: sums of rows (marks included), numbers of tokens."""
    return network().head(sums, counts)


def spans_of(text: str, pieces: Sequence[str]) -> np.ndarray:
    """k × 2 offsets of the tokens' surfaces in the text, which the tokenizer read in compatibility form (NFKC)."""
    at = [k for k, c in enumerate(text) for form in unicodedata.normalize("NFKC", c) if not form.isspace()]
    at.append(len(text))
    spans = np.zeros((len(pieces), 2), np.int64)
    used = 0
    for n, piece in enumerate(pieces):
        length = len(piece.replace(_SPACE, ""))
        first, last = min(used, len(at) - 1), min(used + length, len(at)) - 1
        spans[n] = (at[first], at[last] + 1) if length and last >= first and first < len(at) - 1 else (at[first],) * 2
        used += length
    return spans

"""Universal Sentence Encoder multilingual v3 (Yang et al., 2019), with weights that lie inside a package.

Its vector of a text is a function of a sum over the tokens. That sum is additive: the vector of any run of neighbouring
sentences costs a subtraction and four small matrix products instead of another reading of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.clause_windows import clause_ends, windows
from aligner.evidence.encoders.kept_words import keep_words, known_words, rounded
from aligner.evidence.encoders.use_cuts import marks_apart, whole
from aligner.evidence.encoders.use_network import WIDTH, Network, network
from aligner.evidence.encoders.use_weights import resources_digest
from aligner.evidence.kept import kept_path
from aligner.evidence.tokens import is_chinese

_FORM_OF_WORDS = 1
"""Raise it whenever the vector of a word changes, or how it is kept."""
_SEAMS = 32
_KEPT = 8192
"""Sentences of a side whose own vectors are kept: up to 34 MB."""
_TEXTS_AT_ONCE = 2000
"""Their sums are in double precision for a while."""


class _Runs:
    """Token sums of one document side, each sentence read when it is first asked for.

    In single precision: they are most of what a long document needs.
    """

    def __init__(self, network: Network, sentences: Sequence[str]) -> None:
        self._network = network
        self._ids = [np.array(network.tokenized(text), np.int32) for text in sentences]
        n = len(sentences)
        # What is not written yet takes no memory.
        self._sums = _Sums(*(np.empty((n, WIDTH), np.float32) for _ in range(3)))
        self._clauses: list[_Clauses | None] = [None] * n
        self._lengths = np.concatenate([[0], np.cumsum([len(own) - 2 for own in self._ids])]).astype(np.int64)
        self._alone = np.empty((n if n <= _KEPT else 0, WIDTH))
        """Vectors of the single sentences, which are asked for time and again."""
        self._is_alone = np.zeros(len(self._alone), bool)
        self._seam, self._seam_length = self._seams(sentences)

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """As `RunVectors` has it."""
        if not len(self._alone):
            return self._vectors(starts, lengths)
        single = lengths == 1
        new = np.unique(starts[single])
        new = new[~self._is_alone[new]]
        self._alone[new] = self._vectors(new, np.ones_like(new))
        self._is_alone[new] = True
        rows: np.ndarray = self._alone[starts]
        rows[~single] = self._vectors(starts[~single], lengths[~single])
        return rows

    def windows(self, sentences: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """As `RunVectors` has it."""
        self._read(sentences)
        sums, counts, owners = [], [], []
        for place, k in enumerate(sentences.tolist()):
            clauses = self._clauses[k]
            assert clauses is not None
            first, behind = np.array(windows(len(clauses.sums))).T
            total = np.concatenate([np.zeros((1, WIDTH)), np.cumsum(clauses.sums, axis=0, dtype=np.float64)])
            ends = np.array([0, *clauses.ends])
            sums.append(total[behind] - total[first] + self._sums.first[k] + self._sums.last[k])
            counts.append(ends[behind] - ends[first] + 2)
            owners.append(np.full(len(first), place))
        return self._network.head(np.concatenate(sums), np.concatenate(counts)), np.concatenate(owners)

    def _vectors(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        longest = range(int(lengths.max(initial=0)))
        self._read(np.concatenate([np.zeros(0, np.int64), *(starts[lengths > k] + k for k in longest)]))
        ends = starts + lengths
        sums = (lengths - 1)[:, None] * self._seam
        sums += self._sums.first[starts]
        sums += self._sums.last[ends - 1]
        for k in longest:
            longer = lengths > k
            sums[longer] += self._sums.inner[starts[longer] + k]
        tokens = self._lengths[ends] - self._lengths[starts] + 2 + (lengths - 1) * self._seam_length
        return self._network.head(sums, tokens)

    def _read(self, sentences: np.ndarray) -> None:
        """Read those of the sentences that have not been read."""
        new = np.array([k for k in np.unique(sentences).tolist() if self._clauses[k] is None], np.int64)
        for first in range(0, len(new), _TEXTS_AT_ONCE):
            here = new[first : first + _TEXTS_AT_ONCE]
            ids = [self._ids[k] for k in here.tolist()]
            ends = [clause_ends(self._network.pieces(own[1:-1].tolist())) for own in ids]
            parts = np.split(self._network.sums(ids, marks_apart(ids, ends)), np.cumsum([len(own) + 2 for own in ends]))
            for k, own, part in zip(here.tolist(), ends, parts):
                self._sums.first[k], self._sums.last[k] = part[0], part[-1]
                self._sums.inner[k] = part[1:-1].sum(axis=0)
                self._clauses[k] = _Clauses(own, part[1:-1].astype(np.float16))

    def _seams(self, sentences: Sequence[str]) -> tuple[np.ndarray, float]:
        """Mean change of the token sum and of the token count where two neighbouring sentences are read as one text:
        they read each other's words then instead of the marks.

        Measured on a few places spread over the text: what one seam changes hangs on the words, but most of it does
        not.
        """
        count = min(_SEAMS, len(sentences) - 1)
        if count < 1:
            return np.zeros(WIDTH), 0.0
        at = np.linspace(0, len(sentences) - 2, count).astype(np.int64)
        joined = []
        for k in at.tolist():
            pair = sentences[k], sentences[k + 1]
            joined.append(np.array(self._network.tokenized(("" if any(map(is_chinese, pair)) else " ").join(pair))))
        self._read(np.concatenate([at, at + 1]))
        inner = self._network.sums(joined, marks_apart(joined, [(len(own) - 2,) for own in joined]))[1::3]
        change = inner.astype(np.float32) - self._sums.inner[at] - self._sums.inner[at + 1]
        both = np.array([len(own) - 2 for own in joined])
        return change.mean(axis=0), float((both - (self._lengths[at + 2] - self._lengths[at])).mean())


@dataclass(frozen=True, slots=True)
class _Sums:
    """Projected sums of the network's token features, n texts × 512, in single precision."""

    inner: np.ndarray
    """Over the text's own tokens."""
    first: np.ndarray
    """Of the mark before it."""
    last: np.ndarray
    """Of the mark behind it."""


@dataclass(frozen=True, slots=True)
class _Clauses:
    """One text's clauses."""

    ends: Sequence[int]
    """Behind how many of its own tokens each ends."""
    sums: np.ndarray
    """clauses × 512, over the tokens of each; in half precision, for they are but weighed against each other."""


class UseEncoder:
    """Universal Sentence Encoder multilingual v3 on the CPU: 512 dimensions, 16 languages."""

    name = "use"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × 512 unit rows."""
        net = network()
        ids = [net.tokenized(text) for text in texts]
        return net.head(net.sums(ids, whole(ids)), np.array([len(own) for own in ids], np.int64))

    def words(self, words: Sequence[str]) -> np.ndarray:
        """n × 512 unit rows, one a word, to whole numbers of 8 bits; those that were read before are not read again."""
        path = kept_path("words.db", _FORM_OF_WORDS, resources_digest())
        distinct = list(dict.fromkeys(words))
        known = known_words(path, distinct, WIDTH)
        new = [word for word in distinct if word not in known]
        if new:
            read = dict(zip(new, rounded(self.encode(new))))
            keep_words(path, read)
            known |= read
        rows = np.array([known[word] for word in words], np.float64).reshape(len(words), WIDTH)
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows

    def runs(self, sentences: Sequence[str]) -> _Runs:
        """Vectors of any run of the sentences, from sums over tokens (cosine with a true reading about .99)."""
        return _Runs(network(), sentences)

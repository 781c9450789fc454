"""A lexicon learnt over many pairs at once, as it is kept for those who align them one after the other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256

from aligner.evidence.concepts import Learnt


@dataclass(frozen=True, slots=True)
class BatchLexicon:
    """What all pairs of a batch taught."""

    learnt: Learnt
    pairs: int
    """How many pairs it was learnt over."""
    digest: str
    """Of all that is in it: equal where the lexicons are."""

    @classmethod
    def of(cls, learnt: Learnt, pairs: int) -> BatchLexicon:
        """The lexicon, its words in alphabetical order."""
        return cls.read(_data(learnt, pairs))

    @classmethod
    def read(cls, data: bytes) -> BatchLexicon:
        """The lexicon that `data` wrote."""
        content = json.loads(data)
        return cls(content["learnt"], content["pairs"], sha256(data).hexdigest()[:8])

    def data(self) -> bytes:
        """The lexicon as JSON: the same words give the same bytes."""
        return _data(self.learnt, self.pairs)

    def __str__(self) -> str:
        """How a signature names it."""
        return f"{self.pairs}:{self.digest}"


NOTHING_LEARNT = BatchLexicon({}, 0, "")
"""For pairs to be aligned by what was known before alone."""


def _data(learnt: Learnt, pairs: int) -> bytes:
    rows = {key: dict(row) for key, row in learnt.items()}
    # ASCII alone, since a text may hold half a surrogate pair, which no other encoding takes.
    return json.dumps({"learnt": rows, "pairs": pairs}, sort_keys=True).encode("ascii")

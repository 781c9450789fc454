"""The interface of a sentence encoder: texts in, unit vectors out, near each other where the meanings are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np


class RunVectors(Protocol):
    """Vectors of runs of neighbouring sentences of one document side."""

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """k × d float64 unit rows: the meaning of each run of `lengths[k]` sentences from `starts[k]`, as one text."""

    def windows(self, sentences: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """n × d unit rows of the windows of clauses (see `clause_windows`) of these sentences, one after the other, and
        the place among `sentences` of each."""


class Encoder(Protocol):
    """A sentence encoder. Loading happens at the first call, never on import."""

    name: str
    """What `Settings.encoder` calls it."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × d float64 unit rows, one a text."""

    def words(self, words: Sequence[str]) -> np.ndarray:
        """n × d float64 unit rows, one a word; as the same words come again and again, they may be kept."""

    def runs(self, sentences: Sequence[str]) -> RunVectors:
        """Vectors of any run of the sentences; made so that many runs cost little more than the sentences."""

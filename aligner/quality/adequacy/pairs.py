"""A bead as adequacy sees it: Chinese and English side, whichever is the source, and what the encoder reads in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.evidence.encoders.use_tokens import TokenRows
from aligner.quality.adequacy.background import Background
from aligner.quality.adequacy.capitals import as_a_sentence
from aligner.quality.adequacy.reading import Reading


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of a full bead."""

    chinese: Reading
    english: Reading
    confidence: float | None = None
    """The bead model's, None where no model found the bead."""

    @property
    def sides(self) -> tuple[Reading, Reading]:
        """Chinese, English."""
        return self.chinese, self.english


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder reads in a pair."""

    rows: tuple[TokenRows, TokenRows]
    """Chinese, English."""
    words: tuple[np.ndarray, np.ndarray]
    """words × 512 unit rows."""


Memory = dict[tuple[int, str], tuple[TokenRows, np.ndarray]]
"""What was read of a side before: the side (0 Chinese, 1 English) and its text, with its tokens and words."""


def encoded(pairs: Sequence[Pair], background: Background, memory: Memory | None = None) -> list[Encoded]:
    """The pairs, encoded; with a `memory` no text is read twice."""
    known: Memory = {} if memory is None else memory
    new = {
        (side, reading.text): reading
        for pair in pairs
        for side, reading in enumerate(pair.sides)
        if (side, reading.text) not in known
    }
    for (side, text), rows in zip(new, background.read([as_a_sentence(text) if side else text for side, text in new])):
        known[side, text] = rows, background.words(side, new[side, text], rows)
    found = []
    for pair in pairs:
        (rows_c, words_c), (rows_e, words_e) = known[0, pair.chinese.text], known[1, pair.english.text]
        found.append(Encoded((rows_c, rows_e), (words_c, words_e)))
    return found

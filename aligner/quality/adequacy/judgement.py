"""What adequacy says of one unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from aligner.model import Side
from aligner.quality.adequacy.borders import Bordered

Span = tuple[int, int]
"""Half-open character offsets into one side of a unit."""
BLOCK = 256
"""So many units are judged in one go."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of a full bead."""

    adequacy: float
    """Probability in [0, 1] that each side renders the whole of the other."""
    verdict: Literal["source", "target", "unrelated"]
    """The likeliest defect: words of that side are left over, or the sides are about different things."""
    left_over: dict[Side, Span | None]
    """The passage that most surely has no counterpart on each side: offsets into the unit's text; None: no word."""
    length: float
    """How much longer the target is than such a source leads one to expect, in usual deviations."""
    shown: dict[Side, Bordered | None] = field(default_factory=dict)
    """The same passages as a reader is shown them, where the unit is not surely whole."""

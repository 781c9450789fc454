"""Sentences that break off: without a final mark on one side, while the other side's are all finished."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aligner.quality.adequacy.pairs import Pair

_FINISHED = re.compile(r"[。！？.!?…：:；;—─–][\s”’」』»\"'）)】\]]*$")
_LIKE_OTHERS = 15.0
"""So many pairs that are finished stand behind every document: one broken sentence alone is not the custom of it."""
_POWER = 8
"""Where one pair of twenty breaks off without harm, a break counts two thirds; where one of five does, a sixth."""


def finished(text: str) -> bool:
    """Whether a text ends as a sentence does, or as what leads on to the next one: with a colon, a dash.

    >>> finished("The level falls."), finished("水位下降："), finished("The level")
    (True, True, False)
    """
    return _FINISHED.search(text) is not None


def broken_off(pair: Pair) -> tuple[bool, bool]:
    """Whether a sentence of the Chinese, and one of the English, has no end though all of the other side's have."""
    chinese, english = (all(finished(text) for text, _ in side.parts) for side in pair.sides)
    return english and not chinese, chinese and not english


def remarkable(pairs: Sequence[Pair]) -> tuple[float, float]:
    """How remarkable a broken sentence is among these, from 0 to 1: captions and lists do without full stops."""
    chinese, english = (sum(broken_off(pair)[side] for pair in pairs) / (len(pairs) + _LIKE_OTHERS) for side in (0, 1))
    return (1 - chinese) ** _POWER, (1 - english) ** _POWER

"""What a translation turns round: both texts name the same, one says more or before of it, the other less or after."""

from __future__ import annotations

from typing import NamedTuple

from aligner.quality.negation.negations import Span


class Turned(NamedTuple):
    """The words of either text that say the opposite of the other's."""

    zh: Span
    en: Span

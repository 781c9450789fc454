"""Where the clause around a place of a text begins and ends, and the words beside a place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.evidence.tokens import Token


def clause(text: str, at: int, ends: re.Pattern[str]) -> tuple[int, int]:
    """The half-open span between the last of `ends` before a place and the first from there on.

    >>> text = "Coal fell, oil rose, gas stayed."
    >>> start, end = clause(text, text.index("oil"), re.compile("[,.]"))
    >>> text[start:end]
    ' oil rose'
    """
    start = max((found.end() for found in ends.finditer(text, 0, at)), default=0)
    end = ends.search(text, at)
    return start, end.start() if end else len(text)


def beside(tokens: Sequence[Token], at: tuple[int, int], before: int, behind: int) -> list[str]:
    """The keys of so many of the tokens before a half-open span of their text, and of so many behind it."""
    return [t.key for t in tokens if t.end <= at[0]][-before:] + [t.key for t in tokens if t.start >= at[1]][:behind]

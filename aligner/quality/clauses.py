"""Where the clause around a place of a text begins and ends."""

from __future__ import annotations

import re


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

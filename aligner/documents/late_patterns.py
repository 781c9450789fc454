"""Long patterns, compiled where the first text asks for them: most texts need none of them, and a start is quick."""

from __future__ import annotations

import functools
import re


@functools.cache
def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled once. For what is written in the code, not for texts: all of them are kept."""
    return re.compile(words, flags)


def whole_words(words: str) -> re.Pattern[str]:
    """The same of English words in either case, as whole words."""
    return pattern(rf"\b(?:{words})\b", re.IGNORECASE)

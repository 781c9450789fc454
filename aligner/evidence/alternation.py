"""Patterns for one of many words that leave all other words after a letter or two.

`re` tries the branches of an alternation one by one, so that a hundred words cost a hundred attempts at every word of
a text. Written by their common beginnings, they cost as many as the letters that fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches just these words, of those that begin alike the longest first.

    >>> alternation(["six", "sixty", "ten"])
    '(?=[st])(?:six(?:ty)?|ten)'
    """
    chosen = sorted(set(words))
    initials = "".join(dict.fromkeys(re.escape(word[0]) for word in chosen if word))
    return f"(?=[{initials}]){_branches(chosen)}"


def _branches(words: list[str]) -> str:
    """The words, sorted, as a pattern without a guard in front."""
    ends = "" in words
    groups: dict[str, list[str]] = {}
    for word in words:
        if word:
            groups.setdefault(word[0], []).append(word[1:])
    branches = []
    for initial, rests in groups.items():
        rest = _branches(rests)
        branches.append(re.escape(initial) + rest)
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")

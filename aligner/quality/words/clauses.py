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


_FINITE_EN = re.compile(
    r"[,.;:!?()]|\b(?:and|but) (?=(?:now |also |then )?(?:is|are|was|were|has|have|had|will|shall|would)\b)"
)
_LONGEST = 12
"""Of what is looked at behind such a conjunction."""


def finite_clause(text: str, at: int) -> tuple[int, int]:
    """The English clause around a place, cut where a second finite verb has a time of its own.

    >>> text = "Work began in March and is expected to end in May."
    >>> text[slice(*finite_clause(text, 5))], text[slice(*finite_clause(text, text.index("is")))]
    ('Work began in March ', 'is expected to end in May')
    """
    start = max((m.end() for m in _FINITE_EN.finditer(text, 0, at + _LONGEST) if m.end() <= at), default=0)
    end = _FINITE_EN.search(text, at)
    return start, end.start() if end else len(text)


def beside(tokens: Sequence[Token], at: tuple[int, int], before: int, behind: int) -> list[str]:
    """The keys of so many of the tokens before a half-open span of their text, and of so many behind it."""
    return [t.key for t in tokens if t.end <= at[0]][-before:] + [t.key for t in tokens if t.start >= at[1]][:behind]

"""Patterns compiled where a text first asks for them: a file needs few of those that read layouts and formats.

To compile all at import took an eighth of the time in which a command starts. The checks, which read every pair with
all of their patterns, compile at import: a method that is kept beside a pattern is found a little more slowly, and that
would cost them a twentieth.
"""

from __future__ import annotations

import functools
import re
from typing import Any, AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """A pattern whose methods are looked up here: those of the compiled one, once it is compiled."""

    __slots__ = ("_asked", *_METHODS)

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._asked: tuple[Any, int] = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._asked)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[object, ...]:
        return late, self._asked

    def __repr__(self) -> str:
        return f"late({self._asked[0]!r})"


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but compiled when it is first used, and then as quick; `re.sub` and its like do not take it.

    An error in the pattern (re.error) shows itself no earlier.
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


@functools.cache
def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled once. For what is written in the code, not for texts: all of them are kept."""
    return re.compile(words, flags)


def whole_words(words: str) -> re.Pattern[str]:
    """The same of English words in either case, as whole words."""
    return pattern(rf"\b(?:{words})\b", re.IGNORECASE)

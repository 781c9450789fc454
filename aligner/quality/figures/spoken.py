"""Numbers as they are spoken: "one point eight", "zero point three million", "one metre seventy"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aligner.quality.figures.number_words import SCALES, UNITS, Run, value_of

_POINT = re.compile(r"\s+point\s+", re.IGNORECASE)
_METRES = re.compile(r"\s+met(?:re|er)s?\s+", re.IGNORECASE)
_GAP = re.compile(r"[\s-]+")


def spoken(text: str, runs: Iterable[Run]) -> Iterator[tuple[Run, float | None]]:
    """The runs of number words in a text, several that are one number put together, with what that number is worth.

    None for a run that stands by itself.

    >>> from aligner.quality.figures.number_words import word_runs
    >>> text = "twelve point seven five million, and one metre seventy"
    >>> [(text[run.start : run.end], value) for run, value in spoken(text, word_runs(text))]
    [('twelve point seven five million', 12750000.0), ('one metre seventy', 1.7)]
    """
    rest = list(runs)
    while rest:
        first = rest.pop(0)
        count, value = _decimals(text, first, rest) or _metres(text, first, rest) or (0, None)
        end = rest[count - 1].end if count else first.end
        yield first._replace(end=end), value
        del rest[:count]


def _decimals(text: str, first: Run, rest: list[Run]) -> tuple[int, float] | None:
    """How many of the runs behind the first are its decimals, and the value; None without any."""
    count, digits, scale = 0, "", 1.0
    for before, run in zip((first, *rest), rest):
        gap = _GAP if count else _POINT
        digit, *scales = run.words
        if not gap.fullmatch(text, before.end, run.start) or not UNITS.get(digit, 10) < 10 or set(scales) - set(SCALES):
            break
        count, digits = count + 1, f"{digits}{UNITS[digit]:d}"
        if scales:
            scale = value_of(["one", *scales])[0]
            break
    whole, exact = value_of(list(first.words))
    return (count, float(f"{whole:.0f}.{digits}") * scale) if count and exact else None


def _metres(text: str, first: Run, rest: list[Run]) -> tuple[int, float] | None:
    """One run and the value where the centimetres stand behind the metres."""
    if not rest or not _METRES.fullmatch(text, first.end, rest[0].start):
        return None
    (metres, exact), (more, whole) = value_of(list(first.words)), value_of(list(rest[0].words))
    return (1, metres + more / 100) if exact and whole and metres < 10 <= more < 100 else None

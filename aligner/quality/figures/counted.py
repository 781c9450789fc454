"""Two figures that have changed places: 十一个部门的十三项职责 as "11 functions formerly among 13 departments".

Each figure has a noun right behind it in both texts; both nouns must be rendered behind the other figure, and neither
behind its own.
"""

from __future__ import annotations

import re

from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.figures.agreeing import Agreeing
from aligner.quality.figures.figure import Figure
from aligner.quality.negation.negations import Span
from aligner.quality.words.legal_words import renders

_END_ZH = re.compile("[，。；：、（）！？的]")
_END_EN = re.compile(
    r"[,.;:()!?]|\b(?:and|or|of|in|at|for|with|from|to|by|on|who|which|that|among|across|than|is|are|was|were|will)\b"
)
_FAR_ZH = 8
"""So many characters behind a figure its noun may begin."""
_FEW_EN = 3


def counted_otherwise(one: Agreeing, two: Agreeing) -> tuple[Span, Span] | None:
    """The noun of the first figure in Chinese, and the other one that stands behind it in English; None without any."""
    if any(pair.one.measure or pair.two.measure or pair.one.value < 1 for pair in (one, two)):
        return None
    here = [_nouns_zh(pair.zh, pair.one, other.one) for pair, other in ((one, two), (two, one))]
    there = [_nouns_en(pair.en, pair.two, other.two) for pair, other in ((one, two), (two, one))]
    if any(_met(nouns, behind) for nouns, behind in zip(here, there)) or not _met(here[1], there[0]):
        return None
    crossed = _met(here[0], there[1])
    mine = _met(here[1], there[0])
    if crossed is None or mine is None:
        return None
    return (crossed[0].start, crossed[0].end), (mine[1].start, mine[1].end)


def _met(chinese: list[Token], english: list[Token]) -> tuple[Token, Token] | None:
    """The first two that render each other."""
    return next(((one, two) for one in chinese for two in english if renders(one.key, two.key)), None)


def _nouns_zh(text: str, figure: Figure, other: Figure) -> list[Token]:
    stop = _stop(text, figure, other, _END_ZH)
    found = [t for t in chinese_tokens(text) if figure.end <= t.start and t.end <= stop and len(t.key) > 1]
    return [t for t in found if t.start < figure.end + _FAR_ZH and t.key[0] not in "#§"]


def _nouns_en(text: str, figure: Figure, other: Figure) -> list[Token]:
    stop = _stop(text, figure, other, _END_EN)
    return [t for t in english_tokens(text) if figure.end <= t.start < stop and t.key[0] not in "#§"][:_FEW_EN]


def _stop(text: str, figure: Figure, other: Figure, ends: re.Pattern[str]) -> int:
    end = ends.search(text, figure.end)
    stop = end.start() if end else len(text)
    return min(stop, other.start) if other.start >= figure.end else stop

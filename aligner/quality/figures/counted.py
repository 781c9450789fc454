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
_OF_ZH = re.compile("[个個][^，。；：、\\d的]{1,6}(?:的|共|内|中)?")
"""What stands between two figures of which the second counts what belongs to the first: 14个国家的96家研究中心."""
_FAR_ZH = 8
"""So many characters behind a figure its noun may begin."""
_FEW_EN = 3


def counted_otherwise(one: Agreeing, two: Agreeing) -> tuple[Span, Span] | None:
    """The noun of the first figure in Chinese, and the other one that stands behind it in English; None without any."""
    if any(pair.one.measure or pair.two.measure or pair.one.value < 1 for pair in (one, two)):
        return None
    here = [_nouns_zh(pair.zh, pair.one, other.one) for pair, other in ((one, two), (two, one))]
    there = [_nouns_en(pair.en, pair.two, other.two) for pair, other in ((one, two), (two, one))]
    if any(_met(nouns, behind) for nouns, behind in zip(here, there)):
        return None
    crossed = _met(here[0], there[1])
    mine = _met(here[1], there[0])
    if crossed is None or mine is None:
        return _one_known(one, two, here, there)
    return (crossed[0].start, crossed[0].end), (mine[1].start, mine[1].end)


def _one_known(
    one: Agreeing, two: Agreeing, here: list[list[Token]], there: list[list[Token]]
) -> tuple[Span, Span] | None:
    """The same where the dictionary knows but one noun: 14个国家的96家研究中心 as "14 sites in 96 countries"."""
    first, second = (one, two) if one.one.start < two.one.start else (two, one)
    if not _OF_ZH.fullmatch(first.zh, first.one.end, second.one.start):
        return None
    k = 0 if first is one else 1
    known = _met(here[k][:1], there[1 - k][:1])
    others = there[k][:1]
    if known is None or not others or not here[1 - k]:
        return None
    return (known[0].start, known[0].end), (others[0].start, others[0].end)


def _met(chinese: list[Token], english: list[Token]) -> tuple[Token, Token] | None:
    """The first two that render each other."""
    return next(((one, two) for one in chinese for two in english if renders(one.key, two.key)), None)


def _nouns_zh(text: str, figure: Figure, other: Figure) -> list[Token]:
    stop = _stop(text, figure, other, _END_ZH)
    found = [t for t in chinese_tokens(text) if figure.end <= t.start and t.end <= stop]
    if found and text[figure.end] in "个個":
        # 个省 may be cut as one word; what is counted so may have but one character.
        first = [t._replace(key=t.key.lstrip("个個"), start=max(t.start, figure.end + 1)) for t in found[:2]]
        found = [t for t in first if t.key and t.start == figure.end + 1] + found[1:]
    found = [t for t in found if len(t.key) > 1 or t.start == figure.end + 1]
    return [t for t in found if t.start < figure.end + _FAR_ZH and t.key[0] not in "#§"]


def _nouns_en(text: str, figure: Figure, other: Figure) -> list[Token]:
    stop = _stop(text, figure, other, _END_EN)
    return [t for t in english_tokens(text) if figure.end <= t.start < stop and t.key[0] not in "#§"][:_FEW_EN]


def _stop(text: str, figure: Figure, other: Figure, ends: re.Pattern[str]) -> int:
    end = ends.search(text, figure.end)
    stop = end.start() if end else len(text)
    return min(stop, other.start) if other.start >= figure.end else stop

"""Where a passage without counterpart is shown to begin and end: at borders of clauses, and never inside a word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN, cut, simplified
from aligner.quality.adequacy.passages import Passage
from aligner.quality.adequacy.reading import Reading, clause_ends

_NUMBER = re.compile(r"\d+(?:[ ,.]\d+)*%?")
_HALF = 2
"""One of so many words of a clause makes it part of the passage; of fewer the clause is left out."""
_SAYING = 4
"""Words without counterpart from which on a clause is missed as such; of fewer a free rendering may leave nothing."""
_WORD = re.compile(r"[\w%‰°]")
_PARTNERS = dict(zip(")）]】」』”》", "(（[【「『“《"))
_OPENING = frozenset(_PARTNERS.values())


class Bordered(NamedTuple):
    """A passage as it is shown."""

    start: int
    end: int
    whole: bool
    """Whether it is made of whole clauses, and says something: words of weight by themselves."""


def bordered(text: Reading, passage: Passage) -> Bordered | None:
    """Offsets of a passage, drawn out to whole clauses where it has half of their words; None if it has no word.

    A clause at its edge of which it has less is left out, where most of the passage stands elsewhere.
    """
    if not passage:
        return None
    first, last = passage.first, passage.last
    clause = text.clause
    if clause[first] != clause[last - 1]:
        begins, ends = bisect_right(clause, clause[first]), bisect_left(clause, clause[last - 1])
        if not _has_half(text, clause[first], first, last) and begins - first < last - begins:
            first = begins
        if not _has_half(text, clause[last - 1], first, last) and last - ends < ends - first:
            last = ends
    start, end = text.tokens[first].start, text.tokens[last - 1].end
    edges = [0, *clause_ends(text.text), len(text.text)]
    begins, ends = (_has_half(text, clause[k], first, last) for k in (first, last - 1))
    if begins:
        start = max(edge for edge in edges if edge <= start)
    if ends:
        end = min(edge for edge in edges if edge >= end)
    whole = begins and ends and last - first >= _SAYING
    return Bordered(*_trimmed(text.text, *_whole_words(text.text, start, end)), whole)


def _has_half(text: Reading, clause: int, first: int, last: int) -> bool:
    """Whether words [first, last) hold half of a clause's words."""
    words = [k for k, own in enumerate(text.clause) if own == clause]
    return sum(first <= k < last for k in words) * _HALF >= len(words)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets moved outwards to where words end, and numbers: 四個百 is drawn out to 四個百分點."""
    if HAN.search(text):
        edges = [0, *accumulate(map(len, cut(simplified(text))))]
        start = max(edge for edge in edges if edge <= start)
        end = min(edge for edge in edges if edge >= end)
    for number in _NUMBER.finditer(text):
        if number.start() < start < number.end():
            start = number.start()
        if number.start() < end < number.end():
            end = number.end()
    return start, end


def _within_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """The longer part of a passage that crosses a bracket whose partner it has not."""
    opened: list[int] = []
    lone: list[int] = []
    for at in range(start, end):
        if text[at] in _OPENING:
            opened.append(at)
        elif text[at] in _PARTNERS:
            if opened:
                opened.pop()
            else:
                lone.append(at)
    edges = [start - 1, *sorted((*lone, *opened)), end]
    return max(((a + 1, b) for a, b in pairwise(edges)), key=lambda part: part[1] - part[0])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and marks at either end, but for a closing one whose partner is inside."""
    start, end = _within_brackets(text, start, end)
    while start < end and not _WORD.match(text, start):
        start += 1
    while end > start and not _WORD.match(text, end - 1):
        end -= 1
    if text[end : end + 1] in _PARTNERS and _PARTNERS[text[end]] in text[start:end]:
        end += 1
    return start, end

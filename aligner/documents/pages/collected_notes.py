"""Notes that stand at the feet of the pages in one text and are collected at the end of the other.

A path of beads cannot cross itself: the notes between the paragraphs of one side would be left untranslated, or tear
paragraphs from their counterparts. Where both sides refer to the same notes, those at the feet are read at the end too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from aligner.documents.lines.structure import is_text
from aligner.late_patterns import late
from aligner.model import Paragraph

_MARK = late(
    r"(?P<circle>[①-⑳])|[\[［〔](?:[注註]|note )?\s?(?P<bracketed>\d{1,3})[\]］〕]"
    r"|(?:[注註]|note )\s?(?P<named>\d{1,2})",
    re.IGNORECASE,
)
"""The mark of a note, before it and where it is referred to."""
_NUMBERED = late(r"(\d{1,3})[.)．）]?\s*(?=\S)")
"""How notes are numbered under a heading of their own."""
_HEADING = late(r"(?:end|foot)?notes?|[注註][释釋解]?|[脚腳尾附][注註]", re.IGNORECASE)
_MOST_BEHIND = 3
"""So many paragraphs may stand behind the notes: a date, a place."""


class _Collected(NamedTuple):
    """Where the notes stand together."""

    begin: int
    end: int


def with_notes_collected(
    ours: Sequence[Paragraph], theirs: Sequence[Paragraph]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """Both texts, the notes between the paragraphs of the one moved to where the other has them; mostly as they are.

    >>> zh = ["渡口始建于明代。①", "①见县志卷三。", "渡口早已停航。②", "②见村史。"]
    >>> en = ["The ferry dates from the Ming.[1]", "It has long closed.[2]", "[1] See Annals.", "[2] See History."]
    >>> [p.text for p in with_notes_collected(list(map(Paragraph, zh)), list(map(Paragraph, en)))[0]]
    ['渡口始建于明代。①', '渡口早已停航。②', '①见县志卷三。', '②见村史。']
    """
    here, there = _collected(ours), _collected(theirs)
    if there and not here:
        return _moved(ours, theirs, there), tuple(theirs)
    if here and not there:
        return tuple(ours), _moved(theirs, ours, here)
    return tuple(ours), tuple(theirs)


def _moved(paragraphs: Sequence[Paragraph], other: Sequence[Paragraph], collected: _Collected) -> tuple[Paragraph, ...]:
    """The paragraphs with their notes as far from the end as the other side has them, if there are as many."""
    notes = _scattered(paragraphs)
    if len(notes) != collected.end - collected.begin:
        return tuple(paragraphs)
    rest = [paragraph for i, paragraph in enumerate(paragraphs) if i not in set(notes)]
    place = len(rest) - (len(other) - collected.end)
    return (*rest[:place], *(paragraphs[i] for i in notes), *rest[place:])


def _collected(paragraphs: Sequence[Paragraph]) -> _Collected | None:
    """The notes at the end, numbered from 1 on and referred to in the text before; None where there are none."""
    for end in range(len(paragraphs), max(len(paragraphs) - _MOST_BEHIND, 1) - 1, -1):
        if any(is_text(paragraph.text) or _MARK.match(paragraph.text) for paragraph in paragraphs[end:]):
            break
        begin = end
        while begin and _MARK.match(paragraphs[begin - 1].text):
            begin -= 1
        if begin == end:
            begin = _under_heading(paragraphs, end)
        numbers = [_number(paragraph.text) for paragraph in paragraphs[begin:end]]
        counted = bool(numbers) and numbers == list(range(1, len(numbers) + 1))
        # A copied page may have lost the small figures that referred to some of them.
        if counted and not _referred(paragraphs[:begin]).isdisjoint(numbers):
            return _Collected(begin, end)
    return None


def _under_heading(paragraphs: Sequence[Paragraph], end: int) -> int:
    """Where the numbered paragraphs begin that stand under a heading of notes; `end` where they do not."""
    begin = end
    while begin and _NUMBERED.match(paragraphs[begin - 1].text):
        begin -= 1
    headed = 0 < begin < end and _HEADING.fullmatch(paragraphs[begin - 1].text.strip(" \u3000:："))
    return begin if headed else end


def _scattered(paragraphs: Sequence[Paragraph]) -> list[int]:
    """The notes among the paragraphs, each referred to by those since the last one; numbered on, or anew on each page.

    Empty where a paragraph begins with a mark that nothing refers to: it may be a point.
    """
    found: list[int] = []
    last = begin = first = 0
    for i, paragraph in enumerate(paragraphs):
        if not _MARK.match(paragraph.text):
            continue
        number = _number(paragraph.text)
        # Several notes at one foot are all referred to by what stands above the first.
        if not found or found[-1] != i - 1:
            first = i
        if number not in (1, last + 1) or number not in _referred(paragraphs[begin:first]):
            return []
        found.append(i)
        last = number
        begin = begin if i + 1 < len(paragraphs) and _MARK.match(paragraphs[i + 1].text) else i + 1
    return found


def _referred(paragraphs: Sequence[Paragraph]) -> set[int]:
    """The numbers of the notes that paragraphs refer to, behind their beginning."""
    marks = itertools.chain.from_iterable(_MARK.finditer(paragraph.text, 1) for paragraph in paragraphs)
    return {_value(mark) for mark in marks}


def _number(text: str) -> int:
    mark = _MARK.match(text)
    if mark:
        return _value(mark)
    numbered = _NUMBERED.match(text)
    return int(numbered[1]) if numbered else 0


def _value(mark: re.Match[str]) -> int:
    return ord(mark["circle"]) - ord("①") + 1 if mark["circle"] else int(mark["bracketed"] or mark["named"])

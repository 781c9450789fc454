"""Where one of a family is taken for another: 国事访问 as "official visit", 行政院 as "Legislative Yuan"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from aligner.evidence.chinese_words import cut
from aligner.evidence.tokens import Token
from aligner.quality.adequacy.reading import reading
from aligner.quality.siblings.family import Families, Wording
from aligner.quality.words.word_links import word_links

_SHORT = 2
"""Chinese wordings of so many characters must begin or end with a word."""

_NEAR = len(" of ")
"""What may part two English words that render one Chinese word: "veins of silver" for 银矿."""

Span = tuple[int, int]


class Taken(NamedTuple):
    """A wording that the English has nothing for, and the name of its sibling that nothing in the Chinese answers."""

    zh: Span
    en: Span
    minor: bool
    """Whether the family is of words that may be rendered freely."""


def taken(chinese: str, english: str, families: Families, tables: range) -> Iterator[Taken]:
    """At most one of each family of those tables, and of each English name. The Chinese text in simplified characters.

    Each sibling that the Chinese text has is looked for in English, in every wording and as often as it stands; where
    it is lacking, the name of another one there must be left over: no wording of the Chinese text, and nothing beside
    it, accounts for it.
    """
    told: list[Taken] = []
    for one in sorted(_of_families(chinese, english, families, tables), key=lambda one: one.minor):
        if not any(_meet(one.en, other.en) for other in told):
            told.append(one)
            yield one


def _of_families(chinese: str, english: str, families: Families, tables: range) -> Iterator[Taken]:
    wordings = families.of_tables(chinese, tables)
    if not wordings:
        return
    present = Counter(wording.sibling for wording in wordings)
    done = set()
    for wording in wordings:
        own = families.siblings[wording.sibling]
        times = present[wording.sibling]
        if own.family in done or len(list(islice(own.answers.finditer(english), times))) == times:
            continue
        rest = _without(chinese, [w for w in wordings if families.siblings[w.sibling].family == own.family])
        found = _in_excess(rest, english, families, own.family, present)
        if found is not None and is_word(chinese, wording):
            done.add(own.family)
            yield Taken((wording.start, wording.end), found, families.minor[own.family])


def _in_excess(rest: str, english: str, families: Families, family: int, present: Mapping[int, int]) -> Span | None:
    """Where the name of a sibling stands for which the Chinese text has nothing, the family's own wordings aside.

    Or of one that it has, but less often: 地表水 and 地下水 as "groundwater" twice.
    """
    members = families.members[family]
    for number in members:
        other, times = families.siblings[number], present.get(number, 0)
        names = [m.span() for m in islice(other.names.finditer(english), times + 1)]
        if len(names) <= times:
            continue
        here = [families.siblings[one] for one in members if one in present and one != number]
        if not any(_meet(names[-1], m.span()) for one in here for m in one.answers.finditer(english)) and not any(
            word in rest and _may_render(rest, english, word, names[-1]) for word in other.chinese + other.beside
        ):
            return names[-1]
    return None


def _may_render(chinese: str, english: str, word: str, name: Span) -> bool:
    """Whether an English name may stand for this word of the Chinese text.

    Not where the longer words that it is part of are rendered elsewhere: 矿 in 矿工 is no "veins" beside a "miner".
    """
    zh, en = reading(chinese, (), True), reading(english, (), False)
    links = word_links(zh, en)[0].own
    at = chinese.find(word)
    while at >= 0:
        there = [[en.tokens[j] for j in links[k]] for k in zh.touching(at, at + len(word))]
        if not there or not all(own and not any(_near(one, name) for one in own) for own in there):
            return True
        at = chinese.find(word, at + 1)
    return False


def _near(token: Token, span: Span) -> bool:
    """Whether a word is part of a span, or its neighbour."""
    return token.start <= span[1] + _NEAR and span[0] <= token.end + _NEAR


def _without(text: str, wordings: Sequence[Wording]) -> str:
    """The text with blanks for these: 独 in 非独占 is no word that "exclusive" might render."""
    for start, end, _ in wordings:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _meet(one: Span, two: Span) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def is_word(text: str, wording: Wording) -> bool:
    """Whether a word begins or ends where a short wording does: 外长 in 对外长期 is none."""
    if wording.end - wording.start > _SHORT:
        return True
    ends, at = {0}, 0
    for word in cut(text):
        at += len(word)
        ends.add(at)
    return wording.start in ends or wording.end in ends

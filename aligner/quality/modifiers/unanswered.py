"""Modifiers that change what a text demands or claims, and that a translation does not answer: 书面, "unilateral"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

from aligner.evidence.chinese_words import cut, simplified
from aligner.evidence.lexicon import lexicon
from aligner.late_patterns import pattern
from aligner.quality.modifiers import (
    chinese_conditions,
    chinese_eras,
    chinese_kinds,
    chinese_manners,
    chinese_qualities,
    chinese_reservations,
    chinese_status,
    chinese_times,
    english_conditions,
    english_kinds,
    english_places,
    english_qualities,
    english_reservations,
    english_status,
)
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.chinese_modifiers import CHINESE
from aligner.quality.modifiers.english_modifiers import ENGLISH
from aligner.quality.modifiers.other_words import only_own_words

CHINESE_TABLES = (
    CHINESE
    + chinese_qualities.QUALITIES
    + chinese_conditions.CONDITIONS
    + chinese_eras.ERAS
    + chinese_status.STATUS
    + chinese_reservations.RESERVATIONS
    + chinese_kinds.KINDS
    + chinese_times.TIMES
    + chinese_manners.MANNERS
)
ENGLISH_TABLES = (
    ENGLISH
    + english_qualities.QUALITIES
    + english_conditions.CONDITIONS
    + english_status.STATUS
    + english_reservations.RESERVATIONS
    + english_kinds.KINDS
    + english_places.PLACES
)

_ROW = re.compile(r"^(\S[^:]*): (.+)\n((?: +.+\n)+)", re.MULTILINE)

_MOST_ANSWERS = 4
"""So many answers are not all another word's."""
_ABBREVIATION = re.compile(r"\b(?!(?:RMB|CNY|USD|HKD|NTD|TWD|MOP|EUR|GBP|JPY|GDP)\b)[A-Z]{3,}(?=s?\b)")
"""Currencies stand for none of a sentence's words."""
_INITIALS = re.compile(r"(?<=[:|])[a-z]")
_GROUP = 16
"""Rows that are looked for together."""
_SHORT = 2
"""Both ends of so many characters must be those of words."""


class Unanswered(NamedTuple):
    """A modifier that nothing on the other side may render."""

    start: int
    end: int
    usual: str
    """How the other language usually says it."""


class Row(NamedTuple):
    """One row of a table; its patterns are compiled where a text asks for them."""

    usual: str
    words: str
    answers: str


@functools.lru_cache(maxsize=2)
def rows(chinese: bool) -> tuple[Row, ...]:
    """The table of the Chinese modifiers, or that of the English ones."""
    found = []
    for usual, words, answers in _ROW.findall((CHINESE_TABLES if chinese else ENGLISH_TABLES).replace("|\n", "|")):
        any_of = "|".join(answers.split()).replace("_", " ")
        if chinese:
            any_of = "|".join(only_own_words(answer, usual) for answer in any_of.split("|"))
            found.append(Row(usual, words, rf"(?<![a-z])(?:{any_of})"))
        else:
            found.append(Row(usual, rf"\b(?:{words})\b", any_of))
    return tuple(found)


@functools.lru_cache(maxsize=2)
def _groups(chinese: bool) -> tuple[tuple[re.Pattern[str], tuple[Row, ...]], ...]:
    """The rows in groups, and what finds any of a group: most have nothing in a text."""
    table = rows(chinese)
    groups = [table[k : k + _GROUP] for k in range(0, len(table), _GROUP)]
    return tuple((_pattern("|".join(row.words for row in group)), group) for group in groups)


def _pattern(words: str) -> re.Pattern[str]:
    return pattern(words, re.IGNORECASE)


def may_find(source: str, chinese: bool) -> bool:
    """Whether the source has a modifier of the table at all: most have none."""
    text = simplified(source) if chinese else source
    return any(words.search(text) for words, _ in _groups(chinese))


def unanswered(unit: Answers) -> Iterator[Unanswered]:
    """The modifiers of the source that have no answer in the target, one of a kind."""
    chinese_source = unit.chinese_source
    source, target = unit.source.text, unit.target.text
    source, target = (simplified(source), target) if chinese_source else (source, simplified(target))
    here = chain.from_iterable(group for words, group in _groups(chinese_source) if words.search(source))
    for row in here:
        if not _pattern(row.words).search(source):
            continue
        answers = [found.span() for found in islice(_pattern(row.answers).finditer(target), _MOST_ANSWERS)]
        if len(answers) == _MOST_ANSWERS or any(_is_own(row.usual, target[start:end]) for start, end in answers):
            continue
        if chinese_source and _may_be_abbreviated(row, source, target):
            continue
        for match in _pattern(row.words).finditer(source):
            if not chinese_source or _is_word(source, match):
                if not answers or unit.all_render_others(match.span(), answers):
                    start = match.start()
                    yield Unanswered(start, start + len(match[0].rstrip()), row.usual)
                break


def _may_be_abbreviated(row: Row, source: str, target: str) -> bool:
    """Whether an abbreviation has a letter for it: the M of MBIS, for 强制验楼计划, is "mandatory"."""
    letters = {letter for name in _ABBREVIATION.findall(target) if name not in source for letter in name.lower()}
    return not letters.isdisjoint(_INITIALS.findall(row.answers))


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether words begin and end where the match does, or it is one half of a compound: 非法 in 并非法律 is none.

    连带责任 and 严格控制 are cut as one word each. Of a long one an end is enough, as of 视需要 in 得视 需要.
    """
    start, end = match.span()
    ends = {0}
    at = 0
    for word in _words(text):
        if at <= start and end <= at + len(word) and len(word) > end - start:
            rest = text[end : at + len(word)] if at == start else text[at:start] if end == at + len(word) else ""
            return len(rest) > 1 and rest in lexicon()
        at += len(word)
        ends.add(at)
    return (start in ends and end in ends) or (end - start > _SHORT and (start in ends or end in ends))


@functools.lru_cache(maxsize=4)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, cut once for all its modifiers."""
    return tuple(cut(text))


def _is_own(usual: str, answer: str) -> bool:
    """Whether an answer is no other word's: a word of the usual rendering begins with it, or it is a phrase."""
    return " " in answer or "-" in answer[1:-1] or any(word.startswith(answer.lower()) for word in usual.split())

"""Modifiers that change what a text demands or claims, and that a translation does not answer: 书面, "unilateral"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from aligner.evidence.chinese_words import cut, simplified
from aligner.evidence.lexicon import lexicon
from aligner.quality.answers import Answers
from aligner.quality.chinese_modifiers import CHINESE
from aligner.quality.english_modifiers import ENGLISH

_ROW = re.compile(r"^(\S[^:]*): (.+)\n((?: +.+\n)+)", re.MULTILINE)

_MOST_ANSWERS = 4
"""So many answers are not all another word's."""


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
    for usual, words, answers in _ROW.findall((CHINESE if chinese else ENGLISH).replace("|\n", "|")):
        any_of = "|".join(answers.split()).replace("_", " ")
        if chinese:
            found.append(Row(usual, words, rf"(?<![a-z])(?:{any_of})"))
        else:
            found.append(Row(usual, rf"\b(?:{words})\b", any_of))
    return tuple(found)


@functools.lru_cache(maxsize=2)
def _any(chinese: bool) -> re.Pattern[str]:
    return _pattern("|".join(row.words for row in rows(chinese)))


@functools.lru_cache(maxsize=512)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def may_find(source: str, chinese: bool) -> bool:
    """Whether the source has a modifier of the table at all: most have none."""
    return _any(chinese).search(simplified(source) if chinese else source) is not None


def unanswered(unit: Answers) -> Iterator[Unanswered]:
    """The modifiers of the source that have no answer in the target, one of a kind."""
    chinese_source = unit.chinese_source
    source, target = unit.source.text, unit.target.text
    source, target = (simplified(source), target) if chinese_source else (source, simplified(target))
    for row in rows(chinese_source):
        for match in _pattern(row.words).finditer(source):
            if not chinese_source or _is_word(source, match):
                answers = [found.span() for found in islice(_pattern(row.answers).finditer(target), _MOST_ANSWERS)]
                if not answers or (len(answers) < _MOST_ANSWERS and unit.all_render_others(match.span(), answers)):
                    yield Unanswered(*match.span(), row.usual)
                break


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether words begin and end where the match does, or it is one half of a compound: 非法 in 并非法律 is none.

    连带责任 and 严格控制 are cut as one word each.
    """
    start, end = match.span()
    ends = {0}
    at = 0
    for word in cut(text):
        if at <= start and end <= at + len(word) and len(word) > end - start:
            rest = text[end : at + len(word)] if at == start else text[at:start] if end == at + len(word) else ""
            return len(rest) > 1 and rest in lexicon()
        at += len(word)
        ends.add(at)
    return start in ends and end in ends

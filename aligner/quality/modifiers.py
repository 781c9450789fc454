"""Modifiers that change what a text demands or claims, and that a translation does not answer: 书面, "unilateral"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.chinese_words import cut, simplified
from aligner.quality.chinese_modifiers import CHINESE
from aligner.quality.english_modifiers import ENGLISH

_ROW = re.compile(r"^(\S[^:]*): (.+)\n((?: +.+\n)+)", re.MULTILINE)


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
    """What finds whether a text has a modifier of the table at all: most have none."""
    return _pattern("|".join(row.words for row in rows(chinese)))


@functools.lru_cache(maxsize=512)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def unanswered(source: str, target: str, chinese_source: bool) -> Iterator[Unanswered]:
    """The modifiers of the source that have no answer in the target, one of a kind."""
    source, target = (simplified(source), target) if chinese_source else (source, simplified(target))
    for row in rows(chinese_source) if _any(chinese_source).search(source) else ():
        for match in _pattern(row.words).finditer(source):
            if not chinese_source or _is_word(source, match):
                if not _pattern(row.answers).search(target):
                    yield Unanswered(*match.span(), row.usual)
                break


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether words begin and end where the match does: 非法 in 并非法律 is none."""
    ends = {0}
    at = 0
    for word in cut(text):
        at += len(word)
        ends.add(at)
    return match.start() in ends and match.end() in ends

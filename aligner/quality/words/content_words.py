"""The content words of a unit: those that may be terms, or render one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN
from aligner.evidence.lexicon import lexicon
from aligner.evidence.tokens import Token
from aligner.quality.adequacy.reading import Reading


class ContentWords(NamedTuple):
    """The words in the order of the text, and how often each stands there."""

    words: tuple[Token, ...]
    counts: Counter[str]


def content_words(reading: Reading, chinese: bool) -> ContentWords:
    """Chinese words of two characters and more, English words; long Chinese words that no dictionary has in halves."""
    found = [token for token in reading.tokens if token.key[0] not in "#§"]
    if chinese:
        found = [half for t in found if len(t.key) > 1 and HAN.match(t.key) for half in _halves(t)]
    return ContentWords(tuple(found), Counter([token.key for token in found]))


@dataclass(frozen=True)
class UnitWords:
    """A unit of which one side is Chinese and the other English; each side's content words are found when asked for."""

    source: Reading
    target: Reading
    chinese_source: bool

    @cached_property
    def own(self) -> ContentWords:
        """Those of the source."""
        return content_words(self.source, self.chinese_source)

    @cached_property
    def other(self) -> ContentWords:
        """Those of the target."""
        return content_words(self.target, not self.chinese_source)


def _halves(word: Token) -> Sequence[Token]:
    """网络人才 as 网络 and 人才, which the dictionary has."""
    key, middle = word.key, word.start + 2
    if len(key) != 4:
        return (word,)
    book = lexicon()
    if key in book or key[:2] not in book or key[2:] not in book:
        return (word,)
    return (Token(key[:2], word.start, middle), Token(key[2:], middle, word.end))

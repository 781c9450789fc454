"""Whether what seems to answer a word of the source renders another one: "documents" is 文件, and no 书面.

It is sure only of a word that the dictionary has for the other one first of all, that is its only counterpart, and that
it does not have for the word asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from aligner.evidence.base_forms import base_forms
from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import renderings
from aligner.evidence.lexicon import lexicon
from aligner.quality.adequacy.reading import Reading
from aligner.quality.modifiers.rivals import has_rival
from aligner.quality.words.word_links import Links, linked, rendering

_SURE = 0.9
"""Strength of a rendering that the dictionary puts first."""
_COMPOUND = 4
"""Characters of a word that is made of two."""
_FREE = 0.8
"""From such a share of target words on that nothing explains, a translation is too free for a word to be missed."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Answers:
    """The words of a unit; which of them render each other is found when asked for."""

    source: Reading
    target: Reading
    chinese_source: bool

    @cached_property
    def _links(self) -> tuple[Links, Links]:
        return linked(self.source, self.target, self.chinese_source)

    @property
    def free(self) -> bool:
        """Whether many words of the target render no word of the source that a dictionary knows of."""
        explained = self._links[1].explained
        return explained.count(False) >= _FREE * len(explained)

    def all_render_others(self, word: Span, answers: Iterable[Span]) -> bool:
        """Whether each of these places of the target renders another word of the source than the one there.

        Of Chinese answers it is never sure: their characters stand in words that say two things, as 暂停 does.
        """
        return self.chinese_source and all(
            any(self._is_anothers(word, j) for j in self.target.touching(*answer)) for answer in answers
        )

    def _is_anothers(self, word: Span, place: int) -> bool:
        links, back = self._links
        own = [k for span in self._same(word) for k in self.source.touching(*span)]
        there = self.target.tokens[place].key
        if any(_strong(key, there) for key in (simplified(self.source.text[slice(*word)]), *self._keys(own))):
            return False
        times = sum(token.key == there for token in self.target.tokens)
        if has_rival(simplified(self.source.text), word, there, times):
            return True
        weakly = any(place in links.own[k] for k in own)
        return any(self._only(k, place, halves=not weakly) for k in back.own[place] if not self._beside(k, own))

    def _same(self, word: Span) -> list[Span]:
        """The word wherever it stands: said twice, it may be rendered once."""
        text = self.source.text
        return [found.span() for found in re.finditer(re.escape(text[slice(*word)]), text)]

    def _keys(self, those: Iterable[int]) -> list[str]:
        return [self.source.tokens[k].key for k in those]

    def _beside(self, k: int, own: list[int]) -> bool:
        """Whether nothing stands between a word and those; 最主要 may be rendered by one word."""
        tokens = self.source.tokens
        return any(tokens[k].end == tokens[i].start or tokens[i].end == tokens[k].start for i in own)

    def _only(self, k: int, place: int, halves: bool) -> bool:
        """Whether a word, or half of a compound, is surely rendered there and nowhere else."""
        key = self.source.tokens[k].key
        compound = halves and len(key) == _COMPOUND and key not in lexicon()
        pieces = (key[:2], key[2:]) if compound else (key,)
        there = self.target.tokens[place].key
        return any(_strong(piece, there) and rendering(piece, self.target) == {place} for piece in pieces)


def _strong(chinese: str, english: str) -> bool:
    forms = {english, *base_forms(english)}
    return any(form in forms and strength >= _SURE for form, strength in renderings(chinese))

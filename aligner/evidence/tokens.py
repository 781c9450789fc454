"""Tokens: what a sentence offers as lexical evidence, in the notation that both languages share.

A Chinese token is a simplified word, an English token a stem. Numbers are "#value", Latin letters in Chinese text are
stems as in English. Enumerators at the head of items are "§3": they say more about where a sentence stands than
about what it says.
"""

from __future__ import annotations

import functools
import re
from operator import attrgetter
from typing import NamedTuple

from aligner.evidence import chinese_words, english_words
from aligner.evidence.numbers import Number, chinese_numbers, english_numbers, item_number

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*")
_MONTH = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,2})月")


class Token(NamedTuple):
    """One token with its place in the sentence."""

    key: str
    """Chinese word, English stem, "#value" or "§value"."""
    start: int
    """Offset of its first character in the sentence."""
    end: int
    """Offset behind its last character."""
    proper: bool = False
    """Whether it stands as a name: an English word with a capital inside a sentence, Latin letters in Chinese."""


def is_chinese(text: str) -> bool:
    """Whether a sentence has any Han character: the other one of the pair has none, or few."""
    return chinese_words.HAN.search(text) is not None


_START = attrgetter("start")


@functools.lru_cache(maxsize=65_536)
def chinese_tokens(text: str) -> tuple[Token, ...]:
    """Tokens of a Chinese sentence, simplified or traditional, in order; punctuation left out."""
    plain = chinese_words.simplified(text)
    tokens, taken = _numeric(list(chinese_numbers(plain)), item_number(plain), len(plain))
    for match in _LATIN.finditer(plain):
        tokens.append(Token(english_words.stem(match.group().lower()), match.start(), match.end(), proper=True))
    at = 0
    for word in chinese_words.cut(plain):
        start, at = at, at + len(word)
        if chinese_words.HAN.match(word) and not taken[start]:
            tokens.append(Token(word, start, at))
    return tuple(sorted(tokens, key=_START))


@functools.lru_cache(maxsize=65_536)
def english_tokens(text: str) -> tuple[Token, ...]:
    """Tokens of an English sentence, in order; function words and punctuation left out."""
    tokens, taken = _numeric(list(english_numbers(text)), item_number(text), len(text))
    initial = True
    for match in _LATIN.finditer(text):
        word = _content_word(match.group())
        start = match.start()
        if word is not None and not taken[start]:
            key, capital, capitals = word
            tokens.append(Token(key, start, match.end(), capital and (not initial or capitals)))
        initial = False
    return tuple(sorted(tokens, key=_START))


@functools.lru_cache(maxsize=131_072)
def _content_word(written: str) -> tuple[str, bool, bool] | None:
    """Stem of an English word, whether it begins with a capital and whether it has no other letters; of a function
    word None."""
    word = english_words.bare(written)
    if word in english_words.STOP:
        return None
    return english_words.stem(word), written[0].isupper(), written.isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """Tokens of a sentence in whichever of the two languages it is written."""
    return chinese_tokens(text) if is_chinese(text) else english_tokens(text)


def _numeric(numbers: list[Number], item: int | None, length: int) -> tuple[list[Token], list[bool]]:
    """The number tokens, and which characters are thereby spoken for; unsure numbers leave their word standing too."""
    found = [Token(f"§{item}", 0, 0)] if item is not None else []
    taken = [False] * (length + 1)
    for number in numbers:
        found.append(Token(f"#{number.value}", number.start, number.end))
        if number.sure:
            taken[number.start : number.end] = [True] * (number.end - number.start)
    return found, taken

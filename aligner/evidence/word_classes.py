"""Word classes of Chinese words, as the word list of jieba tells them."""

from __future__ import annotations

import functools
import re

_NOUN = re.compile(rb"^(\S+) \d+ (?:n|nz|ns|nt|an|j|l)\r?$", re.MULTILINE)
"""A line of word, frequency and class: nouns, names of places and bodies, adjectives used as nouns, short forms and set
phrases; no names of persons."""


def is_noun(word: str) -> bool:
    """Whether a simplified word is listed as a noun. The list has one class a word: 测试 and 设备 are verbs in it."""
    return word.encode() in _nouns()


@functools.lru_cache(maxsize=1)
def _nouns() -> frozenset[bytes]:
    from aligner.evidence.jieba_package import jieba

    with jieba.dt.get_dict_file() as file:
        return frozenset(_NOUN.findall(file.read()))

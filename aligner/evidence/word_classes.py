"""Word classes of Chinese words, as the word list of jieba tells them."""

from __future__ import annotations

import functools
import re

_NOUN = re.compile(rb"^(\S+) \d+ (?:n|nz|ns|nt|an|j|l)\r?$", re.MULTILINE)
"""A line of word, frequency and class: nouns, names of places and bodies, adjectives used as nouns, short forms and set
phrases; no names of persons."""

_VERB = re.compile(rb"^(\S+) \d+ vn?\r?$", re.MULTILINE)
"""The same of verbs, those among them that serve as nouns too."""


def is_noun(word: str) -> bool:
    """Whether a simplified word is listed as a noun. The list has one class a word: 测试 and 设备 are verbs in it."""
    return word.encode() in _listed(_NOUN)


def is_verb(word: str) -> bool:
    """Whether a simplified word is listed as a verb, which many nouns of acts are too: 投诉, 批准."""
    return word.encode() in _listed(_VERB)


@functools.lru_cache(maxsize=2)
def _listed(pattern: re.Pattern[bytes]) -> frozenset[bytes]:
    from aligner.evidence.jieba_package import jieba

    with jieba.dt.get_dict_file() as file:
        return frozenset(pattern.findall(file.read()))

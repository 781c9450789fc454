"""Word classes of Chinese words, as the word list of jieba tells them."""

from __future__ import annotations

import functools
import re

from aligner.evidence.kept import kept, kept_path
from aligner.evidence.table import Table, packed

_FORM = 1
"""Version of the kept form: raise it whenever `_listed` changes."""
_LINE = re.compile(rb"^(\S+) \d+ (?:(n|nz|ns|nt|an|j|l)|vn?)\r?$", re.MULTILINE)
"""A line of word, frequency and class: first nouns, names of places and bodies, adjectives used as nouns, short forms
and set phrases, no names of persons; then verbs, those among them that serve as nouns too."""


def is_noun(word: str) -> bool:
    """Whether a simplified word is listed as a noun. The list has one class a word: 测试 and 设备 are verbs in it."""
    return _table().get(word) is True


def is_verb(word: str) -> bool:
    """Whether a simplified word is listed as a verb, which many nouns of acts are too: 投诉, 批准."""
    return _table().get(word) is False


@functools.lru_cache(maxsize=1)
def _table() -> Table:
    """Word → whether it is a noun, for nouns and verbs."""
    from aligner.evidence.jieba_package import jieba

    with jieba.dt.get_dict_file() as file:
        source = file.read()
    return Table(kept(kept_path("classes.bin", _FORM, source), lambda: packed(_listed(source))))


def _listed(source: bytes) -> dict[str, bool]:
    return {word.decode(): bool(noun) for word, noun in _LINE.findall(source)}

"""Ordinary English words: those that the Chinese–English dictionary explains its entries with.

A translator's word that is none of them is a name, a term, or no English: "kmctl", "gabapentin", "shibanyu".
"""

from __future__ import annotations

import functools
import re

from aligner.evidence.base_forms import base_forms
from aligner.evidence.english_words import stem
from aligner.evidence.kept import kept, kept_path
from aligner.evidence.lexicon import dictionary_lines, dictionary_source
from aligner.evidence.table import Table, packed

_FORM = 1
"""Version of the kept form: raise it whenever `_listed` changes."""
_ASIDE = re.compile(r"\[[^\]]*\]")
_WORD = re.compile(r"(?<![\w'’.-])[a-z]{3,}(?![\w'’.-]|\s?\[)")


def is_ordinary(word: str) -> bool:
    """Whether a lower-case English word, or another form of it, is one of them."""
    return any(_table().get(key) is not None for key in (stem(word), *base_forms(stem(word))))


@functools.lru_cache(maxsize=1)
def _table() -> Table:
    """The stems of all such words."""
    raw = dictionary_source().read_bytes()
    return Table(kept(kept_path("glosses.bin", _FORM, raw), lambda: packed(_listed(raw))))


def _listed(raw: bytes) -> dict[str, bool]:
    words = {word for _, _, senses in dictionary_lines(raw) for word in _WORD.findall(_ASIDE.sub(" ", senses))}
    return dict.fromkeys(sorted({stem(word) for word in words}), True)

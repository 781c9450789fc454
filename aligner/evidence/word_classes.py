"""Word classes of Chinese words, as the word list of jieba tells them."""

from __future__ import annotations

import functools

_NOUNS = frozenset(("n", "nz", "ns", "nt", "an", "j", "l"))
"""Nouns, names of places and bodies, adjectives used as nouns, short forms and set phrases; no names of persons."""


@functools.lru_cache(maxsize=4096)
def is_noun(word: str) -> bool:
    """Whether a simplified word is listed as a noun; a word that is not listed is none."""
    found = _word_list().find(f"\n{word} ".encode())
    if found < 0:
        return False
    line = _word_list()[found + 1 : _word_list().index(b"\n", found + 1)]
    return line.decode().rpartition(" ")[2] in _NOUNS


@functools.lru_cache(maxsize=1)
def _word_list() -> bytes:
    """Lines of word, frequency and class, between line breaks."""
    import jieba

    with jieba.dt.get_dict_file() as file:
        return b"\n" + file.read().replace(b"\r\n", b"\n") + b"\n"

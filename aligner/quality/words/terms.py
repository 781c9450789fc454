"""Where a term stands in a text: English by stems, so that "signed the agreements" has "sign" and "agreement"; Chinese
in either script."""

from __future__ import annotations

import functools
import re

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import bare, stem

_WORD = re.compile(r"[A-Za-z0-9\u00c0-\u024f]+(?:['’][A-Za-z]+)*")
Stems = tuple[tuple[str, int, int], ...]
"""Stem, start and end of each word of a text."""


@functools.lru_cache(maxsize=4096)
def stems(text: str) -> Stems:
    """The words of an English text as stems with their places; hyphenated words are taken apart."""
    return tuple((stem(bare(match[0])), match.start(), match.end()) for match in _WORD.finditer(text))


@functools.lru_cache(maxsize=4096)
def in_one_script(text: str) -> str:
    """The text in simplified characters, character for character."""
    return simplified(text)


def find_english(term: str, text: str) -> tuple[int, int] | None:
    """Span of the first place where the term's words stand in that order, whatever their endings; case matters only
    for an abbreviation in capitals (WHO is not "who")."""
    wanted = [s for s, _, _ in stems(term)]
    found = stems(text)
    for at in range(len(found) - len(wanted) + 1):
        if wanted and all(found[at + k][0] == wanted[k] for k in range(len(wanted))):
            span = found[at][1], found[at + len(wanted) - 1][2]
            if not (term.isupper() and len(wanted) == 1) or text[span[0] : span[1]].rstrip("s").isupper():
                return span
    return None


def find_chinese(term: str, text: str) -> tuple[int, int] | None:
    """Span of the first place where the term stands, in whichever script."""
    at = in_one_script(text).find(in_one_script(term))
    return (at, at + len(term)) if at >= 0 and term else None

"""English words without their inflection, so that a search for "negotiate" finds "negotiates" and "negotiated".

After step 1 of Porter's algorithm (An Algorithm for Suffix Stripping, 1980): plurals, -ed, -ing, final -y and -e. The
later steps strip derivations as well and would make "communism" and "community" one word, which is of no use in a
concordance; and this much is fifty times as fast as a whole stemmer, which counts in a million units.
"""

from __future__ import annotations

from functools import lru_cache

from aligner.late_patterns import late

_VOWEL = r"(?:[aeiou]|(?<=[^aeiou])y)"
_HAS_VOWEL = late(rf"[a-z]*?{_VOWEL}")
_VOWEL_THEN_CONSONANT = late(rf"[a-z]*?{_VOWEL}[^aeiou]")


@lru_cache(maxsize=65_536)
def base_form(word: str) -> str:
    """What all inflections of a regular word in lower case have in common; nothing is cut from short or other words.

    >>> [base_form(word) for word in ("parties", "party", "agreed", "agreeing", "stopped", "making", "makes", "red")]
    ['parti', 'parti', 'agre', 'agre', 'stop', 'mak', 'mak', 'red']
    """
    if len(word) < 3 or not (word.isascii() and word.isalpha()):
        return word
    if word.endswith("s"):
        if word.endswith(("sses", "ies")):
            word = word[:-2]
        elif not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    if word.endswith("eed"):
        if _VOWEL_THEN_CONSONANT.match(word[:-3]):
            word = word[:-1]
    elif word.endswith("ed") and _HAS_VOWEL.match(word[:-2]):
        word = _undoubled(word[:-2])
    elif word.endswith("ing") and _HAS_VOWEL.match(word[:-3]):
        word = _undoubled(word[:-3])
    if word.endswith("y") and _HAS_VOWEL.match(word[:-1]):
        return word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _undoubled(stem: str) -> str:
    """The stem in front of -ed or -ing as the word's other forms have it: "stopp" is "stop", "us" is "use"."""
    if len(stem) == 2 and stem[-1] not in "aeiou":
        return stem + "e"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeioulsz":
        return stem[:-1]
    return stem

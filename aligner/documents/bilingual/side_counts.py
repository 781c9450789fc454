"""What would stand in the wrong language on either side of a place, for every place of a line at one reading.

A pasted text of one paragraph changes its script thousands of times; counting both sides anew at each takes the square.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from aligner.documents.lines.script import HAN, WORD, is_acronym, is_function_word
from aligner.late_patterns import late

_HAN = late(f"[{HAN}]")
_WORD = late(WORD)


class SideCounts:
    """The Han characters and the English words of a line before and behind its places."""

    def __init__(self, text: str) -> None:
        """`text` has no addresses any more."""
        self._text = text
        self._han = [found.start() for found in _HAN.finditer(text)]
        words = [(found.start(), found.end(), found.group()) for found in _WORD.finditer(text)]
        self._starts = [start for start, _, _ in words]
        self._ends = [end for _, end, _ in words]
        self._prose = [0, *accumulate(is_prose(word) for _, _, word in words)]
        self._terms = [0, *accumulate(not is_acronym(word) for _, _, word in words)]

    def han_before(self, place: int) -> int:
        """How many Han characters stand before a place."""
        return bisect_left(self._han, place)

    def han_behind(self, place: int) -> int:
        """How many stand behind it."""
        return len(self._han) - bisect_left(self._han, place)

    def misplaced_before(self, place: int) -> float:
        """How much English prose the text before a place holds: see `weight_of`."""
        whole = bisect_right(self._ends, place)
        prose, terms = self._prose[whole], self._terms[whole]
        if whole < len(self._starts) and self._starts[whole] < place:
            cut = self._text[self._starts[whole] : place]
            prose, terms = prose + is_prose(cut), terms + (not is_acronym(cut))
        return weight_of(prose, terms)

    def misplaced_behind(self, place: int) -> float:
        """The same for the text from a place on, at which a word or Chinese begins."""
        first = bisect_left(self._starts, place)
        return weight_of(self._prose[-1] - self._prose[first], self._terms[-1] - self._terms[first])


def weight_of(prose: int, words: int) -> float:
    """The weight of English in Chinese, in Han characters: terms and names count little, words of grammar much."""
    return 3.0 * prose + 0.4 * max(words - prose, 0)


def is_prose(word: str) -> bool:
    """Whether a word is English grammar in running text."""
    return is_function_word(word) and word.islower()

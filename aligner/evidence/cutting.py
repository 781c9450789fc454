"""A Chinese text cut as jieba cuts it, by jieba's own tables, in half the time.

The words are those of the most probable path through all words of the list (`Tokenizer.calc`); what it leaves as single
characters side by side goes to jieba's hidden Markov model, once for every different run. Here a text's possible words
are looked up and weighed in one pass from its end, without a graph in between.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from math import log
from typing import Any

_BLOCK = re.compile(r"([\u4E00-\u9FD5a-zA-Z0-9+#&\._%\-]+)")
"""What the word list is asked about; the rest is cut into characters."""
_CHARACTER = re.compile(r"\r\n|.", re.DOTALL)

Frequency = Callable[[str], "int | None"]
"""How often a word was seen; 0 where it is only the beginning of one, None where it is not even that."""


def words(text: str, tokenizer: Any) -> list[str]:
    """Words of a text, equal to `tokenizer.lcut(text)`; joined they are the text again."""
    tokenizer.initialize()
    counts, total = tokenizer.FREQ, log(tokenizer.total)
    # A list that is looked up at need remembers None for what it lacks.
    frequency = counts.get if type(counts) is dict else counts.__getitem__
    found: list[str] = []
    for number, piece in enumerate(_BLOCK.split(text)):
        if number % 2:
            _cut_block(piece, frequency, total, found)
        else:
            found += _CHARACTER.findall(piece) if "\r\n" in piece else piece
    return found


def words_inside(text: str, tokenizer: Any) -> list[str]:
    """Words of a text, before each the shorter words in it, equal to `tokenizer.lcut_for_search(text)`."""
    found: list[str] = []
    for word in words(text, tokenizer):
        for size in (2, 3):
            if len(word) > size:
                found += filter(tokenizer.FREQ.get, (word[at : at + size] for at in range(len(word) - size + 1)))
        found.append(word)
    return found


def _cut_block(text: str, frequency: Frequency, total: float, found: list[str]) -> None:
    """Append the words of a text without spaces and marks."""
    ends = _best_path(text, frequency, total)
    at = single = 0
    while at < len(text):
        end = ends[at]
        if end - at > 1:
            _cut_singles(text[single:at], frequency, found)
            found.append(text[at:end])
            single = end
        at = end
    _cut_singles(text[single:], frequency, found)


def _best_path(text: str, frequency: Frequency, total: float) -> list[int]:
    """For each character the end of the word that begins there on the most probable way to the text's end.

    Of equals the longest word.
    """
    size = len(text)
    score = [0.0] * (size + 1)
    ends = [0] * size
    for at in range(size - 1, -1, -1):
        best, best_end = None, at + 1
        end = at + 1
        count = frequency(text[at])
        while count is not None:
            if count:
                own = log(count) - total + score[end]
                if best is None or own >= best:
                    best, best_end = own, end
            if end == size:
                break
            end += 1
            count = frequency(text[at:end])
        score[at] = score[at + 1] - total if best is None else best
        ends[at] = best_end
    return ends


def _cut_singles(run: str, frequency: Frequency, found: list[str]) -> None:
    """Append what a run of single characters is cut into: names and other words that the list lacks."""
    if len(run) < 2:
        if run:
            found.append(run)
    elif frequency(run):
        found += run
    else:
        found += _unlisted(run)


_LONGEST_RUN = 1_000
"""How many single characters are looked at together: the package takes the square of their number, and no text has so
many side by side that are in no word of the list."""


@functools.lru_cache(maxsize=65_536)
def _unlisted(run: str) -> tuple[str, ...]:
    from jieba import finalseg

    pieces = (run[at : at + _LONGEST_RUN] for at in range(0, len(run), _LONGEST_RUN))
    return tuple(word for piece in pieces for word in finalseg.cut(piece))

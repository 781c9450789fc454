"""The table agencies quote by: how many segments and words of a document the memory already knows, and how well.

Every segment counts in one row. A context match and an exact match come before a repetition, a repetition before a
fuzzy match, since what was translated further up in the document need not be translated again. Words are what
word processors count: in English what stands between white space and has a letter or digit, in Chinese every Han
character, and every run of Latin letters or digits as one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aligner.evidence.tokens import is_chinese
from aligner.late_patterns import late
from aligner.memory.folding import normalised
from aligner.memory.index_terms import HAN
from aligner.memory.pretranslation import Found

ROWS: tuple[str, ...] = ("context", "repetitions", "100", "95-99", "85-94", "75-84", "50-74", "new")
"""Ids of the rows, in the order of the table."""

_BANDS = ((95, "95-99"), (85, "85-94"), (75, "75-84"), (50, "50-74"))
_CHINESE_WORD = late(rf"[{HAN}]|[^\W_{HAN}]+(?:[.,'’:/-][^\W_{HAN}]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    name: str
    """One of `ROWS`."""
    segments: int
    words: int
    """English words or Chinese characters of the source."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """The whole table; tables of several documents can be added."""

    rows: tuple[Row, ...] = tuple(Row(name, 0, 0) for name in ROWS)
    """One for each of `ROWS`, in that order, also where nothing counts in it."""

    @property
    def total(self) -> Row:
        """The sum of all rows."""
        return Row("total", sum(row.segments for row in self.rows), sum(row.words for row in self.rows))

    def __add__(self, other: Analysis) -> Analysis:
        pairs = zip(self.rows, other.rows, strict=True)
        return Analysis(tuple(Row(a.name, a.segments + b.segments, a.words + b.words) for a, b in pairs))


def words_in(text: str) -> int:
    """Words of an English text, characters of a Chinese one.

    >>> words_in("The fee is 20 euros - at most."), words_in("《WTO协定》第12条")
    (7, 6)
    """
    if is_chinese(text):
        return len(_CHINESE_WORD.findall(text))
    return sum(any(map(str.isalnum, piece)) for piece in text.split())


def analysed(found: Iterable[Found], seen: set[str] | None = None) -> Analysis:
    """The table for what was found for the segments of a document.

    `seen` are the normalised texts of the segments before, to which those of the document are added.
    """
    before = set() if seen is None else seen
    segments, words = dict.fromkeys(ROWS, 0), dict.fromkeys(ROWS, 0)
    for entry in found:
        text = normalised(entry.text)
        row = _row(entry, text in before)
        before.add(text)
        segments[row] += 1
        words[row] += words_in(entry.text)
    return Analysis(tuple(Row(name, segments[name], words[name]) for name in ROWS))


def _row(entry: Found, repeats: bool) -> str:
    if entry.score > 100:
        return "context"
    if entry.score == 100:
        return "100"
    if repeats:
        return "repetitions"
    return next((name for least, name in _BANDS if entry.score >= least), "new")

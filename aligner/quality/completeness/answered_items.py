"""Which items of a list answer those of another: "beef and wine" renders two of the three of 牛肉、乳制品和葡萄酒.

Items that have a word with a counterpart in common answer each other, in the same order on both sides. What lies
between two that do is a gap: as many items there on either side may render each other by words that no dictionary has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from aligner.quality.words.lists import Item, Row
from aligner.quality.words.word_links import Links

_FIGURES = "#§"
_PART = 0.1
"""What the share of an item's words that are rendered counts beside the item itself: "oak products" is no 水产品."""


class Gap(NamedTuple):
    """Items of one list between two that are answered, and those of the other list there; half-open numbers."""

    own: range
    other: range


class Answered(NamedTuple):
    """Two lists, item by item."""

    row: Row
    other: Row
    pairs: tuple[tuple[int, int], ...]
    """Numbers of the items that answer each other, rising on both sides."""

    def gaps(self) -> list[Gap]:
        """The stretches between the pairs, and those before the first and behind the last, where there is any."""
        ends = [(-1, -1), *self.pairs, (len(self.row), len(self.other))]
        found = [Gap(range(i + 1, k), range(j + 1, m)) for (i, j), (k, m) in pairwise(ends)]
        return [gap for gap in found if gap.own or gap.other]


def best_answered(row: Row, others: Sequence[Row], own: Links, words: Sequence[Sequence[int]]) -> Answered | None:
    """The list of the other side that answers most items; None where no item is answered.

    `words` are the words of each item that count: see `own_words`.
    """
    best, most = None, 0.0
    for other in others:
        found, score = _matched(row, other, own, words)
        if score > most:
            best, most = found, score
    return best


def own_words(row: Row, keys: Sequence[str]) -> list[list[int]]:
    """The words of each item that no other item has, figures aside, or all its words.

    A word that other items have as well, as 自然 in 尊重自然、顺应自然、保护自然, says nothing of the one.
    """
    items = [range(*item) for item in row]
    found = []
    for number, item in enumerate(items):
        others = {keys[k] for other, those in enumerate(items) if other != number for k in those}
        found.append([k for k in item if keys[k] not in others and keys[k][0] not in _FIGURES] or list(item))
    return found


def core(row: Row, number: int, words: Sequence[int]) -> list[int]:
    """Those of an item's words that surely belong to it: of the first item the last one, of the last one the first."""
    item = row[number]
    if number == 0:
        return [k for k in words if k == item.last - 1]
    if number == len(row) - 1:
        return [k for k in words if k == item.first]
    return list(words)


def _matched(row: Row, other: Row, own: Links, words: Sequence[Sequence[int]]) -> tuple[Answered, float]:
    """Longest common subsequence, by what the pairs are worth."""
    worth = [[_worth(own, words[i], item) for item in other] for i in range(len(row))]
    best = [[0.0] * (len(other) + 1) for _ in range(len(row) + 1)]
    for i in reversed(range(len(row))):
        for j in reversed(range(len(other))):
            paired = worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs = []
    i = j = 0
    while i < len(row) and j < len(other):
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return Answered(row, other, tuple(pairs)), best[0][0]


def _worth(own: Links, words: Sequence[int], item: Item) -> float:
    rendered = sum(any(item.first <= p < item.last for p in own.own[k]) for k in words)
    return 1 + _PART * rendered / len(words) if rendered else 0.0

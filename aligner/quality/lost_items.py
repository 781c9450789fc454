"""Where the translation of a list lacks one of its items: 牛肉、乳制品、三文鱼 rendered "beef and salmon".

Two signs are needed. No word of the other side is left for the item, and the items beside it, which are rendered, have
become neighbours: one mark or conjunction stands between them, where two should. A word there that nothing explains
may render the item, so nothing is said then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.lists import Item, Row, lists, separators
from aligner.quality.word_links import Links, linked

_BESIDE = 2
"""So many words before or behind the other side's list have to be explained where its first or last item is missed."""
_NEAR = 5
"""So many words of the other side at most lie between the counterparts of two neighbouring items."""
_BEFORE = 6
"""So many words before the other side's list are looked at for a further item."""
_MOST_ITEMS = 50
"""Items of a list that is still prose; comparing takes time with their square."""
_PREPOSITIONS = frozenset("across after against among before between dure through to toward via within without".split())
"""Keys of words behind which something else than the list begins."""
_SURELY_A_LIST = 4
"""Items of an English list that has no clause for its first item: "In spring, fields and meadows" is of two."""


class LostItem(NamedTuple):
    """An item without a counterpart."""

    start: int
    end: int
    others: tuple[int, int]
    """Where the other items stand on the other side, as far as they are rendered."""
    sure: bool
    """Whether it stands within the list, and all other items are rendered."""


def lost_items(source: Reading, target: Reading, chinese_source: bool) -> Iterator[LostItem]:
    """The items of the source's lists that the target's list lacks, at most one a list."""
    rows = list(lists(source, chinese_source))
    if not rows:
        return
    own, other = linked(source, target, chinese_source)
    marks = separators(target, not chinese_source)
    for row in rows:
        if len(row) > _MOST_ITEMS:
            continue
        unit = _Compared(row, source, target, own, other, marks, chinese_source)
        for number in range(len(row)):
            places = unit.lacks(number)
            if places:
                item = _core(row, number)
                yield LostItem(
                    source.tokens[item.first].start,
                    source.tokens[item.last - 1].end,
                    (target.tokens[min(places.values())].start, target.tokens[max(places.values())].end),
                    0 < number < len(row) - 1 and len(places) == len(row) - 1,
                )
                break


def _core(row: Row, number: int) -> Item:
    """The words that surely belong to an item: of the first its last one, of the last its first one."""
    item = row[number]
    if number == 0:
        return Item(item.last - 1, item.last)
    if number == len(row) - 1:
        return Item(item.first, item.first + 1)
    return item


class _Compared(NamedTuple):
    """A list of the source, and what the other side has for its words."""

    row: Row
    source: Reading
    target: Reading
    own: Links
    other: Links
    marks: Sequence[str]
    """What stands before each word of the other side."""
    chinese: bool

    def lacks(self, lost: int) -> dict[int, int] | None:
        """Where the other items are rendered, by their numbers, if that one is not; None if it may be."""
        count = len(self.row)
        if not self._is_known(lost):
            return None
        places = self._places(lost)
        numbers = sorted(places)
        inner = 0 < lost < count - 1
        beside = {lost - 1, lost + 1} if inner else set(range(count)) - {lost}
        if len(places) < 2 or not beside <= places.keys():
            return None
        for one, two in pairwise(numbers):
            p, q = places[one], places[two]
            between = self.marks[p + 1 : q + 1]
            missing = one < lost < two
            if "end" in between or sum(map(bool, between)) != two - one - missing or q - p > _NEAR * (two - one):
                return None
            if (missing or 1 in (abs(lost - one), abs(lost - two))) and not all(self.other.explained[p + 1 : q]):
                return None
        first, last = places[numbers[0]], places[numbers[-1]]
        if inner:
            first, last = places[lost - 1], places[lost + 1]
        elif not self._ends(lost, first, last, places[numbers[-2]]):
            return None
        return places if self._unmet(lost, first, last) else None

    def _is_known(self, lost: int) -> bool:
        """Whether the dictionary knows a word of the item: what it lacks cannot be missed."""
        item = _core(self.row, lost)
        keys = [token.key for token in self.source.tokens[item.first : item.last]]
        return any(
            len(key) > 1 and key[0] not in "#§" and (not HAN.match(key) or bool(renderings(key))) for key in keys
        )

    def _unmet(self, lost: int, first: int, last: int) -> bool:
        """Whether each word that might render the item stands apart from the list and renders something else."""
        item = _core(self.row, lost)
        for k in range(item.first, item.last):
            if self.own.explained[k] and not self.own.own[k]:
                return False
            for p in self.own.own[k]:
                others = [i for i in self.other.own[p] if not item.first <= i < item.last]
                if first - _BESIDE <= p <= last + _BESIDE or not others:
                    return False
        return True

    def _places(self, lost: int) -> dict[int, int]:
        """Where the other items are rendered, in their order and as near to each other as can be; {} if they are not.

        Of an item that is several words any will do.
        """
        chains: list[dict[int, int]] = []
        for number in range(len(self.row)):
            if number == lost:
                continue
            item = self.row[number]
            those = sorted({p for k in range(item.first, item.last) for p in self.own.own[k]})
            if not those:
                continue
            if not chains:
                chains = [{number: p} for p in those]
            else:
                chains = [
                    {**chain, number: min(after)}
                    for chain in chains
                    if (after := [p for p in those if p > max(chain.values())])
                ]
                if not chains:
                    return {}
        return min(chains, key=lambda chain: max(chain.values()) - min(chain.values()), default={})

    def _ends(self, lost: int, first: int, last: int, last_but_one: int) -> bool:
        """Whether the other side's list begins or ends with the items that are rendered."""
        if not self.chinese and (not lost or len(self.row) < _SURELY_A_LIST):
            return False
        if lost == 0:
            before = next((m for m in self.marks[first : max(first - _BEFORE, 0) : -1] if m), "")
            return before not in ("mark", "last") and all(self.other.explained[self._edge(first, -1) : first])
        end = self._edge(last, 1)
        goes_on = end + 1 < len(self.marks) and self.marks[end + 1] in ("mark", "last")
        closed = "last" in self.marks[last_but_one + 1 : last + 1]
        return closed and not goes_on and all(self.other.explained[last : end + 1])

    def _edge(self, place: int, step: int) -> int:
        """The last word beside a place, at most so many away, before something separates it from the next."""
        for _ in range(_BESIDE):
            ahead = place if step < 0 else place + 1
            if not 0 < ahead < len(self.marks) or self.marks[ahead]:
                break
            if self.target.tokens[place + step].key in _PREPOSITIONS:
                break
            place += step
        return place

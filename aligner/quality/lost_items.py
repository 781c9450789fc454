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
from aligner.quality.listed_places import core, places_of_others
from aligner.quality.lists import Row, lists, separators, uncoupled
from aligner.quality.word_links import Links, linked, rendering

_BESIDE = 2
"""So many words before or behind the other side's list have to be explained where its first or last item is missed."""
_NEAR = 5
"""So many words of the other side at most lie between the counterparts of two neighbouring items."""
_BEFORE = 6
"""So many words before the other side's list are looked at for a further item."""
_GOODS = frozenset("金银铜铁锡铝锌铅镍钴锂钛钨铬锰铀汞钢煤盐糖茶米豆麦棉麻丝油纸牛羊猪马鸡鸭鱼虾")
"""Words of one character that mean one thing in a list; most have many senses, and freer renderings."""
_COMPOUND = 4
"""Characters of a word that is made of two."""
_MOST_ITEMS = 50
"""Items of a list that is still prose; comparing takes time with their square."""
_PREPOSITIONS = frozenset("across after against among before between dure through to toward via within without".split())
"""Keys of words behind which something else than the list begins."""
_LIGHT = frozenset("adopt be carri conduct do ensur give have implement keep make perform provid put take".split())
"""Keys of verbs that English needs beside many a noun."""
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
    source, target = (uncoupled(source), target) if chinese_source else (source, uncoupled(target))
    rows = list(lists(source, chinese_source))
    if not rows:
        return
    own, other = linked(source, target, chinese_source)
    marks = separators(target, not chinese_source)
    keys = [token.key for token in source.tokens]
    for row in rows:
        if len(row) > _MOST_ITEMS:
            continue
        unit = _Compared(row, source, target, own, other, marks, chinese_source, keys)
        for number in range(len(row)):
            places = unit.lacks(number)
            if places:
                item = core(row, number, keys)
                yield LostItem(
                    source.tokens[item.first].start,
                    source.tokens[item.last - 1].end,
                    (target.tokens[min(places.values())].start, target.tokens[max(places.values())].end),
                    0 < number < len(row) - 1 and len(places) == len(row) - 1,
                )
                break


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
    keys: Sequence[str]
    """Those of the source's words."""

    def lacks(self, lost: int) -> dict[int, int] | None:
        """Where the other items are rendered, by their numbers, if that one is not; None if it may be."""
        count = len(self.row)
        if not self._is_known(lost):
            return None
        places = places_of_others(self.row, lost, self.keys, self.own, self.target)
        if self._begins_elsewhere(places.get(0)):
            return None
        numbers = sorted(places)
        inner = 0 < lost < count - 1
        beside = {lost - 1, lost + 1} if inner else set(range(count)) - {lost}
        if len(places) < 2 or not beside <= places.keys():
            return None
        # 西面土地上的战争与掠夺: the last two may be a pair of their own, elsewhere on the other side.
        if lost == count - 1 and not self.own.own[self.row[lost - 1].last - 1]:
            return None
        for one, two in pairwise(numbers):
            p, q = self._through(places[one]), places[two]
            between = self.marks[p + 1 : q + 1]
            missing = one < lost < two
            if "end" in between or sum(map(bool, between)) != two - one - missing or q - p > _NEAR * (two - one):
                return None
            if (missing or 1 in (abs(lost - one), abs(lost - two))) and not self._explained(range(p + 1, q), lost):
                return None
        first, last = places[numbers[0]], places[numbers[-1]]
        if inner:
            first, last = places[lost - 1], places[lost + 1]
        elif not self._ends(lost, first, last, places[numbers[-2]]):
            return None
        return places if self._unmet(lost, first, last, places) else None

    def _begins_elsewhere(self, place: int | None) -> bool:
        """Whether the first item's own word is rendered before that place, and something separates the two.

        软件的安装、调试 begins with 安装: "installation and commissioning of the Software".
        """
        first = self.own.own[core(self.row, 0, self.keys).first]
        before = max((p for p in first if place is not None and p < place), default=None)
        if place is None or place in first or before is None or not self.chinese:
            return False
        return any(self.marks[before + 1 : place + 1])

    def _through(self, place: int) -> int:
        """The last of the neighbouring words that render one and the same word: "science and technology" for 科技."""
        last = place
        while last + 1 < len(self.marks) and self.other.own[place] & self.other.own[last + 1]:
            last += 1
        return last

    def _explained(self, places: range, lost: int) -> bool:
        """Whether all words there render something, if only what stands beside a word that the one beside renders."""
        return all(
            self.other.explained[p] or self.target.tokens[p].key in _LIGHT or self._beside(p, lost) for p in places
        )

    def _beside(self, place: int, lost: int) -> bool:
        """营商环境 is "business environment", though no dictionary has 营商, and 深海养殖 "deep-sea aquaculture"."""
        item = core(self.row, lost, self.keys)
        for p in (place - 1, place + 1):
            if not 0 <= p < len(self.marks) or self.marks[max(p, place)]:
                continue
            for k in self.other.own[p] & self._compounds():
                if any(
                    not self.own.own[i] and not item.first <= i < item.last for i in self._joined(k) & self._listed()
                ):
                    return True
        return False

    def _listed(self) -> set[int]:
        """The words that may be the list's, with what follows it; figures and words of one character say too little."""
        numbers = range(self.row[0].last - 1, self.row[-1].last)
        return {k for k in numbers if len(self.source.tokens[k].key) > 1 and self.source.tokens[k].key[0] not in "#§"}

    def _compounds(self) -> set[int]:
        """The same, and of the first item the word before its last one."""
        first = self.row[0]
        return self._listed() | ({first.last - 2} if first.last - first.first > 1 else set())

    def _joined(self, k: int) -> set[int]:
        """The words of the source that stand right before and behind one."""
        tokens = self.source.tokens
        return {
            *((k - 1,) if k and tokens[k - 1].end == tokens[k].start else ()),
            *((k + 1,) if k + 1 < len(tokens) and tokens[k].end == tokens[k + 1].start else ()),
        }

    def _is_known(self, lost: int) -> bool:
        """Whether the dictionary knows a word of the item: what it lacks cannot be missed."""
        item = core(self.row, lost, self.keys)
        keys = [token.key for token in self.source.tokens[item.first : item.last]]
        return any(
            (len(key) > 1 or key in _GOODS) and key[0] not in "#§" and (not HAN.match(key) or bool(renderings(key)))
            for key in keys
        )

    def _unmet(self, lost: int, first: int, last: int, places: dict[int, int]) -> bool:
        """Whether each word that might render the item stands apart from the list and renders something else."""
        item = core(self.row, lost, self.keys)
        for k in range(item.first, item.last):
            if self.own.explained[k] and not self.own.own[k]:
                return False
            for p in self.own.own[k]:
                others = [i for i in self.other.own[p] if not item.first <= i < item.last]
                near = first - _BESIDE <= p <= last + _BESIDE
                if not others or (near and not self._is_anothers(k, p, places)):
                    return False
        return True

    def _is_anothers(self, k: int, p: int, places: dict[int, int]) -> bool:
        """Whether a word renders but the second half of a compound, and that of another item with all its words.

        "Farm products" is 农产品, and no 电子产品 where nothing is electronic.
        """
        key = self.source.tokens[k].key
        if not self.chinese or len(key) != _COMPOUND or not renderings(key[:2]) or rendering(key[:2], self.target):
            return False
        return any(
            p != q and not any(self.marks[min(p, q) + 1 : max(p, q) + 1]) and self.other.own[p] & self.other.own[q]
            for q in (p - 1, p + 1)
            if 0 <= q < len(self.marks)
            if any(abs(place - p) <= 1 for place in places.values())
        )

    def _ends(self, lost: int, first: int, last: int, last_but_one: int) -> bool:
        """Whether the other side's list begins or ends with the items that are rendered."""
        if not self.chinese and (not lost or len(self.row) < _SURELY_A_LIST):
            return False
        if lost == 0:
            before = next((m for m in self.marks[first : max(first - _BEFORE, 0) : -1] if m), "")
            return before not in ("mark", "last") and all(self.other.explained[self._edge(first, -1) : first])
        end = self._edge(last, 1)
        goes_on = end + 1 < len(self.marks) and self.marks[end + 1] in ("mark", "last") and not self._is_beyond(end + 1)
        closed = "last" in self.marks[last_but_one + 1 : last + 1]
        return closed and not goes_on and self._explained(range(last, end + 1), lost)

    def _is_beyond(self, place: int) -> bool:
        """Whether a word renders what stands behind the source's list: "by email or post, or attend a meeting"."""
        return min(self.other.own[place], default=0) >= self.row[-1].last

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

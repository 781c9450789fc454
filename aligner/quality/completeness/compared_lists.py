"""A list of the source held against the list that answers it: which of its items the other side surely lacks.

The items of the two lists are counted off against each other. Between two that answer each other the source has more
of them than the target, and of what it has there no word has a counterpart anywhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.answered_items import Answered, Gap, core
from aligner.quality.words.word_links import Links, rendering

_SURELY_A_LIST = 4
"""Items of an English list that has no clause for its last item: "He came, saw, and wondered why" is of two."""
_CERTAIN = 2
"""So many items have to be answered where the first or last ones are fewer on the other side, but some."""
_GOODS = frozenset("金银铜铁锡铝锌铅镍钴锂钛钨铬锰铀汞钢煤盐糖茶米豆麦棉麻丝油纸牛羊猪马鸡鸭鱼虾")
"""Words of one character that mean one thing in a list; most have many senses, and freer renderings."""
_NO_ITEM = re.compile(f"[#§].*|(?![{''.join(sorted(_GOODS))}])[^\\W\\da-zA-Z]")
"""Figures, and other Chinese words of one character."""
_JOINED = re.compile(r"[ -]?| of (?:the )?")
"""What stands between two words that are one thing."""
_COMPOUND = 4
"""Characters of a word that is made of two."""
_AWAY = re.compile(
    r"\b(?:in|on|at|for|to|by|with|from|as|under|which|who|that|is|are|was|were|be|has|have|had|will|shall|may|can|must)\b"
)
_BEFORE = 3
"""So many words before what renders the second item may render the first one."""
_PREPOSITIONS = frozenset("across after against among before between dure through to toward via within without".split())
"""With these, and with words of which these are the keys, something else than the list begins."""


class ComparedLists(NamedTuple):
    """A list of the source, and what the other side has for its words."""

    lists: Answered
    words: Sequence[Sequence[int]]
    """Those of each item that no other has."""
    source: Reading
    target: Reading
    own: Links
    other: Links
    chinese: bool

    def lacks(self, gap: Gap) -> list[int]:
        """The words of the gap's items, if the other side has fewer items there and nothing that may render them."""
        if len(gap.own) <= self.may_render(gap):
            return []
        cores = [self._core(number) for number in gap.own]
        lost = [k for words in cores for k in words]
        if not all(cores) or not all(self._is_unmet(k) for k in lost) or self._is_spread(gap):
            return []
        if not (self.is_inner(gap) or self._ends_alike(gap)) or not self._is_explained(gap):
            return []
        return lost

    def _is_spread(self, gap: Gap) -> bool:
        """Whether an item beside it has another answer than the one it was given, which may be the lost one's.

        "Manage by zone and take a systemic approach" for 分区管控、系统治理: 治理 is "manage" in the dictionary.
        """
        free = set(range(len(self.lists.other))) - {j for _, j in self.lists.pairs}
        for i, j in self.lists.pairs if free else ():
            words = [k for k in self._core(i) if not self._stands_in(k, j)]
            # Farther from the gap, so that the answer it was given is free for the lost one.
            if i == gap.own.stop and any(self._stands_in(k, other) for k in words for other in free if other > j):
                return True
            if i == gap.own.start - 1 and any(self._stands_in(k, other) for k in words for other in free if other < j):
                return True
        return False

    def _stands_in(self, k: int, other: int) -> bool:
        """Whether a word of the source is rendered in that item of the other side."""
        item = self.lists.other[other]
        return any(item.first <= p < item.last for p in self.own.own[k])

    def may_render(self, gap: Gap) -> int:
        """How many items the other side has there with a word that renders nothing else.

        In English what an answered item renders already is nothing else: 教材 is "teaching material" in the dictionary,
        and no part of the "teaching plan" that 教学计划 answers. One Chinese word may be two English items: 科技.
        """
        if not gap.other:
            return 0
        answered = frozenset() if self.chinese else self._answered()
        return sum(
            not all(self.other.own[p] - answered for p in range(*self.lists.other[number])) for number in gap.other
        )

    def _answered(self) -> Set[int]:
        """The words of the items that the other side answers, as far as it renders them there."""
        others = [(number, range(*self.lists.other[other])) for number, other in self.lists.pairs]
        return {k for number, item in others for k in self.words[number] if not self.own.own[k].isdisjoint(item)}

    def is_inner(self, gap: Gap) -> bool:
        """Whether items are rendered on both sides of it."""
        return gap.own.start > 0 and gap.own.stop < len(self.lists.row)

    def is_known(self, gap: Gap) -> bool:
        """Whether the dictionary knows a word of each item."""
        return all(any(self._has_renderings(k) for k in self._core(number)) for number in gap.own)

    def is_outdone(self) -> bool:
        """Whether the other side has more items elsewhere in the list, which are divided otherwise then."""
        return any(self.is_inner(gap) and self.may_render(gap) > len(gap.own) for gap in self.lists.gaps())

    def _is_explained(self, gap: Gap) -> bool:
        """Whether all words of the other side render something, from the item before the gap to the one behind it.

        Of the first item's rendering what stands behind it counts as well: "health care and education" for
        医疗、卫生、教育.
        """
        row, other = self.lists.row, self.lists.other
        first, last = other[0].first, other[-1].last
        beside: set[int] = set()
        if gap.own.start > 0:
            first = max(self.rendered(gap.own.start - 1, gap.other.start - 1)) + 1
            beside.update(self.words[gap.own.start - 1])
        if gap.own.stop < len(row):
            last = min(self.rendered(gap.own.stop, gap.other.stop))
            first = max(first, last - _BEFORE) if gap.own.start == 0 else first
            beside.update(self._core(gap.own.stop))
        # Items that the other side has there have words of their own.
        theirs = {p for number in gap.other for p in range(*other[number])}
        between = (p for p in self._until_away(first, last) if p not in theirs)
        unknown = [p for p in between if not self.other.explained[p] and not self._completes(p, beside)]
        if unknown and not (self._is_one_word(unknown) and self._is_attribute(unknown[0], gap)):
            return False
        return gap.own.start > 0 or all(self.other.own[p] & beside for p in range(last, other[gap.other.stop].last))

    def _is_one_word(self, places: Sequence[int]) -> bool:
        """Whether these are one word, or the parts of one with hyphens: "off-balance-sheet"."""
        tokens = self.target.tokens
        return all(q == p + 1 and self.target.text[tokens[p].end : tokens[q].start] == "-" for p, q in pairwise(places))

    def _is_attribute(self, place: int, gap: Gap) -> bool:
        """Whether a word that nothing explains is part of the item behind the gap, and may render a word of its source.

        "And associated control software" is 及配套控制软件, though no dictionary has 配套 so.
        """
        if gap.own.stop >= len(self.lists.row) or not self.is_inner(gap):
            return False
        words, item = range(*self.lists.row[gap.own.stop]), range(*self.lists.other[gap.other.stop])
        if place not in item or not any(self.own.own[k].isdisjoint(item) for k in words):
            return False
        head = min(self.rendered(gap.own.stop, gap.other.stop))
        tokens = self.target.tokens
        if not any(head in self.own.own[k] and len(self.source.tokens[k].key) > 1 for k in words):
            return False
        return all(_JOINED.fullmatch(self.target.text, tokens[p].end, tokens[p + 1].start) for p in range(place, head))

    def _completes(self, place: int, beside: Set[int]) -> bool:
        """Whether an English word but completes what the word right beside it renders: "medicinal herbs" for 药材."""
        tokens = self.target.tokens
        return self.chinese and any(
            self.other.own[p] & beside
            and _JOINED.fullmatch(self.target.text, tokens[min(p, place)].end, tokens[max(p, place)].start)
            for p in (place - 1, place + 1)
            if 0 <= p < len(tokens)
        )

    def _until_away(self, first: int, last: int) -> Iterator[int]:
        """The words there; at the end of the list those before a word with which something else begins."""
        tokens = self.target.tokens
        ends = last == self.lists.other[-1].last
        for p in range(first, last):
            if ends and p and _AWAY.search(self.target.text, tokens[p - 1].end, tokens[p].start):
                return
            if ends and tokens[p].key in _PREPOSITIONS:
                return
            yield p

    def rendered(self, number: int, other: int) -> list[int]:
        """Where an item's words are rendered in the item that answers it."""
        item = self.lists.other[other]
        return [p for k in self.words[number] for p in self.own.own[k] if item.first <= p < item.last]

    def places(self) -> list[int]:
        """Where the items are rendered; of the first and the last one what surely belongs to them, if that is."""
        pairs = [self.rendered(i, j) for i, j in self.lists.pairs]
        sure = [
            [p for p in those if self.other.own[p] & set(self._core(i))]
            for (i, _), those in zip(self.lists.pairs, pairs)
        ]
        return [p for those, also in zip(sure, pairs) for p in those or also]

    def _core(self, number: int) -> list[int]:
        """The words that surely are the item's; figures are for the check of numbers."""
        words = core(self.lists.row, number, self.words[number])
        return [k for k in words if not _NO_ITEM.fullmatch(self.source.tokens[k].key)]

    def _ends_alike(self, gap: Gap) -> bool:
        """Whether the lists are the same but for this item, the first or the last one of the source's.

        Where the first or the last item begins and ends is not sure, in English less than in Chinese.
        """
        row, other = self.lists.row, self.lists.other
        count = len(self.lists.pairs) + sum(map(self.may_render, self.lists.gaps()))
        if len(row) != count + 1 or not self.is_known(gap) or (gap.other and len(self.lists.pairs) < _CERTAIN):
            return False
        if self.chinese:
            if gap.own.start == 0:
                # 工作不力、造成后果的单位和个人: what stands before 的 may be another list.
                tokens, item = self.source.tokens, row[gap.own.stop]
                return "的" not in self.source.text[tokens[item.first].start : tokens[item.last - 1].end]
            # 西面土地上的战争与掠夺: the last two may be a pair of their own, elsewhere on the other side.
            return bool(self.own.own[row[gap.own.start - 1].last - 1])
        return gap.own.start > 0 and len(row) >= _SURELY_A_LIST and len(self.lists.pairs) == len(other)

    def _has_renderings(self, k: int) -> bool:
        key = self.source.tokens[k].key
        if not self.chinese or not HAN.match(key):
            return True
        return bool(renderings(key))

    def _shares_its_verb(self, k: int) -> bool:
        """Whether all items have one verb, which English says once: 加油、加气、加氢 as "petrol, gas, hydrogen"."""
        if not self.chinese:
            return False
        key, keys = self.source.tokens[k].key, [token.key for token in self.source.tokens]
        heads = [[keys[i][0] for i in range(*item) if len(keys[i]) == len(key)] for item in self.lists.row]
        return len(key) == 2 and all(key[0] in head for head in heads) and bool(rendering(key[1], self.target))

    def _is_unmet(self, k: int) -> bool:
        """Whether nothing renders a word, or but the second half of a compound, and that in another item.

        "Farm products" is 农产品, and no 电子产品 where nothing is electronic.
        """
        key = self.source.tokens[k].key
        if not self.own.own[k]:
            return not self.own.explained[k] and not self._shares_its_verb(k)
        if not self.chinese or len(key) != _COMPOUND or not renderings(key[:2]) or rendering(key[:2], self.target):
            return False
        taken = {p for i, j in self.lists.pairs for p in self.rendered(i, j)}
        return self.own.own[k] <= taken

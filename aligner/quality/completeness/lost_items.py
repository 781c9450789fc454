"""Where the translation of a list lacks one of its items: 牛肉、乳制品、三文鱼 rendered "beef and salmon"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.answered_items import best_answered, own_words
from aligner.quality.completeness.compared_lists import ComparedLists
from aligner.quality.negation.negations import Span
from aligner.quality.words.lists import lists, runs, separators, uncoupled
from aligner.quality.words.word_links import linked

_LISTS = {True: re.compile("、"), False: re.compile(r",.*\b(?:and|or|nor|plus|along with|as well as)\b|[,;].*&")}
_COUPLES = {
    True: re.compile("[、和与與及或并並]"),
    False: re.compile(r"\b(?:and|or|nor|plus|along with|as well as)\b|&"),
}
"""What every list has, of three items, and of two."""
_AND_OTHERS = re.compile(r"(?:and )?(?:other|others|similar|such|like)\b", re.IGNORECASE)
_ET_CETERA = re.compile("等|其[他它余餘]|[类類]似")
"""公证书、截图等证据 is "a certificate, screenshots and other evidence"."""
_MOST_ITEMS = 50
"""Items of a list that is still prose; comparing takes time with their square."""


class LostItem(NamedTuple):
    """Items without a counterpart."""

    start: int
    end: int
    others: Span
    """Where the other items stand on the other side, as far as they are rendered."""
    rendered: int
    """How many items the other side has there; they render some of these, and it is not sure which."""
    sure: bool
    """Whether it stands within the list, and nothing on the other side might render it."""


def lost_items(source: Reading, target: Reading, chinese_source: bool) -> Iterator[LostItem]:
    """The items of the source's lists that the target's lists lack, at most one place a list."""
    if not (_LISTS[chinese_source].search(source.text) and _COUPLES[not chinese_source].search(target.text)):
        return
    source, target = (uncoupled(source), target) if chinese_source else (source, uncoupled(target))
    rows = [row for row in lists(source, chinese_source) if len(row) <= _MOST_ITEMS]
    others = list(runs(separators(target, not chinese_source, clauses=False), not chinese_source)) if rows else []
    if not others:
        return
    own, other = linked(source, target, chinese_source)
    keys = [token.key for token in source.tokens]
    for row in rows:
        words = own_words(row, keys)
        answered = best_answered(row, others, own, words)
        if answered is None:
            continue
        unit = ComparedLists(answered, words, source, target, own, other, chinese_source)
        for gap in () if unit.is_outdone() else answered.gaps():
            lost = unit.lacks(gap)
            start = source.tokens[lost[0]].start if lost else 0
            if lost and not chinese_source and _AND_OTHERS.match(source.text, start) and _ET_CETERA.search(target.text):
                continue
            if lost:
                rendered = unit.may_render(gap)
                places = unit.places()
                yield LostItem(
                    start,
                    source.tokens[lost[-1]].end,
                    (target.tokens[min(places)].start, target.tokens[max(places)].end),
                    rendered,
                    not rendered and unit.is_inner(gap) and unit.is_known(gap),
                )
                break

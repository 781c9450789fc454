"""Pages on which the order of the languages turns: Chinese over English, then, in another's post, the reverse.

Where the order turns two lines of one language meet, the second half of one pair and the first of the next; read as one
block they would shift every pair up to the next turn. Two lines left untranslated look alike, so a turn is no more than
likely.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from aligner.documents.lines.script import Script

Block = tuple[Script, list[int]]
"""Neighbouring paragraphs in one language, by their indices among those of that language."""
Fit = Callable[[Script, Sequence[int], Sequence[int]], float]
"""How well paragraphs of the one language, which stand first, fit those of the other."""

_OF_TURN = 1.0
"""What a turn must gain by the better fit of the pairs around it."""
_PLAINLY = 0.5
"""By how much the pairs must fit better yet than those that no turn divides."""
_LONE = 0.6
"""The share of blocks of one paragraph from which on a page renders line by line."""
_LEAST_BETWEEN = 2
"""So many pairs at least stand in one order."""


class _Pair(NamedTuple):
    """A pair of blocks, or of their parts, and what leads to it."""

    score: float
    script: Script | None = None
    """Which language stands first; None before the first pair."""
    first: Sequence[int] = ()
    second: Sequence[int] = ()
    before: _Pair | None = None


def turned_pairs(blocks: Sequence[Block], fit: Fit) -> list[tuple[list[int], list[int]]]:
    """The blocks paired, each as (Chinese, English), if the order seems to turn somewhere; else none.

    >>> page = [("zh", [0]), ("en", [0]), ("zh", [1]), ("en", [1, 2]), ("zh", [2]), ("en", [3]), ("zh", [3])]
    >>> turned_pairs(page, lambda script, first, second: 2.0 * (len(first) == len(second)))
    [([0], [0]), ([1], [1]), ([2], [2]), ([3], [3])]
    """
    if sum(len(own) == 1 for _, own in blocks) < _LONE * len(blocks):
        return []
    best = _best(blocks, fit, turning=True)
    if best.score < _best(blocks, fit, turning=False).score + _PLAINLY:
        return []
    last: _Pair | None = best
    pairs: list[_Pair] = []
    while last and last.script:
        pairs.insert(0, last)
        last = last.before
    stretches = [0]
    for i, pair in enumerate(pairs):
        if i and pair.script != pairs[i - 1].script:
            stretches.append(0)
        stretches[-1] += 1
    # Where the order turned back, the page may end with its first pair.
    if len(stretches) < 2 or min(stretches[:-1] if len(stretches) > 2 else stretches) < _LEAST_BETWEEN:
        return []
    sides = [(pair.first, pair.second) if pair.script == "zh" else (pair.second, pair.first) for pair in pairs]
    return [(list(ours), list(theirs)) for ours, theirs in sides]


def _best(blocks: Sequence[Block], fit: Fit, turning: bool) -> _Pair:
    """The pairs that fit best, told by the last: a block may end one pair and begin the next, with `turning`."""
    # By block: how much of it is taken, which language stood first before, and the best pair that leads there.
    reached: list[dict[tuple[int, Script | None], _Pair]] = [{} for _ in range(len(blocks) + 2)]
    reached[0][0, None] = _Pair(0.0)

    def reach(i: int, taken: int, pair: _Pair) -> None:
        known = reached[i].get((taken, pair.script))
        if known is None or pair.score > known.score:
            reached[i][taken, pair.script] = pair

    for i, (script, own) in enumerate(blocks):
        for (taken, _), before in reached[i].items():
            if not taken:
                reach(i + 1, 0, before)  # without a counterpart
            if i + 1 == len(blocks):
                continue
            rest, other = own[taken:], blocks[i + 1][1]
            score = before.score - _OF_TURN * (before.script not in (script, None))
            reach(i + 2, 0, _Pair(score + fit(script, rest, other), script, rest, other, before))
            if turning and len(rest) < len(other):
                head = other[: len(rest)]
                reach(i + 1, len(rest), _Pair(score + fit(script, rest, head), script, rest, head, before))
    return max(reached[len(blocks)].values(), key=lambda pair: pair.score, default=_Pair(0.0))

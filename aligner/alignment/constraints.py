"""Solving a pair again under beads that a person has confirmed.

A `Solver` keeps what the first solution found out: the candidate beads, their scores, and the points that every
likely path passes. A confirmed bead then costs only its neighbourhood, up to the nearest such points: what lies
beyond does not depend on it, because a path through a point goes on as it would have gone on anyway.

Where a confirmed bead is one that the first solution held for all but impossible, the candidates around it are of
little use; its neighbourhood is then searched afresh, the wider the farther the bead lies from the path.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import exp

import numpy as np

from aligner.alignment.bead_ids import ids_list
from aligner.alignment.candidates import Candidates
from aligner.alignment.chain import Chain
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.pair import Pair
from aligner.alignment.runs import RunEvidence
from aligner.alignment.solved import Solved
from aligner.alignment.solving import Weighed, chained, part_screened, scores_of, weighed
from aligner.alignment.weights import Model
from aligner.model import Bead

Point = tuple[int, int]
"""A place between sentences: how many Chinese and how many English ones lie before it."""

_CERTAIN = 1 - 1e-4
"""A point of this probability is passed whatever is confirmed elsewhere."""
_EXPECTED = 0.02
"""Where two points are passed together with at least this probability, the candidates between them suffice."""
_REACH = 8
"""Sentences beyond a confirmed bead that are searched afresh at least."""


def in_order(fixed: Iterable[Bead], m: int, n: int) -> list[Bead]:
    """The confirmed beads of m source and n target segments in order, their confidence 1.

    Raises ValueError, naming the beads, where one is empty, leaves the texts, overlaps another or crosses it.
    """
    beads = sorted(fixed, key=lambda b: (b.source.start, b.target.start, b.source.stop, b.target.stop))
    for bead in beads:
        if not bead.source and not bead.target:
            raise ValueError("a confirmed bead is empty on both sides")
        for run, size, side in ((bead.source, m, "source"), (bead.target, n, "target")):
            if run.step != 1 or run.start < 0 or not run.start <= run.stop <= size:
                raise ValueError(f"the confirmed bead {_named(bead)} leaves the {size} {side} segments, or skips some")
    for first, second in pairwise(beads):
        if set(first.source) & set(second.source) or set(first.target) & set(second.target):
            raise ValueError(f"the confirmed beads {_named(first)} and {_named(second)} overlap")
        if first.source.stop > second.source.start or first.target.stop > second.target.start:
            raise ValueError(f"the confirmed beads {_named(first)} and {_named(second)} cross")
    return [replace(bead, confidence=1.0) for bead in beads]


def _named(bead: Bead) -> str:
    return f"{ids_list(bead.source)}:{ids_list(bead.target)}"


def filled(fixed: Sequence[Solved], size: Point, stretch: Callable[[Point, Point], list[Solved]]) -> list[Solved]:
    """The whole path: the confirmed beads, and between them what `stretch` finds from one point to another."""
    path: list[Solved] = []
    at: Point = (0, 0)
    for bead in fixed:
        if at != (bead.i, bead.j):
            path += stretch(at, (bead.i, bead.j))
        path.append(replace(bead, probability=1.0))
        at = (bead.to_i, bead.to_j)
    return path if at == size else path + stretch(at, size)


def left_alone(begin: Point, end: Point) -> list[Solved]:
    """Every sentence between the points a null bead, and surely so: one side has none there."""
    (i, j), (to_i, to_j) = begin, end
    omitted = [Solved(k, k + 1, j, j, 1.0) for k in range(i, to_i)]
    return omitted + [Solved(to_i, to_i, k, k + 1, 1.0) for k in range(j, to_j)]


class Solver:
    """One pair's evidence and first solution, from which it is solved again and again under confirmed beads.

    The first solution keeps to the `anchors` of a first pass; what a confirmed bead makes doubtful is searched without.
    """

    def __init__(self, pair: Pair, model: Model, anchors: HardAnchors | None = None) -> None:
        self.pair = pair
        self.model = model
        self.size: Point = (len(pair.chinese.texts), len(pair.english.texts))
        self.anchors = anchors or HardAnchors.none(self.size[0])
        self.evidence = RunEvidence(pair, self.anchors.free(self.size[1]))
        self._all = weighed(pair, model, self.evidence, self.anchors)
        self._chain = Chain(self._all.beads, *self.size)
        self._first = self._hedged(chained(self._chain, self._all.beads, self._all.scores, model.temperature))
        self._passed = [(0, 0), *((bead.to_i, bead.to_j) for bead in self._first)]
        self._on_path = frozenset(self._passed)
        self._ahead, self._behind = self._chain.sums(self._all.scores / model.temperature)
        self._certain = [point for point in self._passed if self._together(point, point) >= _CERTAIN]
        self._sure = frozenset(self._certain)
        self._stretches: dict[tuple[Point, Point], list[Solved]] = {}

    def solve(self, fixed: Sequence[Solved] = ()) -> list[Solved]:
        """The best path that has all beads of `fixed`, with probabilities given them; theirs are 1.

        `fixed` is in order, its beads neither overlap nor cross. The result depends on nothing but `fixed`; stretches
        between the same two confirmed beads as at the last call are not solved again.
        """
        if not fixed:
            return self._first
        before, self._stretches = self._stretches, {}

        def stretch(begin: Point, end: Point) -> list[Solved]:
            known = before[begin, end] if (begin, end) in before else self._stretch(begin, end)
            return self._stretches.setdefault((begin, end), known)

        return filled(fixed, self.size, stretch)

    def parts(self, stretches: Sequence[tuple[Point, Point]]) -> list[Weighed]:
        """Stretches between two points anywhere, each weighed as if the path led from the one to the other.

        Both sides must have sentences in each. Nulls have the scores that the model gives them, in whatever document.
        """
        if not stretches:
            return []
        lists = [
            part_screened(self.pair, self.model, range(begin[0], end[0]), range(begin[1], end[1]))
            for begin, end in stretches
        ]
        beads = Candidates.joined(lists)
        scores = scores_of(self.pair, beads, self.model, self.evidence)
        ends = np.cumsum([0, *map(len, lists)])
        return [Weighed(found, scores[first:last]) for found, first, last in zip(lists, ends, ends[1:])]

    def chosen(self, weighed: Weighed, begin: Point, end: Point) -> list[Solved]:
        """The best path of these candidates from one point to the other."""
        (i, j), local = begin, weighed.beads.shifted(-begin[0], -begin[1])
        chain = Chain(local, end[0] - i, end[1] - j)
        path = chained(chain, local, weighed.scores, self.model.temperature)
        return self._hedged([replace(b, i=b.i + i, to_i=b.to_i + i, j=b.j + j, to_j=b.to_j + j) for b in path])

    def _hedged(self, path: list[Solved]) -> list[Solved]:
        """The path with every anchor no surer than the first pass found it."""
        known = self.anchors.probability
        return [
            replace(b, probability=min(b.probability, float(known[b.i]))) if self.anchors.has(b) else b for b in path
        ]

    def _stretch(self, begin: Point, end: Point) -> list[Solved]:
        """The path between two confirmed beads: both ends solved anew, what lies between certain points as it was."""
        inside = [p for p in self._certain_between(begin, end) if p not in (begin, end)]
        first = self._neighbourhood(begin, inside, end, forward=True)
        last = self._neighbourhood(end, inside, begin, forward=False)
        if first[0] > last[0] or first[1] > last[1]:
            return self._solved(begin, end)
        between = self._first[bisect_left(self._passed, first) : bisect_left(self._passed, last)]
        return [*self._solved(begin, first), *between, *self._solved(last, end)]

    def _neighbourhood(self, at: Point, certain: Sequence[Point], otherwise: Point, forward: bool) -> Point:
        """The nearest certain point up to which the stretch that begins (or ends) at `at` has to be solved anew."""
        if at in self._sure:
            return at
        ordered = certain if forward else certain[::-1]
        near = next(iter(ordered), otherwise)
        if self._suffices(*((at, near) if forward else (near, at))):
            return near
        reach = _REACH + 2 * self._distance(at)
        return next((p for p in ordered if min(abs(p[0] - at[0]), abs(p[1] - at[1])) >= reach), otherwise)

    def _solved(self, begin: Point, end: Point) -> list[Solved]:
        if begin[0] == end[0] or begin[1] == end[1]:
            return left_alone(begin, end)
        if self._suffices(begin, end):
            return self.chosen(self._all.between(begin, end), begin, end)
        (part,) = self.parts([(begin, end)])
        return self.chosen(part.shifted(self._all.null_shift), begin, end)

    def _suffices(self, begin: Point, end: Point) -> bool:
        """Whether the first solution's candidates are what has to be known between two points."""
        return {begin, end} <= self._on_path or self._together(begin, end) >= _EXPECTED

    def _together(self, begin: Point, end: Point) -> float:
        """First solution's probability that the path passes both points; 0 where no candidates lead there."""
        first, last = self._chain.number.get(begin), self._chain.number.get(end)
        if first is None or last is None:
            return 0.0
        known = 0.0
        if begin != end:
            here = self._all.between(begin, end)
            chain = Chain(here.beads.shifted(-begin[0], -begin[1]), end[0] - begin[0], end[1] - begin[1])
            if not chain.connected:
                return 0.0
            known = chain.marginals(here.scores / self.model.temperature)[0]
        return exp(min(0.0, self._ahead[first] + known + self._behind[last] - self._ahead[-1]))

    def _certain_between(self, begin: Point, end: Point) -> list[Point]:
        """The certain points at or after `begin` and at or before `end`, on both sides."""
        found = self._certain[bisect_left(self._certain, begin) :]
        return [p for p in found if begin[1] <= p[1] <= end[1] and p[0] <= end[0]]

    def _distance(self, point: Point) -> int:
        """How many sentences a point lies off the first solution's path."""
        rows = [p[0] for p in self._passed]
        near = self._passed[min(bisect_left(rows, point[0]), len(rows) - 1)]
        return abs(near[0] - point[0]) + abs(near[1] - point[1])

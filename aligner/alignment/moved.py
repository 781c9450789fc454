"""Moved passages: text that stands elsewhere on the other side, found after the monotone path.

A path of beads cannot cross itself, so a moved sentence ends as a null on both sides, or is squeezed into a bead that
is not its own. Here pairs of sentences are looked for that fit each other clearly better than what the path gave
them. Where such sentences stand in rows on both sides, the two rows are solved like any stretch of the path, and
every bead found there is a link between a null of one side and a null of the other. What a link gains over leaving
its sentences alone, less what the beads lose that it breaks, says whether the passage has moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from aligner.alignment.constraints import Point, Solver
from aligner.alignment.fit import Fit, spans_of
from aligner.alignment.lattice import TYPES
from aligner.alignment.relaid import Link, is_full, relaid, rest_of
from aligner.alignment.solved import Solved
from aligner.alignment.solving import Weighed

_CLEARLY = 0.1
"""By how much a pair must fit better than what the path gave each of its two sentences."""
_PAIRS = 200
"""At most so many pairs are followed up, the clearest ones: two texts with more moves than that are hardly a pair."""
_MOVED = 0.8
_RIGHT = 0.5
"""Least probabilities: that a passage has moved, and that beside this the link is exactly right."""
_MOST = 15.0
"""Gains beyond this (log odds) say no more."""
_LEXICAL = {"constant": -4.6, "gain": 0.29, "beside": 0.4, "cover": 6.5}
_ENCODED = {"constant": -6.83, "gain": 0.66, "beside": 0.4, "cover": 2.81, "encoder": 7.68}
"""Log odds that a passage has moved, without and with an encoder: logistic regression on what was proposed in gold
texts with moved passages (`tests/bench/moved_odds.py`)."""


class Moves:
    """What finds the moved passages of one pair; it remembers, so that solving again under constraints is quick."""

    def __init__(self, solver: Solver) -> None:
        self._solver = solver
        self._fit = Fit(solver)

    def found(self, path: Sequence[Solved], fixed: Iterable[Solved] = ()) -> tuple[list[Solved], list[tuple[int, int]]]:
        """The path with the halves of moved passages as nulls, and pairs of bead numbers: Chinese half, English half.

        A half may have several sentences; both have the probability of the link. Beads of `fixed` stay as they are, and
        no link begins or ends in one. Without moved passages the path comes back unchanged.
        """
        places = {(b.i, b.to_i, b.j, b.to_j) for b in fixed}
        kept = [(b.i, b.to_i, b.j, b.to_j) in places for b in path]
        links = _Search(self._solver, self._fit, path, kept).links()
        return relaid(self._solver, path, kept, links) if links else (list(path), [])


class _Search:
    """One path, and what may be wrong about it."""

    def __init__(self, solver: Solver, fit: Fit, path: Sequence[Solved], kept: Sequence[bool]) -> None:
        self._solver, self._fit, self._path, self._kept = solver, fit, path, np.array(kept, bool)
        self._of_c = np.repeat(np.arange(len(path)), [bead.to_i - bead.i for bead in path])
        self._of_e = np.repeat(np.arange(len(path)), [bead.to_j - bead.j for bead in path])
        """Number of the bead that each sentence lies in."""
        self._full = np.array([is_full(bead) for bead in path], bool)
        self._full_before = np.concatenate([[0], np.cumsum(self._full)])
        self._kept_before = np.cumsum(self._kept)

    def links(self) -> list[Link]:
        """The moved passages."""
        pairs = self._pairs()
        found: list[Link] = []
        while pairs and (new := self._accepted(pairs, found)):
            found += new
            pairs = {(i, j) for i, j in pairs if all(link.is_apart(i, i + 1, j, j + 1) for link in found)}
        return found

    def _pairs(self) -> set[Point]:
        """Pairs that cross the path and fit each other best, and clearly better than what the path gave the two."""
        i, j, fit = self._fit.compared(*(np.nonzero(~self._full[of])[0] for of in (self._of_c, self._of_e)))
        keep = ~self._kept[self._of_c[i]] & ~self._kept[self._of_e[j]] & self._crossing(i, j)
        i, j, fit = i[keep], j[keep], fit[keep]
        own_c, own_e = self._fit.given(self._path)
        margin = fit - np.maximum(own_c[i], own_e[j])
        best_c, best_e = np.full(len(self._of_c), _CLEARLY), np.full(len(self._of_e), _CLEARLY)
        np.maximum.at(best_c, i, margin)
        np.maximum.at(best_e, j, margin)
        clear = np.nonzero((margin > _CLEARLY) & (margin == best_c[i]) & (margin == best_e[j]))[0]
        clear = clear[np.argsort(-margin[clear], kind="stable")][:_PAIRS]
        chinese, english = self._solver.pair.chinese.texts, self._solver.pair.english.texts
        return {(a, b) for a, b in zip(i[clear].tolist(), j[clear].tolist()) if may_agree(chinese[a], english[b])}

    def _crossing(self, i: np.ndarray, j: np.ndarray) -> np.ndarray:
        """Whether a full bead lies between the places of Chinese sentences and English ones."""
        first, last = np.minimum(self._of_c[i], self._of_e[j]), np.maximum(self._of_c[i], self._of_e[j])
        between: np.ndarray = self._full_before[last] > self._full_before[np.minimum(first + 1, last)]
        return between

    def _accepted(self, pairs: set[Point], known: Sequence[Link]) -> list[Link]:
        """Links between the rows of sentences that the pairs suggest; no two claim the same sentence."""
        rows = self._rows(pairs, known)
        numbers = {int(self._of_c[i]) for i, _ in pairs} | {int(self._of_e[j]) for _, j in pairs}
        broken = [k for k in sorted(numbers) if self._full[k]]
        rests = {k: rest for k in broken if (rest := rest_of(self._path[k], *_sides(pairs))) is not None}
        stretches = [*rows, *(_ends(self._path[k]) for k in broken), *rests.values()]
        weighed = dict(zip(stretches, self._fit.weighed(stretches)))
        costs = {}
        for k in broken:
            left = self._best_gain(rests[k], weighed[rests[k]]) if k in rests else 0.0
            # A bead that links take apart from both sides is paid for by both.
            payers = any(self._of_c[i] == k for i, _ in pairs) + any(self._of_e[j] == k for _, j in pairs)
            costs[k] = max(0.0, _gain(self._path[k], weighed[_ends(self._path[k])]) - left) / payers
        proposed = self._proposed({row: weighed[row] for row in rows}, costs)
        chosen: list[Link] = []
        for link in sorted(proposed, key=lambda link: (-link.probability, link.i, link.j)):
            if all(other.is_apart(link.i, link.to_i, link.j, link.to_j) for other in chosen):
                chosen.append(link)
        return chosen

    def _rows(self, pairs: set[Point], known: Sequence[Link]) -> list[tuple[Point, Point]]:
        """Pairs of rows of free sentences that hold at least one of the pairs, as (begin, end) points.

        Free are nulls, and the sentences that stand beside one of a pair in its bead, unless a known link has them.
        """
        loose_c, loose_e = ({int(of[x]) for x in side} for of, side in zip((self._of_c, self._of_e), _sides(pairs)))
        free_c: set[int] = set()
        free_e: set[int] = set()
        for k, bead in enumerate(self._path):
            alone = not self._full[k] and not self._kept[k]
            if alone or k in loose_c:
                free_c.update(range(bead.i, bead.to_i))
            if alone or k in loose_e:
                free_e.update(range(bead.j, bead.to_j))
        for link in known:
            free_c.difference_update(range(link.i, link.to_i))
            free_e.difference_update(range(link.j, link.to_j))
        row_c, row_e = rows_of(free_c), rows_of(free_e)
        found = {(row_c[i], row_e[j]) for i, j in pairs}
        return sorted(((c[0], e[0]), (c[1], e[1])) for c, e in found)

    def _best_gain(self, stretch: tuple[Point, Point], weighed: Weighed) -> float:
        """What the best path of a stretch gains over leaving everything alone."""
        return sum(_gain(bead, weighed) for bead in self._solver.chosen(weighed, *stretch) if is_full(bead))

    def _proposed(self, weighed: Mapping[tuple[Point, Point], Weighed], costs: Mapping[int, float]) -> list[Link]:
        """The likely links between pairs of rows."""
        found = [
            (row, bead, _gain(bead, here))
            for row, here in weighed.items()
            for bead in self._solver.chosen(here, *row)
            if is_full(bead) and self._may_be_linked(bead)
        ]
        if not found:
            return []
        rows, beads, gross = zip(*found)
        broken = [
            {*self._of_c[b.i : b.to_i].tolist(), *self._of_e[b.j : b.to_j].tolist()} & costs.keys() for b in beads
        ]
        gains = np.array([gain - sum(costs[k] for k in sorted(numbers)) for gain, numbers in zip(gross, broken)])
        signs = self._signs(rows, beads, gains, broken)
        weights = _LEXICAL if self._solver.pair.vectors is None else _ENCODED
        odds = sum((weight * signs[name] for name, weight in weights.items()), np.zeros(len(beads)))
        moved = (1 / (1 + np.exp(-odds))).tolist()
        return [
            Link(bead.i, bead.to_i, bead.j, bead.to_j, probability * bead.probability)
            for bead, probability in zip(beads, moved)
            if probability > _MOVED and probability * bead.probability > _RIGHT
        ]

    def _signs(
        self,
        rows: Sequence[tuple[Point, Point]],
        beads: Sequence[Solved],
        gains: np.ndarray,
        broken: Sequence[set[int]],
    ) -> dict[str, np.ndarray]:
        """What speaks for each bead's having moved; the names are those of its weights."""
        helpful = np.clip(gains, 0, _MOST).tolist()
        # Links beside it in its rows speak for a link, and so do those that want the same bead gone.
        beside = [
            sum(
                helpful[n]
                for n, row in enumerate(rows)
                if n != k and (row == rows[k] or not broken[n].isdisjoint(broken[k]))
            )
            for k in range(len(beads))
        ]
        evidence = self._solver.evidence.of(spans_of(beads))
        return {
            "constant": np.ones(len(beads)),
            "gain": np.minimum(gains, _MOST),
            "beside": np.minimum(beside, _MOST),
            "cover": np.sqrt(evidence.cover_c * evidence.cover_e),
            "encoder": evidence.encoder,
        }

    def _may_be_linked(self, bead: Solved) -> bool:
        """Whether all sentences of a new bead stand apart on the path, and each half between the same kept beads."""
        i, j = np.meshgrid(np.arange(bead.i, bead.to_i), np.arange(bead.j, bead.to_j))
        halves = self._of_c[bead.i : bead.to_i], self._of_e[bead.j : bead.to_j]
        return bool(self._crossing(i, j).all()) and all(
            len(set(self._kept_before[numbers].tolist())) == 1 for numbers in halves
        )


def rows_of(sentences: Iterable[int]) -> dict[int, tuple[int, int]]:
    """For each sentence the run of neighbouring ones that it lies in, half-open."""
    ordered = sorted(sentences)
    begins = [k for k, x in enumerate(ordered) if k == 0 or x != ordered[k - 1] + 1]
    rows = {}
    for first, after in zip(begins, [*begins[1:], len(ordered)]):
        run = ordered[first], ordered[after - 1] + 1
        rows.update(dict.fromkeys(range(*run), run))
    return rows


def may_agree(chinese: str, english: str) -> bool:
    """Whether two texts may render each other: bare figures, such as the numbers of pages, only the same ones.

    >>> may_agree("3", "4"), may_agree("2024-03-01", "2024/03/01"), may_agree("渡口", "Ferry")
    (False, True, True)
    """
    if all(any(map(str.isalpha, text)) for text in (chinese, english)):
        return True
    return "".join(filter(str.isdigit, chinese)) == "".join(filter(str.isdigit, english))


def _sides(pairs: Iterable[Point]) -> tuple[set[int], set[int]]:
    return {i for i, _ in pairs}, {j for _, j in pairs}


def _ends(bead: Solved) -> tuple[Point, Point]:
    return (bead.i, bead.j), (bead.to_i, bead.to_j)


def _gain(bead: Solved, weighed: Weighed) -> float:
    """How much better the model likes the bead than leaving its sentences alone, in log odds."""
    beads, scores = weighed.beads, weighed.scores
    itself = (beads.to_i == bead.to_i) & (beads.to_j == bead.to_j)
    itself &= (beads.a == bead.to_i - bead.i) & (beads.b == bead.to_j - bead.j)
    gain = float(scores[itself].max(initial=-_MOST))
    for kind, ends, run in (
        ((1, 0), beads.to_i, range(bead.i, bead.to_i)),
        ((0, 1), beads.to_j, range(bead.j, bead.to_j)),
    ):
        nulls = beads.kind == TYPES.index(kind)
        for x in run:
            alone = scores[nulls & (ends == x + 1)]
            gain -= float(alone.max()) if len(alone) else 0.0
    return gain

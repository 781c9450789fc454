"""A path of beads laid anew where moved passages take sentences from it: each half becomes a null bead at its place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from aligner.alignment.constraints import Point, Solver
from aligner.alignment.solved import Solved

_LEFT = 0.5
"""Probability of a null that is what a link left of a bead: nothing is known of it by itself."""


@dataclass(frozen=True, slots=True)
class Link:
    """Chinese sentences [i, to_i) and the English [j, to_j) that render them elsewhere."""

    i: int
    to_i: int
    j: int
    to_j: int
    probability: float

    def is_apart(self, i: int, to_i: int, j: int, to_j: int) -> bool:
        """Whether it has none of these sentences."""
        return (self.to_i <= i or to_i <= self.i) and (self.to_j <= j or to_j <= self.j)


def is_full(bead: Solved) -> bool:
    """Whether the bead has sentences on both sides."""
    return bead.to_i > bead.i and bead.to_j > bead.j


def rest_of(bead: Solved, chinese: Collection[int], english: Collection[int]) -> tuple[Point, Point] | None:
    """What is left of a full bead without some sentences, as (begin, end); None unless both sides have one run left."""
    left_c = [i for i in range(bead.i, bead.to_i) if i not in chinese]
    left_e = [j for j in range(bead.j, bead.to_j) if j not in english]
    if not all(left and left[-1] - left[0] + 1 == len(left) for left in (left_c, left_e)):
        return None
    return (left_c[0], left_e[0]), (left_c[-1] + 1, left_e[-1] + 1)


def relaid(
    solver: Solver, path: Sequence[Solved], kept: Sequence[bool], links: Sequence[Link]
) -> tuple[list[Solved], list[tuple[int, int]]]:
    """The path with the links' halves as nulls, and the links as pairs of bead numbers (Chinese half, English half).

    `kept` says which beads stay as they are; the links have none of their sentences. What the links leave of a bead is
    solved again by itself.
    """
    chinese = {i: link for link in links for i in range(link.i, link.to_i)}
    english = {j: link for link in links for j in range(link.j, link.to_j)}
    laid: list[Solved] = []
    gap: list[Solved] = []
    for bead, stays in zip(path, kept):
        linked = any(i in chinese for i in range(bead.i, bead.to_i)) or any(
            j in english for j in range(bead.j, bead.to_j)
        )
        if stays or (is_full(bead) and not linked):
            laid += [*_gap_laid(solver, gap, chinese, english), bead]
            gap = []
        else:
            gap.append(bead)
    laid += _gap_laid(solver, gap, chinese, english)
    halves_c = {bead.i: number for number, bead in enumerate(laid) if bead.to_j == bead.j}
    halves_e = {bead.j: number for number, bead in enumerate(laid) if bead.to_i == bead.i}
    return laid, sorted((halves_c[link.i], halves_e[link.j]) for link in links)


def _gap_laid(
    solver: Solver, gap: Sequence[Solved], chinese: dict[int, Link], english: dict[int, Link]
) -> list[Solved]:
    """The beads of a gap between beads that stay; as they are where no link has a sentence of theirs."""
    if not any(i in chinese for b in gap for i in range(b.i, b.to_i)) and not any(
        j in english for b in gap for j in range(b.j, b.to_j)
    ):
        return list(gap)
    rests = [rest for b in gap if is_full(b) and (rest := rest_of(b, chinese, english)) is not None]
    full = [
        bead
        for rest, weighed in zip(rests, solver.parts(rests))
        for bead in solver.chosen(weighed, *rest)
        if is_full(bead)
    ]
    alone_c = {b.i: b.probability for b in gap if b.to_j == b.j}
    alone_e = {b.j: b.probability for b in gap if b.to_i == b.i}
    laid: list[Solved] = []
    i, j = gap[0].i, gap[0].j
    to_i, to_j = gap[-1].to_i, gap[-1].to_j
    for bead in (*full, Solved(to_i, to_i, to_j, to_j, 1.0)):
        while i < bead.i:
            end, probability = (
                (chinese[i].to_i, chinese[i].probability) if i in chinese else (i + 1, alone_c.get(i, _LEFT))
            )
            laid.append(Solved(i, end, j, j, probability))
            i = end
        while j < bead.j:
            end, probability = (
                (english[j].to_j, english[j].probability) if j in english else (j + 1, alone_e.get(j, _LEFT))
            )
            laid.append(Solved(i, i, j, end, probability))
            j = end
        if is_full(bead):
            laid.append(bead)
            i, j = bead.to_i, bead.to_j
    return laid

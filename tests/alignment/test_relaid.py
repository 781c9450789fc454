"""A path laid anew around the halves of moved passages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from aligner.alignment.constraints import Solver
from aligner.alignment.pair import Pair
from aligner.alignment.relaid import Link, relaid, rest_of
from aligner.alignment.solved import Solved
from aligner.alignment.weights import load

PATH = (
    Solved(0, 1, 0, 1, 0.9),
    Solved(1, 2, 1, 3, 0.9),
    Solved(2, 3, 3, 3, 0.7),
    Solved(3, 3, 3, 4, 0.6),
    Solved(3, 5, 4, 5, 0.8),
    Solved(5, 6, 5, 6, 0.9),
    Solved(6, 6, 6, 7, 0.5),
)
"""Six Chinese sentences and seven English ones."""


@pytest.fixture(scope="module")
def solver(small: Pair) -> Solver:
    """For what is left of broken beads."""
    return Solver(small, load().model_for("none"))


def tiles(beads: Sequence[Solved]) -> list[str]:
    return [f"{b.i}-{b.to_i}:{b.j}-{b.to_j}" for b in beads]


def laid(solver: Solver, *links: Link, kept: Sequence[int] = ()) -> tuple[list[str], list[tuple[int, int]]]:
    beads, numbers = relaid(solver, PATH, [k in kept for k in range(len(PATH))], links)
    at = (0, 0)
    for bead in beads:
        assert (bead.i, bead.j) == at
        at = bead.to_i, bead.to_j
    assert at == (6, 7)
    for (c, e), link in zip(numbers, sorted(links, key=lambda link: link.i)):
        assert beads[c] == Solved(link.i, link.to_i, beads[c].j, beads[c].j, link.probability)
        assert beads[e] == Solved(beads[e].i, beads[e].i, link.j, link.to_j, link.probability)
    return tiles(beads), numbers


def test_two_nulls_only_change_their_probability(solver: Solver) -> None:
    assert laid(solver, Link(2, 3, 6, 7, 0.95)) == (tiles(PATH), [(2, 6)])


def test_what_a_link_leaves_of_a_bead_is_solved_again(solver: Solver) -> None:
    beads, numbers = laid(solver, Link(4, 5, 6, 7, 0.9))
    assert beads[:3] == tiles(PATH)[:3]
    assert beads[-2:] == ["5-6:5-6", "6-6:6-7"]
    assert "4-5:5-5" in beads
    assert len(numbers) == 1


def test_a_bead_taken_apart_from_both_sides(solver: Solver) -> None:
    beads, _ = laid(solver, Link(5, 6, 0, 1, 0.9), Link(0, 1, 5, 6, 0.8))
    assert beads[:3] == ["0-1:0-0", "1-1:0-1", "1-2:1-3"]
    assert beads[-3:] == ["5-6:5-5", "6-6:5-6", "6-6:6-7"]


def test_nulls_of_several_sentences(solver: Solver) -> None:
    beads, _ = laid(solver, Link(2, 3, 5, 7, 0.9))
    assert "2-3:3-3" in beads
    assert "6-6:5-7" in beads
    assert "5-6:5-5" in beads


def test_what_stays_stays(solver: Solver) -> None:
    """A confirmed null keeps its place between its neighbours."""
    beads, _ = laid(solver, Link(2, 3, 6, 7, 0.9), kept=[3])
    assert beads == tiles(PATH)


@pytest.mark.parametrize(
    ("chinese", "english", "rest"),
    [
        ({3}, set(), ((4, 4), (6, 6))),
        ({5}, {5}, ((3, 4), (5, 5))),
        ({4}, set(), None),
        (set(), {4, 5}, None),
        ({9}, {9}, ((3, 4), (6, 6))),
    ],
    ids=["one side", "both sides", "from the middle", "a whole side", "others"],
)
def test_what_is_left_of_a_bead(
    chinese: set[int], english: set[int], rest: tuple[tuple[int, int], tuple[int, int]] | None
) -> None:
    assert rest_of(Solved(3, 6, 4, 6, 0.9), chinese, english) == rest


def test_links_are_apart_where_they_share_no_sentence() -> None:
    link = Link(2, 4, 6, 7, 0.9)
    assert link.is_apart(4, 5, 0, 6)
    assert not link.is_apart(3, 5, 0, 1)
    assert not link.is_apart(0, 1, 5, 7)

"""Hard anchors: which pairs become one, and that every path keeps to them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.lattice import TYPES, Corridor, Lattice
from aligner.alignment.pair import Pair, pair
from aligner.alignment.solved import Solved


@st.composite
def first_passes(draw: st.DrawFn) -> tuple[HardAnchors, list[Solved], int, int]:
    """A path of small beads, some of the 1-1 ones anchors; with the numbers of sentences."""
    i = j = 0
    path = []
    for a, b in draw(st.lists(st.sampled_from([(1, 1), (1, 1), (1, 0), (0, 1), (2, 1), (1, 2)]), max_size=4)):
        path.append(Solved(i, i + a, j, j + b, 0.5))
        i, j = i + a, j + b
    english, probability = np.full(i, -1), np.zeros(i)
    for bead in path:
        if bead.to_i - bead.i == bead.to_j - bead.j == 1 and draw(st.booleans()):
            english[bead.i], probability[bead.i] = bead.j, 0.995
    points = np.array([(b.to_i, b.to_j) for b in path], np.int64).reshape(-1, 2)
    return HardAnchors(english, probability, points), path, i, j


def paths(lattice: Lattice, m: int, n: int) -> Iterator[list[Solved]]:
    """Every path of beads in the lattice."""

    def on(i: int, j: int) -> Iterator[list[Solved]]:
        if (i, j) == (m, n):
            yield []
        here = int(lattice.number(np.array([i]), np.array([j]))[0])
        for kind, (a, b) in enumerate(TYPES):
            if lattice.after[here, kind] < lattice.points:
                for rest in on(i + a, j + b):
                    yield [Solved(i, i + a, j, j + b, 0.5), *rest]

    yield from on(0, 0)


def places(path: list[Solved]) -> list[tuple[int, int, int, int]]:
    return [(b.i, b.to_i, b.j, b.to_j) for b in path]


@settings(deadline=None, max_examples=50)
@given(first_passes())
def test_every_path_has_the_anchors_and_the_first_one_is_left(
    drawn: tuple[HardAnchors, list[Solved], int, int],
) -> None:
    anchors, first, m, n = drawn
    narrow = anchors.narrowed(Corridor(np.zeros(m + 1, np.int64), np.full(m + 1, n)))
    assert (narrow.lo <= narrow.hi).all()
    found = [places(path) for path in paths(Lattice(narrow, anchors.english), m, n)]
    held = {(i, i + 1, j, j + 1) for i, j in enumerate(anchors.english.tolist()) if j >= 0}
    assert places(first) in found
    assert all(held <= set(path) for path in found)
    assert len(anchors) == len(held)
    free_c, free_e = anchors.free(n)
    assert (int((~free_c).sum()), int((~free_e).sum())) == (len(held), len(held))


@given(first_passes())
def test_a_corridor_elsewhere_does_not_cut_the_first_path_off(
    drawn: tuple[HardAnchors, list[Solved], int, int],
) -> None:
    """The second pass, which knows more words, may look for the path in quite another place."""
    anchors, first, m, n = drawn
    elsewhere = Corridor(np.array([0, *[n] * m]), np.full(m + 1, n))
    lattice = Lattice(anchors.narrowed(elsewhere), anchors.english)
    for bead in first:
        begin = int(lattice.number(np.array([bead.i]), np.array([bead.j]))[0])
        end = int(lattice.number(np.array([bead.to_i]), np.array([bead.to_j]))[0])
        assert lattice.after[begin, TYPES.index((bead.to_i - bead.i, bead.to_j - bead.j))] == end


def test_sure_pairs_with_words_in_common_are_anchors(small: Pair) -> None:
    first = [
        Solved(0, 1, 0, 1, 0.995),
        Solved(1, 2, 1, 3, 0.999),
        Solved(2, 3, 3, 4, 0.98),
        Solved(3, 4, 4, 4, 0.999),
        Solved(4, 4, 4, 5, 0.999),
        Solved(4, 5, 5, 6, 0.99),
        Solved(5, 6, 6, 7, 0.2),
    ]
    anchors = HardAnchors.of(small, first)
    assert anchors.english.tolist() == [0, -1, -1, -1, 5, -1]
    assert anchors.probability.tolist() == [0.995, 0, 0, 0, 0.99, 0]
    assert anchors.path.tolist() == [[1, 1], [2, 3], [3, 4], [4, 4], [4, 5], [5, 6], [6, 7]]


def test_two_sentences_that_only_stand_at_the_same_place_are_no_anchor() -> None:
    """An omission and an addition side by side, each the other's only candidate."""
    bare = pair(["鸭子过了河。", "专家组意见应写入会议纪要。"], ["The ducks crossed the river.", "Ahem!"], None)
    anchors = HardAnchors.of(bare, [Solved(0, 1, 0, 1, 1.0), Solved(1, 2, 1, 2, 0.999)])
    assert anchors.english.tolist() == [0, -1]


def test_without_sure_pairs_there_are_none(small: Pair) -> None:
    anchors = HardAnchors.of(small, [Solved(0, 6, 0, 7, 0.999)])
    assert not anchors
    assert anchors.free(7)[1].all()

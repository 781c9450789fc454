"""The lattice's sums against ten lines that walk every path."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment.lattice import LONGEST, TYPES, Corridor, Lattice

Step = tuple[int, int, int]


def walks(corridor: Corridor, start: tuple[int, int], goal: tuple[int, int]) -> Iterator[list[Step]]:
    """The oracle: every path of beads inside the corridor, as (to_i, to_j, type) steps."""
    if start == goal:
        yield []
        return
    for kind, (a, b) in enumerate(TYPES):
        i, j = start[0] + a, start[1] + b
        if i <= goal[0] and j <= goal[1] and corridor.lo[i] <= j <= corridor.hi[i]:
            for rest in walks(corridor, (i, j), goal):
                yield [(i, j, kind), *rest]


def log_sum(values: list[float]) -> float:
    top = max(values, default=-math.inf)
    return -math.inf if top == -math.inf else top + math.log(sum(math.exp(v - top) for v in values))


@st.composite
def corridors(draw: st.DrawFn, largest: int = 4) -> Corridor:
    """Any corridor from (0, 0) to (m, n) that never falls, with gaps between rows too."""
    m, n = draw(st.integers(0, largest)), draw(st.integers(0, largest))
    column = st.integers(0, n)
    lo = [0, *sorted(draw(st.lists(column, min_size=m, max_size=m)))]
    hi = [*sorted(draw(st.lists(column, min_size=m, max_size=m))), n]
    return Corridor(np.array(lo, np.int64), np.maximum.accumulate(np.maximum(lo, hi)))


@st.composite
def lattices(draw: st.DrawFn) -> tuple[Corridor, Lattice, np.ndarray]:
    """A corridor, its lattice, and scores; beads other than insertions may be forbidden by −∞."""
    corridor = draw(corridors())
    lattice = Lattice(corridor)
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    scores = rng.normal(0, draw(st.sampled_from([0.1, 3.0, 30.0])), (lattice.points, len(TYPES)))
    scores[:, 1:][rng.random((lattice.points, len(TYPES) - 1)) < draw(st.sampled_from([0.0, 0.3]))] = -np.inf
    scores[lattice.before == lattice.points] = -np.inf
    return corridor, lattice, scores


@given(corridors(), st.data())
def test_a_held_sentence_is_in_no_bead_but_its_own(corridor: Corridor, data: st.DataObject) -> None:
    m, n = corner(corridor)
    held = np.array([data.draw(st.integers(-1, n - 1)) for _ in range(m)], np.int64)
    lattice = Lattice(corridor, held)
    scores = np.zeros((lattice.points, len(TYPES)))
    scores[lattice.before == lattice.points] = -np.inf

    def is_allowed(path: list[Step]) -> bool:
        for i, j, kind in path:
            a, b = TYPES[kind]
            for k in range(i - a, i):
                if held[k] >= 0 and ((a, b) != (1, 1) or j - 1 != held[k]):
                    return False
        return True

    allowed = sum(map(is_allowed, walks(corridor, (0, 0), (m, n))))
    forward, backward = lattice.forward(scores), lattice.backward(scores)
    ways = math.log(allowed) if allowed else -math.inf
    assert forward[lattice.points - 1] == pytest.approx(ways)
    assert backward[0] == pytest.approx(ways)


def number(lattice: Lattice, i: int, j: int) -> int:
    return int(lattice.number(np.array([i]), np.array([j]))[0])


def worth(lattice: Lattice, scores: np.ndarray, path: list[Step]) -> float:
    return sum((float(scores[number(lattice, i, j), kind]) for i, j, kind in path), 0.0)


def corner(corridor: Corridor) -> tuple[int, int]:
    return corridor.rows - 1, int(corridor.hi[-1])


def test_types_are_nulls_first_then_full_beads_up_to_the_longest() -> None:
    assert TYPES[:3] == ((0, 1), (1, 0), (1, 1))
    assert len(set(TYPES)) == len(TYPES)
    assert all(min(t) >= 1 and max(t) <= LONGEST and sum(t) <= 8 for t in TYPES[2:])
    assert {(b, a) for a, b in TYPES} == set(TYPES)


@given(corridors(largest=6))
def test_points_are_numbered_row_by_row(corridor: Corridor) -> None:
    lattice = Lattice(corridor)
    inside = [(i, j) for i in range(corridor.rows) for j in range(corridor.lo[i], corridor.hi[i] + 1)]
    assert list(zip(lattice.row.tolist(), lattice.column.tolist())) == inside
    assert lattice.points == len(inside)
    assert lattice.start[-1] == lattice.points
    for kind, (a, b) in enumerate(TYPES):
        for point, (i, j) in enumerate(inside):
            for there, near in ((lattice.before, (i - a, j - b)), (lattice.after, (i + a, j + b))):
                assert there[point, kind] == (inside.index(near) if near in inside else lattice.points)


@settings(max_examples=60, deadline=None)
@given(lattices(), st.data())
def test_forward_and_backward_sum_all_paths(drawn: tuple[Corridor, Lattice, np.ndarray], data: st.DataObject) -> None:
    corridor, lattice, scores = drawn
    forward, backward = lattice.forward(scores), lattice.backward(scores)
    assert forward[-1] == backward[-1] == -np.inf
    point = data.draw(st.integers(0, lattice.points - 1))
    here = int(lattice.row[point]), int(lattice.column[point])
    from_begin = log_sum([worth(lattice, scores, p) for p in walks(corridor, (0, 0), here)])
    to_end = log_sum([worth(lattice, scores, p) for p in walks(corridor, here, corner(corridor))])
    assert forward[point] == pytest.approx(from_begin, abs=1e-9, rel=1e-9)
    assert backward[point] == pytest.approx(to_end, abs=1e-9, rel=1e-9)


@settings(max_examples=60, deadline=None)
@given(lattices())
def test_marginals_are_shares_of_all_paths(drawn: tuple[Corridor, Lattice, np.ndarray]) -> None:
    corridor, lattice, scores = drawn
    paths = list(walks(corridor, (0, 0), corner(corridor)))
    worths = [worth(lattice, scores, p) for p in paths]
    whole, marginals = lattice.marginals(scores)
    assert whole == pytest.approx(log_sum(worths), abs=1e-9, rel=1e-9)
    expected = np.zeros((lattice.points, len(TYPES)))
    for path, value in zip(paths, worths):
        for i, j, kind in path:
            expected[number(lattice, i, j), kind] += math.exp(value - whole) if value > -math.inf else 0
    np.testing.assert_allclose(marginals, expected, atol=1e-9)


@settings(max_examples=60, deadline=None)
@given(lattices())
def test_best_is_the_heaviest_path(drawn: tuple[Corridor, Lattice, np.ndarray]) -> None:
    corridor, lattice, scores = drawn
    heaviest = max((worth(lattice, scores, p) for p in walks(corridor, (0, 0), corner(corridor))), default=-math.inf)
    if heaviest == -math.inf:
        return
    i = j = 0
    total = 0.0
    for point, kind in lattice.best(scores):
        i, j = i + TYPES[kind][0], j + TYPES[kind][1]
        assert number(lattice, i, j) == point < lattice.points
        total += scores[point, kind]
    assert (i, j) == corner(corridor)
    assert total == pytest.approx(heaviest, abs=1e-9, rel=1e-9)


def test_long_rows_lose_no_precision() -> None:
    """Row sums run over cumulated insertions: a plain table, cell by cell, has to say the same."""
    m = n = 60
    lattice = Lattice(Corridor(np.zeros(m + 1, np.int64), np.full(m + 1, n)))
    scores = np.random.default_rng(7).normal(-20, 15, (lattice.points, len(TYPES)))
    table = np.full((m + 1, n + 1), -np.inf)
    best = table.copy()
    for i in range(m + 1):
        for j in range(n + 1):
            ways = [(k, i - a, j - b) for k, (a, b) in enumerate(TYPES) if i >= a and j >= b]
            at = i * (n + 1) + j
            table[i, j] = log_sum([float(table[x, y] + scores[at, k]) for k, x, y in ways]) if i + j else 0
            best[i, j] = max((best[x, y] + scores[at, k] for k, x, y in ways), default=0.0)
    scores[lattice.before == lattice.points] = -np.inf
    np.testing.assert_allclose(lattice.forward(scores)[:-1], table.ravel(), rtol=1e-9)
    assert sum(scores[point, kind] for point, kind in lattice.best(scores)) == pytest.approx(best[m, n])
    whole, marginals = lattice.marginals(scores)
    assert whole == pytest.approx(table[m, n])
    sizes = np.array(TYPES)
    assert (marginals.sum(axis=0) @ sizes).tolist() == pytest.approx([m, n])  # every sentence is in one bead

"""The corridor: what always holds of it, and that it contains the path."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment import corridor as module
from aligner.alignment.corridor import Similarity, anchors, around, coarse, fine
from aligner.alignment.gold import read_gold
from aligner.alignment.lattice import Corridor
from aligner.alignment.pair import pair
from aligner.alignment.solving import corridor_of


def is_corridor(found: Corridor, m: int, n: int) -> None:
    """From (0, 0) to (m, n), never falling, without a gap between rows."""
    assert found.rows == m + 1
    assert found.lo[0] == 0
    assert found.hi[m] == n
    assert (found.lo >= 0).all()
    assert (found.hi <= n).all()
    assert (found.lo <= found.hi).all()
    assert (np.diff(found.lo) >= 0).all()
    assert (np.diff(found.hi) >= 0).all()
    assert (found.lo[1:] <= found.hi[:-1]).all()


@st.composite
def paths(draw: st.DrawFn) -> tuple[np.ndarray, int, int]:
    """A strictly rising path inside m × n."""
    m, n = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    k = draw(st.integers(0, min(m, n)))
    rows = sorted(draw(st.sets(st.integers(0, m), min_size=k, max_size=k)))
    columns = sorted(draw(st.sets(st.integers(0, n), min_size=k, max_size=k)))
    return np.array(list(zip(rows, columns)), np.int64).reshape(-1, 2), m, n


@given(paths(), st.integers(0, 9))
def test_around_holds_every_rectangle_and_its_margin(drawn: tuple[np.ndarray, int, int], margin: int) -> None:
    path, m, n = drawn
    found = around(path, m, n, margin)
    is_corridor(found, m, n)
    corners = [(0, 0), *map(tuple, path.tolist()), (m, n)]
    for (i0, j0), (i1, j1) in itertools.pairwise(corners):
        assert (found.lo[i0 : i1 + 1] <= max(0, j0 - margin)).all()
        assert (found.hi[i0 : i1 + 1] >= min(n, j1 + margin)).all()


def test_around_is_no_wider_than_asked() -> None:
    diagonal = np.stack([np.arange(1, 51)] * 2, axis=1)
    found = around(diagonal, 50, 50, 3)
    assert (found.hi - found.lo).max() == 2 * 3 + 2


@pytest.mark.parametrize(("m", "n"), [(600, 700), (3000, 40), (40, 3000), (5000, 5000)])
def test_a_rectangle_too_large_to_search_becomes_a_band(m: int, n: int) -> None:
    found = around(np.zeros((0, 2), np.int64), m, n, 5)
    is_corridor(found, m, n)
    diagonal = (np.arange(m + 1) * n / m).astype(int)
    assert (found.lo <= diagonal).all()
    assert (diagonal <= found.hi).all()
    assert (found.hi - found.lo).sum() < 60_000 + 120 * (m + 1)


def test_a_band_behind_narrow_rectangles_widens_them_too() -> None:
    """Rows before the band begin no further right than the band itself: the bounds never fall."""
    path = np.stack([np.arange(1, 101)] * 2, axis=1)
    found = around(path, 1000, 1000, 2)
    is_corridor(found, 1000, 1000)
    turned = around(900 + path, 1000, 1000, 2)
    is_corridor(turned, 1000, 1000)


POINTS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 9)), max_size=9)


@settings(max_examples=150)
@given(POINTS)
def test_heaviest_chain_against_all_subsets(drawn: list[tuple[int, int, int]]) -> None:
    points = sorted({(i, j): (i, -j, w) for i, j, w in drawn}.values())
    rows, columns, weights = (
        np.array(x, np.int64) for x in ([p[0] for p in points], [-p[1] for p in points], [p[2] for p in points])
    )
    chain = module._heaviest_chain(rows, columns, weights, 6)
    weight = {(i, -j): w for i, j, w in points}
    rising = [
        subset
        for size in range(len(points) + 1)
        for subset in itertools.combinations(sorted(weight), size)
        if all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(subset))
    ]
    found = [(i, j) for i, j in chain.tolist()]
    assert tuple(found) in rising
    assert sum(weight[p] for p in found) == max(sum(weight[p] for p in subset) for subset in rising)


def rows_of(concepts: list[list[int]], count: int) -> sp.csr_matrix:
    """One row a sentence, one column a concept."""
    dense = np.zeros((len(concepts), count))
    for i, known in enumerate(concepts):
        dense[i, known] = 1
    return sp.csr_matrix(dense)


def test_anchors_are_rare_shared_concepts_that_move_forward() -> None:
    source = rows_of([[0, 9], [1], [2], [3], [4]], 10)
    target = rows_of([[0], [1], [4], [3], [8]], 10)
    chain = anchors(source, target)
    assert chain.tolist() in ([[0, 0], [1, 1], [3, 3]], [[0, 0], [1, 1], [4, 2]])


def test_a_sentence_is_one_anchor_only() -> None:
    """The source's second sentence shares something with three sentences of the target, in order."""
    source, target = rows_of([[0], [1, 2, 3], [4]], 5), rows_of([[0], [1], [2], [3], [4]], 5)
    chain = anchors(source, target)
    assert len(chain) == 3
    assert (np.diff(chain, axis=0) > 0).all()


def test_what_stands_everywhere_is_no_anchor() -> None:
    common = rows_of([[0]] * 40, 1)
    assert anchors(common, common).shape == (0, 2)


@pytest.mark.parametrize(("m", "n"), [(1, 1), (1, 5), (5, 1), (30, 20), (250, 300)])
def test_coarse_and_fine_without_any_evidence(m: int, n: int) -> None:
    nothing = sp.csr_matrix((m, 4)), sp.csr_matrix((n, 4))
    wide = coarse(*nothing)
    is_corridor(wide, m, n)
    zeros = np.zeros((m, n))
    is_corridor(fine(wide, lambda rows, columns: zeros[rows, columns]), m, n)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 220), st.integers(1, 220), st.integers(0, 2**32 - 1))
def test_fine_gives_a_corridor_whatever_the_similarity(m: int, n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = rng.random((m, n)) ** 3
    similarity = lambda rows, columns: table[rows, columns]  # noqa: E731
    wide = around(np.zeros((0, 2), np.int64), m, n, 3)
    is_corridor(fine(wide, similarity), m, n)


def test_fine_follows_the_best_matching_closely() -> None:
    """400 sentences, of which the target lacks 100 to 139: the corridor keeps to the path and stays narrow."""
    kept = [i for i in range(400) if not 100 <= i < 140]
    table = np.zeros((400, 360))
    table[kept, np.arange(360)] = 1
    wide = around(np.zeros((0, 2), np.int64), 400, 360, 3)
    found = fine(wide, lambda rows, columns: table[rows, columns])
    is_corridor(found, 400, 360)
    behind = np.array([sum(k < i for k in kept) for i in range(401)])
    assert (found.lo <= behind).all()
    assert (behind <= found.hi).all()
    assert np.mean(found.hi - found.lo) < 20


def products(rows: sp.csr_matrix) -> Similarity:
    return lambda r, c: (rows[r] @ rows[c].T).toarray()


def test_grows_with_length_not_with_its_square() -> None:
    sizes = {}
    for m in (500, 4000):
        rows = sp.identity(m, format="csr")
        found = fine(coarse(rows, rows), products(rows))
        sizes[m] = int((found.hi - found.lo + 1).sum())
    assert sizes[4000] < 9 * sizes[500]


def test_the_corridor_of_the_sample_corpora_contains_their_gold_path(corpora: Path) -> None:
    for text in read_gold(corpora / "gold"):
        found = corridor_of(pair(text.chinese, text.english, None))
        is_corridor(found, len(text.chinese), len(text.english))
        i = j = 0
        for c, e in text.oriented:
            i, j = i + len(c), j + len(e)
            assert found.lo[i] <= j <= found.hi[i], (text.name, i, j)

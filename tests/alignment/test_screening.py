"""The first stage's running sums against plain loops."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment import screening
from aligner.alignment.corridor import around
from aligner.alignment.lattice import LONGEST, TYPES, Corridor, Lattice
from aligner.alignment.pair import Pair, pair
from aligner.alignment.weights import load


@st.composite
def bands(draw: st.DrawFn) -> tuple[Corridor, np.ndarray, screening.Band]:
    """A corridor, a dense table, and the table's band around the corridor."""
    m, n = draw(st.integers(1, 30)), draw(st.integers(1, 30))
    k = draw(st.integers(0, min(m, n)))
    rows = sorted(draw(st.sets(st.integers(1, m), min_size=k, max_size=k)))
    columns = sorted(draw(st.sets(st.integers(1, n), min_size=k, max_size=k)))
    corridor = around(np.array(list(zip(rows, columns)), np.int64).reshape(-1, 2), m, n, draw(st.integers(0, 4)))
    table = np.random.default_rng(draw(st.integers(0, 2**32 - 1))).random((m, n)) + 0.1
    return corridor, table, screening.band(corridor, lambda r, c: table[r, c], draw(st.sampled_from([1, 3, 128])))


@settings(deadline=None)
@given(bands())
def test_take_gives_the_table_inside_the_band_and_nothing_outside(
    drawn: tuple[Corridor, np.ndarray, screening.Band],
) -> None:
    _, table, band = drawn
    m, n = table.shape
    for i in range(-2, m + 2):
        for j in range(-2, n + 2):
            taken = float(band.take(np.array([i]), np.array([j]))[0])
            if not (0 <= i < m and 0 <= j < n):
                assert taken == 0
            else:
                assert taken in (0, table[i, j])


@settings(deadline=None)
@given(bands())
def test_the_band_holds_every_pair_of_every_bead(drawn: tuple[Corridor, np.ndarray, screening.Band]) -> None:
    corridor, table, band = drawn
    lattice = Lattice(corridor)
    for t, (a, b) in enumerate(TYPES):
        there = lattice.before[:, t] < lattice.points
        for x in range(1, a + 1):
            for y in range(1, b + 1):
                rows, columns = lattice.row[there] - x, lattice.column[there] - y
                np.testing.assert_array_equal(band.take(rows, columns), table[rows, columns])


@settings(deadline=None, max_examples=40)
@given(bands(), st.integers(0, 2**32 - 1))
def test_sums_against_loops(drawn: tuple[Corridor, np.ndarray, screening.Band], seed: int) -> None:
    corridor, table, band = drawn
    rng = np.random.default_rng(seed)
    weight_c, weight_e = (rng.random((count,)) for count in table.shape)
    lattice = Lattice(corridor)
    points = rng.choice(lattice.points, min(12, lattice.points), replace=False)
    sums = screening._sums(band, lattice.row[points], lattice.column[points], weight_c, weight_e)
    assert sums.shape == (len(points), LONGEST, LONGEST)
    weighted = table * np.outer(weight_c, weight_e)
    for k, point in enumerate(points):
        i, j = int(lattice.row[point]), int(lattice.column[point])
        for t, (a, b) in enumerate(TYPES[2:], 2):
            if lattice.before[point, t] < lattice.points:
                assert sums[k, a - 1, b - 1] == pytest.approx(weighted[i - a : i, j - b : j].sum())


def block(p: Pair, lattice: Lattice) -> np.ndarray:
    corridor = Corridor(lattice.lo, lattice.hi)
    return screening.features(
        p, lattice, screening.lexical_band(p, corridor), screening.encoder_band(p, corridor), slice(0, len(lattice.lo))
    )


@pytest.fixture(scope="module")
def whole(small: Pair) -> tuple[Lattice, np.ndarray]:
    """All beads of the small pair, and their features by name."""
    lattice = Lattice(Corridor(np.zeros(7, np.int64), np.full(7, 7)))
    return lattice, block(small, lattice)


def test_features_are_named_once_and_finite(whole: tuple[Lattice, np.ndarray]) -> None:
    lattice, rows = whole
    assert len(set(screening.NAMES)) == len(screening.NAMES) == rows.shape[2]
    assert np.isfinite(rows[lattice.before < lattice.points]).all()


def test_the_shipped_weights_name_the_features() -> None:
    for model in load().models.values():
        assert set(model.screening) == set(screening.NAMES)


def test_nulls_and_full_beads_have_their_own_features(whole: tuple[Lattice, np.ndarray]) -> None:
    rows = whole[1]
    f = {name: rows[:, :, k] for k, name in enumerate(screening.NAMES)}
    for name, values in f.items():
        if name.startswith("null"):
            assert not values[:, 2:].any(), name
        else:
            assert not values[:, :2].any(), name
    kinds = np.sum([f[name] for name in screening.NAMES if name.startswith("type")], axis=0)
    assert (kinds[:, 2:] == 1).all()
    assert (f["null target"][:, 0] == 1).all()
    assert (f["null source"][:, 1] == 1).all()


def test_no_encoder_no_encoder_features(whole: tuple[Lattice, np.ndarray]) -> None:
    rows = whole[1]
    silent = [k for k, name in enumerate(screening.NAMES) if name.startswith("encoder")]
    assert silent
    assert not rows[:, :, silent].any()


def test_the_cosine_is_that_of_the_summed_rows(small: Pair, whole: tuple[Lattice, np.ndarray]) -> None:
    lattice, rows = whole
    cosine = rows[:, :, screening.NAMES.index("cosine")]
    c, e = small.chinese.rows.toarray(), small.english.rows.toarray()
    for point in range(lattice.points):
        i, j = int(lattice.row[point]), int(lattice.column[point])
        for t, (a, b) in enumerate(TYPES[2:], 2):
            if i >= a and j >= b:
                left, right = c[i - a : i].sum(axis=0), e[j - b : j].sum(axis=0)
                norm = max(np.linalg.norm(left) * np.linalg.norm(right), 1e-6)
                assert cosine[point, t] == pytest.approx(left @ right / norm, abs=1e-6)


def test_scores_are_the_weighted_features_block_by_block(small: Pair) -> None:
    lattice = Lattice(Corridor(np.zeros(7, np.int64), np.full(7, 7)))
    corridor = Corridor(lattice.lo, lattice.hi)
    lexical = screening.lexical_band(small, corridor)
    weights = np.random.default_rng(0).normal(size=len(screening.NAMES))
    scores = screening.scores(small, lattice, weights, lexical, None)
    impossible = lattice.before == lattice.points
    assert np.isneginf(scores[impossible]).all()
    np.testing.assert_allclose(scores[~impossible], (block(small, lattice) @ weights)[~impossible])
    parts = [screening.features(small, lattice, lexical, None, slice(top, min(7, top + 2))) for top in range(0, 7, 2)]
    np.testing.assert_allclose(np.concatenate(parts), block(small, lattice))
    some = np.array([55, 3, 20])
    here = screening.features_at(small, lattice, lexical, None, some)
    np.testing.assert_array_equal(here, block(small, lattice)[some])


def test_sentence_vectors_fill_the_encoder_band(
    texts: tuple[tuple[str, ...], tuple[str, ...]], encoder: object
) -> None:
    p = pair(*texts, encoder)  # type: ignore[arg-type]
    assert p.vectors is not None
    found = screening.encoder_band(p, Corridor(np.zeros(7, np.int64), np.full(7, 7)))
    assert found is not None
    a, b = (v.rows(np.arange(k), np.ones(k, np.int64)) for v, k in zip(p.vectors, (6, 7)))
    i, j = np.divmod(np.arange(42), 7)
    np.testing.assert_allclose(found.take(i, j), (a @ b.T).ravel())


class Vectors:
    """Unit rows by sentence; nothing can be told of no sentence at all."""

    def __init__(self, rows: np.ndarray) -> None:
        self._rows = rows

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        assert len(starts)
        assert (lengths == 1).all()
        return self._rows[starts]


@pytest.mark.parametrize("anchored", [(), (1, 2), (0, 1, 2, 3)])
def test_only_free_sentences_are_compared(anchored: tuple[int, ...]) -> None:
    table = np.linalg.qr(np.random.default_rng(1).normal(size=(8, 8)))[0]
    both = pair([f"第{k}座桥。" for k in range(4)], [f"Bridge {k}." for k in range(4)], None)
    both = replace(both, vectors=(Vectors(table[:4]), Vectors(table[2:6])))
    free = np.ones(4, bool)
    free[list(anchored)] = False
    corridor = Corridor(np.zeros(5, np.int64), np.full(5, 4))
    found = screening.encoder_band(both, corridor, (free, free))
    assert found is not None
    for i in range(4):
        for j in range(4):
            expected = float(table[i] @ table[2 + j]) if free[i] and free[j] else 0.0
            assert float(found.take(np.array([i]), np.array([j]))[0]) == pytest.approx(expected)

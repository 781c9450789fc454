"""From a pair to beads with probabilities."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment.lattice import TYPES, Lattice
from aligner.alignment.pair import Pair, pair
from aligner.alignment.screening import NAMES
from aligner.alignment.solved import Solved
from aligner.alignment.solving import confident_pairs, corridor_of, decided, scored, screened, solve
from aligner.alignment.weights import Model, load


@pytest.fixture(scope="module")
def weights() -> np.ndarray:
    """The shipped screening weights without the encoder."""
    model = load().model_for("none")
    return np.array([model.screening[name] for name in NAMES])


def test_solve_finds_the_one_bead_that_is_not_1_1(small: Pair) -> None:
    solved = solve(small, load().model_for("none"))
    assert [((b.i, b.to_i), (b.j, b.to_j)) for b in solved] == [
        ((0, 1), (0, 1)),
        ((1, 2), (1, 3)),
        ((2, 3), (3, 4)),
        ((3, 4), (4, 5)),
        ((4, 5), (5, 6)),
        ((5, 6), (6, 7)),
    ]
    assert all(0.5 < b.probability <= 1 for b in solved)


def test_the_screened_candidates_are_likely_or_on_the_best_path(small: Pair, weights: np.ndarray) -> None:
    lattice = Lattice(corridor_of(small))
    beads = screened(small, lattice, weights)
    keys = list(zip(beads.to_i.tolist(), beads.to_j.tolist(), beads.kind.tolist()))
    assert len(set(keys)) == len(keys)
    assert [k[:2] for k in keys] == sorted(k[:2] for k in keys)
    assert ((beads.likely > 0) & (beads.likely <= 1 + 1e-9)).all()
    assert beads.screened.shape == (len(beads), len(NAMES))
    assert (beads.i >= 0).all()
    assert (beads.j >= 0).all()


def test_a_bead_may_be_asked_for(small: Pair, weights: np.ndarray) -> None:
    lattice = Lattice(corridor_of(small))
    unlikely = (int(lattice.number(np.array([6]), np.array([5]))[0]), TYPES.index((6, 2)))
    plain, asked = screened(small, lattice, weights), screened(small, lattice, weights, [unlikely])
    assert len(asked) == len(plain) + 1
    assert (6, 5, unlikely[1]) in set(zip(asked.to_i.tolist(), asked.to_j.tolist(), asked.kind.tolist()))


def test_the_end_of_a_larger_bead_may_be_left_alone_where_the_screening_hardly_thinks_so(
    small: Pair, weights: np.ndarray
) -> None:
    """The 1-2 bead of the best path: its second English sentence may be an addition, the first one the rendering."""
    rest, addition = (1, 2, 1, 2), (2, 2, 2, 3)
    found = []
    for ends_left in (True, False):
        beads = screened(small, Lattice(corridor_of(small)), 1.3 * weights, ends_left=ends_left)
        found.append(set(zip(beads.i.tolist(), beads.to_i.tolist(), beads.j.tolist(), beads.to_j.tolist())))
        assert (1, 2, 1, 3) in found[-1]
    assert found[0] - found[1] == {rest, addition}


def test_temperature_spreads_probability_but_not_the_path(small: Pair, weights: np.ndarray) -> None:
    beads = screened(small, Lattice(corridor_of(small)), weights)
    scores = beads.screened @ weights
    cold, hot = decided(small, beads, scores, 1.0), decided(small, beads, scores, 3.0)
    assert [(b.to_i, b.to_j) for b in cold] == [(b.to_i, b.to_j) for b in hot]
    assert sum(b.probability for b in hot) < sum(b.probability for b in cold)


def test_weights_change_with_how_literal_the_document_is() -> None:
    columns = {"met": np.array([1.0, 2.0]), "paragraph": np.array([0.0, 1.0])}
    model = Model({}, {"met": 3.0, "paragraph": 5.0}, {"met": -2.0})
    assert scored(columns, model, 0.0).tolist() == [3.0, 11.0]
    assert scored(columns, model, 0.5).tolist() == [2.0, 9.0]
    assert scored(columns, model, -1.0).tolist() == [5.0, 15.0]


def test_a_nulls_probability_is_summed_over_its_places() -> None:
    """With no score at all, an omitted sentence's null bead gathers all paths that leave it out."""
    p = pair(["甲。", "乙。"], ["One."], None)
    lattice = Lattice(corridor_of(p))
    beads = screened(p, lattice, np.zeros(len(NAMES)))
    solved = decided(p, beads, np.where(beads.full > 0, 0.0, 0.1))
    # Ways: 2-1; two 1-1 with one null; three orders of three nulls, of which each leaves the first sentence out.
    paths = {"2-1": 1.0, "1-1 and null": 2 * np.exp(0.1), "nulls": 3 * np.exp(0.3)}
    omitted = (np.exp(0.1) + paths["nulls"]) / sum(paths.values())
    assert [b.probability for b in solved if b.j == b.to_j] == pytest.approx([omitted] * 2)


def test_beads_that_several_paths_share_win_over_the_likeliest_path() -> None:
    """Whether the second pair is one or two nulls, the first is right in both cases."""
    p = pair(["甲。", "乙。"], ["One.", "Two."], None)
    beads = screened(p, Lattice(corridor_of(p)), np.zeros(len(NAMES)))
    scores = {(2, 2, (2, 2)): 0.1, (1, 1, (1, 1)): 0.0, (2, 2, (1, 1)): 0.0}
    scores |= {(2, 1, (1, 0)): -0.5, (2, 2, (0, 1)): -0.5, (1, 2, (0, 1)): -0.5, (2, 2, (1, 0)): -0.5}
    found = zip(beads.to_i.tolist(), beads.to_j.tolist(), beads.kind.tolist())
    solved = decided(p, beads, np.array([scores.get((i, j, TYPES[kind]), -50.0) for i, j, kind in found]))
    whole, two_pairs, nulls = np.exp(0.1), 1.0, 2 * np.exp(-1.0)
    assert whole > two_pairs > nulls
    assert [(b.to_i, b.to_j) for b in solved] == [(1, 1), (2, 2)]
    ways = whole + two_pairs + nulls
    assert [b.probability for b in solved] == pytest.approx([(two_pairs + nulls) / ways, two_pairs / ways])


def test_confident_pairs_are_small_likely_and_full(small: Pair) -> None:
    beads = [
        Solved(0, 1, 0, 1, 0.9),
        Solved(1, 2, 1, 3, 0.7),
        Solved(2, 3, 3, 4, 0.2),
        Solved(3, 4, 4, 4, 0.99),
        Solved(0, 6, 0, 7, 0.99),
    ]
    assert confident_pairs(small, beads) == [
        ("鸭子过了河。", "The ducks crossed the river.", 0.9),
        (small.chinese.texts[1], f"{small.english.texts[1]} {small.english.texts[2]}", 0.7),
    ]

"""Confirmed beads: kept exactly, the rest solved as if every path without them were ruled out."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.alignment.constraints import Solver, filled, in_order, left_alone
from aligner.alignment.gold import GoldPair
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.pair import Pair, pair
from aligner.alignment.solved import Solved
from aligner.alignment.solving import Weighed, decided, solve, weighed
from aligner.alignment.weights import Model, load
from aligner.model import Bead


def bead(source: tuple[int, int], target: tuple[int, int]) -> Bead:
    return Bead(range(*source), range(*target), 0.4)


@pytest.mark.parametrize(
    ("fixed", "message"),
    [
        ([bead((0, 1), (0, 1)), bead((0, 2), (3, 4))], r"\[0\]:\[0\] and \[0, 1\]:\[3\] overlap"),
        ([bead((0, 1), (2, 3)), bead((3, 4), (2, 3))], r"\[0\]:\[2\] and \[3\]:\[2\] overlap"),
        ([bead((3, 4), (0, 1)), bead((0, 1), (2, 3))], r"\[0\]:\[2\] and \[3\]:\[0\] cross"),
        ([bead((1, 2), (4, 4)), bead((2, 3), (1, 2))], r"\[1\]:\[\] and \[2\]:\[1\] cross"),
        ([bead((4, 6), (0, 1))], r"\[4, 5\]:\[0\] leaves the 5 source segments"),
        ([bead((0, 1), (-1, 1))], r"leaves the 7 target segments"),
        ([bead((0, 1), (8, 8))], r"leaves the 7 target segments"),
        ([Bead(range(0, 4, 2), range(1))], r"\[0, 2\]:\[0\] leaves .* or skips some"),
        ([bead((1, 1), (2, 2))], "empty on both sides"),
    ],
)
def test_beads_that_cannot_stand_together(fixed: list[Bead], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        in_order(fixed, 5, 7)


def test_confirmed_beads_come_in_order_and_are_certain() -> None:
    found = in_order([bead((2, 4), (1, 2)), bead((1, 2), (1, 1)), bead((0, 1), (0, 1))], 5, 7)
    assert [(b.source.start, b.type, b.confidence) for b in found] == [(0, "1-1", 1), (1, "1-0", 1), (2, "2-1", 1)]


def test_where_one_side_is_empty_all_is_left_alone() -> None:
    assert filled([], (2, 0), left_alone) == [Solved(0, 1, 0, 0, 1.0), Solved(1, 2, 0, 0, 1.0)]
    kept = Solved(0, 0, 1, 3, 0.2)
    assert filled([kept], (0, 4), left_alone) == [
        Solved(0, 0, 0, 1, 1.0),
        replace(kept, probability=1.0),
        Solved(0, 0, 3, 4, 1.0),
    ]


@pytest.fixture(scope="module")
def model() -> Model:
    """The shipped weights without the encoder."""
    return load().model_for("none")


@pytest.fixture(scope="module")
def charter(gold: list[GoldPair]) -> Pair:
    """A sample text of some ninety sentences."""
    (text,) = (t for t in gold if t.name.endswith("water-charter"))
    return pair(text.chinese, text.english, None)


@pytest.fixture(scope="module")
def solver(charter: Pair, model: Model) -> Solver:
    """The charter, solved once."""
    return Solver(charter, model)


def places(beads: Sequence[Solved]) -> list[tuple[int, int, int, int]]:
    return [(b.i, b.to_i, b.j, b.to_j) for b in beads]


def test_without_constraints_it_is_the_plain_solution(solver: Solver, charter: Pair, model: Model) -> None:
    assert solver.solve() == solve(charter, model)


def test_confirming_what_was_found_changes_nothing_but_its_certainty(solver: Solver) -> None:
    first = solver.solve()
    for seed in range(5):
        rng = random.Random(seed)
        chosen = sorted(rng.sample(range(len(first)), 12))
        found = solver.solve([first[k] for k in chosen])
        assert places(found) == places(first)
        assert all(found[k].probability == 1.0 for k in chosen)


def constrained(found: Weighed, charter: Pair, model: Model, fixed: Solved) -> list[Solved]:
    """The oracle: of all candidates only those that agree with the confirmed bead, which gains whatever is needed."""
    beads, scores = found.beads, found.scores
    itself = (beads.i == fixed.i) & (beads.to_i == fixed.to_i) & (beads.j == fixed.j) & (beads.to_j == fixed.to_j)
    before = (beads.to_i <= fixed.i) & (beads.to_j <= fixed.j)
    after = (beads.i >= fixed.to_i) & (beads.j >= fixed.to_j)
    keep = np.nonzero(before | after | itself)[0]
    return decided(charter, beads.chosen(keep), scores[keep], model.temperature)


def test_a_likely_bead_is_taken_in_as_all_paths_through_it(solver: Solver, charter: Pair, model: Model) -> None:
    found_before = weighed(charter, model)
    beads = found_before.beads
    likely = [
        Solved(i, to_i, j, to_j, 1.0)
        for i, to_i, j, to_j in zip(*(x.tolist() for x in (beads.i, beads.to_i, beads.j, beads.to_j)))
        if i < to_i and j < to_j
    ]
    first = set(places(solver.solve()))
    compared = 0
    for fixed in likely:
        if places([fixed])[0] in first or solver._together((fixed.i, fixed.j), (fixed.to_i, fixed.to_j)) < 0.05:
            continue
        wanted = constrained(found_before, charter, model, fixed)
        found = solver.solve([fixed])
        assert places(found) == places(wanted)
        assert [b.probability for b in found] == pytest.approx([b.probability for b in wanted], abs=0.01)
        compared += 1
        if compared == 6:
            break
    assert compared > 3


def test_an_unlikely_bead_changes_its_neighbourhood_alone(solver: Solver) -> None:
    first = solver.solve()
    m, n = solver.size
    k = len(first) // 2
    wrong = replace(first[k], j=first[k].j + 4, to_j=first[k].to_j + 4)
    found = solver.solve([wrong])
    assert replace(wrong, probability=1.0) in found
    again = {place: bead.probability for place, bead in zip(places(found), found)}
    changed = [at for at, b in enumerate(first) if again.get(places([b])[0]) != pytest.approx(b.probability, abs=1e-3)]
    assert 0 < len(changed) < 10
    assert set(changed) <= set(range(k - 6, k + 7))
    assert places(found)[-1][1::2] == (m, n)


def test_a_neighbourhood_that_was_never_searched_is_searched(gold: list[GoldPair], model: Model) -> None:
    """Far off the path the first solution has no candidates: the gold beads there are found nevertheless."""
    text = gold[0]
    chinese, english = list(text.chinese), list(text.english)
    c = next(c for c, e in text.oriented if len(c) == len(e) == 1 and c[0] > 20)
    # The same stretch stands twice in the English; the first solution takes the first, a person the second.
    stretch = [(x, y) for x, y in text.oriented if c[0] <= min(x, default=-1) < c[0] + 8]
    ids = [y for _, ys in stretch for y in ys]
    again = [english[y] for y in ids]
    doubled = english[: ids[-1] + 1] + again + english[ids[-1] + 1 :]
    solver = Solver(pair(chinese, doubled, None), model)
    at = ids[-1] + 1
    full = [(x, tuple(at + y - ids[0] for y in ys)) for x, ys in stretch if x and ys]
    fixed = Solved(full[0][0][0], full[0][0][-1] + 1, full[0][1][0], full[0][1][-1] + 1, 1.0)
    found = {(tuple(range(b.i, b.to_i)), tuple(range(b.j, b.to_j))) for b in solver.solve([fixed])}
    assert sum(link in found for link in full) >= len(full) - 1


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_constraints_are_kept_and_history_does_not_matter(solver: Solver, data: st.DataObject) -> None:
    m, n = solver.size
    cuts = data.draw(st.lists(st.tuples(st.integers(0, m), st.integers(0, n)), max_size=6))
    rows, columns = sorted(i for i, _ in cuts), sorted(j for _, j in cuts)
    points = list(zip(rows, columns))
    pairs = list(zip(points[::2], points[1::2]))
    fixed = [
        Solved(a[0], min(b[0], a[0] + 6), a[1], min(b[1], a[1] + 6), 0.5)
        for a, b in pairs
        if a[0] < b[0] or a[1] < b[1]
    ]
    found = solver.solve(fixed)
    at = (0, 0)
    for one in found:
        assert (one.i, one.j) == at
        at = one.to_i, one.to_j
        assert 0 <= one.probability <= 1
    assert at == (m, n)
    assert {(*place, 1.0) for place in places(fixed)} <= {(*p, b.probability) for p, b in zip(places(found), found)}
    if len(fixed) > 1:
        solver.solve(fixed[:1])
        assert solver.solve(fixed) == found


@pytest.fixture(scope="module")
def anchored(charter: Pair, model: Model) -> Solver:
    """The charter, solved between the pairs that a first pass is sure of."""
    anchors = HardAnchors.of(charter, solve(charter, model))
    assert len(anchors) > 20
    return Solver(charter, model, anchors)


def test_anchors_keep_the_path_and_are_no_surer_than_they_were_found(anchored: Solver, solver: Solver) -> None:
    assert places(anchored.solve()) == places(solver.solve())
    free, _ = anchored.anchors.free(anchored.size[1])
    for bead in anchored.solve():
        if bead.to_i > bead.i and not free[bead.i]:
            assert 0.99 <= bead.probability < 1


def test_a_confirmed_bead_breaks_an_anchor(anchored: Solver, solver: Solver) -> None:
    """What a person says counts more than what the first pass was sure of, and its neighbourhood is searched anew."""
    free, _ = anchored.anchors.free(anchored.size[1])
    for bead in [b for b in solver.solve()[5:60] if b.to_i - b.i == 1 and not free[b.i]][::6]:
        wrong = Solved(bead.i, bead.to_i, bead.j + 1, bead.to_j + 1, 1.0)
        found = anchored.solve([wrong])
        assert places([wrong])[0] in places(found)
        assert places(found) == places(solver.solve([wrong]))

"""Scores, by hand and against a second, shorter way to count them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.bead_ids import Ids, single_nulls
from aligner.alignment.evaluation import Agreement, Ratio, score
from aligner.alignment.gold import GoldPair
from aligner.model import Bead

Ids2 = tuple[Ids, Ids]


def gold_of(beads: list[Ids2]) -> GoldPair:
    singles = tuple(single_nulls(beads))
    size = [1 + max((x for b in singles for x in b[side]), default=-1) for side in (0, 1)]
    return GoldPair("t", ("句。",) * size[0], ("S.",) * size[1], singles, True)


def bead(source: tuple[int, int], target: tuple[int, int], confidence: float = 0.95) -> Bead:
    return Bead(range(*source), range(*target), confidence)


GOLD = gold_of([((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((4,), (2, 3)), ((), (4,)), ((5,), (5,))])


def test_everything_right() -> None:
    beads = [
        bead((0, 1), (0, 1)),
        bead((1, 3), (1, 2)),
        bead((3, 4), (2, 2)),
        bead((4, 5), (2, 4)),
        bead((5, 5), (4, 5)),
        bead((5, 6), (5, 6)),
    ]
    found = score([(GOLD, beads)])
    assert found.strict == Agreement(Ratio(6, 6), Ratio(6, 6))
    assert found.lax == Agreement(Ratio(4, 4), Ratio(4, 4))
    assert found.null == Agreement(Ratio(2, 2), Ratio(2, 2))
    assert {kind: a.f1 for kind, a in found.by_type.items()} == dict.fromkeys(("0-1", "1-0", "1-1", "1-2", "2-1"), 1.0)
    assert found.calibration_error == pytest.approx(0.05)


def test_partly_right() -> None:
    """1-1 instead of 2-1, its second half taken for an omission, the true omission drawn into the next bead."""
    beads = [
        bead((0, 1), (0, 1), 0.9),
        bead((1, 2), (1, 2), 0.6),
        bead((2, 3), (2, 2), 0.6),
        bead((3, 5), (2, 4), 0.4),
        bead((5, 5), (4, 5), 1.0),
        bead((5, 6), (5, 6), 1.0),
    ]
    found = score([(GOLD, beads)])
    assert found.strict == Agreement(Ratio(3, 6), Ratio(3, 6))
    assert found.lax == Agreement(Ratio(4, 4), Ratio(4, 4))
    assert found.null == Agreement(Ratio(1, 2), Ratio(1, 2))
    assert found.by_type["1-1"] == Agreement(Ratio(2, 3), Ratio(2, 2))
    assert found.by_type["2-2"] == Agreement(Ratio(0, 1), Ratio(0, 0))
    assert found.by_type["2-1"] == Agreement(Ratio(0, 0), Ratio(0, 1))
    assert [(b.low, b.count, round(b.mean, 6), b.right) for b in found.reliability] == [
        (0.4, 1, 0.4, 0.0),
        (0.6, 2, 0.6, 0.0),
        (0.9, 3, round(2.9 / 3, 6), 1.0),
    ]
    assert found.calibration_error == pytest.approx((0.4 + 2 * 0.6 + 3 * (1 - 2.9 / 3)) / 6)


def test_a_run_of_nulls_counts_sentence_by_sentence() -> None:
    gold = gold_of([((0, 1, 2), ()), ((3,), (0,))])
    found = score([(gold, [bead((0, 2), (0, 0), 0.8), bead((2, 4), (0, 1), 0.3)])])
    assert found.strict == Agreement(Ratio(2, 3), Ratio(2, 4))
    assert found.null == Agreement(Ratio(2, 2), Ratio(2, 3))
    assert [(b.low, b.count, b.right) for b in found.reliability] == [(0.3, 1, 0), (0.8, 2, 1)]


def test_a_far_bead_is_not_even_lax() -> None:
    gold = gold_of([((0,), (0,)), ((1,), (1,))])
    found = score([(gold, [bead((0, 1), (0, 0)), bead((1, 2), (0, 1)), bead((2, 2), (1, 2))])])
    assert found.lax == Agreement(Ratio(0, 1), Ratio(0, 2))
    assert found.lax.f1 == found.strict.f1 == 0


def test_nothing_to_score() -> None:
    found = score([])
    assert math.isnan(found.strict.precision.value)
    assert math.isnan(found.calibration_error)
    assert found.strict.f1 == 0
    assert found.reliability == ()


def as_beads(ids: list[Ids2]) -> list[Bead]:
    spans = [[(side[0], side[-1] + 1) if side else (0, 0) for side in both] for both in ids]
    return [bead(source, target) for source, target in spans]


@st.composite
def tilings(draw: st.DrawFn, m: int = 6, n: int = 7) -> list[Ids2]:
    """Any beads that tile m × n sentences."""
    beads: list[Ids2] = []
    i = j = 0
    while (i, j) != (m, n):
        a, b = draw(st.tuples(st.integers(0, m - i), st.integers(0, n - j)).filter(any))
        beads.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
        i, j = i + a, j + b
    return beads


@given(st.lists(st.tuples(tilings(), tilings()), min_size=1, max_size=3))
def test_against_counting_another_way(texts: list[tuple[list[Ids2], list[Ids2]]]) -> None:
    strict, lax_p, lax_r, null, sizes = 0, 0, 0, 0, [0, 0, 0, 0, 0, 0]
    for wanted, found in texts:
        gold, test = list(single_nulls(wanted)), list(single_nulls(found))
        overlap = {(g, t) for g in gold for t in test if set(g[0]) & set(t[0]) and set(g[1]) & set(t[1])}
        strict += sum(t in gold for t in test)
        lax_p, lax_r = lax_p + len({t for _, t in overlap}), lax_r + len({g for g, _ in overlap})
        null += sum(t in gold for t in test if not t[0] or not t[1])
        for k, side in enumerate((gold, test)):
            full = sum(bool(b[0] and b[1]) for b in side)
            for at, count in ((k, len(side)), (2 + k, full), (4 + k, len(side) - full)):
                sizes[at] += count
    found_scores = score([(gold_of(w), as_beads(f)) for w, f in texts])
    assert found_scores.strict == Agreement(Ratio(strict, sizes[1]), Ratio(strict, sizes[0]))
    assert found_scores.lax == Agreement(Ratio(lax_p, sizes[3]), Ratio(lax_r, sizes[2]))
    assert found_scores.null == Agreement(Ratio(null, sizes[5]), Ratio(null, sizes[4]))
    assert sum(a.recall.tries for a in found_scores.by_type.values()) == sizes[0]
    assert sum(a.precision.tries for a in found_scores.by_type.values()) == sizes[1]
    assert sum(b.count for b in found_scores.reliability) == sizes[1]


@given(tilings())
def test_a_text_agrees_with_itself(beads: list[Ids2]) -> None:
    found = score([(gold_of(beads), as_beads(beads))])
    assert found.strict.f1 == 1


@given(st.lists(st.floats(0, 1), min_size=1))
def test_reliability_bins(confidences: list[float]) -> None:
    n = len(confidences)
    gold = gold_of([((k,), (k,)) for k in range(n)])
    found = score([(gold, [bead((k, k + 1), (k, k + 1), c) for k, c in enumerate(confidences)])])
    assert sum(b.count for b in found.reliability) == n
    for b in found.reliability:
        assert b.low - 1e-9 <= b.mean <= b.low + 0.1 + 1e-9
        assert b.right == 1
    assert found.calibration_error == pytest.approx(1 - sum(confidences) / n)

"""Passages that stand elsewhere on the other side: found, and tied half to half."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from aligner.alignment.constraints import Solver
from aligner.alignment.gold import GoldPair
from aligner.alignment.moved import Moves, may_agree, rows_of
from aligner.alignment.pair import pair
from aligner.alignment.solved import Solved
from aligner.alignment.weights import load
from aligner.evidence.encoders.encoder import Encoder

Link = tuple[tuple[int, int], tuple[int, int]]
"""Chinese sentences and English ones, both half-open."""

STEPS = (
    "检修之前，先切断水泵的电源。",
    "然后关闭进水阀门，等管道里的压力降到零。",
    "用扳手松开四个螺栓，取下泵盖。",
    "检查叶轮有没有裂纹，有裂纹就要更换。",
    "清洗滤网，把泥沙冲干净。",
    "在轴承里加三十克润滑脂。",
    "装回泵盖，把螺栓拧紧。",
    "最后打开阀门，接通电源，试运行十分钟。",
)
RENDERED = (
    "Before any maintenance, disconnect the pump from its power supply.",
    "Then close the inlet valve and wait until the pressure in the pipe has dropped to zero.",
    "Loosen the four bolts with a wrench and take off the pump cover.",
    "Check the impeller for cracks; if it is cracked, replace it.",
    "Clean the strainer and rinse out all mud and sand.",
    "Put thirty grams of grease into the bearing.",
    "Refit the pump cover and tighten the bolts.",
    "Finally open the valve, switch on the power and run a test for ten minutes.",
)


def solved(
    chinese: Sequence[str], english: Sequence[str], fixed: Sequence[Solved] = (), encoder: Encoder | None = None
) -> tuple[list[Solved], list[Link]]:
    """The path with moved passages, and the links as sentences."""
    solver = Solver(pair(chinese, english, encoder), load().model_for(encoder.name if encoder else "none"))
    beads, links = Moves(solver).found(solver.solve(fixed), fixed)
    return beads, [((beads[c].i, beads[c].to_i), (beads[e].j, beads[e].to_j)) for c, e in links]


def full(beads: Sequence[Solved]) -> set[Link]:
    return {((b.i, b.to_i), (b.j, b.to_j)) for b in beads if b.to_i > b.i and b.to_j > b.j}


def one(i: int, j: int) -> Link:
    return (i, i + 1), (j, j + 1)


@pytest.mark.parametrize(
    "order",
    [
        (1, 2, 3, 4, 5, 6, 7, 0),
        (0, 6, 1, 2, 3, 4, 5, 7),
        (0, 1, 4, 5, 2, 3, 6, 7),
        (3, 4, 5, 6, 7, 0, 1, 2),
    ],
    ids=["the first stands last", "an early step", "two neighbouring passages", "the end comes first"],
)
def test_a_list_in_another_order(order: Sequence[int], encoder: Encoder) -> None:
    """Each step is found: on the path, or tied to its rendering elsewhere; and no step is tied to another's."""
    beads, links = solved(STEPS, [RENDERED[k] for k in order], encoder=encoder)
    right = {one(k, at) for at, k in enumerate(order)}
    assert links
    assert set(links) <= right
    assert len(full(beads) & right) + len(links) == len(order)


def test_in_the_same_order_nothing_has_moved(gold: list[GoldPair]) -> None:
    assert solved(STEPS, RENDERED)[1] == []
    for text in gold:
        assert solved(text.chinese, text.english)[1] == []


def charter(gold: list[GoldPair], first: int, last: int, to: int) -> tuple[GoldPair, list[str], set[Link]]:
    """The charter, its English with the renderings of beads `first` … `last` − 1 before bead `to`, and these beads."""
    (text,) = (t for t in gold if t.name.endswith("water-charter"))
    order = [k for k in range(len(text.beads)) if not first <= k < last]
    order[to:to] = range(first, last)
    lines: list[str] = []
    links = set()
    for k in order:
        c, e = text.oriented[k]
        at = len(lines)
        lines += [text.english[y] for y in e]
        if first <= k < last:
            links.add(((c[0], c[-1] + 1), (at, at + len(e))))
    return text, lines, links


def test_a_moved_paragraph_comes_out_sentence_by_sentence(gold: list[GoldPair]) -> None:
    text, lines, wanted = charter(gold, 40, 45, 12)
    assert len(wanted) == 5
    beads, links = solved(text.chinese, lines)
    assert set(links) == wanted
    assert all(0 <= bead.probability <= 1 for bead in beads)


def test_both_halves_have_the_links_probability(gold: list[GoldPair]) -> None:
    text, lines, _ = charter(gold, 40, 45, 12)
    solver = Solver(pair(text.chinese, lines, None), load().model_for("none"))
    beads, links = Moves(solver).found(solver.solve())
    assert all(beads[c].probability == beads[e].probability > 0.5 for c, e in links)


def test_a_confirmed_null_is_no_half(gold: list[GoldPair]) -> None:
    text, lines, wanted = charter(gold, 40, 45, 12)
    beads, _ = solved(text.chinese, lines)
    (i, to_i), _ = sorted(wanted)[2]
    (omission,) = (b for b in beads if (b.i, b.to_i) == (i, to_i))
    beads, links = solved(text.chinese, lines, [omission])
    assert Solved(i, to_i, omission.j, omission.j, 1.0) in beads
    assert len(links) == len(wanted) - 1
    assert all(last <= i or to_i <= first for (first, last), _ in links)


def test_rows_are_runs_of_neighbours() -> None:
    assert rows_of({7, 3, 4}) == {3: (3, 5), 4: (3, 5), 7: (7, 8)}
    assert rows_of(()) == {}


@pytest.mark.parametrize("seed", range(6))
def test_the_path_still_tiles_and_links_tie_nulls(gold: list[GoldPair], seed: int) -> None:
    """Whatever the order of the English, every sentence stands in one bead, and in one link at most."""
    rng = random.Random(seed)
    text = rng.choice(gold)
    english = list(text.english)
    for _ in range(4):
        a, b = sorted(rng.sample(range(len(english)), 2))
        cut = rng.randrange(a, b + 1)
        english[a:b] = english[cut:b] + english[a:cut]
    solver = Solver(pair(text.chinese, english, None), load().model_for("none"))
    beads, links = Moves(solver).found(solver.solve())
    at = (0, 0)
    for bead in beads:
        assert (bead.i, bead.j) == at
        assert (bead.to_i, bead.to_j) > at
        at = bead.to_i, bead.to_j
    assert at == (len(text.chinese), len(english))
    for side, numbers in enumerate(zip(*links)):
        assert len(set(numbers)) == len(links)
        for number in numbers:
            bead = beads[number]
            sizes = bead.to_i - bead.i, bead.to_j - bead.j
            assert sizes[side] > 0
            assert sizes[1 - side] == 0


@pytest.mark.parametrize(
    ("chinese", "english", "may"),
    [
        ("3", "4", False),
        ("3", "3", True),
        ("— 3 —", "Page 3", True),
        ("3", "[1] See Annals.", False),
        ("渡口", "3", False),
    ],
)
def test_bare_figures_have_moved_only_where_they_are_the_same(chinese: str, english: str, may: bool) -> None:
    assert may_agree(chinese, english) is may

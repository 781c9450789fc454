"""Fitting: deterministic, and better than no weights at all."""

from __future__ import annotations

from aligner.alignment.evaluation import score
from aligner.alignment.gold import GoldPair
from aligner.alignment.lattice import TYPES
from aligner.alignment.screening import NAMES
from aligner.alignment.solving import solve
from aligner.alignment.training import layout_of_gold, pair_of, steps_of, train
from aligner.alignment.trial import divided
from aligner.model import Bead


def test_steps_name_where_beads_end() -> None:
    long = tuple(range(2, 10))
    text = GoldPair("t", ("句。",) * 11, ("S.",) * 3, (((0,), (0, 1)), ((1,), ()), (long, (2,)), ((10,), ())), True)
    assert steps_of(text) == [
        (1, 2, TYPES.index((1, 2))),
        (2, 2, TYPES.index((1, 0))),
        (10, 3, None),
        (11, 3, TYPES.index((1, 0))),
    ]


def test_steps_put_the_chinese_first() -> None:
    text = GoldPair("t", ("S.", "T."), ("句。",), (((0, 1), (0,)),), False)
    assert steps_of(text) == [(1, 2, TYPES.index((1, 2)))]


def test_layout_of_a_text_with_paragraphs() -> None:
    text = GoldPair(
        "t",
        ("S.", "T."),
        ("一。", "二。", "三。"),
        (((0,), (0, 1)), ((1,), (2,))),
        False,
        ((0, 1), (0, 0, 1)),
        ((1, 1),),
    )
    found = layout_of_gold(text)
    assert found is not None
    assert found.ends_c.tolist() == [False, True, True]
    assert found.ends_e.tolist() == [True, True]
    assert found.passage_c is not None
    assert found.passage_c[:2].tolist() == [-1, -1]
    assert layout_of_gold(GoldPair("t", (), (), (), True)) is None


def test_trained_weights_are_the_same_again_and_align_what_they_saw(gold: list[GoldPair]) -> None:
    texts = divided(gold[1], 2)
    said: list[str] = []
    model = train([texts], None, said.append)
    again = train([texts], None, lambda _: None)
    assert model == again
    assert set(model.screening) == set(NAMES)
    assert 0.5 <= model.temperature <= 3
    assert said
    results = [
        (text, [Bead(range(b.i, b.to_i), range(b.j, b.to_j), b.probability) for b in solve(pair_of(text, None), model)])
        for text in texts
    ]
    assert score(results).strict.f1 > 0.95

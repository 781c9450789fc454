"""Gold texts made ready for fitting."""

from __future__ import annotations

import numpy as np

from aligner.alignment.examples import Choice, Example, layout_of_gold, steps_of, whole_ones
from aligner.alignment.gold import GoldPair
from aligner.alignment.lattice import TYPES
from aligner.alignment.screening import NAMES
from aligner.alignment.weights import load


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


def test_the_gold_path_is_among_the_candidates(gold: list[GoldPair]) -> None:
    model = load().model_for("none")
    screening = np.array([model.screening[name] for name in NAMES])
    choices = [Choice.of(Example.of(text, None), screening) for text in gold[:2]]
    assert whole_ones(choices) == choices
    for text, choice in zip(gold, choices):
        assert len(choice.gold) == len(text.beads)
        found = [(choice.beads.to_i[k], choice.beads.to_j[k], choice.beads.kind[k]) for k in choice.gold]
        assert found == steps_of(text)
        assert 0 <= choice.literalness <= 2


def test_a_bead_of_no_known_type_is_left_out_and_said() -> None:
    many = tuple(f"第{k}句。" for k in range(9))
    text = GoldPair("t", (*many, "完。"), ("All nine.", "The end."), ((tuple(range(9)), (0,)), ((9,), (1,))), True)
    example = Example.of(text, None)
    assert [step[:2] for step in example.steps] == [(10, 2)]
    choice = Choice.of(example, np.zeros(len(NAMES)))
    assert not choice.whole
    assert whole_ones([choice]) == []

"""Fitting: deterministic, and better than no weights at all."""

from __future__ import annotations

from aligner.alignment.evaluation import score
from aligner.alignment.examples import pair_of
from aligner.alignment.gold import GoldPair
from aligner.alignment.screening import NAMES
from aligner.alignment.solving import solve
from aligner.alignment.training import train
from aligner.alignment.trial import divided
from aligner.model import Bead


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

"""Fitting: the same gold gives the same weights, and a model fitted to a small gold tells whole beads from cut ones."""

import random

import pytest

from aligner.alignment.gold import GoldPair
from aligner.model import Bead, TranslationUnit
from aligner.quality.adequacy.fitting import fit
from aligner.quality.adequacy.judging import Judge
from aligner.quality.adequacy.weights import AdequacyWeights, dumped

THINGS = {
    "水库": "reservoir", "学校": "school", "医院": "hospital", "图书馆": "library", "桥梁": "bridge", "工厂": "factory",
    "河流": "river", "市场": "market", "车站": "station", "机场": "airport", "博物馆": "museum", "农场": "farm",
}  # fmt: skip


def gold(seed: int, count: int = 60) -> GoldPair:
    rng = random.Random(seed)
    source, target = [], []
    for _ in range(count):
        (a, b), (c, d), (e, f) = rng.sample(sorted(THINGS.items()), 3)
        source.append(f"政府修建了{a}，工人修理了{c}，而且农民参观了{e}。")
        target.append(f"The government built a {b}, the workers repaired a {d}, and the farmers visited a {f}.")
    return GoldPair("town", tuple(source), tuple(target), tuple(((n,), (n,)) for n in range(count)), True)


@pytest.fixture(scope="module")
def weights() -> AdequacyWeights:
    return fit([[gold(1)], [gold(2)]], lambda _: None)


def adequacy(weights: AdequacyWeights, *pairs: tuple[str, str]) -> list[float]:
    units = [
        TranslationUnit(Bead(range(n, n + 1), range(n, n + 1)), (s,), (t,), s, t) for n, (s, t) in enumerate(pairs)
    ]
    found = [judgement for _, judgement in Judge.of(units, lambda _: "source", weights=weights).judged(units)]
    return [judgement.adequacy for judgement in found if judgement is not None]


def test_the_same_gold_gives_the_same_weights(weights: AdequacyWeights) -> None:
    assert dumped(fit([[gold(1)], [gold(2)]], lambda _: None)) == dumped(weights)
    assert set(weights.models) == {"none"}


def test_what_was_learnt_holds_for_other_texts(weights: AdequacyWeights) -> None:
    other = gold(3, 20)
    whole = list(zip(other.source, other.target))
    cut = [(s, t[: t.index(", and")] + ".") for s, t in whole]
    assert max(adequacy(weights, *cut)) < min(adequacy(weights, *whole))

"""Members of a bead: who does not belong is seen."""

from __future__ import annotations

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.alignment.features.members import features
from aligner.alignment.lattice import TYPES
from aligner.alignment.pair import pair
from aligner.alignment.runs import Level, RunEvidence
from aligner.evidence.encoders import encoder_named

CHINESE = ("鸭子过了河。", "学校因为天冷关门了。", "老师讲了一个关于大海的故事。")
ENGLISH = ("The ducks crossed the river.", "The teacher told a story about the sea.", "They laughed.")


def columns(*triples: tuple[int, int, tuple[int, int]]) -> dict[str, np.ndarray]:
    table = np.array([(i, j, TYPES.index(kind)) for i, j, kind in triples], np.int64)
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), 1)), np.ones(len(table)))
    evidence = RunEvidence(pair(CHINESE, ENGLISH, None))
    assert evidence.level == Level()
    return features(pair(CHINESE, ENGLISH, None), beads, evidence)


def test_a_member_that_meets_nothing_falls_under_every_bar() -> None:
    foreign, own = columns((2, 1, (2, 1))), columns((1, 2, (1, 2)))
    assert foreign["member least cover"][0] == 0
    assert foreign["member cover under 0.1"][0] > 0
    assert foreign["member lone"][0] == own["member lone"][0] == 1


def test_beads_of_one_sentence_a_side_and_nulls_have_no_members() -> None:
    found = columns((1, 1, (1, 1)), (2, 1, (1, 0)), (2, 2, (0, 1)))
    assert not any(values.any() for name, values in found.items() if name.startswith("member"))


def test_every_bead_is_judged_apart() -> None:
    triples = [(2, 1, (2, 1)), (1, 2, (1, 2)), (3, 3, (2, 2)), (1, 1, (1, 1))]
    together = columns(*triples)
    for k, triple in enumerate(triples):
        alone = columns(triple)
        assert all(alone[name][0] == together[name][k] for name in together)


def test_a_free_translation_is_measured_by_itself() -> None:
    table = np.array([(2, 1, TYPES.index((2, 1)))])
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((1, 1)), np.ones(1))
    evidence = RunEvidence(pair(CHINESE, ENGLISH, None))
    literal = features(pair(CHINESE, ENGLISH, None), beads, evidence)
    evidence.level = Level(0.1, 0.1, 0.0)
    free = features(pair(CHINESE, ENGLISH, None), beads, evidence)
    assert free["share Chinese"] > literal["share Chinese"]
    assert free["member cover under 0.3"] == literal["member cover under 0.3"]
    assert free["member share under 0.8"] <= literal["member share under 0.8"]


LONG = ("他跑进一个大房间，里面的三百名员工一下子站起身，热烈欢迎他的到来。", "大米的价格又下降了。")
SHORT = ("He ran into a huge room.", "They gave him a standing ovation.", "The price of rice fell again.")


def test_a_member_that_renders_a_clause_is_near_it() -> None:
    """Beside the whole Chinese sentence the applause is nearly as far off as the price of rice."""
    both = pair(LONG, SHORT, encoder_named("use"))
    table = np.array([(1, 2, TYPES.index((1, 2))), (1, 3, TYPES.index((1, 3)))])
    beads = Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((2, 1)), np.ones(2))
    evidence = RunEvidence(both)
    two, three = features(both, beads, evidence)["member least clause"].tolist()
    assert two > three + 0.1
    without = RunEvidence(pair(LONG, SHORT, None))
    assert not without.has_meanings
    assert not without.nearest(False, np.array([1]), np.array([0]), np.array([1])).any()

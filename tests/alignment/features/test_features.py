"""Features of candidate beads: which there are, and when they must be silent."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from aligner.alignment.candidates import Candidates
from aligner.alignment.features import GROUPS, features, matrix, meaning, nulls
from aligner.alignment.features import layout as layout_group
from aligner.alignment.lattice import TYPES
from aligner.alignment.layout import Layout, layout_of
from aligner.alignment.pair import Pair, pair
from aligner.alignment.runs import RunEvidence, Spans
from aligner.alignment.screening import NAMES
from aligner.alignment.solving import columns_of
from aligner.alignment.weights import load
from aligner.evidence.encoders.encoder import Encoder
from aligner.model import SegmentedDocument

CHINESE = ("桥修好了。", "他问：“几点了？”", "三点！", "2021年有3座桥，7个港口。", "完。")
ENGLISH = (
    "The bridge is mended.",
    "“What time is it?” he asked.",
    "“Three!”",
    "There were 3 bridges in 2021.",
    "And 7 ports.",
    "The end.",
)
M, N = len(CHINESE), len(ENGLISH)
ENDS = [True, False, True, True, True], [True, False, True, False, True, True]
LINKS = [(0, 0), (1, 1), (2, 2)]


def beads_of(triples: list[tuple[int, int, int]]) -> Candidates:
    table = np.array(triples, np.int64).reshape(-1, 3)
    likely = np.linspace(0.1, 0.9, len(table))
    return Candidates(table[:, 0], table[:, 1], table[:, 2], np.zeros((len(table), len(NAMES))), likely)


def every_bead() -> Candidates:
    return beads_of(
        [(i, j, k) for i in range(M + 1) for j in range(N + 1) for k, (a, b) in enumerate(TYPES) if a <= i and b <= j]
    )


@pytest.fixture(scope="module")
def page(make_document: Callable[..., SegmentedDocument]) -> Layout:
    """A heading, then two paragraphs of two sentences, then one of one; the last is linked to nothing."""
    return layout_of(
        make_document(CHINESE, "zh-CN", ENDS[0], heading=True),
        make_document(ENGLISH, "en-US", ENDS[1], heading=True),
        LINKS,
    )


@pytest.fixture(scope="module", params=["bare", "layout", "encoder and layout"])
def evidence(request: pytest.FixtureRequest, page: Layout) -> Pair:
    """The pair with more and more to go by."""
    encoder = request.getfixturevalue("encoder") if "encoder" in request.param else None
    return pair(CHINESE, ENGLISH, encoder, None, page if "layout" in request.param else None)


def test_names_are_the_same_whatever_there_is_to_go_by_but_for_clauses(evidence: Pair) -> None:
    """Only an encoder tells how near a sentence is to a clause."""
    few = features(pair(["好。"], ["Good."], None), beads_of([(1, 1, 2)]))
    found = list(features(evidence, every_bead()))
    assert [name for name in found if "clause" not in name] == list(few)
    assert any("clause" in name for name in found) == (evidence.vectors is not None)


def test_no_two_groups_share_a_name(evidence: Pair) -> None:
    beads = every_bead()
    groups = [set(group(evidence, beads, RunEvidence(evidence))) for group in GROUPS]
    assert len(set().union(*groups)) == sum(map(len, groups)) == len(features(evidence, beads))


@pytest.mark.parametrize("name", ["use", "none"])
def test_the_shipped_weights_name_the_features(name: str, encoder: Encoder) -> None:
    one = pair(["好。"], ["Good."], encoder if name == "use" else None)
    known = set(columns_of(one, beads_of([(1, 1, 2)])))
    model = load().model_for(name)
    assert set(model.deciding) == known
    assert set(model.literal) == known - set(layout_group.NAMES)


def test_finite_and_one_value_a_bead(evidence: Pair) -> None:
    beads = every_bead()
    for name, values in features(evidence, beads).items():
        assert values.shape == (len(beads),), name
        assert np.isfinite(values).all(), name


def test_a_bead_is_judged_by_itself_alone(evidence: Pair) -> None:
    """Whatever else is a candidate, once the document's level is known: a path's score is the sum over its beads."""
    beads = every_bead()
    chosen = np.random.default_rng(5).choice(len(beads), 40, replace=False)
    few = Candidates(
        beads.to_i[chosen], beads.to_j[chosen], beads.kind[chosen], beads.screened[chosen], beads.likely[chosen]
    )
    run = RunEvidence(evidence)
    everything = features(evidence, beads, run)
    for name, values in features(evidence, few, run).items():
        np.testing.assert_allclose(values, everything[name][chosen], atol=1e-9, err_msg=name)


def test_meaning_is_silent_about_nulls_and_nulls_about_full_beads(evidence: Pair) -> None:
    beads = every_bead()
    full = beads.full.astype(bool)
    run = RunEvidence(evidence)
    for name, values in meaning.features(evidence, beads, run).items():
        assert not np.asarray(values)[~full].any(), name
    said = nulls.features(evidence, beads, run)
    for name, values in said.items():
        assert not np.asarray(values)[full].any(), name
    assert (said["null Chinese"] + said["null English"] == 1 - beads.full).all()


@pytest.mark.parametrize(
    ("rival", "gone"),
    [
        ("previous Chinese", lambda b: b.i == 0),
        ("next Chinese", lambda b: b.to_i == M),
        ("previous English", lambda b: b.j == 0),
        ("next English", lambda b: b.to_j == N),
    ],
)
def test_a_neighbour_outside_the_text_says_nothing(evidence: Pair, rival: str, gone: object) -> None:
    beads = every_bead()
    outside = gone(beads)  # type: ignore[operator]
    assert outside.any()
    concerned = {
        name: values
        for name, values in features(evidence, beads).items()
        if name.endswith(rival) and not name.startswith("null")
    }
    assert concerned
    for name, values in concerned.items():
        assert not values[outside].any(), name
    assert any(values[~outside].any() for values in concerned.values())


RIVALS = {
    "next English": (0, 0, 0, 1),
    "previous English": (0, 0, -1, 1),
    "next Chinese": (0, 1, 0, 0),
    "previous Chinese": (-1, 1, 0, 0),
}
"""What taking a neighbour in does to a bead's begin and number of sentences, Chinese and English."""


@pytest.mark.parametrize("rival", RIVALS)
@pytest.mark.parametrize("measure", ["encoder", "lexical"])
def test_the_gain_of_a_neighbour_is_that_of_the_larger_run(evidence: Pair, rival: str, measure: str) -> None:
    beads, run = every_bead(), RunEvidence(evidence)
    own = [beads.i, beads.a, beads.j, beads.b]
    larger = run.of(Spans(*(x + change for x, change in zip(own, RIVALS[rival]))))
    gain = getattr(larger, measure) - getattr(run.of(Spans(*own)), measure)
    column = features(evidence, beads)[f"{measure} gain {rival}"]
    np.testing.assert_allclose(column, np.where(larger.there & (beads.full > 0), gain, 0), atol=1e-9)


@pytest.mark.parametrize(
    ("member", "only"),
    [
        ("last English", lambda b: b.b < 2),
        ("first English", lambda b: b.b < 2),
        ("last Chinese", lambda b: b.a < 2),
        ("first Chinese", lambda b: b.a < 2),
    ],
)
def test_an_only_member_cannot_be_left_out(evidence: Pair, member: str, only: object) -> None:
    beads = every_bead()
    concerned = {name: values for name, values in features(evidence, beads).items() if name.endswith(member)}
    assert concerned
    for name, values in concerned.items():
        assert not values[only(beads)].any(), name  # type: ignore[operator]


def test_every_full_bead_has_at_most_one_type_and_nulls_none(evidence: Pair) -> None:
    beads = every_bead()
    kinds = sum(values for name, values in features(evidence, beads).items() if name.startswith("type "))
    assert kinds.max() == 1  # type: ignore[union-attr]
    assert not kinds[beads.full == 0].any()  # type: ignore[index]


def test_layout_features_are_all_zero_without_a_layout() -> None:
    bare = pair(CHINESE, ENGLISH, None)
    columns = layout_group.features(bare, every_bead(), RunEvidence(bare))
    assert set(columns) == set(layout_group.NAMES)
    assert not any(values.any() for values in columns.values())


@pytest.mark.parametrize(
    ("bead", "expected"),
    [
        ((1, 1, (1, 1)), {"paragraph ends agree": 1, "linked": 1}),
        ((3, 3, (2, 2)), {"paragraph ends agree": 1, "linked": 1}),
        ((2, 2, (2, 2)), {"paragraph end inside Chinese": 1, "paragraph end inside English": 1, "linked elsewhere": 1}),
        ((4, 4, (1, 1)), {"paragraph ends differ": 1, "linked": 1}),
        ((2, 1, (1, 1)), {"paragraph ends differ": 1, "kinds differ": 1}),
        ((1, 0, (1, 0)), {"null though linked": 1}),
        ((5, 6, (1, 0)), {}),
        ((5, 6, (1, 1)), {"paragraph ends agree": 1}),
    ],
)
def test_what_the_page_says(bead: tuple[int, int, tuple[int, int]], expected: dict[str, float], page: Layout) -> None:
    found = pair(CHINESE, ENGLISH, None, None, page)
    columns = layout_group.features(found, beads_of([(bead[0], bead[1], TYPES.index(bead[2]))]), RunEvidence(found))
    said = {name: float(values[0]) for name, values in columns.items() if values[0]}
    linked_elsewhere = said.pop("linked elsewhere", 0.0)
    assert bool(linked_elsewhere) == (bead in ((2, 2, (2, 2)), (2, 1, (1, 1))))
    assert said == {name: value for name, value in expected.items() if name != "linked elsewhere"}


@pytest.mark.parametrize("bead", [(1, 1), (2, 2)])
def test_like_punctuation_on_both_sides_is_no_difference(bead: tuple[int, int]) -> None:
    found = pair(("他问：“走吗？”", "好！"), ("“Shall we go?”", "Fine!"), None)
    columns = features(found, beads_of([(2, 2, TYPES.index(bead))]))
    for name in ("marks question", "marks exclamation", "marks double quote", "asks", "exclaims at the end"):
        assert columns[name][0] == 0, name


def test_matrix_keeps_the_order_of_the_names() -> None:
    columns = {"b": np.array([1.0, 2.0]), "a": np.array([3.0, 4.0]), "c": np.array([5.0, 6.0])}
    assert matrix(columns, ["c", "a"]).tolist() == [[5, 3], [6, 4]]

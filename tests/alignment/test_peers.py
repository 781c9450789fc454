"""Other aligners: what is installed finds the sample corpora's beads, what is not says why."""

from __future__ import annotations

import importlib.util
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.evaluation import score
from aligner.alignment.gold import GoldPair
from aligner.alignment.peers import PEERS, Beads, Peer, beads_of_links, compared
from aligner.evidence.encoders.encoder import Encoder

SHORT = GoldPair(
    "t",
    ("大桥五月封闭。", "没有人受伤，维修需要一年。"),
    ("The bridge was closed in May.", "Nobody was hurt.", "Repairs will take a year."),
    (((0,), (0,)), ((1,), (1, 2))),
    True,
)
LEAST = {"NLTK Gale–Church": 0.6, "galechurch": 0.8, "sentweave": 0.85}
"""Strict F1 on the sample corpora, a little below what was seen."""


def named(peer: Peer) -> str:
    return peer.name


@pytest.mark.parametrize("peer", PEERS, ids=named)
def test_the_sample_corpora(peer: Peer, gold: list[GoldPair], encoder: Encoder) -> None:
    if importlib.util.find_spec(peer.package) is None:
        pytest.skip(f"{peer.package} is not installed")
    assert peer.hindrance(gold, encoder) is None
    texts = [text for text in gold if len(text.source) < 100]
    found = compared(texts, peer, encoder)
    for text, beads in found:
        assert [x for bead in beads for x in bead.source] == list(range(len(text.source)))
        assert [x for bead in beads for x in bead.target] == list(range(len(text.target)))
    assert score(found).strict.f1 > LEAST[peer.name]


@pytest.mark.parametrize("peer", PEERS, ids=named)
@pytest.mark.parametrize("empty", ["source", "target"])
def test_a_text_with_an_empty_side(peer: Peer, empty: str) -> None:
    text = replace(SHORT, **{empty: ()})
    ((_, beads),) = compared([text], peer, None)
    assert all(bead.is_null for bead in beads)
    assert len(beads) == len(text.source) + len(text.target)


def test_what_hinders_a_peer() -> None:
    def never(*_: object) -> Beads:
        raise AssertionError

    assert (
        Peer("p", "no_such_package", never).hindrance([SHORT], None) == "not installed (pip install 'duizhao[peers]')"
    )
    assert Peer("p", "json", never, encodes=True).hindrance([SHORT], None) == "needs a sentence encoder"
    assert Peer("p", "json", never, most=2).hindrance([SHORT], None) == "takes at most 2 sentences a side"
    assert Peer("p", "json", never, most=3).hindrance([SHORT], None) is None


@pytest.mark.parametrize(
    ("links", "beads"),
    [
        ([], [((0,), ()), ((1,), ()), ((), (0,)), ((), (1,))]),
        ([(0, 0), (1, 1)], [((0,), (0,)), ((1,), (1,))]),
        ([(0, 0), (0, 1), (1, 1)], [((0, 1), (0, 1))]),
        ([(1, 0)], [((0,), ()), ((1,), (0,)), ((), (1,))]),
    ],
)
def test_links_as_beads(links: list[tuple[int, int]], beads: Beads) -> None:
    assert beads_of_links(links, 2, 2) == beads


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda step: step != (0, 0)), max_size=8))
def test_beads_give_their_links_and_links_their_beads(steps: list[tuple[int, int]]) -> None:
    wanted: Beads = []
    i = j = 0
    for a, b in steps:
        if a and b:
            wanted.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
        i, j = i + a, j + b
    links = [(x, y) for s, t in wanted for x in s for y in t]
    found = beads_of_links(links, i, j)
    assert [bead for bead in found if bead[0] and bead[1]] == wanted
    assert [x for s, _ in found for x in s] == list(range(i))
    assert [y for _, t in found for y in t] == list(range(j))

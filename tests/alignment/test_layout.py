"""What the page says about sentences, and which paragraphs belong together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.candidates import Candidates
from aligner.alignment.lattice import TYPES
from aligner.alignment.layout import layout_of, passages
from aligner.model import Document, Paragraph, Segment, SegmentedDocument


def bead(to_i: int, to_j: int, kind: tuple[int, int]) -> Candidates:
    one = [np.array([x]) for x in (to_i, to_j, TYPES.index(kind))]
    return Candidates(one[0], one[1], one[2], np.zeros((1, 0)), np.ones(1))


def test_layout_of_two_documents(make_document: Callable[..., SegmentedDocument]) -> None:
    chinese = make_document(["一。", "二。", "三。"], "zh-CN", [False, True, True])
    english = make_document(["One.", "Two.", "Three."], "en-US", [True, True, True])
    found = layout_of(chinese, english, [(0, 0), (0, 1)])
    assert found.ends_c.tolist() == [False, True, True]
    assert found.ends_e.tolist() == [True, True, True]
    assert found.passage_c is not None
    assert found.passage_e is not None
    assert found.passage_c[0] == found.passage_c[1] == found.passage_e[0] == found.passage_e[1] >= 0
    assert found.passage_c[2] == found.passage_e[2] == -1


def test_kinds_are_those_of_the_paragraphs() -> None:
    paragraphs = (Paragraph("一、总则", "heading"), Paragraph("桥。", "body"), Paragraph("项", "item"))
    text = SegmentedDocument(
        Document("a", "zh-CN", paragraphs),
        tuple(Segment(k, k, 0, len(p.text), p.text) for k, p in enumerate(paragraphs)),
    )
    found = layout_of(text, text, ())
    assert len(set(found.kind_c.tolist())) == 3
    assert found.kind_c.tolist() == found.kind_e.tolist()
    assert found.passage_c is None


PASSAGES = {
    "one to one": ([(0, 0), (1, 1)], [{"c0", "e0"}, {"c1", "e1"}]),
    "one to two": ([(0, 0), (0, 1), (1, 2)], [{"c0", "e0", "e1"}, {"c1", "e2"}]),
    "two to one": ([(3, 2), (4, 2)], [{"c3", "c4", "e2"}]),
    "a chain": ([(0, 0), (0, 1), (1, 1), (1, 2)], [{"c0", "e0", "e1", "c1", "e2"}]),
    "in any order": ([(1, 1), (0, 0), (1, 0)], [{"c0", "e0", "c1", "e1"}]),
    "none": ([], []),
}


@pytest.mark.parametrize("case", PASSAGES)
def test_linked_paragraphs_share_a_passage(case: str) -> None:
    links, expected = PASSAGES[case]
    assert sorted(map(sorted, grouped(links))) == sorted(map(sorted, expected))


def grouped(links: list[tuple[int, int]]) -> list[set[str]]:
    number_c, number_e = passages(links)
    found: dict[int, set[str]] = {}
    for letter, numbers in (("c", number_c), ("e", number_e)):
        for paragraph, passage in numbers.items():
            found.setdefault(passage, set()).add(f"{letter}{paragraph}")
    return list(found.values())


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_links_that_do_not_cross_make_connected_passages(moves: list[tuple[bool, bool]]) -> None:
    links = [(0, 0)]
    for down, right in moves:
        links.append((links[-1][0] + down, links[-1][1] + right))
    passage: list[set[str]] = []
    for c, e in links:
        pair = {f"c{c}", f"e{e}"}
        joined = [p for p in passage if p & pair]
        passage = [p for p in passage if not p & pair] + [pair.union(*joined)]
    assert sorted(map(sorted, grouped(links))) == sorted(map(sorted, passage))


@pytest.mark.parametrize(
    ("to_i", "to_j", "kind", "expected"),
    [
        (1, 1, (1, 1), (1, 0, 0)),  # both in one passage
        (2, 2, (2, 2), (0, 1, 0)),  # two passages in one bead
        (2, 1, (1, 1), (0, 1, 0)),  # one passage beside another
        (1, 0, (1, 0), (0, 0, 1)),  # left alone although it has a counterpart
        (3, 3, (1, 1), (0, 0, 0)),  # neither is linked
        (4, 3, (1, 0), (0, 0, 0)),
    ],
)  # what it is linked to has no sentence
def test_linked(
    to_i: int,
    to_j: int,
    kind: tuple[int, int],
    expected: tuple[int, int, int],
    make_document: Callable[..., SegmentedDocument],
) -> None:
    chinese, english = make_document("一二三四", "zh-CN"), make_document(["One", "Two", "Three"], "en-US")
    layout = layout_of(chinese, english, [(0, 0), (1, 1), (3, 9)])
    agree, against, null = (int(values[0]) for values in layout.linked(bead(to_i, to_j, kind)))
    assert (agree, bool(against), null) == (expected[0], bool(expected[1]), expected[2])


def test_without_links_nothing_is_linked(make_document: Callable[..., SegmentedDocument]) -> None:
    layout = layout_of(make_document("一二", "zh-CN"), make_document(["One", "Two"], "en-US"), [])
    assert [values.tolist() for values in layout.linked(bead(1, 1, (1, 1)))] == [[0], [0], [0]]

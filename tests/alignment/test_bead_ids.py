"""Bead ids as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.bead_ids import Ids, format_align, ids_list, parse_align, single_nulls
from aligner.errors import UserError

GOOD = {
    "[0]:[0]\n": [((0,), (0,))],
    "[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[]:[2]\n": [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((), (2,))],
    "[0,1]:[0]": [((0, 1), (0,))],
    "  [ 0 , 1 ] : [0]  \n\n": [((0, 1), (0,))],
    "\ufeff[0]:[0]\r\n[1]:[1]\r\n": [((0,), (0,)), ((1,), (1,))],
    "[0]:[0]:0.875\n[1]:[]:-1e-3": [((0,), (0,)), ((1,), ())],
    "": [],
}


@pytest.mark.parametrize("text", GOOD)
def test_parsed(text: str) -> None:
    assert parse_align(text, "g.align") == GOOD[text]


BAD = [
    "0:0",
    "[0]",
    "[0]:",
    "[0]:[0]:good",
    "[0]:[0] [1]:[1]",
    "[a]:[0]",
    "[0 1]:[0]",
    "[-1]:[0]",
    "[1.5]:[0]",
    "[0,]:[0]",
    "[]:[]",
    "[0]:[[0]]",
    "[９]:[0]",
    "[12345678901]:[0]",
    "[0]:[1, 1]",
]


@pytest.mark.parametrize("line", BAD)
def test_refused_with_the_line(line: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_align(f"[7]:[7]\n\n{line}\n", "g.align")
    assert caught.value.where == "g.align:3"
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["[0]:[0]\n[0]:[1]", "[0]:[0]\n[1]:[0]", "[0, 0]:[1]"])
def test_an_id_belongs_to_one_bead(text: str) -> None:
    with pytest.raises(UserError, match="two beads"):
        parse_align(text, "g.align")


def test_formatted() -> None:
    assert format_align([((0,), (0,)), (range(1, 3), range(1, 2)), ((3, 4), ()), ((), range(2, 3))]) == (
        "[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[4]:[]\n[]:[2]\n"
    )
    assert ids_list(range(3)) == "[0, 1, 2]"


SIZES = st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(any)


@given(st.lists(SIZES, max_size=12))
def test_what_is_written_reads_back(sizes: list[tuple[int, int]]) -> None:
    beads: list[tuple[Ids, Ids]] = []
    i = j = 0
    for a, b in sizes:
        beads.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
        i, j = i + a, j + b
    read = parse_align(format_align(beads), "g")
    assert read == list(single_nulls(beads))
    assert [x for s, _ in read for x in s] == list(range(i))
    assert [y for _, t in read for y in t] == list(range(j))
    assert list(single_nulls(read)) == read
    assert all(len(s) + len(t) == 1 for s, t in read if not s or not t)

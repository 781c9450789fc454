"""Bead ids alone."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.formats.align_file import Align, format_align, parse_align
from aligner.model import Bead, Header, TranslationUnit


@pytest.mark.parametrize(
    ("text", "beads"),
    [
        ("[0]:[0]\n[1, 2]:[1]\n[3]:[]\n", [((0,), (0,)), ((1, 2), (1,)), ((3,), ())]),
        ("[0]:[0,1]\r\n[]:[2]\r\n", [((0,), (0, 1)), ((), (2,))]),
        ("\ufeff\n  [ 0 ] : [ 0 , 1 ]  \n\n", [((0,), (0, 1))]),
        ("[0]:[0]:0.1234\n[1]:[1]:1e-5\n", [((0,), (0,)), ((1,), (1,))]),
        ("", []),
    ],
)
def test_parse(text: str, beads: list[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
    assert parse_align(text, "x.align") == beads


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[0]:[0]\n0:0\n", "x.align:2: not a bead: '0:0'"),
        ("[0]:[0]:good\n", "x.align:1: not a bead"),
        ("[0]:[0]:0.5:1\n", "x.align:1: not a bead"),
        ("[0][0]", "x.align:1: not a bead"),
        ("[-1]:[0]", "x.align:1: not a list of ids: [-1]"),
        ("[0,]:[0]", "x.align:1: not a list of ids: [0,]"),
        ("[0-2]:[0]", "x.align:1: not a list of ids"),
        ("[１]:[0]", "x.align:1: not a list of ids"),
        ("[]:[]", "x.align:1: a bead that is empty on both sides"),
        ("[0]:[0]\n\n[1]:[0]", "x.align:3: target id 0 stands in two beads"),
        ("[1, 1]:[0]", "x.align:1: source id 1 stands in two beads"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_align(text, "x.align")
    assert str(caught.value).startswith(message)


def test_a_null_bead_has_one_sentence_a_line() -> None:
    assert format_align([((0,), (0, 1)), (range(1, 4), ()), ((), (2, 3))]) == (
        "[0]:[0, 1]\n[1]:[]\n[2]:[]\n[3]:[]\n[]:[2]\n[]:[3]\n"
    )


SIDES = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda n: any(n) and (all(n) or sum(n) == 1))


@given(st.lists(SIDES))
def test_beads_come_back(sizes: list[tuple[int, int]]) -> None:
    units, i, j = [], 0, 0
    for m, n in sizes:
        units.append(TranslationUnit(Bead(range(i, i + m), range(j, j + n)), ("",) * m, ("",) * n, "", ""))
        i, j = i + m, j + n
    out = io.BytesIO()
    Align().write(Header("", "", "zh-CN", "en-US"), iter(units), out)
    assert list(Align().read(io.BytesIO(out.getvalue()), "x")[1]) == units


@pytest.mark.parametrize("text", ["[1]:[0]", "[0]:[0]\n[2]:[1]", "[0, 2]:[0]\n[1]:[1]", "[0]:[1]\n[1]:[0]"])
def test_units_stand_in_the_order_of_both_texts(text: str) -> None:
    with pytest.raises(UserError, match="does not go on at"):
        list(Align().read(io.BytesIO(text.encode()), "x.align")[1])


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(UserError, match=r"^x\.align: not a text file"):
        Align().read(io.BytesIO(b"\xff\xfe["), "x.align")

"""Checked values of JSON files."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.formats.json_units import Node, load, rounded


@pytest.mark.parametrize(("value", "shown"), [(0.99871, 0.9987), (1, 1.0), (-0.0, 0.0), (1 / 3, 0.3333)])
def test_rounded(value: float, shown: float) -> None:
    assert str(rounded(value)) == str(shown)


def test_a_node_knows_its_path() -> None:
    node = load('{"a": [{"b": "文"}]}', "x.json").get("a").items()[0].get("b")
    assert (node.text(), node.path) == ("文", "a[0].b")
    with pytest.raises(UserError, match=r'^x.json: a\[0\]\.b should be a whole number from 0, but is "文"'):
        node.whole()


def test_a_long_value_is_cut_in_the_message() -> None:
    with pytest.raises(UserError) as caught:
        Node("x" * 1000, "x").whole()
    assert len(str(caught.value)) < 150


def test_bad_json_names_line_and_column() -> None:
    with pytest.raises(UserError, match=r"^x:7: not JSON: .* at line 2, column 3"):
        load('{"a":\n1 2}', "x:7")


def test_a_number_beyond_all_floats() -> None:
    with pytest.raises(UserError, match="should be a number from 0 to 1, but is Infinity"):
        load('{"a": 1e999}', "x").get("a").share()

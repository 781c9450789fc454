"""A dictionary that is looked up where it lies, against Python's own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.table import Table, packed

KEYS = st.text(max_size=6)
VALUES = st.one_of(st.integers(-(2**40), 2**40), st.text(max_size=3), st.lists(st.floats(0, 1), max_size=3).map(tuple))


@given(st.dictionaries(KEYS, VALUES, max_size=40), st.lists(KEYS, max_size=10))
def test_it_knows_what_the_dictionary_knows(entries: dict[str, object], others: list[str]) -> None:
    table = Table(memoryview(packed(entries)))
    assert {key: table.get(key) for key in entries} == entries
    assert [table.get(key) for key in others] == [entries.get(key) for key in others]
    assert dict(table.items()) == entries


def test_words_of_both_languages() -> None:
    table = Table(memoryview(packed({"桥": (("bridg", 1.0),), "bridge": 7, "": 0, "\ud800": 1})))
    assert table.get("桥") == (("bridg", 1.0),)
    assert (table.get("bridge"), table.get(""), table.get("\ud800"), table.get("橋")) == (7, 0, 1, None)


def test_the_same_entries_are_packed_into_the_same_bytes() -> None:
    glosses = (("bridg", 1.0),)
    shared = {f"词{k}": glosses for k in range(500)}
    apart = {f"词{k}": tuple((stem, 1.0) for stem in ("bridg",)) for k in range(500)}
    assert packed(shared) == packed(apart)

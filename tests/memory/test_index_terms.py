"""Index terms, one text at a time and in batches: the batch against the simple way as its oracle."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.memory.index_terms import Vocabulary, batch_terms, terms_of


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", set()),
        ("。……", set()),
        ("網絡", {"网", "络", "网络"}),
        ("网，络", {"网", "络"}),
        ("Parties agreed", {"parti", "agre"}),
        ("第12条", {"第", "12", "条"}),
        ("ＷＴＯ", {"wto"}),
        ("the 𠀀", {"the", "𠀀"}),
    ],
)
def test_terms(text: str, terms: set[str]) -> None:
    assert terms_of(text) == terms


TEXTS = st.text("网络網絡第一条𠀀，。 abcs12.\n\x1e’ＷÉé", max_size=12) | st.text(max_size=8).map(
    lambda text: text.encode("utf-8", "ignore").decode()
)


@given(st.lists(TEXTS, min_size=1, max_size=20), st.integers(1, 200_000))
def test_a_batch_is_what_its_texts_are(texts: list[str], first: int) -> None:
    expected: dict[str, set[int]] = defaultdict(set)
    for unit, text in enumerate(texts, first):
        for term in terms_of(text):
            expected[term].add(unit)
    found: dict[str, list[int]] = defaultdict(list)
    rows, lengths = batch_terms(texts, first, Vocabulary())
    for term, block, offsets in rows:
        found[term] += [block * 65_536 + int(offset) for offset in np.frombuffer(offsets, dtype="<u2")]
    assert {term: sorted(units) for term, units in expected.items()} == found
    assert lengths == list(map(len, texts))
    assert rows == sorted(rows)

"""The inverted index over the ends of blocks and many small imports."""

from __future__ import annotations

import random
import sqlite3

import numpy as np
import pytest

from aligner.memory import postings
from aligner.memory.index_terms import Vocabulary, terms_of
from aligner.memory.migrations import migrate
from aligner.memory.postings import CHINESE, ENGLISH


@pytest.fixture
def connection() -> sqlite3.Connection:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    migrate(opened)
    return opened


@pytest.mark.parametrize("start", [1, 65_530, 131_071])
def test_what_is_appended_is_found(start: int, connection: sqlite3.Connection) -> None:
    chance = random.Random(5)
    words = ["port", "ship", "crank", "quay", "port12", "港口", "码头"]
    texts = [" ".join(chance.choices(words, k=3)) for _ in range(60)]
    first, vocabulary = start, Vocabulary()
    while first < start + len(texts):
        size = chance.randrange(1, 9)
        postings.append(connection, ENGLISH, first, texts[first - start : first - start + size], vocabulary)
        first += size
    for term in ("port", "ship", "12", "港口", "口", "nowhere"):
        units = [unit for unit, text in enumerate(texts, start) if term in terms_of(text)]
        assert postings.units_with(connection, ENGLISH, term).tolist() == units
        assert postings.frequencies(connection, ENGLISH, [term]).get(term, 0) == len(units)
        assert postings.units_with(connection, CHINESE, term).tolist() == []
    both = [unit for unit, text in enumerate(texts, start) if {"crank", "quai"} & terms_of(text) or "港" in text]
    assert (
        sorted(
            {
                *postings.units_with_prefix(connection, ENGLISH, "cran").tolist(),
                *postings.units_with_prefix(connection, ENGLISH, "qu").tolist(),
                *postings.units_with_prefix(connection, ENGLISH, "港").tolist(),
            }
        )
        == both
    )
    connection.close()


def test_lengths(connection: sqlite3.Connection) -> None:
    vocabulary = Vocabulary()
    texts = ["x" * (number % 90) for number in range(66_000)]
    for start in range(0, len(texts), 20_000):
        postings.append(connection, CHINESE, start + 1, texts[start : start + 20_000], vocabulary)
    postings.append(connection, CHINESE, len(texts) + 1, ["y" * 100_000], vocabulary)
    table = postings.lengths(connection, CHINESE, len(texts) + 1)
    assert table[1 : len(texts) + 1].tolist() == [len(text) for text in texts]
    assert table[len(texts) + 1] == 65_535
    connection.close()


def test_what_is_removed_leaves_its_place_empty(connection: sqlite3.Connection) -> None:
    texts = [f"ship {number}" for number in range(1, 65_540)]
    postings.append(connection, ENGLISH, 1, texts, Vocabulary())
    postings.append(connection, CHINESE, 1, ["船"] * len(texts), Vocabulary())
    for block, units in ((0, (3, 65_535)), (1, (65_536, 65_539))):
        postings.remove(connection, ENGLISH, block, {unit: texts[unit - 1] for unit in units}, Vocabulary())
    left = [unit for unit in range(1, 65_540) if unit not in (3, 65_535, 65_536, 65_539)]
    assert postings.units_with(connection, ENGLISH, "ship").tolist() == left
    assert postings.frequencies(connection, ENGLISH, ["3", "65539", "65538"]) == {"65538": 1}
    assert np.flatnonzero(postings.lengths(connection, ENGLISH, 65_539)).tolist() == left
    assert len(postings.units_with(connection, CHINESE, "船")) == len(texts), "the other side is another matter"
    assert postings.next_id(connection) == 65_540
    connection.close()


@pytest.mark.parametrize(
    ("one", "other"), [([], []), ([1, 5], []), ([], [3]), ([1, 2, 900_000], [2, 3, 900_000, 900_001])]
)
def test_sets_of_ids(one: list[int], other: list[int]) -> None:
    left, right = np.array(one, dtype=np.int64), np.array(other, dtype=np.int64)
    assert postings.union([left, right]).tolist() == sorted({*one, *other})
    assert postings.intersection(left, right).tolist() == sorted({*one} & {*other})
    assert postings.difference(left, right).tolist() == sorted({*one} - {*other})

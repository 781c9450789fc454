"""English words and stems."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.english_words import STOP, lower_case, stem, stems, words

WORDS = {
    "The Commission’s first report": ["the", "commission", "first", "report"],
    "don't": ["don't"],
    "well-known": ["well", "known"],
    "Café owners": ["café", "owners"],
    "3 dogs, 4 cats": ["dogs", "cats"],
    "桥 bridge": ["bridge"],
    "…": [],
}


@pytest.mark.parametrize("text", WORDS)
def test_words(text: str) -> None:
    assert words(text) == WORDS[text]


def test_lower_case_keeps_every_offset() -> None:
    assert lower_case("Not ONE İstanbul") == "not one İstanbul"


FAMILIES = [
    ("bridge", "bridges", "bridged"),
    ("agree", "agrees", "agreed"),
    ("nation", "nations"),
    ("running", "runs", "run"),
    ("country", "countries"),
    ("develop", "developing", "developed", "develops"),
]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f[0])
def test_a_family_has_one_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


def test_stems_leave_function_words_out() -> None:
    assert stems("The bridges were not mended by them, and it is a pity.") == ["bridg", "mend", "piti"]


@settings(deadline=None)
@given(st.text(max_size=40))
def test_words_are_lower_case_and_without_possessives(text: str) -> None:
    for word in words(text):
        assert word
        assert not word.endswith("'s")
    assert all(word == word.lower() for word in words(text))


def test_stop_words_are_lower_case() -> None:
    assert all(word == word.lower().strip() for word in STOP)
    assert {"the", "of", "and"} <= STOP
    assert not {"bridge", "three", "first"} & STOP


LONG_ENDINGS = ("alizations", "ationally", "iveness", "mentalism", "abilities", "ically", "ators", "ing", "ed", "ies")


def test_threads_that_stem_at_once_find_the_same_stems() -> None:
    words_of_all = [f"{first}{second}" for first in ("nation", "educat", "govern", "negoti") for second in LONG_ENDINGS]
    once = [stem(word) for word in words_of_all]
    patience = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            for _ in range(5):
                stem.cache_clear()
                assert all(stems == once for stems in pool.map(lambda _: [stem(w) for w in words_of_all], range(4)))
    finally:
        sys.setswitchinterval(patience)

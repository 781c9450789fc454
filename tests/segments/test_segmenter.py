from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aligner.segments.segmenter import enclosing, join_wordless, last_mark, slices


def test_slices_are_stripped_and_never_empty() -> None:
    assert list(slices("  ab  cd ", [4, 5])) == [(2, 4), (6, 8)]
    assert list(slices("\u3000\u00a0\n", [])) == []
    assert list(slices("", [])) == []


@given(st.text("ab \n。\u3000", max_size=20), st.sets(st.integers(1, 19)))
def test_slices_lose_white_space_alone(text: str, places: set[int]) -> None:
    found = list(slices(text, sorted(place for place in places if place < len(text))))
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)


def test_pieces_without_a_word_join_their_neighbours() -> None:
    assert join_wordless("走。……好", [2, 4]) == [4]
    assert join_wordless("……走。好", [2, 4]) == [4]
    assert join_wordless("走。……", [2]) == []
    assert join_wordless("走。\n……\n好", [3, 6]) == [3, 6]
    assert join_wordless("", []) == []


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=5), st.integers(0, 60))
def test_enclosing_finds_what_a_search_finds(steps: list[tuple[int, int]], offset: int) -> None:
    spans, end = [], 0
    for gap, length in steps:
        spans.append((end + gap, end + gap + length))
        end += gap + length
    assert enclosing(spans, offset) == next((close for start, close in spans if start < offset < close), 0)


@given(st.text("a \n\u3000。"), st.integers(0, 12))
def test_the_last_mark_before_a_place(text: str, end: int) -> None:
    end = min(end, len(text))
    assert last_mark(text, end) == text[:end].rstrip()[-1:]

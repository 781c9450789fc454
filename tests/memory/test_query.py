"""Clauses of a query and their places in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.memory.folding import folded
from aligner.memory.index_terms import TOKEN, terms_of
from aligner.memory.query import Clause, parsed, phrase


def clause(query: str) -> Clause:
    return parsed(query)[0]


@pytest.mark.parametrize(
    ("query", "shape"),
    [
        ("网络 安全", ["网络", "安全"]),
        ('"Contracting Party"', ["contracting party!"]),
        ("Party -draft", ["party", "-draft"]),
        ("negotiat*", ["negotiat*"]),
        ("state-owned", ["state owned"]),
        ('-"no way" yes', ["-no way!", "yes"]),
        ("「网络」", ["网络!"]),
        ('open "end', ["open", "end!"]),
        ("网*", ["网"]),
    ],
)
def test_clauses(query: str, shape: list[str]) -> None:
    def shown(one: Clause) -> str:
        joined = "".join(one.tokens) if one.tokens[0] > "\u3400" else " ".join(one.tokens)
        return "-" * one.negative + joined + "*" * one.prefix + "!" * one.exact

    assert [shown(one) for one in parsed(query)] == shape


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("网络", "網絡和网络", ["網絡", "网络"]),
        ("安全网", "安全，网", []),
        ("party", "The parties, a Party's", ["parties", "Party"]),
        ('"party"', "The parties, a Party's", ["Party"]),
        ('"the state of"', "The  state-of art; the state. Of", ["The  state-of", "the state. Of"]),
        ("WTO成员", "ＷＴＯ 成员", ["ＷＴＯ 成员"]),
        ("art*", "Part of art, article", ["art", "article"]),
        ("12", "12th, 120", ["12"]),
        ("一一", "一一一一一", ["一一", "一一"]),
        ('"ab, cd"', "ab,   cd", ["ab,   cd"]),
    ],
)
def test_places(query: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in clause(query).spans(text)] == found


TEXTS = st.text("网絡络一。， abAB12's-", max_size=12)


@given(TEXTS, st.data())
def test_every_part_of_a_text_is_found_in_it_and_in_its_index(text: str, data: st.DataObject) -> None:
    tokens = list(TOKEN.finditer(folded(text)))
    if tokens:
        first = data.draw(st.integers(0, len(tokens) - 1))
        last = data.draw(st.integers(first, len(tokens) - 1))
        (whole,) = phrase(text[tokens[first].start() : tokens[last].end()])
        assert whole.spans(text)
        assert whole.terms <= terms_of(text)
        assert whole.rough.search(folded(text))


@given(TEXTS, TEXTS)
def test_the_quick_look_never_refuses_a_hit(query: str, text: str) -> None:
    if TOKEN.search(folded(query)):
        (whole,) = phrase(query)
        assert not whole.spans(text) or (whole.rough.search(folded(text)) and whole.terms <= terms_of(text))
        if whole.indexed_exactly:
            assert bool(whole.spans(text)) == (whole.terms <= terms_of(text))

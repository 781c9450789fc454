"""Clauses of sentences, and the windows of neighbouring ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.clause_windows import clause_ends, windows


def clauses(tokens: str) -> list[str]:
    words = tokens.split()
    ends = clause_ends(words)
    return [" ".join(words[a:b]) for a, b in zip([0, *ends], ends)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("▁The ▁ferry ▁left .", ["▁The ▁ferry ▁left ."]),
        ("渡 口 归 全 村 ， 不 得 出 租 。", ["渡 口 归 全 村 ，", "不 得 出 租 。"]),
        (
            "▁He ▁runs ▁in , ▁and ▁they ▁leap ▁up ▁when ▁he ▁speaks .",
            ["▁He ▁runs ▁in ,", "▁and ▁they ▁leap ▁up", "▁when ▁he ▁speaks ."],
        ),
        # What is too short is no clause: it goes with the next one, and at the end with the one before.
        ("但 ， 渡 口 归 全 村 。", ["但 ， 渡 口 归 全 村 。"]),
        ("▁They ▁left ▁it , ▁he ▁said", ["▁They ▁left ▁it , ▁he ▁said"]),
        ("", [""]),
    ],
)
def test_clauses(sentence: str, expected: list[str]) -> None:
    assert clauses(sentence) == expected


TOKENS = st.lists(st.sampled_from(["▁a", "渡", "，", ",", "▁and", "。", "▁“"]), max_size=120)


@given(TOKENS)
def test_clauses_are_the_sentence_in_pieces_of_three_tokens_and_more(tokens: list[str]) -> None:
    ends = clause_ends(tokens)
    assert ends[-1] == len(tokens)
    assert len(ends) <= 14
    sizes = [b - a for a, b in zip([0, *ends], ends)]
    assert len(sizes) == 1 or min(sizes) >= 3


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, [(0, 1)]), (4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)])],
)
def test_windows_hold_up_to_three_neighbours(count: int, expected: list[tuple[int, int]]) -> None:
    assert windows(count) == expected

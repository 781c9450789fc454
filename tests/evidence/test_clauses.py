"""Clauses of sentences: where they are cut, and which belong to a run."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.clauses import CHINESE, ENGLISH, Clauses, clauses
from aligner.evidence.tokens import chinese_tokens, english_tokens

CHINESE_TEXTS = ("桥修好了，港口也开了；船来了。", "……", "“走吧，”船长说。")
ENGLISH_TEXTS = (
    "The bridge is mended, the harbour open, and the ships have come.",
    "The captain, who was there, waited until the tide turned.",
)


def words_of(side: Clauses, keys: dict[str, int]) -> list[set[str]]:
    names = list(keys)
    return [{names[k] for k in side.rows[n].indices} for n in range(side.rows.shape[0])]


def chinese() -> tuple[Clauses, dict[str, int]]:
    keys = {t.key: k for k, t in enumerate({t.key: t for x in CHINESE_TEXTS for t in chinese_tokens(x)}.values())}
    return clauses(CHINESE_TEXTS, chinese_tokens, CHINESE, keys), keys


def test_chinese_clauses_end_at_marks_and_have_words() -> None:
    side, keys = chinese()
    assert words_of(side, keys) == [
        {"桥", "修好", "了"},
        {"港口", "也", "开", "了"},
        {"船来", "了"},
        {"走", "吧"},
        {"船长", "说"},
    ]
    assert side.first.tolist() == [0, 3, 3, 5]  # dots alone are no clause


def test_english_clauses_end_at_marks_and_before_words_that_begin_one() -> None:
    keys = {t.key: k for k, t in enumerate({t.key: t for x in ENGLISH_TEXTS for t in english_tokens(x)}.values())}
    side = clauses(ENGLISH_TEXTS, english_tokens, ENGLISH, keys)
    assert words_of(side, keys) == [
        {"bridg", "mend"},
        {"harbour", "open"},
        {"ship", "come"},
        {"captain"},
        {"wait"},
        {"tide", "turn"},
    ]


@pytest.mark.parametrize(
    ("start", "length", "numbers", "runs"),
    [
        ([0], [3], [0, 1, 2, 3, 4], [0] * 5),
        ([2, 0], [1, 1], [3, 4, 0, 1, 2], [0, 0, 1, 1, 1]),
        ([1], [1], [], []),
        ([0, 1, 1], [0, 1, 2], [3, 4], [2, 2]),
    ],
)
def test_clauses_of_runs(start: list[int], length: list[int], numbers: list[int], runs: list[int]) -> None:
    found, owner = chinese()[0].of_runs(np.array(start), np.array(length))
    assert (found.tolist(), owner.tolist()) == (numbers, runs)


@given(st.text("a ,;()and\n", max_size=20))
def test_english_clauses_as_cut_from_every_mark_of_a_row(text: str) -> None:
    naive = re.compile(re.sub(r"^\(\?<!.*?\]\)", "", ENGLISH.pattern))
    assert naive.pattern != ENGLISH.pattern
    assert [found.span() for found in ENGLISH.finditer(text)] == [found.span() for found in naive.finditer(text)]

"""Clauses carried over the border between beads, against sums worked out word by word."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment.pair import Pair, pair
from aligner.alignment.runs import RunEvidence, Spans
from aligner.evidence.clauses import CHINESE, ENGLISH, clauses
from aligner.evidence.tokens import chinese_tokens, english_tokens

CARRIED = (
    ("老船长生于挪威，十九岁在华沙成名。", "如今他住在海边，每天给学生写信。"),
    (
        "The old captain was born in Norway.",
        "At nineteen he won fame in Warsaw, and now he lives by the sea and writes letters to his students every day.",
    ),
)


def slowly(p: Pair, beads: list[tuple[range, range]]) -> tuple[float, float]:
    """The oracle: two neighbouring beads, one clause and one word after the other."""
    found = p.concepts
    strength = found.dictionary.toarray()
    keys = [{key: k for k, key in enumerate(x)} for x in (found.chinese_keys, found.english_keys)]
    sides = (
        (p.chinese.texts, clauses(p.chinese.texts, chinese_tokens, CHINESE, keys[0]), found.chinese_weight, strength),
        (p.english.texts, clauses(p.english.texts, english_tokens, ENGLISH, keys[1]), found.english_weight, strength.T),
    )
    counts = found.chinese.toarray(), found.english.toarray()

    def present(bead: tuple[range, range], side: int) -> np.ndarray:
        return np.minimum(counts[side][list(bead[side])].sum(axis=0), 1)

    def met(words: np.ndarray, side: int) -> np.ndarray:
        """How far words of the other side render each word of this one."""
        return np.minimum(sides[side][3] @ words, 1)

    total = [0.0, 0.0]
    for here, there in (beads, beads[::-1]):
        for side in (0, 1):
            _, cut, weight, _ = sides[side]
            home = met(present(here, 1 - side), side)
            away = present(there, 1 - side)
            left_over = away - away * met(present(there, side), 1 - side)
            abroad = met(left_over, side)
            for sentence in here[side]:
                for clause in range(cut.first[sentence], cut.first[sentence + 1]):
                    words = cut.rows[clause].indices
                    total[side] += max(0.0, sum(weight[k] * (abroad[k] - home[k]) for k in words))
    return total[0], total[1]


def test_carried_against_words_one_by_one(small: Pair) -> None:
    m, n = len(small.chinese.texts), len(small.english.texts)
    rows = [
        (i, x, a, j, y, b)
        for i in range(m)
        for x in (1, 2)
        for a in (1, 2)
        for j in range(n)
        for y in (1, 2)
        for b in (1, 2)
        if i + x + a <= m and j + y + b <= n
    ]
    i, x, a, j, y, b = np.array(rows).T
    found = RunEvidence(small).carried(Spans(i, x, j, y), Spans(i + x, a, j + y, b))
    assert found.any()
    for k, (i_, x_, a_, j_, y_, b_) in enumerate(rows):
        beads = [(range(i_, i_ + x_), range(j_, j_ + y_)), (range(i_ + x_, i_ + x_ + a_), range(j_ + y_, j_ + y_ + b_))]
        assert found[:, k] == pytest.approx(slowly(small, beads), abs=1e-9)


def test_a_clause_in_the_next_sentence_is_found_on_both_sides() -> None:
    one = np.ones(1, np.int64)
    first, second = Spans(0 * one, one, 0 * one, one), Spans(one, one, one, one)
    chinese, english = RunEvidence(pair(*CARRIED, None)).carried(first, second)[:, 0]
    assert chinese > 0
    assert english > 0
    kept = (
        CARRIED[0],
        (
            "The old captain was born in Norway, and at nineteen won fame in Warsaw.",
            "Now he lives by the sea and writes letters to his students every day.",
        ),
    )
    assert RunEvidence(pair(*kept, None)).carried(first, second)[:, 0] == pytest.approx([0, 0], abs=0.4)


@pytest.mark.parametrize("side", [0, 1])
def test_what_is_met_at_home_against_words_one_by_one(small: Pair, side: int) -> None:
    m, n = len(small.chinese.texts), len(small.english.texts)
    rows = [
        (i, a, j, b) for i in range(m) for a in (1, 2) for j in range(n) for b in (1, 2) if i + a <= m and j + b <= n
    ]
    found = small.concepts
    texts, tokens, mark = (
        (small.english.texts, english_tokens, ENGLISH) if side else (small.chinese.texts, chinese_tokens, CHINESE)
    )
    names = found.english_keys if side else found.chinese_keys
    weight = found.english_weight if side else found.chinese_weight
    counts = (found.chinese if side else found.english).toarray()
    render = found.dictionary.toarray().T if side else found.dictionary.toarray()
    cut = clauses(texts, tokens, mark, {key: k for k, key in enumerate(names)})
    expected = []
    for k, (i, a, j, b) in enumerate(rows):
        here, there = ((j, b), (i, a)) if side else ((i, a), (j, b))
        met = np.minimum(render @ np.minimum(counts[there[0] : sum(there)].sum(axis=0), 1), 1)
        for clause in range(cut.first[here[0]], cut.first[sum(here)]):
            words = cut.rows[clause].indices
            expected.append((k, weight[words].sum(), (weight * met)[words].sum()))
    answers = RunEvidence(small).at_home(Spans(*np.array(rows).T), side)
    assert np.stack(answers) == pytest.approx(np.array(expected).T)

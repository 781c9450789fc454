"""Evidence of runs against sums worked out word by word."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from aligner.alignment.pair import Pair, pair
from aligner.alignment.runs import Found, Level, RunEvidence, Spans
from aligner.evidence.encoders import encoder_named

ANSWERS = ("there", "encoder", "lexical", "met_c", "met_e", "all_c", "all_e")


def slowly(p: Pair, i: int, a: int, j: int, b: int) -> dict[str, float]:
    """The oracle: one pair of runs, one word after the other."""
    words, m, n = p.concepts, len(p.chinese.texts), len(p.english.texts)
    if a < 1 or b < 1 or i < 0 or j < 0 or i + a > m or j + b > n:
        return dict.fromkeys(ANSWERS, 0.0)
    strength = words.dictionary.toarray()
    c, e = words.chinese.toarray()[i : i + a].sum(axis=0), words.english.toarray()[j : j + b].sum(axis=0)
    heavy_c, heavy_e = c * words.chinese_weight, e * words.english_weight
    met_c = sum(heavy_c[x] * min(1, sum(strength[x, y] for y in range(len(e)) if e[y])) for x in range(len(c)))
    met_e = sum(heavy_e[y] * min(1, sum(c[x] * strength[x, y] for x in range(len(c)))) for y in range(len(e)))
    left = p.chinese.rows.toarray()[i : i + a].sum(axis=0)
    right = p.english.rows.toarray()[j : j + b].sum(axis=0)
    lexical = left @ right / max(np.linalg.norm(left) * np.linalg.norm(right), 1e-6)
    return {
        "there": 1.0,
        "lexical": lexical,
        "met_c": met_c,
        "met_e": met_e,
        "all_c": heavy_c.sum(),
        "all_e": heavy_e.sum(),
        "encoder": _cosine(p, i, a, j, b),
    }


def _cosine(p: Pair, i: int, a: int, j: int, b: int) -> float:
    if p.vectors is None:
        return 0.0
    sides = []
    for vectors, start, length, side in zip(p.vectors, (i, j), (a, b), (p.chinese, p.english)):
        mean = sum(vectors.rows(np.array([k]), np.array([1]))[0] for k in range(len(side.texts))) / len(side.texts)
        row = vectors.rows(np.array([start]), np.array([length]))[0] - mean
        sides.append(row / math.sqrt(row @ row))
    return float(sides[0] @ sides[1])


def every_span(m: int, n: int, longest: int) -> Spans:
    """All runs that begin near the documents, most of them inside, some empty or leaving them."""
    grid = np.array(
        [
            (i, a, j, b)
            for i in range(-1, m + 1)
            for a in range(longest + 1)
            for j in range(-1, n + 1)
            for b in range(longest + 1)
        ]
    )
    return Spans(*grid.T)


def of(found: Found, k: int) -> dict[str, float]:
    return {name: float(getattr(found, name)[k]) for name in ANSWERS}


def test_answers_against_words_one_by_one(small: Pair) -> None:
    spans = every_span(6, 7, 3)
    found = RunEvidence(small).of(spans)
    for k in np.random.default_rng(1).choice(len(spans.i), 300, replace=False):
        expected = slowly(small, int(spans.i[k]), int(spans.a[k]), int(spans.j[k]), int(spans.b[k]))
        assert of(found, k) == pytest.approx(expected, abs=1e-9)


def test_the_encoder_says_the_same_for_runs_asked_together_and_alone(
    texts: tuple[tuple[str, ...], tuple[str, ...]], encoder: object
) -> None:
    p = pair(*texts, encoder)  # type: ignore[arg-type]
    spans = every_span(6, 7, 2)
    found = RunEvidence(p).of(spans)
    for k in np.random.default_rng(2).choice(len(spans.i), 40, replace=False):
        expected = slowly(p, int(spans.i[k]), int(spans.a[k]), int(spans.j[k]), int(spans.b[k]))
        assert of(found, k) == pytest.approx(expected, abs=1e-9)
    assert (np.abs(found.encoder) <= 1 + 1e-9).all()


def test_what_is_not_there_says_nothing(small: Pair) -> None:
    found = RunEvidence(small).of(every_span(6, 7, 3))
    assert 0 < found.there.sum() < len(found.there)
    for name in (*ANSWERS, "cover_c", "cover_e"):
        assert not getattr(found, name)[~found.there].any()


def test_shares_are_shares(small: Pair) -> None:
    found = RunEvidence(small).of(every_span(6, 7, 3))
    for name in ("cover_c", "cover_e", "lexical"):
        values = getattr(found, name)
        assert ((values >= 0) & (values <= 1 + 1e-9)).all()
    assert (found.met_c <= found.all_c + 1e-9).all()
    assert (found.met_e <= found.all_e + 1e-9).all()


def test_order_and_repetition_of_the_questions_do_not_matter(small: Pair) -> None:
    spans, evidence = every_span(6, 7, 2), RunEvidence(small)
    order = np.random.default_rng(4).integers(0, len(spans.i), 500)
    once = evidence.of(spans)
    again = evidence.of(Spans(spans.i[order], spans.a[order], spans.j[order], spans.b[order]))
    for name in ANSWERS:
        np.testing.assert_allclose(getattr(again, name), getattr(once, name)[order], atol=1e-12)


def test_a_longer_run_meets_no_less(small: Pair) -> None:
    evidence, starts = RunEvidence(small), np.arange(5)
    one = np.ones(5, np.int64)
    short, long = (evidence.of(Spans(starts, one, starts, length)) for length in (one, 2 * one))
    assert (long.met_c >= short.met_c - 1e-9).all()


def test_no_questions_no_answers(small: Pair) -> None:
    none = np.zeros(0, np.int64)
    assert RunEvidence(small).of(Spans(none, none, none, none)).there.tolist() == []


def test_nothing_is_worked_out_twice(small: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    work = RunEvidence._answers

    def counted(self: RunEvidence, i: np.ndarray, *rest: np.ndarray) -> np.ndarray:
        asked.append(len(i))
        return work(self, i, *rest)

    monkeypatch.setattr(RunEvidence, "_answers", counted)
    evidence, spans, fewer = RunEvidence(small), every_span(6, 7, 2), every_span(6, 7, 1)
    evidence.of(fewer)
    evidence.of(spans)
    evidence.of(fewer)
    assert sum(asked) == int(evidence.of(spans).there.sum())
    evidence.forget()
    evidence.of(fewer)
    assert asked[-1] == asked[0]


@pytest.mark.parametrize("at_once", [1, 7, 1000])
def test_many_questions_are_answered_a_part_at_a_time(
    small: Pair, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spans = every_span(6, 7, 2)
    expected = RunEvidence(small).of(spans)
    monkeypatch.setattr("aligner.alignment.runs._AT_ONCE", at_once)
    found = RunEvidence(small).of(spans)
    for name in (*ANSWERS, "there"):
        np.testing.assert_allclose(getattr(found, name), getattr(expected, name), atol=1e-12)


def test_no_more_is_remembered_than_there_is_room_for(small: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    spans = every_span(6, 7, 3)
    expected = RunEvidence(small).of(spans)
    monkeypatch.setattr("aligner.alignment.run_vectors._REMEMBERED", 10)
    evidence = RunEvidence(small)
    for first in range(0, len(spans.i), 7):
        part = slice(first, first + 7)
        found = evidence.of(Spans(spans.i[part], spans.a[part], spans.j[part], spans.b[part]))
        for name in ANSWERS:
            np.testing.assert_allclose(getattr(found, name), getattr(expected, name)[part], atol=1e-12)


def test_literalness_grows_with_the_share_of_words_that_are_met() -> None:
    assert Level(0.5, 0.5).literalness == 0
    assert Level(0.7, 0.8).literalness == 1
    assert Level(0.1, 0.1).literalness == 0
    assert Level(1.0, 1.0, encoder=-0.2).literalness == 2


class Noted:
    """Vectors that note whose they had to give."""

    def __init__(self, count: int) -> None:
        self.table = np.random.default_rng(count).normal(size=(count, 3))
        self.asked: set[int] = set()

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        self.asked |= {k for s, n in zip(starts.tolist(), lengths.tolist()) for k in range(s, s + n)}
        return np.array([self.table[s : s + n].sum(axis=0) for s, n in zip(starts, lengths)]).reshape(-1, 3)


def test_of_settled_sentences_few_are_read() -> None:
    texts = [f"第{k}座桥。" for k in range(500)], [f"Bridge {k}." for k in range(500)]
    vectors = Noted(500), Noted(500)
    p = replace(pair(*texts, None), vectors=vectors)
    free = np.zeros(500, bool)
    free[200:220] = True
    evidence = RunEvidence(p, (free, free))
    for side in vectors:
        assert set(range(200, 220)) <= side.asked
        assert len(side.asked) <= 20 + 64
    found = evidence.of(Spans(*(np.array([x]) for x in (210, 1, 210, 2))))
    used = sorted(vectors[0].asked)
    left, right = (v.table[210:to].sum(axis=0) - v.table[used].mean(axis=0) for v, to in zip(vectors, (211, 212)))
    assert found.encoder[0] == pytest.approx(left @ right / np.linalg.norm(left) / np.linalg.norm(right))


def test_what_is_not_there_is_near_nothing() -> None:
    texts = ["鸭子过了河。", "没有人回答她！"], ["The ducks crossed the river.", "Nobody answered her.", "It rained."]
    evidence = RunEvidence(pair(*texts, encoder_named("use")))
    x, start, length = np.array([[-1, 0, 1], [2, 0, 1], [0, 0, 0], [0, -1, 1], [0, 2, 2], [0, 0, 3]]).T
    near = evidence.nearest(True, x, start, length)
    assert near[:5].tolist() == [0, 0, 0, 0, 0]
    assert near[5] > 0.1

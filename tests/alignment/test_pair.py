"""The evidence of a pair, sentence by sentence."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.lattice import LONGEST
from aligner.alignment.pair import Pair, pair, run_norms, taught
from aligner.evidence.concepts import concepts
from aligner.evidence.encoders.encoder import Encoder


@given(st.integers(1, 12), st.integers(1, 6), st.integers(0, 2**32 - 1))
def test_run_norms_against_dense_sums(n: int, concepts: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    dense = rng.normal(size=(n, concepts)) * (rng.random((n, concepts)) < 0.4)
    norms = run_norms(sp.csr_matrix(dense))
    assert norms.shape == (LONGEST, n + 1)
    for a in range(1, LONGEST + 1):
        for behind in range(n + 1):
            expected = np.linalg.norm(dense[behind - a : behind].sum(axis=0)) if behind >= a else 0
            assert norms[a - 1, behind] == pytest.approx(expected, abs=1e-6)


def test_both_sides_share_one_space(small: Pair) -> None:
    c, e = small.chinese, small.english
    assert c.rows.shape == (6, e.rows.shape[1])
    assert e.rows.shape[0] == 7
    cosines = (c.rows @ e.rows.T).toarray() / np.outer(c.norms[0, 1:], e.norms[0, 1:])
    assert cosines.argmax(axis=1).tolist()[2:] == [3, 4, 5, 6]
    assert cosines.max() <= 1 + 1e-9


def test_sizes_marks_and_ratio(small: Pair) -> None:
    assert small.chinese.size[0] == len("鸭子过了河。".encode())
    assert small.ratio == pytest.approx(small.chinese.size.sum() / small.english.size.sum())
    for side, row in ((small.chinese, 2), (small.english, 3)):
        question, exclamation, quotes = side.marks[row, :3].tolist()
        assert (question, exclamation, quotes) == (1, 0, 2)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ([""], [""]),
        (["", "中文"], ["", "", "English"]),
        (["……"], ["..."]),
        (["。"], ["Plain words."]),
        (["甲乙丙"], ["!"]),
    ],
)
def test_sentences_without_words_have_evidence_too(chinese: list[str], english: list[str]) -> None:
    found = pair(chinese, english, None)
    for side, texts in ((found.chinese, chinese), (found.english, english)):
        assert side.rows.shape[0] == len(side.size) == len(side.marks) == len(texts)
        assert (side.size >= 1).all()
        assert np.isfinite(side.norms).all()


def test_a_learnt_word_joins_the_dictionary() -> None:
    bare = pair(["甪砼来了。"], ["Frobnik appeared."], None)
    taught = pair(["甪砼来了。"], ["Frobnik appeared."], None, {"甪砼": {"frobnik": 0.9}, "甪": {"frobnik": 0.9}})
    shared = [(p.chinese.rows @ p.english.rows.T).toarray()[0, 0] for p in (bare, taught)]
    assert shared[1] > shared[0]


def test_what_is_taught_later_is_as_if_known_before(
    small: Pair, texts: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    learnt = {"鸭子": {"duck": 0.2, "river": 0.9}, "北京": {"school": 0.5}, "谁也不认识": {"river": 1.0}}
    before, after = pair(*texts, None, learnt), taught(small, None, learnt)
    wanted = concepts(*texts, learnt)
    for found in (before, after):
        assert (found.concepts.dictionary != wanted.dictionary).nnz == 0
        np.testing.assert_array_equal(found.chinese.rows.toarray(), before.chinese.rows.toarray())
        np.testing.assert_array_equal(found.chinese.norms, before.chinese.norms)
    assert (after.chinese.rows != small.chinese.rows).nnz > 0
    assert after.english is small.english
    assert taught(small, None, None) == small
    assert taught(small, None, {"谁也不认识": {"river": 1.0}}).chinese.rows.nnz == small.chinese.rows.nnz


def test_a_part_has_the_sentences_of_the_whole(
    texts: tuple[tuple[str, ...], tuple[str, ...]], encoder: Encoder
) -> None:
    whole = pair(*texts, encoder)
    part = whole.part(range(2, 5), range(3, 7))
    assert (part.chinese.texts, part.english.texts) == (texts[0][2:5], texts[1][3:7])
    np.testing.assert_array_equal(part.english.rows.toarray(), whole.english.rows[3:7].toarray())
    np.testing.assert_array_equal(part.chinese.size, whole.chinese.size[2:5])
    np.testing.assert_array_equal(part.english.marks, whole.english.marks[3:7])
    assert part.ratio == whole.ratio
    for a in range(1, 4):
        np.testing.assert_allclose(part.chinese.norms[a - 1, a:], run_norms(part.chinese.rows)[a - 1, a:])
    assert part.vectors is not None
    assert whole.vectors is not None
    one = np.ones(1, np.int64)
    np.testing.assert_array_equal(part.vectors[1].rows(one, 2 * one), whole.vectors[1].rows(4 * one, 2 * one))


def test_run_vectors_of_an_encoder(texts: tuple[tuple[str, ...], tuple[str, ...]], encoder: object) -> None:
    found = pair(*texts, encoder)  # type: ignore[arg-type]
    assert found.vectors is not None
    for vectors, side in zip(found.vectors, texts):
        rows = vectors.rows(np.arange(len(side)), np.ones(len(side), np.int64))
        assert rows.shape[0] == len(side)
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1)

"""Vectors of runs: what is remembered of them, and their centre."""

from __future__ import annotations

import numpy as np

from aligner.alignment.run_vectors import Centred, Rows, spread


def test_what_is_spread_is_even_and_has_both_ends() -> None:
    assert spread(0, 4).tolist() == []
    assert spread(3, 4).tolist() == [0, 1, 2]
    assert spread(10, 4).tolist() == [0, 3, 6, 9]
    assert len(spread(1000, 64)) == 64


def test_rows_are_worked_out_once_and_grow_with_what_is_asked() -> None:
    rows, made = Rows(2), []

    def squares(keys: list[int]) -> np.ndarray:
        def work(new: np.ndarray) -> np.ndarray:
            made.append([keys[k] for k in new])
            return np.array([[keys[k], keys[k] ** 2] for k in new], np.float64)

        return rows.of(np.array(keys), work)

    assert squares([3, 5]).tolist() == [[3, 9], [5, 25]]
    assert squares([5, 7, 3]).tolist() == [[5, 25], [7, 49], [3, 9]]
    rows.forget()
    squares([3])
    assert made == [[3, 5], [7], [3]]


class _Lengths:
    """Vectors that tell a run's first sentence and its length."""

    def rows(self, start: np.ndarray, length: np.ndarray) -> np.ndarray:
        return np.stack([start, length], axis=1).astype(np.float64)


def test_vectors_are_centred_on_the_free_sentences_and_of_length_one() -> None:
    centred = Centred(_Lengths(), np.ones(5, bool))
    found = centred.rows(np.array([0, 2, 4]), np.array([1, 2, 1]))
    np.testing.assert_allclose(found, [[-1, 0], [0, 1], [1, 0]])

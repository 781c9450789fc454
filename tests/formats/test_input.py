"""Opening a file to read."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats.input import opened, unpacked


def test_opened_unpacks_gzip_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_bytes(gzip.compress(b"<tmx/>"))
    with opened(tmp_path / "a.tmx") as source:
        assert source.read() == b"<tmx/>"


def test_opened_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "cut.tmx.gz").write_bytes(gzip.compress(b"<tmx/>" * 100)[:-10])
    for name, what in (("missing.tmx", "no such file"), ("", "is a folder"), ("cut.tmx.gz", "damaged")):
        with pytest.raises(UserError, match=what), opened(tmp_path / name) as source:
            source.read()


class Pipe(io.RawIOBase):
    """A stream that can be read once, as standard input is."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        return self._data.readinto(buffer)


@pytest.mark.parametrize("data", [b"<tmx/>", b"", b"<", "译".encode() * 50_000])
def test_unpacked_loses_nothing_of_a_stream(data: bytes) -> None:
    for packed in (data, gzip.compress(data)):
        assert unpacked(Pipe(packed)).read() == data  # type: ignore[arg-type]
        assert unpacked(io.BytesIO(packed)).read() == data


def test_an_error_about_another_file_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(FileNotFoundError), opened(tmp_path / "a"), open(tmp_path / "missing"):
        pass

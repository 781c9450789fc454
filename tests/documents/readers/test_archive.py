"""Zip files from strangers."""

import io
import zipfile

import pytest

from aligner.documents.readers import archive
from aligner.documents.readers.archive import Archive
from aligner.errors import UserError


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


def test_members_are_read_by_name() -> None:
    opened = Archive(packed(a="文".encode(), b=b""), "EPUB", "x")
    assert (opened.read("a").decode(), opened.read("b"), "a" in opened, "c" in opened) == ("文", b"", True, False)
    opened.check()


def test_a_bomb_is_refused_before_anything_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "UNSUSPICIOUS", 1 << 20)
    with pytest.raises(UserError, match="x: unpacks to 4,194,304 bytes in 1 parts"):
        Archive(packed(a=bytes(1 << 22)), "EPUB", "x")
    monkeypatch.setattr(archive, "LARGEST", 100)
    with pytest.raises(UserError, match="unpacks to"):
        Archive(packed(a=b"x" * 101), "EPUB", "x")
    monkeypatch.setattr(archive, "MEMBERS", 2)
    with pytest.raises(UserError, match="in 3 parts"):
        Archive(packed(a=b"", b=b"", c=b""), "EPUB", "x")


def test_a_well_packed_small_file_is_no_bomb() -> None:
    assert len(Archive(packed(a=bytes(1 << 20)), "EPUB", "x").read("a")) == 1 << 20


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no zip", "no EPUB: it is no zip file"),
        (packed(a=b"text" * 99)[:-30], "damaged or cut off"),
    ],
)
def test_what_is_no_whole_zip_file(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        Archive(data, "EPUB", "x")


def test_damaged_and_missing_members() -> None:
    data = bytearray(packed(a=b"some text that is packed " * 9))
    data[40] ^= 0xFF
    with pytest.raises(UserError, match="damaged: a cannot be unpacked"):
        Archive(bytes(data), "EPUB", "x").check()
    with pytest.raises(UserError, match="b is missing in it"):
        Archive(packed(a=b""), "EPUB", "x").read("b")


def test_an_encrypted_member() -> None:
    data = bytearray(packed(a=b"text"))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UserError, match="encrypted"):
        Archive(bytes(data), "EPUB", "x").read("a")

"""Paths that cannot be read are one clear line each."""

import io
import os
import sys
from pathlib import Path

import pytest

from aligner.documents.opening import read_bytes
from aligner.errors import UserError


def test_a_file_and_standard_input_give_their_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "条约.txt"
    path.write_bytes(b"\xff\x00")
    assert read_bytes(path) == read_bytes(str(path)) == b"\xff\x00"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"one\r\ntwo")))
    assert read_bytes("-") == b"one\r\ntwo"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing.txt", "no such file"),
        ("folder", "a folder, not a file"),
        ("empty.txt", "the file is empty"),
        ("empty.txt/deeper.txt", "no such file"),
        ("with\0zero.txt", "cannot be read"),
        ("x" * 300, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").touch()
    with pytest.raises(UserError, match=said) as caught:
        read_bytes(f"{tmp_path}/{name}")
    assert caught.value.remedy


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(UserError, match="may not read"):
        read_bytes(path)


def test_permission_denied_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UserError, match="may not read"):
        read_bytes(tmp_path / "x.txt")


def test_empty_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(UserError, match="standard input: the file is empty"):
        read_bytes("-")

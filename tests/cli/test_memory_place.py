"""Which memory is meant: the option, the environment, or the user's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.cli.memory.place import default_memory

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("platform", "variable", "value", "expected"),
    [
        ("linux", "XDG_DATA_HOME", "/data", "/data/aligner/default.memory"),
        ("linux", "XDG_DATA_HOME", "", "~/.local/share/aligner/default.memory"),
        ("darwin", "XDG_DATA_HOME", "", "~/Library/Application Support/aligner/default.memory"),
        ("win32", "LOCALAPPDATA", "/local", "/local/aligner/default.memory"),
        ("win32", "LOCALAPPDATA", "", "~/AppData/Local/aligner/default.memory"),
    ],
)
def test_the_systems_folder(
    platform: str, variable: str, value: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, value)
    assert default_memory() == Path(expected).expanduser()


def test_the_users_own_memory_is_made_with_its_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ALIGNER_MEMORY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr(sys, "platform", "linux")
    path = tmp_path / "a.tsv"
    path.write_text("zh\ten\n双方同意。\tBoth sides agree.\n", "utf-8")
    assert run("memory", "import", path).code == 0
    assert (tmp_path / "share" / "aligner" / "default.memory").exists()
    assert "双方同意。" in run("memory", "search", "agree").out.decode()

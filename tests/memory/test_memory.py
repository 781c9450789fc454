"""The memory as one object: opened, used and closed as `aligner memory` does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.memory import Labels, Memory


def test_what_was_stored_is_there_when_it_is_opened_again(write: Callable[..., Path], tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", [("双方同意。", "Both sides agree.")]))
    with Memory(tmp_path / "m", create=False) as memory:
        assert memory.match("双方同意。", "zh-CN", "en-US")[0].target_text == "Both sides agree."
    with pytest.raises(sqlite3.ProgrammingError):
        memory.stats()


def test_the_format_can_be_named(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write("a.tsv", [("双方同意。", "Both sides agree.")])
    path.rename(tmp_path / "a.dat")
    with Memory(tmp_path / "m") as memory:
        with pytest.raises(UserError, match="the suffix tells no known format"):
            memory.import_file(tmp_path / "a.dat")
        assert memory.import_file(tmp_path / "a.dat", Labels(project="p"), form="tsv").added == 1


def test_two_memories_open_at_once(memory: Memory, tmp_path: Path) -> None:
    with Memory(tmp_path / "shared.memory") as other:
        assert other.stats().units == memory.stats().units == 8


def test_the_same_imports_give_the_same_answers(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write("a.tmx", [(f"第{number}条", f"Article {number}") for number in range(50)])
    found = []
    for name in ("one", "two"):
        with Memory(tmp_path / name) as memory:
            memory.import_file(path)
            found.append((memory.search("条", limit=50), memory.match("第7条", "zh-CN", "en-US"), memory.terms()))
    assert found[0] == found[1]

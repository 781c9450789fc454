"""`exports/` is exactly what the main job makes of `corpora/`, and making it again changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.batch import Batch
from aligner.settings import Settings

ROOT = Path(__file__).parents[1]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("exports")
    Batch(ROOT / "corpora", output, Settings()).run()
    return output


def test_the_exports_are_what_the_command_writes(made: Path) -> None:
    fresh, kept = contents(made), contents(ROOT / "exports")
    assert sorted(fresh) == sorted(kept)
    assert [name for name in sorted(fresh) if fresh[name] != kept[name]] == []


def test_a_second_run_changes_no_byte_and_does_nothing(made: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.rglob("*") if not path.name.startswith("report.")}
    bytes_before = contents(made)
    Batch(ROOT / "corpora", made, Settings()).run()
    assert contents(made) == bytes_before
    assert {path: path.stat().st_mtime_ns for path in before} == before

"""XML::TMX, an independent reader in Perl, counts our units: those of one file, and those of volumes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from aligner import write
from aligner.model import Bitext


def count(path: Path, program: Callable[[str], str]) -> int:
    done = subprocess.run([program("tmxwc"), str(path)], capture_output=True, text=True, timeout=60, check=True)
    name, _, number = done.stdout.strip().removesuffix(" tu.").rpartition(": ")
    assert name == str(path)
    return int(number)


def test_count(files: Path, program: Callable[[str], str], memory_pairs: list[tuple[str, str]]) -> None:
    assert count(files / "sample.tmx", program) == len(memory_pairs)


def test_volumes_have_every_unit(charter: Bitext, program: Callable[[str], str], tmp_path: Path) -> None:
    (whole, doubtful), volumes = write(tmp_path / "a.tmx", charter), write(tmp_path / "b.tmx", charter, split=0.004)
    assert len(volumes) > 2
    assert sum(count(volume, program) for volume in volumes[:-1]) == count(whole, program)
    assert count(volumes[-1], program) == count(doubtful, program)

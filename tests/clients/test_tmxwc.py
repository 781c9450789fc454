"""XML::TMX, an independent reader in Perl, counts our units."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path


def test_count(files: Path, program: Callable[[str], str]) -> None:
    done = subprocess.run(
        [program("tmxwc"), str(files / "sample.tmx")], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == f"{files / 'sample.tmx'}: 9 tu."

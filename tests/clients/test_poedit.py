"""Poedit opens our XLIFF 1.2, and our 2.1 under the number 2.0 (3.2 knows no 2.1): its window bears the name."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

WATCH = """
import subprocess, sys, time
poedit, xdotool, path = sys.argv[1:]
process = subprocess.Popen([poedit, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    deadline, titles = time.monotonic() + 40, []
    while time.monotonic() < deadline and not titles:
        time.sleep(0.3)
        found = subprocess.run([xdotool, "search", "--onlyvisible", "--name", "Poedit|Invalid", "getwindowname", "%@"],
                               capture_output=True, text=True).stdout
        titles = [line for line in found.splitlines() if line.strip() and line.strip() != "Poedit"]
    print("|".join(titles))
finally:
    process.kill()
"""


@pytest.mark.parametrize("name", ["sample.en-US.xlf", "sample.xliff"])
def test_window(files: Path, program: Callable[[str], str], tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes((files / name).read_bytes().replace(b'version="2.1"', b'version="2.0"'))
    (tmp_path / "watch.py").write_text(WATCH)
    environment = {**os.environ, "HOME": str(tmp_path), "LANG": "C.UTF-8", "NO_AT_BRIDGE": "1"}
    done = subprocess.run(
        [
            program("xvfb-run"),
            "-a",
            program("dbus-run-session"),
            "--",
            sys.executable,
            str(tmp_path / "watch.py"),
            program("poedit"),
            program("xdotool"),
            str(tmp_path / name),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=True,
    )
    assert done.stdout.strip() == f"{name} - Poedit"

"""Lokalize, asked over D-Bus, shows every unit of our XLIFF 1.2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ASK = """
import json, subprocess, sys, time
qdbus, lokalize, path = sys.argv[1:]
def ask(*words):
    return subprocess.run([qdbus, *words], capture_output=True, text=True).stdout.rstrip("\\n")
editor = "/ThisIsWhatYouWant/Editor/0"
process = subprocess.Popen([lokalize, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    deadline, service, count = time.monotonic() + 60, "", "0"
    while time.monotonic() < deadline and count in ("", "0"):
        time.sleep(0.2)
        service = next((line.strip() for line in ask().splitlines() if "org.kde.lokalize" in line), "")
        count = ask(service, editor, "entryCount") if service else "0"
    entries = [[ask(service, editor, method, str(number), "") for method in ("entrySource", "entryTarget")]
               for number in range(int(count or 0))]
    print(json.dumps(entries))
finally:
    process.kill()
"""


def test_entries(
    files: Path, program: Callable[[str], str], tmp_path: Path, written_pairs: list[tuple[str, str]]
) -> None:
    (tmp_path / "ask.py").write_text(ASK)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SELECT": "5",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        [
            program("dbus-run-session"),
            "--",
            sys.executable,
            str(tmp_path / "ask.py"),
            program("qdbus"),
            program("lokalize"),
            str(files / "sample.en-US.xlf"),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=True,
    )
    entries = [tuple(entry) for entry in json.loads(done.stdout)]
    assert entries == [(source, target.replace("\r\n", "\n")) for source, target in written_pairs]

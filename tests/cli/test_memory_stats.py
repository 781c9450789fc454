"""`aligner memory stats`, and where the user's own memory lies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_for_people(run: Run, treaty: Path) -> None:
    lines = run("memory", "stats").out.decode().splitlines()
    assert lines[0].startswith(f"{treaty}: 6 units, ")
    assert lines[1:] == [
        "  zh-CN to en-US  4",
        "  en-GB to zh-TW  2",
        "  aligned  3",
        "  edited  1",
        "  confirmed  2",
        "from 2 files",
        "  treaty.json  4  aligner · treaty",
        "  letter.xlf  2  aligner · letter",
    ]


def test_for_programs(run: Run, treaty: Path) -> None:
    data = json.loads(run("memory", "stats", "-f", "json").out)
    assert (data["units"], data["states"]) == (6, {"aligned": 3, "edited": 1, "confirmed": 2})
    assert data["pairs"][0] == {"source_lang": "zh-CN", "target_lang": "en-US", "units": 4}
    assert data["files"][0]["name"] == "treaty.json"


def test_a_missing_memory_is_not_made(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "there is no such memory" in refused("memory", "stats", "-m", tmp_path / "none")
    assert list(tmp_path.iterdir()) == []

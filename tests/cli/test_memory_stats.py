"""`aligner memory stats`, and where the user's own memory lies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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


def test_many_files_are_summed_up(run: Run, treaty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "deliveries"
    folder.mkdir()
    for number in range(1, 21):
        text = f"第{number}号码头开放。\tQuay {number} is open.\n第{number}号码头关闭。\tQuay {number} is closed.\n"
        (folder / f"{number}.tsv").write_text(text, encoding="utf-8")
    run("memory", "import", folder, "--project", "harbour")
    ran = run("memory", "stats")
    assert ran.out.decode().splitlines()[6:] == [
        "from 22 files",
        "  20 files  40  tsv · harbour",
        "  1 file  4  aligner · treaty",
        "  1 file  2  aligner · letter",
    ]
    assert ran.err == "aligner: -v lists every file\n"
    ran = run("memory", "stats", "-v")
    assert len(ran.out.decode().splitlines()) == 29
    assert "  9.tsv  2  tsv · harbour" in ran.out.decode()
    assert ran.err == ""
    assert len(json.loads(run("memory", "stats", "-f", "json").out)["files"]) == 22


def test_of_many_kinds_the_largest_are_told(run: Run, treaty: Path, tmp_path: Path) -> None:
    table = tmp_path / "quay.tsv"
    table.write_text("码头开放。\tThe quay is open.\n", encoding="utf-8")
    for number in range(25):
        run("memory", "import", table, "--project", f"p{number:02}")
    lines = run("memory", "stats").out.decode().splitlines()
    assert lines[6] == "from 27 files"
    assert lines[7] == "  1 file  4  aligner · treaty"
    assert lines[-2:] == ["  1 file  1  tsv · p17", "  7 files  7  others"]


def test_a_user_who_begins_has_an_empty_memory(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALIGNER_MEMORY", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    own = tmp_path / "aligner" / "default.memory"
    ran = run("memory", "stats")
    assert (ran.code, ran.out.decode(), ran.err) == (0, f"{own}: empty\n", "")
    assert json.loads(run("memory", "stats", "-f", "json").out)["units"] == 0
    assert not own.parent.exists()


def test_what_everything_was_taken_out_of_is_empty(run: Run, treaty: Path) -> None:
    run("memory", "remove", "--min-confidence", 0.1)
    assert run("memory", "stats").out.decode() == f"{treaty}: empty\n"


def test_a_missing_memory_is_not_made(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "there is no such memory" in refused("memory", "stats", "-m", tmp_path / "none")
    assert list(tmp_path.iterdir()) == []

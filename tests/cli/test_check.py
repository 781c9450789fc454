"""`aligner check`: an existing bilingual file, and the same checks after aligning."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

ROWS = """基金首期规模为120万元。\tThe fund will start with 1.2 million yuan.
会议于2021年5月举行。\tThe meeting was held in May 2012.
各方表示欢迎。\t各方表示欢迎。
"""


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    path = tmp_path / "delivery.tsv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_issues_are_lines_on_standard_output(run: Run, delivery: Path) -> None:
    ran = run("check", delivery)
    lines = ran.out.decode().splitlines()
    assert ran.code == 0
    assert [line.removeprefix(f"{delivery}:").split(":")[0] for line in lines] == ["2", "3"]
    assert "2021" in lines[0]
    assert "2012" in lines[0]
    assert "3 units, 2 issues in 2 of them" in ran.err


@pytest.mark.parametrize(("severity", "code"), [("neutral", 1), ("major", 1), ("critical", 0)])
def test_a_pipeline_can_fail_on_them(run: Run, delivery: Path, severity: str, code: int) -> None:
    assert run("check", delivery, "--fail-on", severity).code == code


def test_reports_in_any_format(run: Run, delivery: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("r.html", "r.json", "r.xlf", "r.xliff", "r.xlsx")]
    ran = run("check", delivery, *(word for path in outputs for word in ("-o", path)))
    assert (ran.code, ran.out) == (0, b"")
    assert all(path.stat().st_size for path in outputs)
    beads = json.loads(outputs[1].read_text(encoding="utf-8"))["beads"]
    assert [[issue["check"] for issue in bead["issues"]] for bead in beads] == [[], ["numbers"], ["untranslated"]]
    again = run("check", outputs[2])
    assert len(again.out.decode().splitlines()) == 2


def test_standard_input_needs_its_format(run: Run) -> None:
    assert run("check", "-", "-f", "tsv", stdin=ROWS.encode()).out.count(b"\n") == 2
    assert run("check", "-", stdin=ROWS.encode()).code == 2


def test_the_checks_file_and_the_glossary(
    run: Run, refused: Callable[..., str], delivery: Path, tmp_path: Path
) -> None:
    chosen = tmp_path / "checks.toml"
    chosen.write_text('[aligner.checks]\nnumbers = "off"\n', encoding="utf-8")
    assert b"numbers" not in run("check", delivery, "--checks", chosen).out
    glossary = tmp_path / "terms.csv"
    glossary.write_text("zh,en\n基金,trust\n", encoding="utf-8")
    assert b"trust" in run("check", delivery, "--glossary", glossary).out
    assert "none.csv" in refused("check", delivery, "--glossary", tmp_path / "none.csv")
    assert "none.tsv" in refused("check", tmp_path / "none.tsv")


def test_aligning_checks_too(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(english.read_text(encoding="utf-8").replace("8 books", "18 books"), encoding="utf-8")
    assert run("align", chinese, english, "--fast", "-o", tmp_path / "a.json", "--fail-on", "major").code == 0
    assert run("align", chinese, wrong, "--fast", "-o", tmp_path / "b.json", "--fail-on", "major").code == 1

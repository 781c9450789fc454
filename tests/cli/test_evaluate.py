"""`aligner evaluate`: figures on standard output, as a table or as JSON."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.alignment import peers

Run = Callable[..., Any]


def test_the_table(run: Run, gold: Path) -> None:
    ran = run("evaluate", gold, "--fast")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.decode().splitlines()
    assert lines[0] == "gold"
    assert lines[1].split()[:7] == ["strict", "precision", "1.000", "recall", "1.000", "F1", "1.000"]
    assert any(line.split()[0] == "1-2" for line in lines)


def test_the_json(run: Run, gold: Path, tmp_path: Path) -> None:
    ran = run("evaluate", gold, "--fast", "--output", tmp_path / "figures.json")
    assert ran.out.startswith(b"gold\n")
    figures = json.loads((tmp_path / "figures.json").read_text())["gold"]
    assert figures["strict"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "hits": 10, "gold": 10, "found": 10}
    assert figures["null"]["precision"] is None
    assert set(figures) == {"strict", "lax", "null", "by_type", "calibration_error", "reliability"}
    alone = run("evaluate", gold, "--fast", "--output", "-")
    assert json.loads(alone.out)["gold"] == figures, "nothing but the JSON"


def test_the_drawing(run: Run, gold: Path, tmp_path: Path) -> None:
    first, second, figures = tmp_path / "one.svg", tmp_path / "two.SVG", tmp_path / "figures.json"
    ran = run("evaluate", gold, "--fast", "-o", first, "-o", figures)
    assert (ran.code, ran.err) == (0, "")
    assert first.read_text().startswith("<svg ")
    assert ">gold</text>" in first.read_text()
    assert json.loads(figures.read_text())["gold"]
    run("evaluate", gold, "--fast", "-o", second)
    assert first.read_bytes() == second.read_bytes()


def test_peers(run: Run, gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = peers.Peer("Absent", "no_such_package", peers.PEERS[0].align)
    monkeypatch.setattr(peers, "PEERS", (peers.PEERS[0], absent))
    ran = run("evaluate", gold, "--fast", "--peers", "-o", tmp_path / "figures.json")
    said = ran.out.decode().splitlines()[-2:]
    assert said[0].startswith("NLTK Gale–Church on gold: strict F1 ")
    assert said[1] == "Absent on gold: skipped, not installed (pip install 'duizhao[peers]')"
    found = json.loads((tmp_path / "figures.json").read_text())["gold"]["peers"]
    assert set(found["NLTK Gale–Church"]) == {"strict", "lax", "null", "by_type"}
    assert found["Absent"] == {"skipped": "not installed (pip install 'duizhao[peers]')"}
    alone = run("evaluate", gold, "--fast", "--peers", "-o", "-")
    assert json.loads(alone.out)["gold"]["peers"] == found, "nothing but the JSON"


def test_folders_of_one_name_are_kept_apart(
    run: Run, gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other" / "gold"
    shutil.copytree(gold, other)
    assert set(json.loads(run("evaluate", gold, other, "--fast", "-o", "-").out)) == {str(gold), str(other)}
    monkeypatch.chdir(gold)
    assert run("evaluate", ".", "--fast").out.startswith(b"gold\n")


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda gold: shutil.rmtree(gold), "no gold alignments here"),
        (lambda gold: shutil.rmtree(gold / "gold"), "no gold alignments here"),
        (lambda gold: (gold / "src" / "rules").unlink(), "cannot be read"),
        (lambda gold: (gold / "tgt" / "rules").write_bytes(b"\xff\xfe\x00"), "is not UTF-8"),
        (
            lambda gold: (gold / "gold" / "rules.align").write_text("[0]:[99]\n"),
            "bead id 99, but the text has 11 lines",
        ),
        (lambda gold: (gold / "gold" / "rules.align").write_text("0-0\n"), "rules.align"),
        (lambda gold: (gold / "gold" / "rules.align").write_bytes(b"\x00\xff"), "is not UTF-8"),
    ],
)
def test_damaged_gold(refused: Callable[..., str], gold: Path, damage: Callable[[Path], None], says: str) -> None:
    damage(gold)
    assert says in refused("evaluate", gold, "--fast")


def test_wrong_options(refused: Callable[..., str], gold: Path, tmp_path: Path) -> None:
    assert "the folder does not exist" in refused("evaluate", gold, "--fast", "-o", tmp_path / "none" / "x.json")
    assert "unknown suffix" in refused("evaluate", gold, "--fast", "-o", tmp_path / "figures.txt")
    assert "a second .json" in refused("evaluate", gold, "--fast", "-o", "-", "-o", tmp_path / "x.json")
    assert "nothing to draw" in refused("evaluate", gold, "--planted", "-o", tmp_path / "x.svg")
    assert "no weights file" in refused("evaluate", gold, "--fast", "--weights", gold / "src" / "rules")
    assert "gold: too few gold beads for 11 parts" in refused("evaluate", gold, "--fast", "--cross-validate", 11)
    assert "--fast means no sentence encoder" in refused("evaluate", gold, "--fast", "--encoder", "use")

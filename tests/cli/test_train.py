"""`aligner train`: weights that are the same each time, and that load."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_training_is_deterministic_and_its_weights_load(
    run: Run, gold: Path, tmp_path: Path, chinese: Path, english: Path
) -> None:
    weights = [tmp_path / "a.json", tmp_path / "b.json"]
    for path in weights:
        ran = run("train", gold, "-o", path)
        assert (ran.code, ran.out) == (0, b"")
        assert "with the encoder use" in ran.err
    assert weights[0].read_bytes() == weights[1].read_bytes()
    for options in ((), ("--fast",)):
        output = tmp_path / "out.json"
        assert run("align", chinese, english, "--weights", weights[0], "-o", output, *options).code == 0
        assert "weights=a.json:" in output.read_text(encoding="utf-8")


def test_it_refuses_before_it_works(refused: Callable[..., str], gold: Path, tmp_path: Path) -> None:
    assert "the folder does not exist" in refused("train", gold, "-o", tmp_path / "none" / "w.json")
    assert "is a folder" in refused("train", gold, "-o", tmp_path)
    assert "no gold alignments here" in refused("train", tmp_path / "none", "-o", tmp_path / "w.json")
    assert not (tmp_path / "w.json").exists()

"""`aligner memory export`: whatever was stored, by whatever is stored of it, in every format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner import read
from aligner.memory import Memory

Run = Callable[..., Any]
TREATY = ("--project", "treaty")


@pytest.mark.parametrize("suffix", ["xlf", "xliff", "tsv", "csv", "xlsx", "json", "jsonl", "txt"])
def test_every_format_has_all_units(run: Run, treaty: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    ran = run("memory", "export", "-o", path, *TREATY)
    assert ran.err == f"aligner: {path}: 4 units\n"
    units = read(path).units
    assert {(unit.source_text, unit.target_text) for unit in units} >= {("第一条 总则", "Article 1 General provisions")}
    assert len(units) == 4


def test_tmx_has_the_sure_ones_and_a_second_file_the_others(run: Run, treaty: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.tmx"
    ran = run("memory", "export", "-o", path, *TREATY)
    assert ran.err == f"aligner: {path}: 3 units\naligner: {tmp_path / 'out.doubtful.tmx'}: 1 units\n"
    assert [unit.state for unit in read(path).units] == ["confirmed", "aligned", "edited"], "a person's word counts"
    run("memory", "export", "-o", path, *TREATY, "--min-confidence", "0.5")
    assert len(read(path).units) == 4
    assert not (tmp_path / "out.doubtful.tmx").exists()


def test_doubtful_ones_can_be_left_out_of_other_formats(run: Run, treaty: Path, tmp_path: Path) -> None:
    run("memory", "export", "-o", tmp_path / "out.tsv", *TREATY, "--min-confidence", "0.9")
    assert len(read(tmp_path / "out.tsv").units) == 3


def test_what_is_exported_can_be_imported(run: Run, treaty: Path, tmp_path: Path) -> None:
    for lang, name in (("zh", "a.jsonl"), ("en", "b.jsonl")):
        assert run("memory", "export", "-o", tmp_path / name, "--source-lang", lang).code == 0
    other = tmp_path / "other"
    assert "6 units read, 6 new" in run("memory", "import", tmp_path / "a.jsonl", tmp_path / "b.jsonl", "-m", other).err
    with Memory(treaty) as one, Memory(other) as two:
        assert one.stats().states == two.stats().states
        assert one.stats().pairs == two.stats().pairs


def test_another_variant_of_chinese(run: Run, treaty: Path) -> None:
    ran = run("memory", "export", "-o", "-", "-f", "tsv", *TREATY, "--convert", "zh-TW")
    assert "締約雙方承諾維護網絡安全" in ran.out.decode()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Missing option '-o' / '--output'"),
        (("-o", "x.tmx"), "several language pairs (zh-CN to en-US, en-GB to zh-TW); choose one with --source-lang"),
        (("-o", "x.tmx", "--project", "none"), "no unit passes the filters; leave some of them out"),
        (("-o", "treaty.memory", "-f", "tsv"), "this output is the memory itself"),
        (("-o", "x.tmx", "-m", "none"), "there is no such memory"),
        (("-o", "/dev/full", "-f", "tsv", *TREATY), "/dev/full: the disk is full"),
    ],
)
def test_refusals(
    refused: Callable[..., str],
    treaty: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    if "/dev/full" in arguments and not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    assert says in refused("memory", "export", *arguments)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before

"""`aligner memory export`: whatever was stored, by whatever is stored of it, in every format."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner import read, write
from aligner.memory import Memory
from aligner.model import Bead, Bitext, Header, TranslationUnit

Run = Callable[..., Any]
TREATY = ("--project", "treaty")
SEGMENTS = re.compile("<seg>(.*?)</seg>")


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
    assert ran.err == f"aligner: {path}: 3 units\naligner: {tmp_path / 'out.doubtful.tmx'}: 1 unit\n"
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


LIBRARY = [
    ("图书馆开放规则", "Library Opening Rules"),
    ("本馆每周二至周日开放。", "The library is open from Tuesday to Sunday, and on Mondays it is closed for repairs."),
    ("周一闭馆整修。", ""),
    ("读者凭借书证入馆。", "Readers enter with a library card."),
    ("阅览室内禁止吸烟。", "Smoking is forbidden in the reading rooms."),
    ("遗失图书的，应当赔偿。", "Lost books are to be paid for."),
]


@pytest.mark.parametrize("stored", ["a.json", "a.tmx"])
def test_a_tmx_is_what_align_would_have_written(run: Run, tmp_path: Path, stored: str) -> None:
    """Each finer part stands once, whether it was stored or is found again; volumes, compression and variants too."""
    chinese, english = [zh for zh, _ in LIBRARY], [en for _, en in LIBRARY if en]
    beads = [Bead(range(1), range(1)), Bead(range(1, 3), range(1, 2))]
    beads += [Bead(range(k, k + 1), range(k - 1, k)) for k in range(3, len(chinese))]
    sides = [(tuple(chinese[k] for k in bead.source), tuple(english[k] for k in bead.target)) for bead in beads]
    units = [
        TranslationUnit(bead, *side, "".join(side[0]), side[1][0]) for bead, side in zip(beads, sides, strict=True)
    ]
    bitext = Bitext(Header("a.txt", "b.txt", "zh-CN", "en-US"), tuple(units))
    write(tmp_path / stored, bitext)
    write(tmp_path / "direct.tmx", bitext, convert="zh-TW")
    memory = ("-m", tmp_path / "a.memory")
    assert "7 units read, 7 new" in run("memory", "import", tmp_path / stored, *memory).err
    options = ("--convert", "zh-TW", "--split", "0.002", *memory)
    ran = run("memory", "export", "-o", tmp_path / "out.tmx.gz", *options)
    volumes = sorted(tmp_path.glob("out.*.tmx.gz"))
    assert len(volumes) > 1
    assert ran.err.count("\n") == len(volumes)
    texts = [gzip.decompress(volume.read_bytes()).decode() for volume in volumes]
    found = [segment for text in texts for segment in SEGMENTS.findall(text)]
    assert sorted(found) == sorted(SEGMENTS.findall((tmp_path / "direct.tmx").read_text("utf-8")))
    assert "週一閉館整修。" in found


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

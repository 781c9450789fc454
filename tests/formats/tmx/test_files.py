"""A memory in one file or in volumes: all or none, and nothing left of an earlier run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats.tmx import files as tmx_files
from aligner.formats.tmx.files import is_volume_path, remove_stale, volume_path, with_word, write_files
from aligner.model import Bead, Header, TranslationUnit
from aligner.reading import read

HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US", "aligner sample")


def units(count: int, length: int = 1) -> Iterator[TranslationUnit]:
    for k in range(count):
        source, target = f"第{k}句。", f"Sentence {k}" + "." * length
        yield TranslationUnit(Bead(range(k, k + 1), range(k, k + 1)), (source,), (target,), source, target)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("end", [".tmx", ".tmx.gz"])
def test_volumes(tmp_path: Path, end: str) -> None:
    path = str(tmp_path / f"m{end}")
    whole = write_files(path, HEADER, units(30))
    assert whole == [(path, 30)]
    files = write_files(path, HEADER, units(30), 4000)
    assert len(files) > 2
    assert [place for place, _ in files] == [volume_path(path, k + 1) for k in range(len(files))]
    assert names(tmp_path) == sorted(Path(place).name for place, _ in files)
    read_back = [unit.source_text for place, _ in files for unit in read(place).units]
    assert read_back == [unit.source_text for unit in units(30)]
    assert [len(read(place).units) for place, _ in files] == [count for _, count in files]
    if end == ".tmx":
        assert all(Path(place).stat().st_size <= 4000 for place, _ in files)
    before = [Path(place).read_bytes() for place, _ in files]
    write_files(path, HEADER, units(30), 4000)
    assert [Path(place).read_bytes() for place, _ in files] == before


def test_what_is_small_enough_stays_one_file(tmp_path: Path) -> None:
    path = str(tmp_path / "m.tmx")
    one = write_files(path, HEADER, units(3))
    plain = Path(path).read_bytes()
    assert write_files(path, HEADER, units(3), 1_000_000) == one
    assert Path(path).read_bytes() == plain
    assert write_files(path, HEADER, units(0), 10) == [(path, 0)]


def test_a_long_unit_has_a_volume_of_its_own(tmp_path: Path) -> None:
    files = write_files(str(tmp_path / "m.tmx"), HEADER, units(3, 5000), 1000)
    assert [count for _, count in files] == [1, 1, 1]


def test_what_an_earlier_run_left_is_removed(tmp_path: Path) -> None:
    path = str(tmp_path / "m.tmx")
    many = len(write_files(path, HEADER, units(30), 3000))
    few = len(write_files(path, HEADER, units(30), 6000))
    assert 1 < few < many
    assert names(tmp_path) == [f"m.{k + 1}.tmx" for k in range(few)]
    write_files(path, HEADER, units(30))
    assert names(tmp_path) == ["m.tmx"]


def test_a_numbered_file_of_somebody_else_stays(tmp_path: Path) -> None:
    path = str(tmp_path / "m.tmx")
    (tmp_path / "m.1.tmx").write_text("<tmx/>")
    write_files(path, HEADER, units(3))
    write_files(str(tmp_path / "m.2.tmx"), HEADER, units(3))
    remove_stale(path)
    assert names(tmp_path) == ["m.1.tmx", "m.2.tmx", "m.tmx"]


def test_all_volumes_or_none(tmp_path: Path) -> None:
    path = str(tmp_path / "m.tmx")
    write_files(path, HEADER, units(30), 4000)
    before = {name: (tmp_path / name).read_bytes() for name in names(tmp_path)}
    (tmp_path / "m.3.tmx").unlink()
    (tmp_path / "m.3.tmx").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        write_files(path, HEADER, units(40), 4000)
    assert {name: (tmp_path / name).read_bytes() for name in before if name != "m.3.tmx"} == {
        name: data for name, data in before.items() if name != "m.3.tmx"
    }


def test_too_many_volumes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tmx_files, "MOST_VOLUMES", 5)
    with pytest.raises(UserError, match="it would be 6 volumes; name a larger size with --split"):
        write_files(str(tmp_path / "m.tmx"), HEADER, units(6), 1)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("path", "word", "place"),
    [
        ("a.tmx", "doubtful", "a.doubtful.tmx"),
        ("A.TMX", "1", "A.1.TMX"),
        ("a.b.tmx.gz", "12", "a.b.12.tmx.gz"),
        ("x.y/a", "1", "x.y/a.1"),
        ("a.memory", "1", "a.1.memory"),
    ],
)
def test_names(path: str, word: str, place: str) -> None:
    assert with_word(path, word) == place


@pytest.mark.parametrize(
    ("path", "of", "expected"),
    [
        ("a.1.tmx", "a.tmx", True),
        ("./b/../a.12.tmx", "a.tmx", True),
        ("a.01.tmx", "a.tmx", False),
        ("a.tmx", "a.tmx", False),
        ("a.1.tmx.gz", "a.tmx", False),
        ("axtmx.1.tmx", "a.tmx", False),
        ("b.1.tmx", "a.tmx", False),
    ],
)
def test_what_would_be_a_volume(path: str, of: str, expected: bool) -> None:
    assert is_volume_path(path, of) is expected

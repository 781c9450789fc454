"""translate-toolkit reads every file back: the same texts, notes and approvals."""

from __future__ import annotations

from pathlib import Path

from translate.storage.tmx import tmxfile
from translate.storage.xliff import Xliff1File
from translate.storage.xliff2 import Xliff2File

from aligner import write
from aligner.model import Bitext


def test_tmx(files: Path, memory_pairs: list[tuple[str, str]]) -> None:
    store = tmxfile.parsefile(str(files / "sample.tmx"))
    assert [(unit.source, unit.target) for unit in store.units] == memory_pairs
    notes = {unit.source: unit.getnotes() for unit in store.units}
    assert notes["双方同意。"] == "看一看。"


def test_volumes_parts_and_variants(charter: Bitext, tmp_path: Path) -> None:
    """What stands in the volumes is what the one file has, in another variant too; parts are units like others."""
    whole, doubtful = write(tmp_path / "whole.tmx", charter, convert="zh-HK")
    *volumes, unsure = write(tmp_path / "split.tmx", charter, convert="zh-HK", split=0.004)

    def texts(*paths: Path) -> list[tuple[str, str]]:
        stores = [tmxfile.parsefile(str(path)) for path in paths]
        return [(unit.source, unit.target) for store in stores for unit in store.units]

    assert texts(*volumes) == texts(whole)
    assert texts(unsure) == texts(doubtful)
    assert any("水質" in source for source, _ in texts(whole))
    units = sum(1 for unit in charter if unit.source_text and unit.target_text)
    assert len(texts(whole, doubtful)) > units


def test_xliff12(files: Path, written_pairs: list[tuple[str, str]]) -> None:
    store = Xliff1File.parsefile(str(files / "sample.en-US.xlf"))
    assert [(unit.source, unit.target or "") for unit in store.units] == written_pairs
    assert [unit.isapproved() for unit in store.units] == [
        target in ("Both sides agree.", "He said: 'Good'.") for _, target in written_pairs
    ]
    assert "Nothing renders this." in store.units[1].getnotes()


def test_xliff21(files: Path, written_pairs: list[tuple[str, str]]) -> None:
    store = Xliff2File.parsefile(str(files / "sample.xliff"))
    assert [(unit.source or "", unit.target or "") for unit in store.units] == written_pairs

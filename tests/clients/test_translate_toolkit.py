"""translate-toolkit reads every file back: the same texts, notes and approvals."""

from __future__ import annotations

from pathlib import Path

from translate.storage.tmx import tmxfile
from translate.storage.xliff import Xliff1File
from translate.storage.xliff2 import Xliff2File


def test_tmx(files: Path, written_pairs: list[tuple[str, str]]) -> None:
    store = tmxfile.parsefile(str(files / "sample.tmx"))
    kept = [pair for pair in written_pairs if all(pair) and not pair[1].startswith("A pair that")]
    good, fine = kept.index(("好", "Good")), kept.index(("好", "Fine"))
    kept[good], kept[fine] = kept[fine], kept[good]
    assert [(unit.source, unit.target) for unit in store.units] == kept
    assert store.units[5].getnotes() == "看一看。"


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

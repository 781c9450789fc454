"""Outputs of earlier runs: destroyed ones are made again, edited ones and those of documents that are gone are kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.batch import Batch, Result
from aligner.batch.earlier_outputs import is_whole, left_over, orphaned, still_whole
from aligner.batch.results import Report
from aligner.memory import files_of
from aligner.settings import Settings

Run = Callable[..., dict[str, Result]]
Put = Callable[..., Path]
Texts = dict[str, tuple[str, str]]

ALL = ("tmx", "xliff12", "xliff21", "xlsx", "html", "json", "tsv", "csv", "jsonl", "align", "txt", "sarif")


@pytest.fixture
def docs(put: Put, texts: Texts) -> Path:
    return put({"market.txt": texts["glued"][0], "bridge.txt": texts["glued"][1]})


def test_every_output_is_whole_as_it_is_written_and_not_when_it_is_emptied(
    docs: Path, batch: Run, tmp_path: Path
) -> None:
    outputs = batch(docs, formats=ALL)["market"].outputs
    assert len(outputs) >= len(ALL)
    assert still_whole(outputs, tmp_path / "out") == outputs
    for name in outputs:
        path = tmp_path / "out" / name
        path.write_bytes(b"")
        assert not is_whole(path), name
        path.unlink()
        assert not is_whole(path), name


def test_a_text_without_issues_has_no_line_of_them(docs: Path, batch: Run, tmp_path: Path) -> None:
    batch(docs, formats=("issues-txt",))
    path = tmp_path / "out" / "market.issues"
    path.write_bytes(b"")
    assert is_whole(path)
    path.unlink()
    assert not is_whole(path)


@pytest.mark.parametrize("suffix", ["tmx", "xlf", "xliff", "xlsx", "html", "json", "jsonl", "sarif"])
def test_what_is_cut_off_or_something_else_is_not_whole(suffix: str, docs: Path, batch: Run, tmp_path: Path) -> None:
    batch(docs, formats=ALL)
    path = tmp_path / "out" / f"market.{suffix}"
    whole = path.read_bytes()
    for data in (whole[: len(whole) // 2 - 1], b"garbage\n"):
        path.write_bytes(data)
        assert not is_whole(path)


def test_a_file_that_a_cat_tool_saved_in_utf_16_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "market.tmx"
    path.write_text('<tmx version="1.4"><header/><body></body></tmx>\n', encoding="utf-16")
    assert is_whole(path)


def test_a_destroyed_output_is_made_again_and_what_someone_edited_beside_it_stays(
    docs: Path, batch: Run, tmp_path: Path
) -> None:
    first = batch(docs)
    made = (tmp_path / "out" / "market.tmx").read_bytes()
    (tmp_path / "out" / "market.tmx").write_bytes(b"garbage\n")
    edited = tmp_path / "out" / "market.json"
    edited.write_text(edited.read_text("utf-8").replace('"aligned"', '"confirmed"', 1), "utf-8")
    before = edited.read_bytes()
    assert batch(docs) == first
    assert (tmp_path / "out" / "market.tmx").read_bytes() == made
    assert edited.read_bytes() == before


def test_what_gone_documents_leave_is_named_until_it_is_gone_and_never_removed(
    docs: Path, texts: Texts, batch: Run, tmp_path: Path
) -> None:
    batch(docs, formats=("tmx", "json"))
    (docs / "bridge.txt").rename(docs / "ferry.txt")
    work = Batch(docs, tmp_path / "out", Settings(encoder="none"), formats=("tmx", "json"))
    for _ in range(2):
        assert {result.name for result in work.run()} == {"market", "ferry"}
        assert work.left_over() == ["bridge.json", "bridge.tmx"], "a second run has not forgotten"
    page = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert "bridge.tmx" in page
    (tmp_path / "out" / "bridge.tmx").unlink()
    work.run()
    assert work.left_over() == ["bridge.json"]
    (docs / "ferry.txt").rename(docs / "bridge.txt")
    work.run()
    assert work.left_over() == ["ferry.json", "ferry.tmx"]


def test_a_memory_takes_no_document_that_is_gone_from_its_batch(docs: Path, batch: Run, tmp_path: Path) -> None:
    batch(docs)
    (docs / "bridge.txt").unlink()
    batch(docs)
    assert [path.name for path in files_of(tmp_path / "out")] == ["market.json"]


def test_formats_that_are_no_longer_wanted_are_left_over_too(docs: Path, batch: Run, tmp_path: Path) -> None:
    batch(docs, formats=("tmx", "json"))
    batch(docs, formats=("html",))
    report = Report.read(tmp_path / "out" / "report.json")
    assert orphaned(report) == ["bridge.json", "bridge.tmx", "market.json", "market.tmx"]
    taken = [path.name for path in files_of(tmp_path / "out")]
    assert taken == ["bridge.json", "market.json"], "the documents are there still, and a page cannot be imported"


def test_what_a_failed_document_made_before_waits_for_it(docs: Path, batch: Run, tmp_path: Path) -> None:
    batch(docs, formats=("tmx", "json"))
    sound = (docs / "bridge.txt").read_bytes()
    (docs / "bridge.txt").write_bytes(b"")
    assert batch(docs, formats=("tmx", "json"))["bridge"].outcome == "failed"
    report = Report.read(tmp_path / "out" / "report.json")
    assert report.left_over == {"bridge": ("bridge.json", "bridge.tmx")}
    assert orphaned(report) == []
    assert [path.name for path in files_of(tmp_path / "out")] == ["bridge.json", "market.json"]
    (docs / "bridge.txt").write_bytes(sound)
    batch(docs, formats=("tmx", "json"))
    assert "left_over" not in json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))


def test_only_files_that_are_there_are_left_over(tmp_path: Path) -> None:
    (tmp_path / "there.tmx").write_text("<tmx/>")
    before = Report([Result("old", "aligned", "old.txt", outputs=("there.tmx", "gone.tmx", "made.tmx"))])
    now = {"new": Result("new", "aligned", "new.txt", outputs=("made.tmx",))}
    assert left_over(before, now, tmp_path) == {"old": ("there.tmx",)}

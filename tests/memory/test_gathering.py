"""Which files of a folder a memory takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats import FORMATS
from aligner.memory import Memory, files_of
from aligner.memory.gathering import TAKEN

ROWS = [("双方同意。", "Both sides agree.")]


@pytest.fixture
def batch(write: Callable[..., Path], tmp_path: Path) -> Path:
    """A folder as `aligner batch` leaves it: two documents, one written in three formats, and the report."""
    for name in ("a.tmx", "a.json", "a.xlf", "b.tmx", "b.doubtful.tmx"):
        write(name, ROWS)
    documents = [{"outputs": ["a.tmx", "a.xlf", "a.html", "a.json"]}, {"outputs": ["b.tmx", "b.doubtful.tmx"]}]
    report = {"version": 1, "documents": documents, "signature": "x", "segments": []}
    (tmp_path / "report.json").write_text(json.dumps(report), "utf-8")
    (tmp_path / "report.html").write_text("<html></html>", "utf-8")
    (tmp_path / "a.html").write_text("<html></html>", "utf-8")
    return tmp_path


def names(folder: Path, form: str | None = None) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files_of(folder, form)]


def test_a_file_is_itself(write: Callable[..., Path]) -> None:
    path = write("a.txt", ROWS)
    assert files_of(path) == [path]
    assert files_of(Path("-")) == [Path("-")]


def test_every_document_of_a_batch_once_in_its_fullest_form(batch: Path) -> None:
    assert names(batch) == ["a.json", "b.doubtful.tmx", "b.tmx"]
    assert names(batch, "tmx") == ["a.tmx", "b.doubtful.tmx", "b.tmx"]


def test_what_was_put_beside_a_batch_is_taken_too(batch: Path, write: Callable[..., Path]) -> None:
    write("a.edited.xlf", ROWS)
    assert names(batch) == ["a.edited.xlf", "a.json", "b.doubtful.tmx", "b.tmx"]


def test_any_folder_with_the_folders_in_it(tmp_path: Path, write: Callable[..., Path]) -> None:
    for folder in ("z", "y/x", ".git"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("a.tmx", "a.xliff", "y/x/c.tmx.gz", "z/d.json", ".hidden.tmx", ".git/e.tmx", "f.txt"):
        write(name, ROWS)
    for name in ("b.TSV", "g.html"):
        (tmp_path / name).write_text("双方同意。\tBoth sides agree.\n", "utf-8")
    (tmp_path / "package.json").write_text('{"version": 1}', "utf-8")
    (tmp_path / "notes.md").write_text("# Notes", "utf-8")
    assert names(tmp_path) == ["a.tmx", "a.xliff", "b.TSV", "y/x/c.tmx.gz", "z/d.json"]
    assert names(tmp_path, "txt") == ["f.txt"]


@pytest.mark.parametrize("report", ["", "[]", '{"documents": 1}', '{"documents": [{"outputs": "a.tmx"}]}', "\xff"])
def test_another_programs_report_means_nothing(report: str, tmp_path: Path, write: Callable[..., Path]) -> None:
    write("a.tmx", ROWS)
    write("a.xlf", ROWS)
    (tmp_path / "report.json").write_bytes(report.encode("latin-1"))
    assert names(tmp_path) == ["a.tmx", "a.xlf"]


def test_the_formats_are_known_ones() -> None:
    assert set(TAKEN) <= {known.name for known in FORMATS}


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        files_of(tmp_path / "none.tmx")
    with pytest.raises(UserError, match="no bilingual file in this folder"):
        files_of(tmp_path)
    with pytest.raises(UserError, match="unknown format 'doc'"):
        files_of(tmp_path, "doc")


def test_a_batch_in_the_memory_is_each_document_once(batch: Path, tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        done = [memory.import_file(path) for path in files_of(batch)]
    assert [(each.name, each.added) for each in done] == [("a.json", 1), ("b.doubtful.tmx", 0), ("b.tmx", 0)]

"""Which files of a folder a memory takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats import FORMATS
from aligner.memory import Memory, files_of, left_over_in
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


def test_documents_in_folders_of_a_batch_go_in_once_too(tmp_path: Path, write: Callable[..., Path]) -> None:
    (tmp_path / "law").mkdir()
    outputs = ["law/a.tmx", "law/a.xlf", "law/a.json"]
    for name in outputs:
        write(name, ROWS)
    (tmp_path / "report.json").write_text(json.dumps({"documents": [{"name": "law/a", "outputs": outputs}]}), "utf-8")
    assert names(tmp_path) == ["law/a.json"]


@pytest.fixture
def renewed(batch: Path, write: Callable[..., Path]) -> Path:
    """The batch after c was removed from it, d failed, and b lost its other formats."""
    for name in ("c.tmx", "c.json", "d.tmx", "d.json", "b.json"):
        write(name, ROWS)
    report = json.loads((batch / "report.json").read_text("utf-8"))
    for name, outcome, document in zip("ab", ("aligned", "aligned"), report["documents"], strict=True):
        document.update(name=name, outcome=outcome)
    report["documents"].append({"name": "d", "outcome": "failed", "outputs": []})
    report["left_over"] = {"b": ["b.json"], "c": ["c.json", "c.tmx", "c.html"], "d": ["d.json", "d.tmx"]}
    (batch / "report.json").write_text(json.dumps(report), "utf-8")
    return batch


def test_what_is_gone_from_a_batch_is_passed_over_and_can_be_named(renewed: Path) -> None:
    assert names(renewed) == ["a.json", "b.doubtful.tmx", "b.tmx", "d.json"]
    assert names(renewed, "tmx") == ["a.tmx", "b.doubtful.tmx", "b.tmx", "d.tmx"]
    assert [path.name for path in left_over_in(renewed)] == ["c.json", "c.tmx"]
    assert files_of(renewed / "c.json") == [renewed / "c.json"]
    assert left_over_in(renewed / "c.json") == []


def test_what_a_report_has_forgotten_goes_in_once(batch: Path, write: Callable[..., Path]) -> None:
    for name in ("e.json", "e.tmx", "e.doubtful.tmx", "e.xlf", "e.xlsx", "f.tmx", "f.xlf"):
        write(name, ROWS)
    taken = [name for name in names(batch) if name[0] in "ef"]
    assert taken == ["e.json", "f.tmx", "f.xlf"], "without the alignment beside them nobody knows what repeats what"


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

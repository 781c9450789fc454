"""A whole batch: what is paired, what is written, what is done again and what is not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aligner.batch import Batch, Result
from aligner.errors import UserError
from aligner.settings import Settings

Put = Callable[..., Path]
Texts = dict[str, tuple[str, str]]
Run = Callable[..., dict[str, Result]]
FAST = Settings(encoder="none")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def times(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in contents(folder)}


def redone(folder: Path, before: dict[str, int]) -> set[str]:
    """Names of the documents whose files were written since."""
    return {name.split(".")[0] for name, time in times(folder).items() if before.get(name) != time} - {"report"}


@pytest.fixture
def docs(put: Put, texts: Texts) -> Path:
    """By name, both in one file, by content, and what has no counterpart."""
    return put(
        {
            "market.zh.txt": texts["market"][0],
            "market.en-GB.txt": texts["market"][1],
            "both.txt": texts["glued"][0],
            "修桥公告.txt": texts["bridge"][0],
            "repair notice.txt": texts["bridge"][1],
            "zh/smoke.txt": texts["smoking"][0],
            "owners.txt": texts["smoking"][1],
            "notes.pptx": "x",
        }
    )


def test_every_way_to_pair_and_nothing_forced(docs: Path, batch: Run) -> None:
    results = batch(docs)
    assert {(r.name, r.outcome, r.pairing, r.source, r.target) for r in results.values()} == {
        ("market", "aligned", "names", "market.zh.txt", "market.en-GB.txt"),
        ("both", "aligned", "one file", "both.txt", ""),
        ("修桥公告", "aligned", "content", "修桥公告.txt", "repair notice.txt"),
        ("smoke", "untranslated", "", "zh/smoke.txt", ""),
        ("owners", "untranslated", "", "owners.txt", ""),
    }
    assert results["market"].target_lang == "en-GB"
    assert [results[name].beads for name in ("market", "both", "修桥公告")] == [6, 6, 7]
    assert results["smoke"].message == "Chinese throughout, without a counterpart"
    assert results["owners"].segments == (6, 0)


def test_what_is_written(docs: Path, batch: Run, tmp_path: Path) -> None:
    results = batch(docs)
    written = set(contents(tmp_path / "out"))
    assert written == {"report.json", "report.html", *(name for r in results.values() for name in r.outputs)}
    assert {f"market.{suffix}" for suffix in ("tmx", "xlf", "xliff", "xlsx", "html", "json")} <= written
    assert not any(name.startswith(("smoke", "owners")) for name in written)
    data = json.loads((tmp_path / "out" / "market.json").read_text(encoding="utf-8"))
    assert (data["source"]["path"], data["target"]["path"]) == ("market.zh.txt", "market.en-GB.txt")
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert [document["name"] for document in report["documents"]] == sorted(results)
    assert report["left_aside"] == ["notes.pptx"]


def test_a_second_run_does_nothing(docs: Path, batch: Run, tmp_path: Path) -> None:
    first, before = batch(docs), times(tmp_path / "out")
    assert batch(docs) == first
    assert times(tmp_path / "out") == before


def test_only_what_changed_is_done_again(docs: Path, batch: Run, tmp_path: Path, texts: Texts) -> None:
    output = tmp_path / "out"
    batch(docs)
    before = times(output)
    (docs / "market.zh.txt").write_text(texts["market"][0].replace("500", "600"), encoding="utf-8")
    assert batch(docs)["market"].outcome == "aligned"
    assert redone(output, before) == {"market"}
    before = times(output)
    (output / "both.xlf").unlink()
    batch(docs)
    assert redone(output, before) == {"both"}
    assert (output / "both.xlf").exists()
    before = times(output)
    (docs / "owners.txt").unlink()
    (docs / "new.txt").write_text(texts["glued"][1], encoding="utf-8")
    assert set(batch(docs)) == {"market", "both", "修桥公告", "smoke", "new"}
    assert redone(output, before) == {"new"}


@pytest.mark.parametrize(
    "change",
    [
        {"settings": Settings(encoder="none", encoding="utf-8")},
        {"formats": ("tmx", "tsv")},
        {"convert": "zh-TW"},
        {"min_confidence": 1.0},
    ],
)
def test_a_changed_setting_does_all_again(
    put: Put, texts: Texts, batch: Run, tmp_path: Path, change: dict[str, Any]
) -> None:
    docs = put({"a.txt": texts["glued"][0], "b.txt": texts["glued"][1]})
    batch(docs)
    before = times(tmp_path / "out")
    changed = batch(docs, **change)
    assert redone(tmp_path / "out", before) == {"a", "b"}
    before = times(tmp_path / "out")
    assert batch(docs, **change) == changed
    assert redone(tmp_path / "out", before) == set()


def test_one_broken_document_stops_no_other(docs: Path, batch: Run, tmp_path: Path) -> None:
    (docs / "empty.txt").write_bytes(b"")
    (docs / "market.en-GB.txt").write_bytes(b"\x7fELF" + bytes(99))
    (docs / "digits.txt").write_text("1 2 3")
    (docs / "cut.tmx").write_text("<tmx><header/><body><tu>")
    results = batch(docs)
    failed = {r.name: r.message for r in results.values() if r.outcome == "failed"}
    assert set(failed) == {"empty", "market", "digits", "cut"}
    assert failed["empty"] == "empty.txt: the file is empty; give a file with text in it"
    assert str(tmp_path) not in "".join(failed.values())
    assert {results[name].outcome for name in ("both", "修桥公告")} == {"aligned"}
    (docs / "empty.txt").unlink()
    assert "empty" not in batch(docs)


def test_an_unforeseen_failure_stops_no_other(
    put: Put, texts: Texts, batch: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aligner import loading

    real = loading.load

    def load(source: Path, *rest: Any) -> Any:
        if source.name == "bad.txt":
            raise ZeroDivisionError("division by zero")
        return real(source, *rest)

    monkeypatch.setattr(loading, "load", load)
    results = batch(put({"bad.txt": texts["glued"][0], "good.txt": texts["glued"][1]}))
    assert [r.outcome for r in results.values()] == ["failed", "aligned"]
    assert "ZeroDivisionError: division by zero; please report it" in results["bad"].message


def test_the_output_folder_may_lie_inside(put: Put, texts: Texts, batch: Run) -> None:
    docs = put({"a.txt": texts["glued"][0], "sub/b.txt": texts["glued"][1]})
    first = batch(docs, docs / "exports")
    assert set(first) == {"a", "sub/b"}
    before = contents(docs)
    assert "exports/sub/b.tmx" in before
    assert batch(docs, docs / "exports") == first
    assert contents(docs) == before


def test_folders_that_cannot_be(put: Put, texts: Texts, batch: Run, tmp_path: Path) -> None:
    docs = put({"a.txt": texts["glued"][0]})
    file = put({"file": "x"}, "elsewhere") / "file"
    for output, says in (
        (docs, "cannot share a folder"),
        (file, "is a file, not a folder"),
        (file / "b", "cannot be made"),
    ):
        with pytest.raises(UserError, match=says):
            batch(docs, output)
    with pytest.raises(UserError, match="unknown format 'doc'"):
        batch(docs, formats=("tmx", "doc"))
    assert [path.name for path in docs.rglob("*")] == ["a.txt"]


def test_an_output_never_takes_the_place_of_an_input(put: Put, texts: Texts, batch: Run, tmp_path: Path) -> None:
    docs = put({"a.txt": texts["glued"][0], "docs/b.txt": texts["glued"][1]})
    results = batch(docs, tmp_path, formats=("txt",))
    assert results["a"].outcome == "aligned"
    assert results["docs/b"].outcome == "aligned"
    assert (docs / "a.txt").read_text(encoding="utf-8") == texts["glued"][0]


def test_collisions_spaces_and_the_reports_own_name(put: Put, texts: Texts, batch: Run, tmp_path: Path) -> None:
    page = "".join(f"<p>{line}</p>" for line in texts["glued"][1].splitlines())
    docs = put(
        {
            "a.txt": texts["glued"][0],
            "a.html": page,
            "report.txt": texts["glued"][0],
            "第一 章/正 文.txt": texts["glued"][1],
        }
    )
    assert set(batch(docs)) == {"a.txt", "a.html", "report.txt", "第一 章/正 文"}
    assert {"a.txt.json", "a.html.json", "report.txt.json", "report.json", "第一 章/正 文.tmx"} <= set(
        contents(tmp_path / "out")
    )


def test_source_lang_turns_every_pair(docs: Path, batch: Run) -> None:
    results = batch(docs, settings=Settings(encoder="none", source_lang="en"))
    aligned = [r for r in results.values() if r.outcome == "aligned"]
    assert {(r.source_lang[:2], r.target_lang[:2]) for r in aligned} == {("en", "zh")}
    assert [r.source for r in aligned if r.target] == ["market.en-GB.txt", "repair notice.txt"]
    again = batch(docs, settings=Settings(encoder="none", source_lang="en"))
    assert again == results


def test_the_name_of_a_bilingual_page_does_not_turn_it(put: Put, texts: Texts, batch: Run) -> None:
    results = batch(put({"page.en-GB.txt": texts["glued"][0]}))
    assert (results["page"].source_lang, results["page"].target_lang) == ("zh-CN", "en-GB")


def test_two_folders_and_any_number_of_processes_give_the_same_bytes(docs: Path, batch: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "deep" / "copy"
    shutil.copytree(docs, elsewhere)
    for folder in (docs, elsewhere):
        (folder / "empty.txt").write_bytes(b"")
    batch(docs, tmp_path / "one", formats=("tmx", "json", "html"))
    batch(elsewhere, tmp_path / "elsewhere" / "two", formats=("tmx", "json", "html"), processes=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "elsewhere" / "two")


def test_an_interrupted_batch_goes_on_where_it_stopped(docs: Path, batch: Run, tmp_path: Path) -> None:
    output = tmp_path / "out"

    def stop(results: Iterator[Result], _: int) -> Iterator[Result]:
        yield next(results)
        yield next(results)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Batch(docs, output, FAST).run(stop)
    saved = json.loads((output / "report.json").read_text(encoding="utf-8"))["documents"]
    assert len(saved) == 2
    before = times(output)
    results = batch(docs)
    kept = {name for document in saved for name in document["outputs"]}
    assert all(times(output)[name] == before[name] for name in kept)
    batch(docs, tmp_path / "fresh")
    assert contents(output) == contents(tmp_path / "fresh")
    assert len(results) == 5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": 1}',
        '{"version": 1, "documents": [5], "content_key": ""}',
        '{"version": 9, "documents": []}',
        "\udcff",
    ],
)
def test_a_damaged_report_of_an_earlier_run_is_no_obstacle(
    put: Put, texts: Texts, batch: Run, tmp_path: Path, text: str
) -> None:
    docs = put({"a.txt": texts["glued"][0]})
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "report.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert batch(docs, formats=("align",))["a"].outcome == "aligned"
    assert json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))["version"] == 1

"""`aligner batch` on the command line: exit codes, remarks and options; what it does is tested in tests/batch."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def docs(tmp_path: Path, chinese: Path, english: Path, bilingual: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    for path, name in ((chinese, "rules.zh.txt"), (english, "rules.en.txt"), (bilingual, "both.txt")):
        path.rename(folder / name)
    return folder


def test_all_done(run: Run, docs: Path, tmp_path: Path) -> None:
    ran = run("batch", docs, "-o", tmp_path / "out", "--fast")
    assert (ran.code, ran.out) == (0, b"")
    assert ran.err == (
        "aligner: 2 documents: 2 new; 2 aligned, 0 without a counterpart, 0 failed; "
        f"see {tmp_path / 'out' / 'report.html'}\n"
    )
    assert run("batch", docs, "-o", tmp_path / "out", "--fast", "-q").err == ""


def test_a_failed_document_is_code_1(run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / "empty.docx").write_bytes(b"")
    (docs / "alone.txt").write_text("The ferry does not run in winter.\nTickets are sold on board.\n")
    ran = run("batch", docs, "-o", tmp_path / "out", "--fast", "--verbose")
    assert ran.code == 1
    assert "aligner: empty failed: empty.docx: the file is empty" in ran.err
    assert "aligner: alone: untranslated, English throughout, without a counterpart" in ran.err
    assert "4 documents: 4 new; 2 aligned, 1 without a counterpart, 1 failed" in ran.err
    assert (tmp_path / "out" / "both.tmx").exists()
    (docs / "empty.docx").unlink()
    assert run("batch", docs, "-o", tmp_path / "out", "--fast").code == 0, "what is untranslated is no failure"


def test_a_second_run_says_what_it_did(run: Run, docs: Path, tmp_path: Path) -> None:
    batch = ("batch", docs, "-o", tmp_path / "out", "--fast", "--verbose")
    (docs / "alone.txt").write_text("The ferry does not run in winter.\nTickets are sold on board.\n")
    assert "aligner: both: aligned\n" in run(*batch).err
    report = (tmp_path / "out" / "report.json").read_bytes()
    again = run(*batch).err
    assert "aligner: both: up to date\n" in again
    assert "aligner: alone: up to date, untranslated, English throughout, without a counterpart\n" in again
    assert "3 documents: 3 up to date; 2 aligned, 1 without a counterpart, 0 failed" in again
    assert (tmp_path / "out" / "report.json").read_bytes() == report
    (docs / "both.txt").write_text((docs / "both.txt").read_text(encoding="utf-8") + "\n开馆。\nIt opens.\n", "utf-8")
    (docs / "ferry.txt").write_text("船票在船上出售。\nTickets are sold on board.\n", encoding="utf-8")
    ran = run(*batch)
    assert "aligner: both: aligned\n" in ran.err
    assert "4 documents: 1 new, 1 done again, 2 up to date;" in ran.err
    (tmp_path / "out" / "rules.tmx").unlink()
    assert "4 documents: 1 done again, 3 up to date;" in run(*batch).err


def test_what_no_document_makes_any_more_is_told_in_one_line(run: Run, docs: Path, tmp_path: Path) -> None:
    batch = ("batch", docs, "-o", tmp_path / "out", "--fast")
    assert "earlier runs" not in run(*batch).err
    (docs / "both.txt").unlink()
    ran = run(*batch)
    assert ran.code == 0
    told = f"6 files of earlier runs that no document makes any more left in {tmp_path / 'out'}: both.html, both.json, "
    assert told in ran.err
    assert "both.tmx and 3 more" in ran.err
    assert (tmp_path / "out" / "both.tmx").exists()
    ran = run("memory", "import", tmp_path / "out", "-m", tmp_path / "m")
    assert "5 files of documents that are gone from their batch not imported: both.json" in ran.err


def test_formats(run: Run, docs: Path, tmp_path: Path) -> None:
    assert run("batch", docs, "-o", tmp_path / "out", "--fast", "--formats", "align, tsv,align,").code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["both.align", "both.tsv", "report.html", "report.json", "rules.align", "rules.tsv"]


def test_words_learnt_together(run: Run, docs: Path, tmp_path: Path) -> None:
    ran = run("batch", docs, "-o", tmp_path / "out", "--fast", "--learn-together", "--formats", "align")
    assert (ran.code, ran.out) == (0, b"")
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert report["learnt_together"]["pairs"] == 2


def test_the_other_options(run: Run, docs: Path, tmp_path: Path) -> None:
    ran = run(
        "batch",
        docs,
        "-o",
        tmp_path / "out",
        "--fast",
        "-j",
        2,
        "--convert",
        "zh-HK",
        "--min-confidence",
        0,
        "--source-lang",
        "en-GB",
        "--segmented",
        "--formats",
        "json,tmx",
    )
    # With --segmented a file that holds both languages is one text, taken for that of its greater part.
    assert ran.code == 0
    data = json.loads((tmp_path / "out" / "rules.json").read_text(encoding="utf-8"))
    assert (data["source"]["lang"], data["target"]["lang"]) == ("en-GB", "zh-HK")
    assert data["target"]["segments"][0] == "圖書館開放規則"
    assert not (tmp_path / "out" / "rules.doubtful.tmx").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--formats", "tmx,doc"), "unknown format 'doc'"),
        (("--formats", "tmx,po"), "PO files are only read"),
        (("--formats", ""), "--formats: names no format"),
        (("--formats", " , "), "names no format"),
        (("-j", "0"), "0 is not in the range"),
        (("-j", "x"), "'x' is not a"),
        (("--source-lang", "de"), "neither Chinese nor English"),
        (("--encoding", "utf-99"), "no encoding is called"),
    ],
)
def test_wrong_options(
    refused: Callable[..., str], docs: Path, tmp_path: Path, options: tuple[str, ...], says: str
) -> None:
    assert says in refused("batch", docs, "-o", tmp_path / "out", "--fast", *options)
    assert not (tmp_path / "out").exists()


def test_wrong_folders(refused: Callable[..., str], docs: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    for folder, says in (
        (tmp_path / "none", "there is no such folder"),
        (docs / "both.txt", "is no folder"),
        (tmp_path / "nothing", "no documents here"),
        (tmp_path / "out", "cannot share a folder"),
    ):
        assert says in refused("batch", folder, "-o", tmp_path / "out", "--fast")
    (tmp_path / "file").write_text("x")
    assert "is a file, not a folder" in refused("batch", docs, "-o", tmp_path / "file", "--fast")

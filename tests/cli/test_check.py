"""`aligner check`: an existing bilingual file, and the same checks after aligning."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

ROWS = """基金首期规模为120万元。\tThe fund will start with 1.2 million yuan.
会议于2021年5月举行。\tThe meeting was held in May 2012.
各方表示欢迎。\t各方表示欢迎。
"""


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    path = tmp_path / "delivery.tsv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_issues_are_lines_on_standard_output(run: Run, delivery: Path) -> None:
    ran = run("check", delivery)
    lines = ran.out.decode().splitlines()
    assert ran.code == 0
    assert [line.removeprefix(f"{delivery}:").split(":")[0] for line in lines] == ["2", "3"]
    assert "2021" in lines[0]
    assert "2012" in lines[0]
    assert lines[0].endswith(" [unit 2, target “2012”]")
    assert run("check", delivery, "-o", "-").out == ran.out
    assert "3 units, 2 issues in 2 of them" in ran.err


@pytest.mark.parametrize(("severity", "code"), [("neutral", 1), ("major", 1), ("critical", 0)])
def test_a_pipeline_can_fail_on_them(run: Run, delivery: Path, severity: str, code: int) -> None:
    assert run("check", delivery, "--fail-on", severity).code == code


def test_reports_in_any_format(run: Run, delivery: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("r.html", "r.json", "r.xlf", "r.xliff", "r.xlsx")]
    ran = run("check", delivery, *(word for path in outputs for word in ("-o", path)))
    assert (ran.code, ran.out) == (0, b"")
    assert all(path.stat().st_size for path in outputs)
    beads = json.loads(outputs[1].read_text(encoding="utf-8"))["beads"]
    assert [[issue["check"] for issue in bead["issues"]] for bead in beads] == [[], ["numbers"], ["untranslated"]]
    again = run("check", outputs[2])
    assert len(again.out.decode().splitlines()) == 2


def test_a_text_report_is_that_list(run: Run, delivery: Path, tmp_path: Path) -> None:
    for name in ("report.txt", "a.issues"):
        assert run("check", delivery, "-o", tmp_path / name).out == b""
        assert (tmp_path / name).read_bytes() == run("check", delivery).out


def test_the_file_of_a_tool_is_not_made_anew(refused: Callable[..., str], delivery: Path, tmp_path: Path) -> None:
    assert "write .xlf" in refused("check", delivery, "-o", tmp_path / "new.sdlxliff")
    assert "PO files are only read" in refused("check", delivery, "-o", tmp_path / "new.po")
    assert not list(tmp_path.glob("new.*"))


def test_a_document_is_to_be_aligned_first(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "align it first" in refused("check", tmp_path / "a.docx")
    assert ".html" not in refused("check", tmp_path / "a.foo")


def test_standard_input_needs_its_format(run: Run) -> None:
    assert run("check", "-", "-f", "tsv", stdin=ROWS.encode()).out.count(b"\n") == 2
    assert run("check", "-", stdin=ROWS.encode()).code == 2


def test_the_checks_file_and_the_glossary(
    run: Run, refused: Callable[..., str], delivery: Path, tmp_path: Path
) -> None:
    chosen = tmp_path / "checks.toml"
    chosen.write_text('[aligner.checks]\nnumbers = "off"\n', encoding="utf-8")
    assert b"numbers" not in run("check", delivery, "--checks", chosen).out
    glossary = tmp_path / "terms.csv"
    glossary.write_text("zh,en\n基金,trust\n", encoding="utf-8")
    assert b"trust" in run("check", delivery, "--glossary", glossary).out
    assert "none.csv" in refused("check", delivery, "--glossary", tmp_path / "none.csv")
    assert "none.tsv" in refused("check", tmp_path / "none.tsv")


def test_aligning_checks_too(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(english.read_text(encoding="utf-8").replace("8 books", "18 books"), encoding="utf-8")
    assert run("align", chinese, english, "--fast", "-o", tmp_path / "a.json", "--fail-on", "major").code == 0
    assert run("align", chinese, wrong, "--fast", "-o", tmp_path / "b.json", "--fail-on", "major").code == 1


XLIFF = """<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version='1.2'>
  <file original="a.docx" source-language="zh-CN" target-language="en-US" datatype="x-own">
    <body>
      <trans-unit id="7"><source>会议于<g id="1">2021年</g>举行。</source><target>It was held in <g id="1">2012</g>.</target></trans-unit>
      <trans-unit id="8"><source>共有12人。</source><target>There were 12 people.</target></trans-unit>
    </body>
  </file>
</xliff>
"""  # noqa: E501


@pytest.fixture
def xliff(tmp_path: Path) -> Path:
    path = tmp_path / "delivery.sdlxliff"
    path.write_text(XLIFF, encoding="utf-8")
    return path


def test_the_file_itself_gets_notes_and_nothing_else(run: Run, xliff: Path, tmp_path: Path) -> None:
    assert run("check", xliff, "-o", xliff, "-o", tmp_path / "copy.xlf").code == 0
    text = xliff.read_text(encoding="utf-8")
    assert (tmp_path / "copy.xlf").read_text(encoding="utf-8") == text
    added = [line for line in text.splitlines() if line not in XLIFF.splitlines()]
    assert len(added) == 1
    assert 'from="aligner:issue"' in added[0]
    assert "2012" in added[0]
    assert run("check", xliff, "-o", xliff).code == 0
    assert xliff.read_text(encoding="utf-8") == text


def test_standard_input_is_annotated_too(run: Run, xliff: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlf"
    run("check", "-", "-f", "xliff12", "-o", out, stdin=XLIFF.encode())
    run("check", xliff, "-o", xliff)
    assert out.read_bytes() == xliff.read_bytes()


def test_another_format_or_other_texts_are_written_anew(
    run: Run, refused: Callable[..., str], xliff: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlf"
    assert run("check", xliff, "-o", out, "--convert", "zh-TW").code == 0
    assert "會議" in out.read_text(encoding="utf-8")
    assert "only Trados makes an .sdlxliff" in refused("check", xliff, "-o", xliff, "--convert", "zh-TW")
    assert "is the input itself" in refused("check", out, "-o", out, "--convert", "zh-CN")
    table = tmp_path / "a.csv"
    table.write_text("zh,en\n会议于2021年举行。,It was held in 2012.\n", encoding="utf-8")
    assert "is the input itself" in refused("check", table, "-o", table)
    assert table.read_text(encoding="utf-8").startswith("zh,en")


def test_tables_of_a_check_list_the_issues(run: Run, delivery: Path, tmp_path: Path) -> None:
    out = tmp_path / "issues.csv"
    run("check", delivery, "-o", out)
    rows = out.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("unit,id,severity,category,check")
    assert [row.split(",")[0] for row in rows[1:]] == ["2", "3"]


def accept(path: Path, words: str) -> None:
    """What a reviser does in a spreadsheet: a mark in the row of the issue with those words."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["words"] == words:
            row["accepted"] = "ok"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def test_what_is_accepted_stays_accepted(run: Run, xliff: Path, tmp_path: Path) -> None:
    issues = tmp_path / "issues.csv"
    assert run("check", xliff, "-o", issues, "--fail-on", "major").code == 1
    accept(issues, "2012")
    ran = run("check", xliff, "--accepted", issues, "--fail-on", "minor")
    assert (ran.code, ran.out) == (0, b"")
    assert "0 issues in 0 of them, 1 more accepted" in ran.err
    # A list that is written again keeps its marks, and a file that is written back takes them over.
    assert run("check", xliff, "-o", issues, "-o", xliff, "--fail-on", "minor").code == 0
    assert issues.read_text(encoding="utf-8-sig").count("yes") == 1
    assert "[accepted]" in xliff.read_text(encoding="utf-8")
    assert run("check", xliff, "--fail-on", "minor").code == 0
    # The text around may change, the words may not.
    edited = xliff.read_text(encoding="utf-8")
    xliff.write_text(edited.replace("It was held", "The meeting was held"), encoding="utf-8")
    assert run("check", xliff, "--fail-on", "minor").code == 0
    xliff.write_text(edited.replace(">2012<", ">2013<"), encoding="utf-8")
    assert run("check", xliff, "--fail-on", "minor").code == 1
    assert run("check", xliff, "--accepted", issues, "--fail-on", "minor").code == 1


def test_an_output_that_may_hold_marks_is_not_lost(
    run: Run, refused: Callable[..., str], delivery: Path, tmp_path: Path
) -> None:
    issues = tmp_path / "issues.json"
    issues.write_text("{", encoding="utf-8")
    assert "cannot be searched for accepted issues" in refused("check", delivery, "-o", issues)
    assert issues.read_text(encoding="utf-8") == "{"
    issues.write_bytes(b"")
    assert run("check", delivery, "-o", issues).code == 0


def test_unusable_lists_of_accepted_issues(refused: Callable[..., str], delivery: Path, tmp_path: Path) -> None:
    assert "none.csv" in refused("check", delivery, "--accepted", tmp_path / "none.csv")
    page = tmp_path / "report.html"
    page.write_text("<html/>", encoding="utf-8")
    assert "no accepted issues" in refused("check", delivery, "--accepted", page)


def test_what_is_accepted_counts_no_more_after_aligning(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(english.read_text(encoding="utf-8").replace("8 books", "18 books"), encoding="utf-8")
    issues = tmp_path / "a.issues.csv"
    assert run("align", chinese, wrong, "--fast", "-o", issues, "--fail-on", "major").code == 1
    accept(issues, "18")
    assert run("align", chinese, wrong, "--fast", "--accepted", issues, "-o", issues, "--fail-on", "major").code == 0
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "rules.zh.txt").write_bytes(chinese.read_bytes())
    (folder / "rules.en.txt").write_bytes(wrong.read_bytes())
    batch = ("batch", folder, "-o", tmp_path / "out", "--fast", "--fail-on", "major")
    assert run(*batch).code == 1
    assert run(*batch, "--accepted", issues).code == 0


def test_a_hostile_file_is_not_annotated(refused: Callable[..., str], xliff: Path) -> None:
    bomb = XLIFF.replace("<xliff", '<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">]><xliff').replace("12人", "12人&a;")
    xliff.write_text(bomb, encoding="utf-8")
    assert "entity" in refused("check", xliff, "-o", xliff)
    assert xliff.read_text(encoding="utf-8") == bomb


@pytest.fixture
def deliveries(tmp_path: Path, delivery: Path, xliff: Path) -> Path:
    """A folder with two files and one that is broken."""
    folder = tmp_path / "deliveries"
    folder.mkdir()
    for path in (delivery, xliff):
        path.rename(folder / path.name)
    (folder / "broken.tmx").write_text("<tmx", encoding="utf-8")
    return folder


def test_several_files_and_folders(run: Run, deliveries: Path) -> None:
    ran = run("check", deliveries / "delivery.tsv", deliveries, "-v")
    places = [line.removeprefix(f"{deliveries}/").split(": ")[0] for line in ran.out.decode().splitlines()]
    assert places == ["delivery.tsv:2", "delivery.tsv:3", "delivery.sdlxliff:5"]
    assert ran.code == 1, "one file failed"
    assert ran.err.splitlines()[0] == f"aligner: {deliveries}/delivery.tsv: 3 units, 2 issues in 2 of them"
    assert ran.err.splitlines()[1].startswith(f"aligner: {deliveries}/broken.tmx")
    assert ran.err.splitlines()[-1] == "aligner: 3 files: 5 units, 3 issues in 3 of them; 1 file failed"


@pytest.mark.parametrize(("severity", "code"), [("major", 1), ("critical", 0)])
def test_a_pipeline_fails_on_any_of_them(run: Run, deliveries: Path, severity: str, code: int) -> None:
    (deliveries / "broken.tmx").unlink()
    assert run("check", deliveries, "--fail-on", severity, "-q").code == code


def test_one_report_over_all(run: Run, deliveries: Path, tmp_path: Path) -> None:
    (deliveries / "broken.tmx").unlink()
    outputs = [tmp_path / name for name in ("all.sarif", "all.csv")]
    for jobs in (1, 2):
        ran = run("check", deliveries, "--fast", "-j", jobs, *(word for path in outputs for word in ("-o", path)))
        assert (ran.code, ran.out) == (0, b"")
        assert ran.err == "aligner: 2 files: 5 units, 3 issues in 3 of them\n"
        rows = list(csv.DictReader(outputs[1].read_text(encoding="utf-8-sig").splitlines()))
        assert [row["file"].removeprefix(f"{deliveries}/") for row in rows] == [
            "delivery.sdlxliff",
            "delivery.tsv",
            "delivery.tsv",
        ]
    assert len(json.loads(outputs[0].read_text(encoding="utf-8"))["runs"][0]["results"]) == 3


def test_what_several_files_cannot_have(
    run: Run, refused: Callable[..., str], deliveries: Path, tmp_path: Path
) -> None:
    assert "cannot be html" in refused("check", deliveries, "-o", tmp_path / "r.html")
    assert "leave them out" in refused("check", deliveries, "--convert", "zh-TW")
    assert "no such file" in refused("check", deliveries, tmp_path / "none.tmx")
    assert "is the input itself" in refused("check", deliveries, "-o", deliveries / "delivery.tsv")
    assert "Missing argument" in refused("check")
    assert run("check", deliveries, "-f", "xliff12").err == "aligner: 1 file: 2 units, 1 issue in 1 of them\n"


def test_other_languages_are_no_clean_bill(run: Run, refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "ab.csv").write_text("a,b\nx,y\n", encoding="utf-8")
    assert "holds no Chinese–English pair" in refused("check", tmp_path / "ab.csv", "-o", tmp_path / "r.html")
    assert not (tmp_path / "r.html").exists()
    mixed = tmp_path / "mixed.csv"
    mixed.write_text("zh,en\n双方同意。,Both sides agree.\n双方同意。,Стороны согласны.\n", encoding="utf-8")
    assert "1 of 2 units with two texts is no Chinese–English pair" in run("check", mixed, "--fast").err

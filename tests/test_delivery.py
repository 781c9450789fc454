"""Several bilingual files checked together: which files, what comes of each, the reports over all, and their marks."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from aligner.delivery import Checked, Delivery
from aligner.errors import UserError
from aligner.settings import Settings

FAST = Settings(encoder="none")
FUND = "基金首期规模为120万元。\tThe fund will start with 1.2 million yuan.\n"
MEETING = "会议于2021年5月举行。\tThe meeting was held in May 2012.\n"
WELCOME = "双方同意继续谈判。\tThe two sides agreed to continue the talks.\n各方表示欢迎。\t各方表示欢迎。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three files, one of them below, named as a user names them: from where they lie."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("fund.tsv", FUND + MEETING), ("deep/meeting.tsv", MEETING), ("welcome.tsv", WELCOME)):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Path("in")


def delivery(*places: Path | str, outputs: tuple[str, ...] = (), settings: Settings = FAST) -> Delivery:
    return Delivery.of([Path(place) for place in places], None, settings, outputs)


def told(results: list[Checked]) -> list[tuple[str, list[tuple[int, str]]]]:
    return [
        (result.path, [(number, issue.check) for number, unit in result.found for issue in unit.issues])
        for result in results
    ]


def test_a_folder_and_files_each_once_in_the_order_named(folder: Path) -> None:
    assert delivery("in/welcome.tsv", folder).paths == ("in/welcome.tsv", "in/fund.tsv", "in/deep/meeting.tsv")


def test_every_file_is_checked_by_itself(folder: Path) -> None:
    results = list(delivery(folder).checked())
    assert told(results) == [
        ("in/fund.tsv", [(2, "numbers")]),
        ("in/welcome.tsv", [(2, "untranslated")]),
        ("in/deep/meeting.tsv", [(1, "numbers")]),
    ]
    assert [result.units for result in results] == [2, 2, 1]


def test_processes_and_this_one_agree(folder: Path) -> None:
    (folder / "broken.tmx").write_text("<tmx", encoding="utf-8")
    assert list(delivery(folder).checked(2)) == list(delivery(folder).checked())


def test_a_broken_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "broken.tmx").write_text("<tmx", encoding="utf-8")
    results = list(delivery(folder).checked())
    assert [result.path for result in results if result.fault] == ["in/broken.tmx"]
    assert results[0].fault.startswith("in/broken.tmx")
    assert [bool(result.found) for result in results] == [False, True, True, True]


def test_lists_of_issues_and_terms_are_no_files_to_check(folder: Path) -> None:
    (folder / "issues.csv").write_text("unit,check,severity,side,words,source,target\n", encoding="utf-8")
    (folder / "terms.csv").write_text("zh,en\n基金,fund\n", encoding="utf-8")
    chosen = Settings(encoder="none", glossary=folder / "terms.csv")
    assert len(delivery(folder, settings=chosen).paths) == 3
    assert "in/terms.csv" in delivery(folder).paths
    (folder / "only").mkdir()
    (folder / "issues.csv").rename(folder / "only" / "issues.csv")
    with pytest.raises(UserError, match="no bilingual file in this folder"):
        delivery(folder / "only")


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("r.html", "cannot be html; use one of .sarif, .csv, .tsv, .issues"),
        ("r.xlf", "cannot be xliff12"),
        ("r.xlsx", "cannot be xlsx"),
        ("in/fund.tsv", "this output is the input itself"),
    ],
)
def test_outputs_that_cannot_hold_several_files(folder: Path, output: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        delivery(folder, outputs=(output,))
    assert (folder / "fund.tsv").read_text(encoding="utf-8") == FUND + MEETING


def test_unusable_settings_are_no_fault_of_a_file(folder: Path) -> None:
    with pytest.raises(UserError, match=r"none\.csv"):
        delivery(folder, settings=Settings(encoder="none", glossary=Path("none.csv")))


def written(*places: Path | str, output: str, settings: Settings = FAST) -> list[dict[str, str]]:
    """The rows of the list over these files."""
    files = delivery(*places, outputs=(output,), settings=settings)
    results = list(files.checked())
    for export in files.exports:
        assert files.write(export, results).units == sum(result.units for result in results)
    with open(output, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t" if output.endswith(".tsv") else ","))


@pytest.mark.parametrize("output", ["issues.csv", "issues.tsv"])
def test_one_list_over_all_files(folder: Path, output: str) -> None:
    rows = written(folder, output=output)
    assert next(iter(rows[0])) == "file"
    assert [(row["file"], row["unit"], row["check"], row["words"]) for row in rows] == [
        ("in/fund.tsv", "2", "numbers", "2012"),
        ("in/welcome.tsv", "2", "untranslated", "各方表示欢迎。"),
        ("in/deep/meeting.tsv", "1", "numbers", "2012"),
    ]


def test_one_log_over_all_files(folder: Path) -> None:
    files = delivery(folder, outputs=("all.sarif",))
    files.write(files.exports[0], list(files.checked()))
    (run,) = json.loads(Path("all.sarif").read_text(encoding="utf-8"))["runs"]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]]
    assert places == ["in/fund.tsv", "in/welcome.tsv", "in/deep/meeting.tsv"]
    prints = [result["partialFingerprints"]["issueWords/v1"] for result in run["results"]]
    assert prints[0] == prints[2], "a fingerprint does not hang on the other files"


def test_lines_for_editors(folder: Path) -> None:
    files = delivery(folder, outputs=("all.issues",))
    files.write(files.exports[0], list(files.checked()))
    lines = Path("all.issues").read_text(encoding="utf-8").splitlines()
    assert [line.split(": ")[0] for line in lines] == ["in/fund.tsv:2", "in/welcome.tsv:2", "in/deep/meeting.tsv:1"]


def test_a_file_in_other_languages_is_told_like_a_broken_one(folder: Path) -> None:
    (folder / "german.tsv").write_text("Der Hafen ist geschlossen.\tThe harbour is closed.\n", encoding="utf-8")
    (result,) = delivery("in/german.tsv").checked()
    assert "holds no Chinese–English pair" in result.fault
    mixed = FUND + "港口关闭。\tПорт закрыт сегодня.\n"
    (folder / "mixed.tsv").write_text(mixed, encoding="utf-8")
    (result,) = delivery("in/mixed.tsv").checked()
    assert result.remark.startswith("1 of 2 units")


def accept(path: str, file: str) -> None:
    """A reviser's mark at all issues of a file."""
    with open(path, encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    for row in rows:
        row["accepted"] = "ok" if row["file"] == file else row["accepted"]
    with open(path, "w", encoding="utf-8-sig", newline="") as table:
        writer = csv.DictWriter(table, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def test_what_is_accepted_holds_for_its_file_alone(folder: Path) -> None:
    written(folder, output="issues.csv")
    accept("issues.csv", "in/deep/meeting.tsv")
    marks = [(row["file"], row["accepted"]) for row in written("./in/", output="issues.csv")]
    assert marks == [("in/fund.tsv", ""), ("in/welcome.tsv", ""), ("in/deep/meeting.tsv", "yes")]
    chosen = Settings(encoder="none", accepted=(Path("issues.csv"),))
    assert [row["accepted"] for row in written(folder, output="other.csv", settings=chosen)] == ["", "", "yes"]


def test_marks_are_not_lost_with_a_file_that_is_not_checked_or_fails(folder: Path) -> None:
    written(folder, output="issues.csv")
    accept("issues.csv", "in/deep/meeting.tsv")
    before = Path("issues.csv").read_bytes()
    with pytest.raises(UserError, match=r"in/deep/meeting\.tsv, which is not checked now"):
        delivery("in/fund.tsv", "in/welcome.tsv", outputs=("issues.csv",))
    (folder / "deep/meeting.tsv").write_bytes(b"\x00\xff" * 40)
    with pytest.raises(UserError, match=r"in/deep/meeting\.tsv, which could not be checked"):
        written(folder, output="issues.csv")
    assert Path("issues.csv").read_bytes() == before
    (folder / "deep/meeting.tsv").unlink()
    assert len(written(folder, output="issues.csv")) == 2, "what is gone is gone"

"""Checking an alignment or a bilingual file from Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.checking import check, failing
from aligner.errors import UserError
from aligner.settings import Settings


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "delivery.tsv"
    path.write_text(
        "基金首期规模为120万元。\tThe fund will start with 1.2 million yuan.\n"
        "会议于2021年5月举行。\tThe meeting was held in May 2012.\n"
        "各方表示欢迎。\t各方表示欢迎。\n",
        encoding="utf-8",
    )
    return path


def test_a_file_is_checked_as_it_stands(table: Path) -> None:
    checked = check(table)
    assert [[issue.check for issue in unit.issues] for unit in checked] == [[], ["numbers"], ["untranslated"]]
    number = checked.units[1].issues[0]
    assert number.span is not None
    side = checked.units[1].source_text if number.side == "source" else checked.units[1].target_text
    assert side[slice(*number.span)] == number.text


def test_checking_again_finds_the_same_and_nothing_twice(table: Path) -> None:
    once = check(table)
    assert check(once) == once


def test_a_glossary_is_held_to(table: Path, tmp_path: Path) -> None:
    glossary = tmp_path / "terms.csv"
    glossary.write_text("zh,en\n基金,trust\n", encoding="utf-8")
    found = check(table, Settings(glossary=glossary)).units[0].issues
    assert [(issue.check, issue.text) for issue in found] == [("glossary", "基金")]


def test_checks_can_be_switched_off(table: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "checks.toml"
    chosen.write_text('[aligner.checks]\nnumbers = "off"\nuntranslated = "minor"\n', encoding="utf-8")
    issues = [issue for unit in check(table, Settings(checks=chosen)) for issue in unit.issues]
    assert [(issue.check, issue.severity) for issue in issues] == [("untranslated", "minor")]


@pytest.mark.parametrize(
    ("severity", "fails"), [(None, False), ("neutral", True), ("major", True), ("critical", False)]
)
def test_what_counts_as_a_failure(table: Path, severity: str | None, fails: bool) -> None:
    assert failing(check(table), severity) is fails


def test_an_unknown_check_is_said(table: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "checks.toml"
    chosen.write_text('[aligner.checks]\nnumbrs = "off"\n', encoding="utf-8")
    with pytest.raises(UserError, match="numbrs"):
        check(table, Settings(checks=chosen))

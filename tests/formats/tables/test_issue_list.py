"""Lists of issues: a row an issue, and what a reviser marks in them."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats.format import Format
from aligner.formats.tables.issue_list import IssuesCsv, IssuesTsv, is_issue_list, write_list
from aligner.formats.tables.issue_rows import ISSUE_COLUMNS
from aligner.formats.workbook import Xlsx
from aligner.model import Header, Issue, TranslationUnit

BOTH = pytest.mark.parametrize("form", [IssuesCsv(), IssuesTsv()], ids=lambda form: form.name)


def written(form: Format, header: Header, units: list[TranslationUnit]) -> bytes:
    out = io.BytesIO()
    form.write(header, iter(units), out)
    return out.getvalue()


def told(units: list[TranslationUnit]) -> list[tuple[str, str, list[Issue]]]:
    return [(unit.source_text, unit.target_text, list(unit.issues)) for unit in units if unit.issues]


@BOTH
def test_a_row_an_issue(form: Format, bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    lines = written(form, bitext_header, bitext_units).decode("utf-8-sig").splitlines()
    separator = "," if form.name == "issues-csv" else "\t"
    assert tuple(lines[0].split(separator)) == ISSUE_COLUMNS
    assert [line.split(separator)[0] for line in lines[1:]] == ["2", "2", "2", "3", "4"]
    assert separator.join(("2", "", "minor", "accuracy/mistranslation", "number", "target", "11", "30")) in lines[2]


@BOTH
def test_a_list_reads_back(form: Format, bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    marked = [
        replace(unit, issues=tuple(replace(issue, accepted=issue.severity == "minor") for issue in unit.issues))
        for unit in bitext_units
    ]
    header, units = form.read(io.BytesIO(written(form, bitext_header, marked)), "list")
    assert told(list(units)) == told(marked)
    assert (header.source_lang[:2], header.target_lang[:2]) == ("zh", "en")


@pytest.mark.parametrize(
    ("cell", "accepted"),
    [
        ("yes", True),
        ("x", True),
        ("OK, client wants it", True),
        ("是", True),
        ("", False),
        ("No", False),
        ("否", False),
    ],
)
def test_any_word_but_no_accepts(cell: str, accepted: bool) -> None:
    rows = f"unit,check,severity,side,words,accepted,source,target\n1,numbers,major,target,15,{cell!r},十二,15\n"
    rows = rows.replace("'", '"')
    (unit,) = IssuesCsv().read(io.BytesIO(rows.encode()), "a.csv")[1]
    (issue,) = unit.issues
    assert (issue.check, issue.text, issue.span, issue.accepted) == ("numbers", "15", None, accepted)


def test_a_cell_that_cannot_be_is_said() -> None:
    rows = "unit,check,severity,side,words,accepted,source,target\n1,numbers,grave,target,15,,十二,15\n"
    with pytest.raises(UserError, match=r"a\.csv:2.*'grave'.*neutral, minor"):
        list(IssuesCsv().read(io.BytesIO(rows.encode()), "a.csv")[1])


def test_a_workbook_has_both(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(written(Xlsx(), bitext_header, bitext_units)))
    assert book.sheetnames == ["beads", "issues", "about"]
    rows = list(book["issues"].values)
    assert rows[0] == ISSUE_COLUMNS
    assert [row[0] for row in rows[1:]] == [2, 2, 2, 3, 4]
    assert book["issues"].auto_filter.ref == "A1:M6"
    assert book["issues"].freeze_panes == "A2"


def test_a_mark_in_a_workbook_is_read(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(written(Xlsx(), bitext_header, bitext_units)))
    sheet = book["issues"]
    sheet.cell(row=4, column=ISSUE_COLUMNS.index("accepted") + 1, value="x")
    saved = io.BytesIO()
    book.save(saved)
    header, units = Xlsx().read(io.BytesIO(saved.getvalue()), "a.xlsx")
    accepted = [issue for unit in units for issue in unit.issues if issue.accepted]
    assert [issue.check for issue in accepted] == [sheet.cell(row=4, column=5).value]
    assert header == bitext_header


@BOTH
def test_a_list_over_several_files_reads_back(form: Format, bitext_units: list[TranslationUnit]) -> None:
    out = io.BytesIO()
    numbered = [pair for pair in enumerate(bitext_units, 1) if pair[1].issues]
    write_list([("in/甲.xlf", numbered), ("=b.xlf", numbered)], out, tabs=form.name == "issues-tsv")
    units = list(form.read(io.BytesIO(out.getvalue()), "list")[1])
    assert [unit.place and unit.place.file for unit in units] == ["in/甲.xlf"] * len(numbered) + ["=b.xlf"] * len(
        numbered
    )
    assert told(units) == 2 * told(bitext_units)


def test_a_list_is_told_from_a_table_of_texts(
    tmp_path: Path, bitext_header: Header, bitext_units: list[TranslationUnit]
) -> None:
    path = tmp_path / "a.csv"
    for form in (IssuesCsv(), IssuesTsv()):
        path.write_bytes(written(form, bitext_header, bitext_units))
        assert is_issue_list(path)
    path.write_text(";".join(ISSUE_COLUMNS), encoding="utf-8")
    assert is_issue_list(path), "as Excel saves it in Europe"
    for text in ("source,target\n", "", "第一条"):
        path.write_bytes(text.encode("gb18030"))
        assert not is_issue_list(path)
    assert not is_issue_list(tmp_path / "none.csv")

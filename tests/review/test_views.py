from __future__ import annotations

from dataclasses import replace

from aligner.model import Issue
from aligner.review import verdicts
from aligner.review.sheet import Sheet, sheet_of
from aligner.review.views import counts, row_view
from tests.review.conftest import HEADER, unit

LOOSE = Issue("loose", "accuracy/mistranslation", "minor", "target", None, "", "The translation is loose here.")


def test_a_row_has_all_that_the_page_shows(sheet: Sheet) -> None:
    view = row_view(sheet.rows[2], None)
    assert view["source"] == {"text": "首班船六点开。末班船九点开。", "starts": [0, 7], "count": 2}
    assert (view["confidence"], view["state"], view["kinds"]) == (0.6, "aligned", ["likely", "doubtful", "many"])
    assert row_view(sheet.rows[5], None)["kinds"] == ["sure", "omission", "many"]
    assert row_view(sheet.rows[5], 3)["kinds"] == ["sure", "moved", "many"]


def test_an_issue_is_named_and_explained_in_both_languages() -> None:
    issue = Issue(
        "numbers", "accuracy/number", "major", "target", (0, 3), "Six", "“Six” has no counterpart in the source."
    )
    (found,) = row_view(sheet_of(HEADER, [unit(("七。",), ("Six.",), issues=(issue,))]).rows[0], None)["issues"]
    assert found["message"] == ["“Six” has no counterpart in the source.", "“Six”在原文中没有对应。"]
    assert len(found["check"]) == 2


def test_counts(sheet: Sheet) -> None:
    row = sheet.rows[4]
    marked = sheet.with_rows(4, 5, [replace(row, unit=replace(row.unit, issues=(LOOSE,)))])
    found = counts(verdicts.reject(verdicts.confirm(marked, 0), 6))
    assert found == {
        "rows": 7, "confirmed": 1, "doubtful": 2, "omission": 1, "addition": 1, "loose": 1, "moved": 0, "issues": 1,
        "rejected": 1, "note": 1,
    }  # fmt: skip

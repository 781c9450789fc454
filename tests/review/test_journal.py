from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.model import Issue
from aligner.review import edits, verdicts
from aligner.review.journal import Journal, counts_in
from aligner.review.journal_rows import rows_of_json, rows_to_json
from aligner.review.sheet import Sheet, Splice

ISSUE = Issue("numbers", "accuracy/number", "major", "target", (0, 2), "It", "“It” has no counterpart.", accepted=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "渡口.review"


def replayed(journal: Journal, sheet: Sheet) -> Sheet:
    for edit in journal.edits():
        sheet = edit.splice.applied(sheet)
    return sheet


def test_edits_are_there_again_and_go_back_and_forth(path: Path, sheet: Sheet) -> None:
    merged, judged = edits.merge(sheet, 1), verdicts.confirm_above(edits.merge(sheet, 1), 6)
    journal = Journal(path)
    assert journal.base is None
    journal.begin(sheet.rows, "abc")
    journal.record("merge", Splice.between(sheet.rows, merged.rows))
    journal.record("confirm_above", Splice.between(merged.rows, judged.rows))
    journal.step(1)
    journal.keep_place(4)
    journal.close()
    again = Journal(path)
    assert again.base == sheet.rows
    assert (again.applied, again.written, again.place) == (1, "abc", 4)
    assert replayed(again, sheet).rows == merged.rows
    assert [again.name(number) for number in (1, 2, 3)] == ["merge", "confirm_above", None]
    assert again.edit(2).splice.inverse.applied(judged).rows == merged.rows
    again.record("reject", Splice.between(merged.rows, verdicts.reject(merged, 4).rows))
    assert [again.name(number) for number in (1, 2, 3)] == ["merge", "reject", None], "what was undone is gone"
    again.close()


def test_judgements_and_counts_are_kept(path: Path, sheet: Sheet) -> None:
    journal = Journal(path)
    journal.begin(sheet.rows, "")
    journal.keep_judgement(("渡船", "It"), 0.25, (ISSUE,))
    journal.note_written("def", '{"rows": 7}')
    assert list(journal.judgements()) == [(("渡船", "It"), 0.25, (ISSUE,))]
    journal.close()
    assert counts_in(path) == '{"rows": 7}'
    assert counts_in(path.with_name("none.review")) is None


def test_rows_are_written_and_read_without_loss(sheet: Sheet) -> None:
    rows = edits.merge(sheet, 1).rows
    assert rows_of_json(rows_to_json(rows), "") == rows


def test_a_process_that_was_killed_leaves_every_edit(path: Path, sheet: Sheet) -> None:
    code = (
        "import os, sys; from aligner.review.journal import Journal; from aligner.review.sheet import Splice\n"
        "journal = Journal(sys.argv[1]); journal.begin((), ''); journal.record('merge', Splice(0, (), ()))\n"
        "os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == -9
    journal = Journal(path)
    assert journal.name(1) == "merge"
    journal.close()


def test_one_process_at_a_time(path: Path) -> None:
    journal = Journal(path)
    with pytest.raises(UserError, match="is open in another review"):
        Journal(path)
    journal.close()
    Journal(path).close()


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (a)")
    connection.close()


def newer(path: Path) -> None:
    Journal(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda path: path.write_bytes(b"no database, but a text of some length" * 40), "is no journal"),
        (foreign, "another program's database"),
        (newer, "newer version"),
        (lambda path: path.mkdir(), "cannot be opened"),
    ],
)
def test_a_file_that_is_no_journal_is_left_as_it_is(path: Path, spoil: object, what: str) -> None:
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(UserError, match=what):
        Journal(path)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_spoilt_contents_are_told(path: Path, sheet: Sheet) -> None:
    journal = Journal(path)
    journal.begin(sheet.rows, "")
    journal.record("merge", Splice.between(sheet.rows, edits.merge(sheet, 1).rows))
    journal.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE edits SET added = x'00'")
        connection.execute("UPDATE meta SET value = 2 WHERE name = 'applied'")
    connection.close()
    journal = Journal(path)
    for number in (1, 2):
        with pytest.raises(UserError, match="is damaged"):
            journal.edit(number)
    journal.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(path: Path) -> None:
    path.parent.chmod(0o500)
    with pytest.raises(UserError):
        Journal(path)
    path.parent.chmod(0o700)

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from aligner.errors import UserError
from aligner.formats.json_file import Json
from aligner.reading import read
from aligner.review.journal import Journal
from aligner.review.refused import Refused
from aligner.review.session import Session
from aligner.review.worker import Worker
from aligner.settings import Settings
from tests.review.conftest import HEADER, UNITS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "渡口.json"
    with found.open("wb") as out:
        Json().write(HEADER, iter(UNITS), out)
    return found


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    """A session in a life of its own: opened, and closed with all files written."""
    failures: list[Exception] = []
    worker = Worker(lambda task, error: failures.append(error))
    session = Session(path, Settings(encoder="none"), worker)
    try:
        yield session
    finally:
        worker.close()
        session.close()
    assert failures == []


def until(true: Callable[[], Any]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def serial(session: Session) -> int:
    found: int = session.changes(0)["serial"]
    return found


def test_opening_and_closing_changes_no_byte(path: Path) -> None:
    before = path.read_bytes()
    with opened(path) as session:
        assert len(session.view()["rows"]) == 7
        with pytest.raises(Refused, match="Nothing to undo"):
            session.undo(0)
    assert path.read_bytes() == before


def test_an_edit_is_told_and_gets_into_the_file_and_is_checked(path: Path) -> None:
    with opened(path) as session:
        answer = session.edit("merge", {"key": 1}, 0)
        (event,) = answer["events"]
        assert (event["at"], event["removed"], [row["key"] for row in event["rows"]]) == (0, 2, [1])
        assert (answer["undo"], answer["saved"], answer["checking"]) == ("merge", False, [1])
        until(lambda: session.changes(0)["saved"] and not session.changes(0)["checking"])
        assert session.changes(answer["serial"])["events"][0]["rows"][0]["adequacy"] is not None
    assert len(read(path).units) == 6


def test_undo_and_redo_reach_into_earlier_lives(path: Path) -> None:
    before = path.read_bytes()
    with opened(path) as session:
        session.edit("merge", {"key": 1}, 0)
        session.edit("annotate", {"key": 4, "text": "十五？"}, serial(session))
        session.keep_place(4)
    with opened(path) as session:
        assert session.view()["place"] == 4
        assert session.view()["rows"][3]["note"] == "十五？"
        session.undo(0)
        session.undo(serial(session))
        assert session.view()["redo"] == "merge"
    assert path.read_bytes() == before
    with opened(path) as session:
        session.redo(0)
        session.redo(serial(session))
        with pytest.raises(Refused, match="Nothing to redo"):
            session.redo(serial(session))
    assert read(path).units[3].note == "十五？"


def test_a_window_that_knows_an_older_state_overwrites_nothing(path: Path) -> None:
    with opened(path) as session:
        session.edit("merge", {"key": 1}, 0)
        with pytest.raises(Refused, match="another window"):
            session.edit("reject", {"key": 1}, 0)
        assert session.view()["rows"][0]["state"] == "confirmed"
        assert session.changes(0)["events"][0]["at"] == 0


def test_a_window_that_was_away_too_long_loads_anew(path: Path) -> None:
    with opened(path) as session:
        for _ in range(300):
            session.edit("reject", {"key": 1}, serial(session))
            session.edit("reopen", {"key": 1}, serial(session))
        assert session.changes(0)["reload"]
        assert session.changes(10**9)["reload"], "a window of another life"
        assert not session.changes(serial(session))["reload"]


def test_a_refused_edit_leaves_no_trace(path: Path) -> None:
    with opened(path) as session:
        with pytest.raises(Refused):
            session.edit("merge", {"key": 0}, 0)
        session.edit("reopen", {"key": 0}, 0)
        assert (serial(session), session.changes(0)["undo"]) == (0, None)


def test_a_file_that_was_changed_in_between_is_one_edit(path: Path) -> None:
    with opened(path) as session:
        session.edit("confirm", {"key": 0}, 0)
        session.edit("annotate", {"key": 6, "text": "队"}, serial(session))
    mine = path.read_bytes()
    path.write_bytes(mine.replace(b"carry fifteen", b"carry twelve"))
    with opened(path) as session:
        rows = session.view()["rows"]
        assert [row["key"] for row in rows][:4] == [0, 1, 2, 3]
        assert rows[4]["target"]["text"] == "It can carry twelve people."
        assert session.view()["undo"] == "outside"
        session.undo(serial(session))
    assert path.read_bytes() == mine


@pytest.mark.parametrize(("keep", "people"), [("mine", "fifteen"), ("theirs", "twelve")])
def test_a_file_that_is_changed_meanwhile_is_not_overwritten(path: Path, keep: str, people: str) -> None:
    with opened(path) as session:
        path.write_bytes(path.read_bytes().replace(b"carry fifteen", b"carry twelve"))
        session.edit("confirm", {"key": 0}, 0)
        until(lambda: session.changes(0)["changed_outside"])
        assert read(path).units[0].state == "aligned"
        session.settle(keep, serial(session))
        until(lambda: session.changes(0)["saved"])
        assert not session.changes(0)["changed_outside"]
    units = read(path).units
    assert units[4].target_text == f"It can carry {people} people."
    assert units[0].state == ("confirmed" if keep == "mine" else "aligned")


def spoiled(path: Path) -> None:
    """A review in which the file's place is taken by a folder."""
    with opened(path) as session:
        path.unlink()
        path.mkdir()
        session.edit("confirm", {"key": 0}, 0)
        until(lambda: session.changes(0)["trouble"])


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(path: Path) -> None:
    kept = path.read_bytes()
    with pytest.raises(UserError, match=r"does not have the last edits .* they are in 渡口\.review"):
        spoiled(path)
    path.rmdir()
    path.write_bytes(kept)
    with opened(path) as session:
        assert session.view()["rows"][0]["state"] == "confirmed"
    assert read(path).units[0].state == "confirmed"


def test_a_file_of_ours_is_known_though_its_writer_was_killed(path: Path) -> None:
    """Between the file's appearing and the journal's note of it another edit was answered."""
    with opened(path) as session:
        session.edit("confirm", {"key": 0}, 0)
        until(lambda: session.changes(0)["saved"])
        first = path.read_bytes()
        session.edit("confirm", {"key": 1}, serial(session))
    journal = Journal(path.with_suffix(".review"))
    journal.announce(sha256(first).hexdigest())
    journal.note_written("older", "{}")
    journal.close()
    path.write_bytes(first)
    with opened(path) as session:
        assert session.view()["undo"] == "confirm"
        assert session.view()["rows"][1]["state"] == "confirmed"
    assert read(path).units[1].state == "confirmed"

"""`report.json`: written, read back, and never believed where it was not written by us."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.batch.results import LearntTogether, Report, Result, make_folder, write_if_new
from aligner.errors import UserError

RESULT = Result(
    "甲",
    "aligned",
    "甲.zh.txt",
    "甲.en.txt",
    "names",
    "zh-CN",
    "en-US",
    "",
    9,
    1,
    2,
    3,
    4,
    (10, 11),
    ("甲.tmx", "x/甲.json"),
    "0123",
    {"major": 2},
)


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    results = (RESULT, Result("b", "failed", "b.txt", message="b.txt: the file is empty"))
    Report(results, ["c.png"], "key").write(path)
    assert Report.read(path) == Report(results, (), "key")
    assert Report.read(path).by_name()["甲"].segments == (10, 11)
    assert "甲.zh.txt" in path.read_text(encoding="utf-8")


def test_what_was_learnt_together_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    Report([RESULT], learnt_together=LearntTogether(7, "0123")).write(path)
    assert Report.read(path).learnt_together == LearntTogether(7, "0123")
    data = json.loads(path.read_text(encoding="utf-8"))
    for wrong in (None, 5, [], {}, {"pairs": 7}, {"pairs": "7", "key": "0123"}, {"pairs": 7, "key": None}):
        path.write_text(json.dumps({**data, "learnt_together": wrong}), encoding="utf-8")
        assert Report.read(path) == Report()


def test_what_is_left_over_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    left_over = {"乙": ("乙.tmx", "x/乙.json")}
    Report([RESULT], left_over=left_over).write(path)
    assert Report.read(path).left_over == left_over
    data = json.loads(path.read_text(encoding="utf-8"))
    for wrong in (None, 5, [1], {"乙": 5}, {"乙": [5]}, {"乙": ["/etc/passwd"]}, {"乙": ["../other.tmx"]}):
        path.write_text(json.dumps({**data, "left_over": wrong}), encoding="utf-8")
        assert Report.read(path) == Report()
    Report([RESULT]).write(path)
    assert "left_over" not in path.read_text(encoding="utf-8"), "a key only where there is something to tell"


def test_the_same_report_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    Report([RESULT]).write(path)
    before = path.stat().st_mtime_ns
    Report([RESULT]).write(path)
    assert path.stat().st_mtime_ns == before
    Report([replace(RESULT, beads=8)]).write(path)
    assert path.stat().st_mtime_ns != before


@pytest.mark.parametrize(
    "change",
    [
        {"outputs": ["../../etc/passwd"]},
        {"outputs": ["/etc/passwd"]},
        {"outputs": ["a/../../b"]},
        {"outputs": [5]},
        {"outputs": None},
        {"name": 5},
        {"outcome": "perfect"},
        {"pairing": "by hand"},
        {"segments": [1]},
        {"beads": "many"},
        {"beads": True},
        {"issues": {"major": "x"}},
        {"issues": []},
        {"unheard": 1},
        {"key": None},
    ],
)
def test_a_report_that_someone_changed_counts_for_nothing(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "report.json"
    data = {"version": 1, "documents": [{**asdict(RESULT), **change}], "content_key": ""}
    path.write_text(json.dumps(data), encoding="utf-8")
    assert Report.read(path) == Report()


SCALARS = st.none() | st.integers() | st.text(max_size=3)
KEYS = st.sampled_from(["version", "documents", "content_key", "learnt_together", "name"])
INNER = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(KEYS, SCALARS)


@given(INNER | st.lists(INNER, max_size=3) | st.dictionaries(KEYS, INNER))
def test_no_json_is_an_obstacle(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert isinstance(Report.read(path), Report)


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="is a file, not a folder"):
        make_folder(tmp_path / "file")
    with pytest.raises(UserError, match="cannot be made"):
        make_folder(tmp_path / "file" / "x")
    make_folder(tmp_path / "a" / "b")
    with pytest.raises(UserError, match="is a folder"):
        write_if_new(tmp_path / "a" / "b", "x")

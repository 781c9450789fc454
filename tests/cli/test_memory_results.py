"""Results on a terminal and elsewhere: colours for people only."""

from __future__ import annotations

import csv
import io

import pytest

from aligner.cli.memory.results import WIDTH, Output, as_csv, as_json, as_tsv


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "72")


@pytest.mark.usefixtures("terminal")
def test_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    out = Output("-", "txt")
    assert out.width == 72
    assert "网络" in out.marked("网络")
    assert out.marked("网络").startswith("\x1b[")
    assert out.marked("") == ""
    monkeypatch.setenv("NO_COLOR", "1")
    assert (out.marked("网络"), out.faint("a.tmx")) == ("网络", "a.tmx")


@pytest.mark.usefixtures("terminal")
def test_in_a_file_even_if_the_terminal_is_there() -> None:
    out = Output("x.txt", "txt")
    assert (out.width, out.marked("网络"), out.faint("a.tmx")) == (WIDTH, "网络", "a.tmx")


def test_tables() -> None:
    columns, rows = ("a", "b"), [("=1+1", 2), ("x\ty\n", 0.5)]
    assert as_tsv(columns, rows) == "a\tb\n=1+1\t2\nx\\ty\\n\t0.5\n"
    assert list(csv.reader(io.StringIO(as_csv(columns, rows).removeprefix("\ufeff")))) == [
        ["a", "b"],
        ["'=1+1", "2"],
        ["x\ty\n", "0.5"],
    ]
    assert as_json({"b": "网"}) == '{\n "b": "网"\n}\n'

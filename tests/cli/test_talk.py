"""Remarks and progress: on standard error, one line each, silent when asked or when nobody is there."""

from __future__ import annotations

import io
import sys

import pytest

from aligner.cli.talk import Talk, tell


@pytest.mark.parametrize(
    ("quiet", "verbose", "said"),
    [
        (False, False, ["aligner: more", "aligner: two lines"]),
        (False, True, ["aligner: more", "aligner: two lines", "aligner: detail"]),
        (True, False, []),
        (True, True, []),
    ],
)
def test_how_much_is_said(capsys: pytest.CaptureFixture[str], quiet: bool, verbose: bool, said: list[str]) -> None:
    talk = Talk(quiet, verbose)
    talk.say("more")
    talk.say("two\n  lines")
    talk.detail("detail")
    out, err = capsys.readouterr()
    assert (out, err.splitlines()) == ("", said)


def test_nobody_listens(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(28, "No space left on device")

    for stream in (None, Full()):
        monkeypatch.setattr(sys, "stderr", stream)
        tell("a remark")
        assert list(Talk().track([1, 2], 2, "counting")) == [1, 2]
    assert capsys.readouterr().out == ""


def test_progress_goes_to_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for quiet, shown in ((False, True), (True, False)):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        assert list(Talk(quiet).track(range(3), 3, "aligning")) == [0, 1, 2]
        assert bool(terminal.getvalue()) is shown


def test_a_counter_is_seen_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Talk().counter("importing", "units") as show:
        show(1000, "a.tmx")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with Talk().counter("importing", "units") as show:
        show(1000, "a[1].tmx")
        show(12_000, "a[1].tmx")
    told = capsys.readouterr()
    assert "importing a[1].tmx 12,000 units" in told.err
    assert told.out == ""

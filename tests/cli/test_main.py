"""`main` and the shell around it: help, version, streams that are closed or full, processes that are killed."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from aligner import __version__
from aligner.cli import COMMANDS
from aligner.cli import align as align_module

Run = Callable[..., Any]
Process = Callable[..., "subprocess.CompletedProcess[bytes]"]
FULL = Path("/dev/full")


def test_version_and_help(run: Run) -> None:
    assert run("--version").out.decode() == f"aligner, version {__version__}\n"
    for flag in ("-h", "--help"):
        assert all(f"  {name}  " in run(flag).out.decode() for name in COMMANDS)
        for name in COMMANDS:
            assert run(name, flag).out.decode().startswith(f"Usage: aligner {name} ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Missing command. (see aligner --help)"),
        (("frob",), "No such command 'frob'. (see aligner --help)"),
        (("align",), "Missing argument 'SOURCE'. (see aligner align --help)"),
        (("batch", "x"), "Missing option '-o' / '--output'. (see aligner batch --help)"),
        (("evaluate",), "(see aligner evaluate --help)"),
        (("train", "x"), "(see aligner train --help)"),
    ],
)
def test_wrong_usage(refused: Callable[..., str], arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(*arguments)


def test_a_fault_of_the_program_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(align_module.command, "callback", fails)
    ran = run("align", "x")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "a fault of this program, ZeroDivisionError: division by zero; please report it" in ran.err
    monkeypatch.setenv("ALIGNER_TRACEBACK", "1")
    from aligner.cli import main

    with pytest.raises(ZeroDivisionError):
        main(["align", "x"])


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (KeyboardInterrupt(), 130, "interrupted; nothing half written is left"),
        (click.Abort(), 130, "interrupted"),
        (MemoryError(), 2, "too large"),
        (RecursionError(), 2, "too deeply nested"),
        (OSError(28, "No space left on device", "/tmp/x"), 2, "/tmp/x: No space left on device"),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_what_ends_a_run(run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, says: str) -> None:
    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(align_module.command, "callback", fails)
    ran = run("align", "x")
    assert ran.code == code
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_a_terminal_without_chinese_gets_the_same_bytes(
    process: Process, run: Run, chinese: Path, english: Path, gold: Path
) -> None:
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ran = process("align", chinese, english, "--fast", env=plain)
    assert (ran.returncode, ran.stdout) == (0, run("align", chinese, english, "--fast").out)
    missing = process("align", chinese.parent / "无此文件.txt", env=plain)
    assert (missing.returncode, missing.stderr.count(b"\n")) == (2, 1)
    assert b"no such file" in missing.stderr
    scored = process("evaluate", gold, "--fast", env=plain)
    assert scored.returncode == 0
    assert "0.9–1.0" in scored.stdout.decode()


def test_a_reader_that_has_enough(chinese: Path, english: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "aligner", "align", chinese, english, "--fast", "-o", "-", "-o"]
    ran = subprocess.run([*command, tmp_path / "x.tmx"], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert (tmp_path / "x.tmx").exists(), "files are written before standard output"


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [("--help",), ("align", "{c}", "{e}", "--fast")])
def test_standard_output_on_a_full_disk(
    process: Process, chinese: Path, english: Path, arguments: tuple[str, ...]
) -> None:
    with FULL.open("wb") as full:
        ran = process(*(word.format(c=chinese, e=english) for word in arguments), stdout=full)
    assert (ran.returncode, ran.stderr.count(b"\n")) == (2, 1)
    assert b"output" in ran.stderr


def test_closed_streams(chinese: Path, english: Path, tmp_path: Path) -> None:
    shell = f"'{sys.executable}' -m aligner align '{chinese}' '{english}' --fast"
    closed = subprocess.run(f"{shell} >&-", shell=True, stderr=subprocess.PIPE, timeout=60, check=False)
    assert closed.returncode == 2
    assert closed.stderr == b"aligner: standard output: is closed; name a file instead of -\n"
    silent = subprocess.run(f"{shell} -o - 2>&-", shell=True, stdout=subprocess.PIPE, timeout=60, check=False)
    assert silent.returncode == 0
    assert silent.stdout.startswith(b"# zh-CN | en-US |")
    assert b"aligner:" not in silent.stdout


def test_a_file_larger_than_allowed(process: Process, chinese: Path, english: Path, tmp_path: Path) -> None:
    output = tmp_path / "x.html"
    output.write_text("the report of yesterday")
    ran = process(
        "align",
        chinese,
        english,
        "--fast",
        "-o",
        output,
        env={"PYTHONDONTWRITEBYTECODE": "1"},  # Python leaves its compiled files cut short where they grow too large
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)),
    )
    assert ran.returncode == 2
    assert b"x.html: the file would be larger than the system allows; " in ran.stderr
    assert ran.stderr.count(b"\n") == 1
    assert output.read_text() == "the report of yesterday"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([chinese.name, english.name, "x.html"])


def test_killed_in_the_middle(chinese: Path, english: Path, tmp_path: Path) -> None:
    output = tmp_path / "x.json"
    output.write_text("the alignment of yesterday")
    command = [sys.executable, "-m", "aligner", "align", chinese, english, "-o", output]
    for delay in (0.2, 0.6, 1.0):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
            time.sleep(delay)
            running.send_signal(signal.SIGKILL)
        text = output.read_text(encoding="utf-8")
        assert text == "the alignment of yesterday" or json.loads(text)["beads"]


def test_the_same_bytes_each_time_and_everywhere(
    process: Process, run: Run, chinese: Path, english: Path, tmp_path: Path
) -> None:
    names = ("a.tmx", "a.xlf", "a.xliff", "a.json", "a.html", "a.xlsx", "a.tmx.gz")
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    both = ("align", chinese, english)
    assert run(*both, *(a for n in names for a in ("-o", first / n))).code == 0
    more = {"ALIGNER_THREADS": "2", "OPENBLAS_NUM_THREADS": "2", "PYTHONHASHSEED": "7", "TZ": "Asia/Shanghai"}
    assert process(*both, *(a for n in names for a in ("-o", second / n)), env=more, cwd=second).returncode == 0
    assert [n for n in names if (first / n).read_bytes() != (second / n).read_bytes()] == []

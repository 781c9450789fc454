"""Several processes: the same results, also when one of them is killed or their parent is."""

from __future__ import annotations

import importlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from aligner.batch.engines import results_of
from aligner.batch.jobs import Task, run
from aligner.batch.pairing import Job, documents_in
from aligner.batch.results import Result
from aligner.settings import Settings

Put = Callable[..., Path]
Texts = dict[str, tuple[str, str]]


@pytest.fixture
def tasks(put: Put, texts: Texts, tmp_path: Path) -> list[Task]:
    folder = put({f"{name}.txt": texts["glued"][k % 2] for k, name in enumerate("abc")})
    return [
        Task(Job(found.name, found), folder, tmp_path / "out", Settings(encoder="none"), ("align",))
        for found in documents_in(folder)[0]
    ]


def by_name(results: object) -> dict[str, Result]:
    return {result.name: result for result in results}  # type: ignore[attr-defined]


def test_processes_and_this_one_agree(tasks: list[Task]) -> None:
    assert by_name(results_of(run, tasks, 2, Task.failed)) == by_name(results_of(run, tasks, 1, Task.failed))


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str, str], ModuleType]:
    """`module(name, text)`: a process started afresh cannot find a function of a test module, but one of this."""

    def imported(name: str, text: str) -> ModuleType:
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        return importlib.import_module(name)

    return imported


def test_a_killed_process_costs_one_document(tasks: list[Task], module: Callable[[str, str], ModuleType]) -> None:
    killing = module(
        "killing",
        "import os, signal\nfrom aligner.batch.results import Result\n\n\ndef run(task):\n"
        "    if task.job.name == 'b':\n        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return Result(task.job.name, 'aligned', '', message=os.environ['ALIGNER_THREADS'])\n",
    )
    results = by_name(results_of(killing.run, tasks, 2, Task.failed))
    assert [results[name].outcome for name in "abc"] == ["aligned", "failed", "aligned"]
    assert "the system ended the process" in results["b"].message
    assert results["a"].message == "1", "each process works in one thread"


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no signal masks here")
def test_no_process_hears_ctrl_c_not_even_while_it_is_starting(
    tasks: list[Task], module: Callable[[str, str], ModuleType]
) -> None:
    listening = module(
        "listening",
        "import signal\nfrom aligner.batch.results import Result\n\n\ndef run(task):\n"
        "    blocked = signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])\n"
        "    return Result(task.job.name, 'aligned', '', message=f'deaf from the start: {blocked}')\n",
    )
    results = by_name(results_of(listening.run, tasks, 2, Task.failed))
    assert {result.message for result in results.values()} == {"deaf from the start: True"}
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, []), "this process hears it again"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no /proc here")
def test_processes_end_with_their_parent_and_the_work_goes_on(put: Put, texts: Texts, tmp_path: Path) -> None:
    folder = put({f"{k:02}.txt": texts["glued"][k % 2] * 3 for k in range(6)})
    output = tmp_path / "out"
    batch = [sys.executable, "-m", "aligner", "batch", str(folder), "--fast", "-q", "--formats", "json,tmx", "-o"]
    command = [*batch, str(output), "-j", "2"]
    with subprocess.Popen(command) as running:
        wait_until(lambda: any(output.glob("*.json")))
        children = [int(pid) for pid in Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()]
        running.kill()
    assert children
    wait_until(lambda: not any(alive(pid) for pid in children))
    assert not (output / "report.html").exists()
    assert subprocess.run(command, check=False).returncode == 0
    assert subprocess.run([*batch, str(tmp_path / "fresh")], check=False).returncode == 0
    for path in (tmp_path / "fresh").iterdir():
        assert (output / path.name).read_bytes() == path.read_bytes()


def alive(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_until(true: Callable[[], bool]) -> None:
    for _ in range(400):
        if true():
            return
        time.sleep(0.05)
    pytest.fail("waited for 20 seconds in vain")

"""Units shared out among copies of the process: the same result as from one."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from aligner.model import Header, TranslationUnit
from aligner.quality import sharing
from aligner.quality.running import run_checks
from aligner.quality.sharing import shared_out

Make = Callable[[str, str], TranslationUnit]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")


@pytest.fixture(autouse=True)
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three processes for a few units."""
    monkeypatch.setattr(sharing, "LEAST", 10)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    monkeypatch.setenv("ALIGNER_THREADS", "3")


def signed(units: Sequence[TranslationUnit], start: int) -> Iterator[TranslationUnit]:
    """Each unit with its number and the process that has done it."""
    for number, one in enumerate(units, start):
        yield replace(one, target_text=f"{number} {os.getpid()}")


def processes(units: Sequence[TranslationUnit]) -> list[int]:
    return [int(one.target_text.split()[1]) for one in units]


def test_parts_are_whole_blocks_in_order(unit: Make) -> None:
    units = [unit("水", "") for _ in range(35)]
    found = list(shared_out(signed, units, 4))
    assert [int(one.target_text.split()[0]) for one in found] == list(range(35))
    pids = processes(found)
    assert pids[0] == os.getpid()
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [12, 12, 11]


def test_a_few_units_stay_here(unit: Make) -> None:
    assert set(processes(list(shared_out(signed, [unit("水", "")] * 9, 4)))) == {os.getpid()}
    assert list(shared_out(signed, [], 4)) == []


def test_no_copy_is_made_beside_another_thread(unit: Make) -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        found = list(shared_out(signed, [unit("水", "")] * 35, 4))
    finally:
        done.set()
        other.join()
    assert set(processes(found)) == {os.getpid()}


def test_what_an_ended_copy_leaves_is_done_here(unit: Make) -> None:
    here = os.getpid()

    def work(units: Sequence[TranslationUnit], start: int) -> Iterator[TranslationUnit]:
        if start and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return signed(units, start)

    found = list(shared_out(work, [unit("水", "")] * 35, 4))
    assert len(found) == 35
    assert set(processes(found)) == {here}


def test_an_error_in_a_copy_is_raised_here(unit: Make) -> None:
    def work(units: Sequence[TranslationUnit], start: int) -> Iterator[TranslationUnit]:
        if start:
            raise ValueError(start)
        return signed(units, start)

    with pytest.raises(ValueError, match="12"):
        list(shared_out(work, [unit("水", "")] * 35, 4))


def test_who_stops_early_leaves_no_process_behind(unit: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    copies = []
    fork = os.fork

    def noted() -> int:
        copies.append(fork())
        return copies[-1]

    monkeypatch.setattr(os, "fork", noted)
    found = shared_out(signed, [unit("水", "")] * 35, 4)
    next(found)
    found.close()  # type: ignore[attr-defined]
    assert len(copies) == 2
    for process in copies:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_checks_find_the_same(unit: Make, header: Header, monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = [
        ("共有12人。", "There were 15 people."),
        ("双方同意。", "Both sides agree."),
        ("他没有来，因为下雨了。", "He came."),
        ("会议在三月召开。", "The meeting was held in March."),
    ]
    units = [unit(f"{source}第{n}号。", f"{target} No. {n}.") for n in range(150) for source, target in pairs]
    shared = list(run_checks(units, header))
    monkeypatch.setenv("ALIGNER_THREADS", "1")
    assert list(run_checks(units, header)) == shared
    assert sum(len(one.issues) for one in shared) > 100


def test_where_no_further_process_can_be_had_fewer_do_it(unit: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    fork, made = os.fork, []

    def second_fails() -> int:
        made.append(True)
        if len(made) > 1:
            raise BlockingIOError("no process left")
        return fork()

    monkeypatch.setattr(os, "fork", second_fails)
    found = list(shared_out(signed, [unit("水", "") for _ in range(35)], 4))
    assert [int(one.target_text.split()[0]) for one in found] == list(range(35))
    assert len(set(processes(found))) == 2

"""Where a batch's tasks are done: in this process one after the other, or in several processes.

Processes are started afresh (spawn), not forked: a fork copies the locks of threads that do not come along. Each works
in one thread, so that N processes are N busy cores; the results do not depend on any of this.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.process import BaseProcess
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def results_of(work: Callable[[T], R], tasks: Sequence[T], processes: int, lost: Callable[[T, str], R]) -> Iterator[R]:
    """What `work` makes of each task, as it comes; `lost` of a task that ended the process, with the reason.

    With more than one process the order is not that of the tasks, and a script that calls this has to guard its main
    part with `if __name__ == "__main__"`, as `multiprocessing` asks.
    """
    if processes < 2 or len(tasks) < 2:
        yield from map(work, tasks)
        return
    unfinished = dict(enumerate(tasks))
    pool = _pool(min(processes, len(tasks)))
    try:
        with _uninterrupted():
            waiting = {pool.submit(work, task): number for number, task in unfinished.items()}
        for future in as_completed(waiting):
            # If one process is killed, all that was waiting is lost with it, and done one by one below.
            if not isinstance(future.exception(), BrokenProcessPool):
                del unfinished[waiting[future]]
                yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)
    yield from _one_by_one(work, list(unfinished.values()), lost)


def _one_by_one(work: Callable[[T], R], tasks: Sequence[T], lost: Callable[[T, str], R]) -> Iterator[R]:
    """What a broken pool left, one at a time, so that the one which breaks it is known, and alone fails."""
    pool = _pool(1)
    try:
        for task in tasks:
            with _uninterrupted():
                future = pool.submit(work, task)
            if not isinstance(future.exception(), BrokenProcessPool):
                yield future.result()
                continue
            pool.shutdown()
            pool = _pool(1)
            yield lost(
                task,
                "the system ended the process that worked on it, most likely for want of memory; "
                "give the text in smaller files",
            )
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, get_context("spawn"), _begin)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """No say in Ctrl-C for the processes that are started here, which inherit that; ours waits until they are.

    A process that Ctrl-C ended while it was still importing would print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        yield
        return
    resource_tracker.ensure_running()  # whose start would let the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """What each process does first: one thread, no say in Ctrl-C, and no life after its parent."""
    from threadpoolctl import threadpool_limits

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["ALIGNER_THREADS"] = "1"
    threadpool_limits(1)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)

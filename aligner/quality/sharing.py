"""Units shared out among processes: where there are many, each further processor checks a part of them.

The helpers are copies of this process (fork), for what they have to know, the whole batch and the dictionaries, is
prepared already and would cost more to send than they save. A copy keeps the locks of threads that do not come along,
so there are none where another thread runs, and none outside Linux; then this process does it all. How the units are
cut never hangs on the number of processes within a block, so neither does a byte of what comes out.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import zip_longest

from aligner.evidence.threads import thread_count
from aligner.model import TranslationUnit

LEAST = 500
"""Units from which on a copy of the process is worth its while."""
_WATCH = 1.0
"""Seconds after which a copy looks again whether its parent lives."""

Work = Callable[[Sequence[TranslationUnit], int], Iterator[TranslationUnit]]
"""Some of the units, and the number of the first among all → what becomes of each."""


def shared_out(work: Work, units: Sequence[TranslationUnit], block: int) -> Iterator[TranslationUnit]:
    """What `work` makes of all units, in their order; it is given whole blocks of that size, but for the last.

    What a copy does not bring back, as when the system ended it for want of memory, is done in this process.
    """
    count = _processes(len(units))
    starts = list(_starts(len(units), count, block))
    ends = [*starts[1:], len(units)] if starts else []
    copies: list[_Copy] = []
    try:
        # Where there is no memory or no right to another process, fewer do it, or this one alone.
        with suppress(OSError):
            copies.extend(_Copy(work, units[start:end], start) for start, end in zip(starts, ends))
        yield from work(units[: starts[0]] if starts else units, 0)
        for start, end, copy in zip_longest(starts, ends, copies):
            found = copy.result() if copy is not None else None
            yield from work(units[start:end], start) if found is None else found
    finally:
        for copy in copies:
            copy.end()


def _starts(units: int, count: int, block: int) -> range:
    """Where the copies' parts begin; the last, which may have to wait for its processor, gets what is left."""
    each = max(1, -(-units // (count * block))) * block
    return range(each, units, each)


def _processes(units: int) -> int:
    if units < LEAST or sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return max(1, min(thread_count(), len(os.sched_getaffinity(0)), 2 * units // LEAST))


class _Copy:
    """A copy of this process that does some units and sends them back through a pipe."""

    def __init__(self, work: Work, units: Sequence[TranslationUnit], start: int) -> None:
        parent = os.getpid()
        self._pipe, pipe = os.pipe()
        with warnings.catch_warnings():
            # From Python 3.12 on it warns of threads; those of BLAS, the only ones, see to themselves at a fork.
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                self._process = os.fork()
            except OSError:
                os.close(self._pipe)
                os.close(pipe)
                raise
        if not self._process:
            # Nothing of what the parent would do at its end may happen here.
            status = 1
            try:
                gc.disable()  # looking for garbage would copy all pages that are shared with the parent
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                os.environ["ALIGNER_THREADS"] = "1"
                threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
                os.close(self._pipe)
                with os.fdopen(pipe, "wb") as file:
                    pickle.dump(list(work(units, start)), file, pickle.HIGHEST_PROTOCOL)
                status = 0
            finally:
                os._exit(status)
        os.close(pipe)

    def result(self) -> list[TranslationUnit] | None:
        """What it made of its units; None if it came to nothing."""
        with os.fdopen(self._pipe, "rb", closefd=False) as file:
            data = file.read()
        _, status = os.waitpid(self._process, 0)
        self._process = 0
        if status:
            return None
        found: list[TranslationUnit] = pickle.loads(data)
        return found

    def end(self) -> None:
        """End it, if it has not ended."""
        os.close(self._pipe)
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)


def _end_with(parent: int) -> None:
    """No life after the parent: one that was killed can end nothing."""
    while os.getppid() == parent:
        time.sleep(_WATCH)
    os._exit(1)

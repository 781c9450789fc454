"""Work shared among threads: for large array products, which let the interpreter go while they run.

How work is cut never hangs on how many threads there are, so neither does a byte of what comes out.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, TypeVar

from aligner.errors import UserError

Job = TypeVar("Job")
Result = TypeVar("Result")


def one_thread() -> AbstractContextManager[object]:
    """While it lasts, array products run in one thread each, in the whole process; to be asked for with NumPy loaded.

    How many share a sum decides its last digits. And those of small matrices take longer in several, by far where the
    other processors are busy.
    """
    limit: AbstractContextManager[object] = _libraries().limit(limits=1, user_api="blas")
    return limit


@functools.lru_cache(maxsize=1)
def _libraries() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def thread_count() -> int:
    """What ALIGNER_THREADS says, else the number of processors, at most 4."""
    stated = os.environ.get("ALIGNER_THREADS") or min(4, os.cpu_count() or 1)
    try:
        return int(stated)
    except ValueError:
        raise UserError(f"ALIGNER_THREADS is {stated!r}", remedy="set it to a number of processors") from None


def shared(work: Callable[[Job], Result], jobs: Iterable[Job]) -> list[Result]:
    """The results of the jobs, in their order."""
    waiting = list(jobs)
    count = min(thread_count(), len(waiting))
    if count < 2:
        return list(map(work, waiting))
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(work, waiting))

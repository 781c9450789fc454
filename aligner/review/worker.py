"""What is done beside the answers to the page: one thread, each task by its name, the last word of it alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from time import monotonic

PAUSE = 0.4
"""Seconds that a task waits for a newer one of its name."""


class Worker:
    """A thread that runs tasks one after the other. `failed` hears which task raised what."""

    def __init__(self, failed: Callable[[Hashable, Exception], None]) -> None:
        self._failed = failed
        self._tasks: dict[Hashable, tuple[float, Callable[[], None]]] = {}
        self._changed = threading.Condition()
        self._ends = False
        self._thread = threading.Thread(target=self._run, name="review", daemon=True)
        self._thread.start()

    def soon(self, name: Hashable, task: Callable[[], None]) -> None:
        """Run the task after a pause, instead of one of the same name that still waits."""
        with self._changed:
            self._tasks[name] = monotonic() + PAUSE, task
            self._changed.notify_all()

    def close(self) -> None:
        """End the thread after the task that runs; tasks that wait are dropped."""
        with self._changed:
            self._ends = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._ends and not (due := [n for n, (at, _) in self._tasks.items() if at <= monotonic()]):
                    soonest = min((at for at, _ in self._tasks.values()), default=None)
                    self._changed.wait(None if soonest is None else max(0.0, soonest - monotonic()))
                if self._ends:
                    return
                name = due[0]
                _, task = self._tasks.pop(name)
            try:
                task()
            except Exception as error:
                self._failed(name, error)

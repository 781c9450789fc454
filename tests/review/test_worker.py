from __future__ import annotations

import threading
from collections.abc import Hashable

from aligner.review.worker import Worker


def test_of_tasks_with_one_name_the_last_word_alone_is_done() -> None:
    done: list[str] = []
    ready = threading.Event()
    worker = Worker(lambda task, error: None)
    for k in range(5):
        worker.soon("save", lambda k=k: done.append(f"save {k}"))  # type: ignore[misc]
    worker.soon("check", ready.set)
    assert ready.wait(30)
    worker.close()
    assert done == ["save 4"]


def test_a_task_that_fails_is_told_and_the_others_are_done() -> None:
    failures: list[tuple[Hashable, str]] = []
    ready = threading.Event()

    def fail() -> None:
        raise OSError("disk full")

    worker = Worker(lambda task, error: failures.append((task, str(error))))
    worker.soon("save", fail)
    worker.soon("check", ready.set)
    assert ready.wait(30)
    worker.close()
    assert failures == [("save", "disk full")]


def test_what_waits_at_the_end_is_dropped() -> None:
    done: list[int] = []
    worker = Worker(lambda task, error: None)
    worker.soon("save", lambda: done.append(1))
    worker.close()
    assert done == []

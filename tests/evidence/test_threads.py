"""Work shared among threads."""

from __future__ import annotations

import threading

import pytest

from aligner.evidence.threads import shared, thread_count


@pytest.mark.parametrize("threads", ["1", "3"])
@pytest.mark.parametrize("jobs", [[], [4], list(range(20))], ids=len)
def test_results_come_in_the_order_of_the_jobs(threads: str, jobs: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALIGNER_THREADS", threads)
    assert shared(lambda job: job * job, jobs) == [job * job for job in jobs]


def test_the_environment_decides_how_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    main = threading.current_thread()
    monkeypatch.setenv("ALIGNER_THREADS", "2")
    assert thread_count() == 2
    assert main not in shared(lambda job: threading.current_thread(), range(4))
    monkeypatch.setenv("ALIGNER_THREADS", "1")
    assert set(shared(lambda job: threading.current_thread(), range(4))) == {main}


def test_at_most_four_threads_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALIGNER_THREADS", raising=False)
    assert 1 <= thread_count() <= 4


def test_what_a_job_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        shared(lambda job: 1 // job, [1, 0, 2])

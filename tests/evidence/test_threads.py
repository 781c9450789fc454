"""Work shared among threads."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from threadpoolctl import ThreadpoolController, threadpool_limits

from aligner.errors import UserError
from aligner.evidence.threads import one_thread, shared, thread_count


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


def test_a_number_that_is_none_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALIGNER_THREADS", "many")
    with pytest.raises(UserError, match="ALIGNER_THREADS is 'many'"):
        thread_count()
    monkeypatch.setenv("ALIGNER_THREADS", "")
    assert thread_count() >= 1


def test_at_most_four_threads_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALIGNER_THREADS", raising=False)
    assert 1 <= thread_count() <= 4


def test_array_products_run_in_one_thread_for_a_while() -> None:
    assert (np.eye(2) @ np.eye(2)).sum() == 2  # only libraries that are loaded are found

    def threads() -> set[int]:
        return {library["num_threads"] for library in ThreadpoolController().select(user_api="blas").info()}

    with threadpool_limits(2, user_api="blas"):
        assert threads() == {2}
        with one_thread():
            assert threads() == {1}
            with one_thread():
                assert threads() == {1}
            assert threads() == {1}
        assert threads() == {2}


def test_what_a_job_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        shared(lambda job: 1 // job, [1, 0, 2])

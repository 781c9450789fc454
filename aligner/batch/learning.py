"""One lexicon for a whole batch: a first pass over every pair, and what all of them teach together.

Names and terms that a batch's documents share are learnt from all of them and known in each. The lexicon lies in a
temporary folder while the batch is at work; every process reads it there once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from aligner import pipeline
from aligner.batch.engines import results_of
from aligner.batch.jobs import Task, lexicon_in, prepared
from aligner.batch.results import LearntTogether
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.evidence.learnt import Lesson, Lessons
from aligner.formats.output import written
from aligner.model import Document

FollowNames = Callable[[Iterator[str], int], Iterator[str]]
"""Shown the names of the documents as the first pass is through with them, and how many there are; hands them on."""


def learnt_key(keys: Sequence[str]) -> str:
    """Digest of all that the lexicon of a batch depends on: the keys that its jobs have by themselves, in order."""
    return sha256("\n".join(keys).encode()).hexdigest()[:24]


@contextmanager
def learnt_together(
    todo: Sequence[Task], others: Sequence[Task], processes: int, before: LearntTogether | None, follow: FollowNames
) -> Iterator[tuple[list[Task], LearntTogether]]:
    """The tasks `todo`, with the lexicon that they and `others`, which are done already, teach; and what was learnt.

    Nothing is learnt where no task needs it, and `before` tells already over how many pairs it was. The lexicon is
    gone when the block ends. UserError where it cannot be written.
    """
    key = next((task.learnt_key for task in (*todo, *others)), "")
    lessons = Lessons()
    _take_in(lessons, todo, processes, follow)
    if not lessons and before is not None and before.key == key:
        yield list(todo), before
        return
    _take_in(lessons, others, processes, follow)
    learnt = LearntTogether(len(lessons), key)
    with TemporaryDirectory(prefix="aligner-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "learnt.json"
        with written(path) as out:
            out.write(BatchLexicon.of(lessons.learnt(), len(lessons)).data())
        taught = [replace(task, lexicon=path) if task.job.name in lessons else task for task in todo]
        del lessons
        try:
            yield taught, learnt
        finally:
            lexicon_in.cache_clear()


def _take_in(lessons: Lessons, tasks: Sequence[Task], processes: int, follow: FollowNames) -> None:
    """Let the tasks' first passes teach."""

    def names() -> Iterator[str]:
        for name, lesson in results_of(lesson_of, tasks, processes, lambda task, _: (task.job.name, None)):
            if lesson is not None:
                lessons.add(name, lesson)
            yield name

    if tasks:
        for _ in follow(names(), len(tasks)):
            pass


def lesson_of(task: Task) -> tuple[str, Lesson | None]:
    """The job's name and what its first pass teaches: nothing where there is no counterpart, or where it fails."""
    try:
        pair = prepared(task)
        lesson = None if isinstance(pair, Document) else Lesson.of(pipeline.first_pass(pair, task.stated))
    except Exception:
        # The job itself meets the same, and tells the reason in the report; the others go on.
        lesson = None
    return task.job.name, lesson

"""A folder of documents → a folder of exports: pairs found, each aligned and written, one report over all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path

from aligner import loading
from aligner.batch.earlier_outputs import left_over, orphaned, still_whole
from aligner.batch.engines import results_of
from aligner.batch.jobs import FORMATS, Task, bytes_of, inside, run
from aligner.batch.learning import FollowNames, learnt_key, learnt_together
from aligner.batch.matching import matched
from aligner.batch.pairing import Found, Job, documents_in, paired_by_name, unique_names
from aligner.batch.report import write_page
from aligner.batch.results import LearntTogether, Report, Result, make_folder
from aligner.errors import UserError
from aligner.formats import format_named
from aligner.model import Document, SegmentedDocument
from aligner.segments import segment
from aligner.settings import Settings
from aligner.signature import printable, signature
from aligner.stated import checked, is_chinese

__all__ = ["FORMATS", "Batch", "Result"]

Follow = Callable[[Iterator[Result], int], Iterator[Result]]
"""Shown the results as they come, and how many there will be; hands them on."""

_REPORT = "report"
_SAVE_EVERY = 10.0
"""Seconds between two savings of the report while the work goes on."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch: where from, where to, and how.

    Raises UserError at once for settings and format names that cannot be used, and where the two folders are one.
    """

    folder: Path
    output: Path
    settings: Settings
    formats: tuple[str, ...] = tuple(FORMATS)
    """Names of formats, each once."""
    convert: str | None = None
    min_confidence: float | None = None
    processes: int = 1
    parts: bool = True
    """Whether translation memories hold the sure finer parts of units too."""
    split: float | None = None
    """Megabytes above which a translation memory is written in volumes."""
    learn_together: bool = False
    """Whether words are learnt over all pairs together, in a first pass, and not from each pair for itself. Each
    document then depends on all: where one is new or changed, all are done again."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "settings", checked(self.settings))
        formats = dict.fromkeys(format_named(name, "written").name for name in self.formats)
        object.__setattr__(self, "formats", tuple(formats))
        if self.folder.resolve() == self.output.resolve():
            raise UserError(
                "documents and exports cannot share a folder",
                str(self.output),
                "name another output folder; it may lie inside",
            )

    def run(
        self, follow: Follow = lambda results, _: results, follow_first: FollowNames = lambda names, _: names
    ) -> list[Result]:
        """Do what is not up to date, write the report, and return every document's result, ordered by name.

        `follow` sees the results as they come, `follow_first` before that the documents of the first pass, if any.
        Results are saved on the way: who stops a batch and starts it again goes on where it stopped. Raises UserError
        where a folder is unusable.
        """
        found, aside = documents_in(self.folder, self.output)
        make_folder(self.output)
        path = self.output / f"{_REPORT}.json"
        before = Report.read(path)
        jobs, content_key = self._jobs(found, before)
        left_aside = [printable(p.relative_to(self.folder).as_posix()) + "/" * p.is_dir() for p in aside]
        done: dict[str, Result] = {}
        learnt = before.learnt_together
        saved = time.monotonic()

        def so_far() -> Report:
            return _report({**before.by_name(), **done}, left_aside, "", learnt, before, self.output)

        try:
            plan = self._plan(jobs, before)
            with self._taught(plan, before, follow_first) as (todo, learnt):
                results = chain(plan.settled, results_of(run, todo, self.processes, Task.failed))
                for result in follow(_with_work(results, before.by_name()), len(jobs)):
                    done[result.name] = result
                    if time.monotonic() - saved > _SAVE_EVERY:
                        so_far().write(path)
                        saved = time.monotonic()
        except BaseException:
            so_far().write(path)
            raise
        failed = any(result.outcome == "failed" for result in done.values())
        report = _report(done, left_aside, "" if failed else content_key, learnt, before, self.output)
        report.write(path)
        write_page(report.results, left_aside, self.output / f"{_REPORT}.html", learnt, orphaned(report))
        return list(report.results)

    def left_over(self) -> list[str]:
        """Outputs of earlier runs, inside the output folder, that no document made in the last run. They are kept."""
        return orphaned(Report.read(self.output / f"{_REPORT}.json"))

    def jobs(self) -> list[Job]:
        """What there is to do, ordered by name. UserError where the folder is unusable."""
        found, _ = documents_in(self.folder, self.output)
        return self._jobs(found, Report())[0]

    def _jobs(self, found: Sequence[Found], before: Report) -> tuple[list[Job], str]:
        """The jobs, and the digest of what was paired by content."""
        jobs, single = paired_by_name(found)
        key = self._content_key(single)
        jobs += self._as_before(single, before) if key and key == before.content_key else self._by_content(single)
        jobs.sort(key=lambda job: job.source.path.as_posix())
        jobs = unique_names(job.led_by(self.settings.source_lang) for job in jobs)
        return sorted(jobs, key=lambda job: job.name), key

    def _plan(self, jobs: Sequence[Job], before: Report) -> _Plan:
        """What is up to date, and what is to be done."""
        old = before.by_name()
        plan = _Plan([], [], [])
        keyed: list[tuple[Task, str]] = []
        for job in jobs:
            how = (self.convert, self.min_confidence, self.parts, self.split)
            task = Task(job, self.folder, self.output, self.settings, self.formats, *how)
            try:
                keyed.append((task, task.key()))
            except UserError as error:
                plan.settled.append(task.failed(printable(str(error))))
        together = learnt_key([key for _, key in keyed]) if self.learn_together else ""
        for task, own in keyed:
            task, earlier = replace(task, learnt_key=together), old.get(task.job.name)
            if earlier is None or earlier.key != task.with_learnt(own):
                plan.todo.append(task)
                continue
            kept = still_whole(earlier.outputs, self.output)
            if kept == earlier.outputs:
                plan.settled.append(earlier)
                plan.done.append(task)
            else:
                plan.todo.append(replace(task, kept=kept))
        return plan

    @contextmanager
    def _taught(
        self, plan: _Plan, before: Report, follow: FollowNames
    ) -> Iterator[tuple[list[Task], LearntTogether | None]]:
        """What is to be done, with the lexicon of the whole batch if that is wanted."""
        if not self.learn_together:
            yield plan.todo, None
            return
        with learnt_together(plan.todo, plan.done, self.processes, before.learnt_together, follow) as taught:
            yield taught

    def _content_key(self, single: Sequence[Found]) -> str:
        """Digest of the documents without a partner by name; "" where one cannot be read."""
        digest = sha256(signature(self.settings).encode())
        try:
            for found in single:
                digest.update(f"\n{inside(found, self.folder)} ".encode() + sha256(bytes_of(found.path)).digest())
        except UserError:
            return ""
        return digest.hexdigest()[:24]

    def _as_before(self, single: Sequence[Found], before: Report) -> list[Job]:
        """The jobs that the same documents made in an earlier run."""
        by_path = {inside(found, self.folder): found for found in single}
        jobs = []
        for result in before.results:
            if result.source in by_path and result.pairing != "names":
                source, target = by_path.pop(result.source), by_path.pop(result.target, None)
                if target is not None and is_chinese(result.target_lang):
                    source, target = target, source
                jobs.append(Job(source.name, source, target, "content" if target else ""))
        return jobs + [Job(found.name, found) for found in by_path.values()]

    def _by_content(self, single: Sequence[Found]) -> list[Job]:
        """Documents without a partner by name: those that hold both languages stand alone, the rest are matched."""
        sides: tuple[list[tuple[Found, SegmentedDocument]], ...] = ([], [])
        jobs = []
        for found in single:
            try:
                loaded = loading.load(found.path, None, self.settings)
                text = segment(loaded, self.settings) if isinstance(loaded, Document) else None
            except Exception:
                # Its own job meets the same, and tells the reason in the report; the others go on.
                text = None
            if text is None:
                jobs.append(Job(found.name, found))
            else:
                sides[not is_chinese(text.lang)].append((found, text))
        pairs = matched([text for _, text in sides[0]], [text for _, text in sides[1]], self.settings)
        for c, e in pairs:
            chinese, english = sides[0][c][0], sides[1][e][0]
            jobs.append(Job(chinese.name, chinese, english, "content"))
        paired = [{c for c, _ in pairs}, {e for _, e in pairs}]
        return jobs + [
            Job(found.name, found)
            for side, taken in zip(sides, paired, strict=True)
            for k, (found, _) in enumerate(side)
            if k not in taken
        ]


@dataclass(frozen=True, slots=True)
class _Plan:
    """The jobs of a batch."""

    settled: list[Result]
    """Results of an earlier run that still hold, and of documents that cannot even be read."""
    done: list[Task]
    """Tasks that need not be done again."""
    todo: list[Task]


def _with_work(results: Iterable[Result], before: Mapping[str, Result]) -> Iterator[Result]:
    """The results, each with what had to be done for it; one of an earlier run that still holds is that very object."""
    for result in results:
        earlier = before.get(result.name)
        yield replace(result, work="new" if earlier is None else "up to date" if result is earlier else "done again")


def _report(
    results: dict[str, Result],
    left_aside: Sequence[str],
    content_key: str,
    learnt: LearntTogether | None,
    before: Report,
    output: Path,
) -> Report:
    ordered = [results[name] for name in sorted(results)]
    return Report(ordered, left_aside, content_key, learnt, left_over(before, results, output))

"""A folder of documents → a folder of exports: pairs found, each aligned and written, one report over all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from aligner import pipeline
from aligner.batch.jobs import FORMATS, Result, key_of, known, run, write_json
from aligner.batch.matching import matched
from aligner.batch.pairing import Found, Job, documents_in, paired_by_name, unique_names
from aligner.batch.report import write_page
from aligner.errors import UserError
from aligner.model import Document, SegmentedDocument
from aligner.segments import segment
from aligner.settings import Settings

__all__ = ["FORMATS", "Batch", "Result"]

_REPORT = "report"


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch: where from, where to, and how."""

    folder: Path
    output: Path
    settings: Settings
    formats: tuple[str, ...] = tuple(FORMATS)
    convert: str | None = None
    min_confidence: float | None = None
    processes: int = 1

    def jobs(self) -> tuple[list[Job], list[Path]]:
        """What there is to do, and the files left aside. UserError where the folder is unusable."""
        found, aside = documents_in(self.folder)
        found = [f for f in found if self.output.resolve() not in f.path.resolve().parents]
        jobs, single = paired_by_name(found)
        jobs += self._by_content(single)
        return sorted(unique_names(jobs), key=lambda job: job.name), aside

    def run(self, follow: Callable[[Iterator[Result], int], Iterator[Result]] = lambda results, _: results) -> list[Result]:
        """Do what is not up to date, write the report, and return every document's result.

        `follow` is shown the results as they come, and how many there will be.
        """
        jobs, aside = self.jobs()
        self.output.mkdir(parents=True, exist_ok=True)
        before = known(self.output / f"{_REPORT}.json")
        results = sorted(follow(self._results(jobs, before), len(jobs)), key=lambda r: r.name)
        write_json(results, [p.relative_to(self.folder).as_posix() for p in aside], self.output / f"{_REPORT}.json")
        write_page(results, [p.relative_to(self.folder).as_posix() for p in aside], self.output / f"{_REPORT}.html")
        return results

    def _results(self, jobs: Sequence[Job], before: dict[str, Result]) -> Iterator[Result]:
        todo: list[tuple[Job, str]] = []
        for job in jobs:
            try:
                key = key_of(job, self.settings, self.formats, f"{self.convert} {self.min_confidence}")
            except UserError as error:
                yield Result(job.name, "failed", job.source.path.relative_to(self.folder).as_posix(), message=str(error))
                continue
            old = before.get(job.name)
            if old and old.key == key and all((self.output / name).is_file() for name in old.outputs):
                yield old
            else:
                todo.append((job, key))
        yield from self._done(todo)

    def _done(self, todo: Sequence[tuple[Job, str]]) -> Iterator[Result]:
        rest = (self.folder, self.output, self.settings, self.formats)
        if self.processes < 2 or len(todo) < 2:
            for job, key in todo:
                yield run(job, *rest, key, self.convert, self.min_confidence)
            return
        with ProcessPoolExecutor(self.processes) as pool:
            waiting = [pool.submit(run, job, *rest, key, self.convert, self.min_confidence) for job, key in todo]
            for future in waiting:
                yield future.result()

    def _by_content(self, single: Sequence[Found]) -> list[Job]:
        """Documents without a partner by name: those that hold both languages stand alone, the rest are matched."""
        alone: dict[str, list[tuple[Found, SegmentedDocument]]] = {"zh": [], "en": []}
        jobs = []
        for found in single:
            try:
                loaded = pipeline.load(found.path, None, self.settings)
            except UserError:
                # Its own job will fail with the reason, and the others go on.
                jobs.append(Job(found.name, found))
                continue
            if isinstance(loaded, Document):
                text = segment(loaded, self.settings)
                alone["zh" if loaded.lang.startswith("zh") else "en"].append((found, text))
            else:
                jobs.append(Job(found.name, found))
        pairs = matched([text for _, text in alone["zh"]], [text for _, text in alone["en"]], self.settings)
        paired = {(side, k) for c, e in pairs for side, k in (("zh", c), ("en", e))}
        jobs += [Job(alone["zh"][c][0].name, alone["zh"][c][0], alone["en"][e][0]) for c, e in pairs]
        jobs += [Job(found.name, found) for side in alone for k, (found, _) in enumerate(alone[side])
                 if (side, k) not in paired]
        return jobs

"""One job of a batch: align, write every format, tell the report what came of it. Runs in any process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from aligner import pipeline
from aligner.batch.pairing import Found, Job
from aligner.batch.results import Result, make_folder
from aligner.checking import with_issues
from aligner.errors import UserError
from aligner.exporting import Export, require_inputs_kept, volume_size
from aligner.formats import format_named
from aligner.formats.page.labels import SURE
from aligner.formats.page.standing import open_issues
from aligner.model import SEVERITIES, Document, Header, Issue, TranslationUnit
from aligner.segments import segment
from aligner.settings import Settings
from aligner.stated import is_chinese, language_name, require_stated

FORMATS = {"tmx": ".tmx", "xliff12": ".xlf", "xliff21": ".xliff", "xlsx": ".xlsx", "html": ".html", "json": ".json"}
"""What a batch writes by default: format name → suffix."""


@dataclass(frozen=True, slots=True)
class Task:
    """A job and all that its result depends on, ready to be sent to another process."""

    job: Job
    folder: Path
    """What paths are told relative to: outputs must not depend on where it lies."""
    output: Path
    settings: Settings
    formats: tuple[str, ...]
    convert: str | None = None
    min_confidence: float | None = None
    parts: bool = True
    split: float | None = None

    @property
    def paths(self) -> list[str]:
        """The documents' paths inside the folder."""
        return [inside(found, self.folder) for found in (self.job.source, self.job.target) if found is not None]

    def key(self) -> str:
        """What the job's outputs depend on, digested. UserError where a file cannot be read."""
        stated = pipeline.signature(_stated(self.job, self.settings))
        choices = (self.convert, self.min_confidence, self.parts, self.split)
        how = (self.job.name, stated, *self.formats, *map(str, choices), *self.paths)
        digest = sha256("\n".join(how).encode())
        for found in (self.job.source, self.job.target):
            if found is not None:
                digest.update(sha256(bytes_of(found.path)).digest())
        return digest.hexdigest()[:24]

    def failed(self, why: str) -> Result:
        """The result where the job could not be done; told without the path that leads to the folder."""
        paths = self.paths
        return Result(
            self.job.name,
            "failed",
            paths[0],
            paths[1] if len(paths) > 1 else "",
            message=why.replace(f"{pipeline.printable(str(self.folder))}/", ""),
        )


def inside(found: Found, folder: Path) -> str:
    """A document's path inside the folder, as reports and outputs name it."""
    return pipeline.printable(found.path.relative_to(folder).as_posix())


def bytes_of(path: Path) -> bytes:
    """The file's bytes. UserError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), "check its rights") from None


def run(task: Task) -> Result:
    """Align one job and write its files; what goes wrong becomes a failed result, so that the others go on."""
    try:
        return _done(task, task.key())
    except UserError as error:
        return task.failed(pipeline.printable(str(error)))
    except (MemoryError, RecursionError) as error:
        return task.failed(f"too large or too deeply nested ({type(error).__name__}); give the text in smaller files")
    except Exception as error:
        # A fault of ours in one document must not cost a user the other thousand.
        return task.failed(f"a fault of this program, {type(error).__name__}: {error}; please report it")


def _done(task: Task, key: str) -> Result:
    job, paths = task.job, task.paths
    parallel = pipeline.load(job.source.path, job.target.path if job.target else None, _stated(job, task.settings))
    if isinstance(parallel, Document):
        # What is neither Chinese nor English fails here.
        count = len(segment(parallel, task.settings).segments)
        return Result(
            job.name,
            "untranslated",
            paths[0],
            source_lang=parallel.lang,
            key=key,
            segments=(count, 0),
            message=f"{language_name(parallel.lang)} throughout, without a counterpart",
            furniture=len(parallel.furniture),
        )
    require_stated(parallel, task.settings)
    settings = _stated(job, task.settings)
    prepared = pipeline.segmented(parallel, settings)
    header = replace(pipeline.header_of(prepared, settings), source_path=paths[0], target_path=paths[-1])
    found = tuple(pipeline.units_of(pipeline.aligned(prepared, settings)))
    units = tuple(with_issues(header, found, settings))
    return _result(task, header, units, _write(task, header, units), key)


def _stated(job: Job, settings: Settings) -> Settings:
    """The languages that the file names state, where the user has not said other ones.

    Of a lone file the name says the language of the text, but not which side of a bilingual page is the source.
    """
    source, target = job.source.lang, job.target.lang if job.target else None
    if job.target is None and source and not is_chinese(source):
        source, target = None, source
    return replace(settings, source_lang=settings.source_lang or source, target_lang=settings.target_lang or target)


def _write(task: Task, header: Header, units: Sequence[TranslationUnit]) -> tuple[str, ...]:
    names: list[str] = []
    inputs = [str(found.path) for found in (task.job.source, task.job.target) if found is not None]
    for format_name in task.formats:
        known = format_named(format_name)
        path = task.output / f"{task.job.name}{FORMATS.get(format_name) or known.suffixes[0]}"
        make_folder(path.parent)
        export = Export(str(path), known)
        require_inputs_kept([export], inputs)
        most = volume_size(task.split, [export]) if export.is_memory else None
        files = export.write(header, units, task.convert, task.min_confidence, parts=task.parts, split=most)
        names += [Path(file.path).relative_to(task.output).as_posix() for file in files]
    return tuple(names)


def _result(task: Task, header: Header, units: Sequence[TranslationUnit], outputs: tuple[str, ...], key: str) -> Result:
    found = [issue for unit in units for issue in open_issues(unit)]
    categories: dict[str, dict[str, int]] = {}
    for category in sorted({issue.category for issue in found}):
        categories[category] = _by_severity(issue for issue in found if issue.category == category)
    job, paths = task.job, task.paths
    bar = SURE if task.min_confidence is None else task.min_confidence
    return Result(
        job.name,
        "aligned",
        paths[0],
        paths[1] if len(paths) > 1 else "",
        "one file" if job.target is None else job.pairing,
        header.source_lang,
        header.target_lang,
        beads=len(units),
        omissions=sum(not u.bead.target and u.moved is None for u in units),
        additions=sum(not u.bead.source and u.moved is None for u in units),
        doubtful=sum(u.bead.confidence < bar for u in units),
        furniture=len(header.furniture),
        segments=(sum(len(u.bead.source) for u in units), sum(len(u.bead.target) for u in units)),
        outputs=outputs,
        key=key,
        issues=_by_severity(found),
        categories=categories,
    )


def _by_severity(issues: Iterable[Issue]) -> dict[str, int]:
    """How many issues there are of each severity that occurs, mildest first."""
    counts = Counter(issue.severity for issue in issues)
    return {severity: counts[severity] for severity in SEVERITIES if counts[severity]}

"""One job of a batch: align, write every format, tell the report what came of it. Runs in any process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from aligner import loading, pipeline
from aligner.batch.pairing import Found, Job
from aligner.batch.results import Result, make_folder
from aligner.checking import with_issues
from aligner.destinations import require_inputs_kept
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.exporting import Export, volume_size
from aligner.formats import format_for, format_named
from aligner.formats.page.labels import SURE
from aligner.formats.page.standing import kinds_of, open_issues
from aligner.model import SEVERITIES, Document, Header, Issue, TranslationUnit
from aligner.segments import segment
from aligner.settings import Settings
from aligner.signature import printable, signature
from aligner.stated import is_chinese, language_name, require_stated
from aligner.strangers import as_doubtful, strangers
from aligner.units import units_of

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
    learnt_key: str = ""
    """Digest of all that the lexicon depends on which the whole batch learns together; "" where the job has its own."""
    lexicon: Path | None = None
    """The file with that lexicon; None where the first pass had nothing to learn from this job."""
    kept: tuple[str, ...] = ()
    """Outputs of an earlier run that are up to date and stay as they are: someone may have worked in them since."""

    @property
    def paths(self) -> list[str]:
        """The documents' paths inside the folder."""
        return [inside(found, self.folder) for found in (self.job.source, self.job.target) if found is not None]

    @property
    def stated(self) -> Settings:
        """The settings with the languages that the file names state, where the user has not said other ones.

        Of a lone file the name says the language of the text, but not which side of a bilingual page is the source.
        """
        source, target = self.job.source.lang, self.job.target.lang if self.job.target else None
        if self.job.target is None and source and not is_chinese(source):
            source, target = None, source
        return replace(
            self.settings,
            source_lang=self.settings.source_lang or source,
            target_lang=self.settings.target_lang or target,
        )

    def key(self) -> str:
        """What the job's outputs depend on, digested. UserError where a file cannot be read."""
        choices = (self.convert, self.min_confidence, self.parts, self.split)
        how = (self.job.name, signature(self.stated), *self.formats, *map(str, choices), *self.paths)
        digest = sha256("\n".join(how).encode())
        for found in (self.job.source, self.job.target):
            if found is not None:
                digest.update(sha256(bytes_of(found.path)).digest())
        return self.with_learnt(digest.hexdigest()[:24])

    def with_learnt(self, own: str) -> str:
        """The key, from what the job depends on by itself."""
        return f"{own}+{self.learnt_key}" if self.learnt_key else own

    def failed(self, why: str) -> Result:
        """The result where the job could not be done; told without the path that leads to the folder."""
        paths = self.paths
        return Result(
            self.job.name,
            "failed",
            paths[0],
            paths[1] if len(paths) > 1 else "",
            message=why.replace(f"{printable(str(self.folder))}/", ""),
        )


def inside(found: Found, folder: Path) -> str:
    """A document's path inside the folder, as reports and outputs name it."""
    return printable(found.path.relative_to(folder).as_posix())


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
        return task.failed(printable(str(error)))
    except (MemoryError, RecursionError) as error:
        return task.failed(f"too large or too deeply nested ({type(error).__name__}); give the text in smaller files")
    except Exception as error:
        # A fault of ours in one document must not cost a user the other thousand.
        return task.failed(f"a fault of this program, {type(error).__name__}: {error}; please report it")


def prepared(task: Task) -> pipeline.Prepared | Document:
    """The job's pair, ready to be aligned, or its document that has no counterpart.

    Raises UserError where a file cannot be read, and where a side is not in the language that the user states for it.
    """
    source, target = task.job.source, task.job.target
    parallel = loading.load(source.path, target.path if target else None, task.stated)
    if isinstance(parallel, Document):
        return parallel
    require_stated(parallel, task.settings)
    return pipeline.segmented(parallel, task.stated)


@lru_cache(1)
def lexicon_in(path: Path) -> BatchLexicon:
    """The lexicon of the whole batch, read once by each process."""
    return BatchLexicon.read(bytes_of(path))


def _done(task: Task, key: str) -> Result:
    paths, settings = task.paths, task.stated
    pair = prepared(task)
    if isinstance(pair, Document):
        # What is neither Chinese nor English fails here.
        count = len(segment(pair, task.settings).segments)
        return Result(
            task.job.name,
            "untranslated",
            paths[0],
            source_lang=pair.lang,
            key=key,
            segments=(count, 0),
            message=f"{language_name(pair.lang)} throughout, without a counterpart",
            furniture=len(pair.furniture),
        )
    learnt = lexicon_in(task.lexicon) if task.lexicon else None
    header = replace(pipeline.header_of(pair, settings, learnt), source_path=paths[0], target_path=paths[-1])
    found = tuple(units_of(pipeline.aligned(pair, settings, learnt)))
    if task.learnt_key and learnt is None:
        # What makes a first pass fail mostly makes this one fail too, and tells the reason before we come here.
        raise UserError("the first pass could not learn from it", paths[0], "start the batch again")
    units = tuple(with_issues(header, found, settings))
    apart = strangers(header, units, settings)
    if apart is not None:
        if task.job.target is None and apart.surely:
            return _no_translation(task, header, units, key)
        units = tuple(as_doubtful(units, apart))
    return _result(task, header, units, _write(task, header, units), key)


def _no_translation(task: Task, header: Header, units: Sequence[TranslationUnit], key: str) -> Result:
    """The result of a file whose two halves have nothing to do with each other."""
    return Result(
        task.job.name,
        "untranslated",
        task.paths[0],
        source_lang=header.source_lang,
        target_lang=header.target_lang,
        key=key,
        segments=_segments(units),
        message="the Chinese and the English text in it hardly render each other",
        furniture=len(header.furniture),
    )


def _segments(units: Iterable[TranslationUnit]) -> tuple[int, int]:
    """How many segments both sides have."""
    counts = [(len(unit.bead.source), len(unit.bead.target)) for unit in units]
    return sum(source for source, _ in counts), sum(target for _, target in counts)


def _write(task: Task, header: Header, units: Sequence[TranslationUnit]) -> tuple[str, ...]:
    names: list[str] = []
    inputs = [str(found.path) for found in (task.job.source, task.job.target) if found is not None]
    for format_name in task.formats:
        known = format_named(format_name)
        kept = [name for name in task.kept if format_for(name) is known]
        if kept:
            names += kept
            continue
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
        omissions=sum("omission" in kinds_of(u) for u in units),
        additions=sum("addition" in kinds_of(u) for u in units),
        doubtful=sum(u.bead.confidence < bar for u in units),
        furniture=len(header.furniture),
        segments=_segments(units),
        outputs=outputs,
        key=key,
        issues=_by_severity(found),
        categories=categories,
    )


def _by_severity(issues: Iterable[Issue]) -> dict[str, int]:
    """How many issues there are of each severity that occurs, mildest first."""
    counts = Counter(issue.severity for issue in issues)
    return {severity: counts[severity] for severity in SEVERITIES if counts[severity]}

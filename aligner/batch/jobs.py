"""One job of a batch: align, write every format, tell the report what came of it. Runs in any process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from aligner import pipeline
from aligner.batch.pairing import Job
from aligner.errors import UserError
from aligner.exporting import Export
from aligner.formats import format_named
from aligner.formats.output import written
from aligner.formats.page_labels import SURE
from aligner.model import Document, Header, TranslationUnit
from aligner.segments import segment
from aligner.settings import Settings

FORMATS = {"tmx": ".tmx", "xliff12": ".xlf", "xliff21": ".xliff", "xlsx": ".xlsx", "html": ".html", "json": ".json"}
"""What a batch writes by default: format name → suffix."""

Outcome = Literal["aligned", "untranslated", "failed"]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one job, as the report shows it; everything in it is plain data."""

    name: str
    outcome: Outcome
    source: str
    """Path of the source inside the folder."""
    target: str = ""
    source_lang: str = ""
    target_lang: str = ""
    message: str = ""
    """Why it failed, or what is without a counterpart."""
    beads: int = 0
    omissions: int = 0
    additions: int = 0
    doubtful: int = 0
    furniture: int = 0
    segments: tuple[int, int] = (0, 0)
    outputs: tuple[str, ...] = ()
    """File names written, inside the output folder."""
    key: str = ""
    """Digest of the inputs' bytes, the settings and the formats: an equal key means nothing is to be done."""
    issues: dict[str, int] = field(default_factory=dict)
    """Number of issues by severity."""

    def as_json(self) -> dict[str, Any]:
        """The result as the report's JSON keeps it."""
        return asdict(self)


def key_of(job: Job, settings: Settings, formats: Sequence[str], extra: str) -> str:
    """What the job's outputs depend on, digested. UserError where a file cannot be read."""
    digest = sha256(f"{pipeline.signature(settings)} {' '.join(formats)} {extra}".encode())
    for found in (job.source, job.target):
        if found is not None:
            try:
                digest.update(found.path.read_bytes())
            except OSError as error:
                raise UserError(f"cannot be read: {error.strerror}", str(found.path), "check its rights") from None
            digest.update(b"\0")
    return digest.hexdigest()[:24]


def run(job: Job, inside: Path, output: Path, settings: Settings, formats: Sequence[str], key: str,
        convert: str | None, min_confidence: float | None) -> Result:
    """Align one job and write its files; a UserError becomes a failed result, so that the others go on.

    `inside` is the folder that paths are told relative to: outputs must not depend on where it lies.
    """
    paths = [found.path.relative_to(inside).as_posix() for found in (job.source, job.target) if found is not None]
    settings = _stated(job, settings)
    try:
        parallel = pipeline.load(job.source.path, job.target.path if job.target else None, settings)
        if isinstance(parallel, Document):
            language = "Chinese" if parallel.lang.startswith("zh") else "English"
            return Result(job.name, "untranslated", paths[0], source_lang=parallel.lang, key=key,
                          message=f"{language} throughout, without a counterpart", furniture=len(parallel.furniture),
                          segments=(len(segment(parallel, settings).segments), 0))
        prepared = pipeline.segmented(parallel, settings)
        alignment = pipeline.aligned(prepared, settings)
        header = _relative(pipeline.header_of(prepared, settings), paths)
        units = list(pipeline.units_of(alignment))
        outputs = _write(job.name, output, header, units, formats, convert, min_confidence)
        return _result(job, paths, header, units, outputs, key)
    except UserError as error:
        return Result(job.name, "failed", paths[0], paths[1] if len(paths) > 1 else "", message=str(error), key="")


def _stated(job: Job, settings: Settings) -> Settings:
    """The languages that the file names state, where the user has not said other ones."""
    return replace(settings, source_lang=settings.source_lang or job.source.lang,
                   target_lang=settings.target_lang or (job.target.lang if job.target else None))


def _relative(header: Header, paths: Sequence[str]) -> Header:
    return replace(header, source_path=paths[0], target_path=paths[-1])


def _write(name: str, output: Path, header: Header, units: Sequence[TranslationUnit], formats: Sequence[str],
           convert: str | None, min_confidence: float | None) -> tuple[str, ...]:
    names = []
    for format_name in formats:
        path = output / f"{name}{FORMATS.get(format_name) or format_named(format_name).suffixes[0]}"
        path.parent.mkdir(parents=True, exist_ok=True)
        for file, _ in Export.to(str(path), format_name).write(header, units, convert, min_confidence):
            names.append(Path(file).relative_to(output).as_posix())
    return tuple(names)


def _result(job: Job, paths: Sequence[str], header: Header, units: Sequence[TranslationUnit], outputs: tuple[str, ...],
            key: str) -> Result:
    severities: dict[str, int] = {}
    for unit in units:
        for issue in unit.issues:
            severities[issue.severity] = severities.get(issue.severity, 0) + 1
    return Result(
        job.name, "aligned", paths[0], paths[1] if len(paths) > 1 else "", header.source_lang, header.target_lang,
        beads=len(units), omissions=sum(not u.bead.target for u in units), additions=sum(not u.bead.source for u in units),
        doubtful=sum(u.bead.confidence < SURE for u in units), furniture=len(header.furniture),
        segments=(sum(len(u.bead.source) for u in units), sum(len(u.bead.target) for u in units)),
        outputs=outputs, key=key, issues=severities)


def write_json(results: Sequence[Result], aside: Sequence[str], path: Path) -> None:
    """The batch's report as JSON; also what the next run reads to see what is up to date."""
    data = {"version": 1, "documents": [r.as_json() for r in results], "left_aside": list(aside)}
    with written(path) as out:
        out.write(f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode())


def known(path: Path) -> dict[str, Result]:
    """Results of an earlier run by name; none where there was no run, or its report is not readable."""
    try:
        documents = json.loads(path.read_text(encoding="utf-8"))["documents"]
        return {d["name"]: Result(**{**d, "segments": tuple(d["segments"]), "outputs": tuple(d["outputs"])})
                for d in documents}
    except (OSError, ValueError, KeyError, TypeError):
        return {}

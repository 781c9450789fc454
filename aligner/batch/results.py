"""What came of a batch, document by document, as `report.json` keeps it: for its readers, and for the next run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Literal, get_args

from aligner.errors import UserError
from aligner.formats.output import written

VERSION = 1
"""Of the report's structure; it rises only when a key changes its meaning."""

Outcome = Literal["aligned", "untranslated", "failed"]
Pairing = Literal["names", "content", "one file", ""]
Work = Literal["new", "done again", "up to date"]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one job, as the report shows it; everything in it is plain data."""

    name: str
    outcome: Outcome
    source: str
    """Path of the source inside the folder."""
    target: str = ""
    """Path of the target; "" where one file holds both, or nothing renders the source."""
    pairing: Pairing = ""
    """Why the two belong together: their names, their content, or one file that holds both; "" without a pair."""
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
    """Digest of everything the outputs depend on: an equal key means nothing is to be done. "" where it failed."""
    issues: dict[str, int] = field(default_factory=dict)
    """Number of issues by severity."""
    categories: dict[str, dict[str, int]] = field(default_factory=dict)
    """Number of issues by MQM category and severity."""
    work: Work = field(default="new", compare=False)
    """What the run had to do for it. The report does not keep that: a next run with nothing to do would change it."""


@dataclass(frozen=True, slots=True)
class LearntTogether:
    """The lexicon that a batch learnt over all its pairs together, as far as the report tells of it."""

    pairs: int
    """How many pairs it was learnt over."""
    key: str
    """Digest of all that it depends on."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole `report.json`."""

    results: Sequence[Result] = ()
    left_aside: Sequence[str] = ()
    """Files of the folder that are no documents, as paths inside it."""
    content_key: str = ""
    """Digest of the documents that were paired by content, so that it is not done again for the same ones."""
    learnt_together: LearntTogether | None = None
    """None where each pair had its own lexicon."""
    left_over: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Outputs of earlier runs that no document makes any more, by the name of the document that they were made from."""

    def write(self, path: Path) -> None:
        """Write the report; a file that says the same already is not touched."""
        data: dict[str, Any] = {
            "version": VERSION,
            "documents": [_data(result) for result in self.results],
            "left_aside": list(self.left_aside),
            "content_key": self.content_key,
        }
        if self.learnt_together is not None:
            data["learnt_together"] = asdict(self.learnt_together)
        if self.left_over:
            data["left_over"] = {name: list(files) for name, files in self.left_over.items()}
        write_if_new(path, f"{json.dumps(data, ensure_ascii=False, indent=1)}\n")

    @classmethod
    def read(cls, path: Path) -> Report:
        """The report of an earlier run; an empty one where there was none, or what lies there is no report of ours."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["version"] != VERSION:
                return cls()
            learnt = _learnt_together(data["learnt_together"]) if "learnt_together" in data else None
            left = _left_over(data.get("left_over", {}))
            return cls(tuple(map(_result, data["documents"])), (), str(data["content_key"]), learnt, left)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def by_name(self) -> dict[str, Result]:
        """The results by their names."""
        return {result.name: result for result in self.results}


def _data(result: Result) -> dict[str, Any]:
    """The result as JSON has it."""
    data = asdict(result)
    del data["work"]
    return data


def _learnt_together(data: Mapping[str, Any]) -> LearntTogether:
    """What JSON has of it; ValueError or the like where it was not written by us."""
    learnt = LearntTogether(**data)
    if type(learnt.pairs) is not int or not isinstance(learnt.key, str):
        raise ValueError("learnt_together")
    return learnt


def _left_over(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """What JSON has of it; ValueError or the like where it was not written by us."""
    left = {name: tuple(files) for name, files in data.items()}
    if not all(isinstance(file, str) and _inside(file) for files in left.values() for file in files):
        raise ValueError("left_over")
    return left


def _result(data: Mapping[str, Any]) -> Result:
    """A result as JSON has it; ValueError or the like where it was not written by us."""
    result = Result(**{**data, "segments": tuple(data["segments"]), "outputs": tuple(data["outputs"])})
    texts = (
        result.name,
        result.source,
        result.target,
        result.source_lang,
        result.target_lang,
        result.message,
        result.key,
        *result.outputs,
        *result.issues,
        *result.categories,
    )
    counts = (
        result.beads,
        result.omissions,
        result.additions,
        result.doubtful,
        result.furniture,
        *result.segments,
        *result.issues.values(),
        *(count for counts in result.categories.values() for count in counts.values()),
    )
    if (
        not all(isinstance(text, str) for text in texts)
        or not all(type(count) is int for count in counts)
        or result.outcome not in get_args(Outcome)
        or result.pairing not in get_args(Pairing)
        or len(result.segments) != 2
        or not all(map(_inside, result.outputs))
    ):
        raise ValueError(result.name)
    return result


def _inside(output: str) -> bool:
    """Whether the path stays inside the output folder."""
    path = PurePosixPath(output)
    return not path.is_absolute() and ".." not in path.parts


def write_if_new(path: Path, text: str) -> None:
    """Write the file, unless it holds just this already. UserError where it cannot be written."""
    data = text.encode()
    try:
        if path.is_file() and path.read_bytes() == data:
            return
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), "check its rights") from None
    with written(path) as out:
        out.write(data)


def make_folder(folder: Path) -> None:
    """Make an output folder and those above it. UserError where that is not possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError("is a file, not a folder", str(folder), "name another output folder") from None
    except OSError as error:
        raise UserError(
            f"the folder cannot be made: {error.strerror}", str(folder), "name another output folder"
        ) from None

"""What earlier runs left in the output folder: outputs that are still whole, and those that nothing makes any more.

A file that someone has edited since is as whole as one of ours: a batch never takes back what a reviser did. And what
belongs to no document any more is named, not removed: it may be all that is left of somebody's work.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from aligner.batch.results import Report, Result
from aligner.errors import UserError
from aligner.formats import format_for

_ENDS = {
    "tmx": b"</tmx>",
    "xliff12": b"xliff>",
    "xliff21": b"xliff>",
    "html": b"</html>",
}
"""What stands near the end of a file of that format, whoever wrote it."""
_LAST = {"json": b"}", "jsonl": b"}", "sarif": b"}"}
"""What a file of that format ends with."""
_NEAR = 1024
"""Bytes at the end in which it stands."""


def still_whole(outputs: Sequence[str], folder: Path) -> tuple[str, ...]:
    """The outputs that are whole, without those of a format that has lost a file: its files are written as one."""
    lost = {_format_of(name) for name in outputs if not is_whole(folder / name)}
    return tuple(name for name in outputs if _format_of(name) not in lost)


def is_whole(path: Path) -> bool:
    """Whether the file is there and not cut off, emptied, or something else altogether, as far as its end tells.

    One that cannot be opened counts as whole: writing it again would fail as well.
    """
    if not path.is_file():
        return False
    form = _format_of(path.name)
    try:
        if form == "xlsx":
            return zipfile.is_zipfile(path)
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _NEAR))
            # A CAT tool may have saved it in UTF-16.
            end = file.read().replace(b"\0", b"").rstrip()
    except OSError:
        return True
    if form == "issues-txt":  # without issues it has no line
        return True
    return bool(end) and _ENDS.get(form, b"") in end and end.endswith(_LAST.get(form, b""))


def _format_of(name: str) -> str:
    """The format's name; "" for a suffix that no format has."""
    try:
        return format_for(name).name
    except UserError:
        return ""


def left_over(before: Report, results: Mapping[str, Result], output: Path) -> dict[str, tuple[str, ...]]:
    """The outputs of earlier runs that no document makes now, as far as they are still there, by the document's name.

    Those of a document that failed this time are among them, so that they are not forgotten until it is mended.
    """
    made = {name for result in results.values() for name in result.outputs}
    known = {name: list(files) for name, files in before.left_over.items()}
    for result in before.results:
        known.setdefault(result.name, []).extend(result.outputs)
    still = {
        name: tuple(sorted({file for file in files if file not in made and (output / file).is_file()}))
        for name, files in sorted(known.items())
    }
    return {name: files for name, files in still.items() if files}


def orphaned(report: Report) -> list[str]:
    """The left-over files that no document waits for: all but those of documents that failed."""
    results = report.by_name()
    waiting = {name for name, result in results.items() if result.outcome == "failed"}
    return [file for name, files in report.left_over.items() if name not in waiting for file in files]

"""A document, or the part of it that a person wants, in any format that is written, as one file to download."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from aligner.errors import UserError
from aligner.exporting import Export
from aligner.formats import FORMATS, format_named
from aligner.formats.format import Format
from aligner.model import Header
from aligner.review.sheet import Row, Sheet, units_of

Which = Literal["all", "sure", "confirmed"]
CHOICES: tuple[Which, ...] = ("all", "sure", "confirmed")
"""Every row; those confirmed, edited, or of a confidence from a bar on; only those confirmed or edited."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file as the browser gets it."""

    name: str
    data: bytes


def suffixes() -> dict[str, str]:
    """Format → suffix, of every format that a whole alignment can be written in."""
    return {known.name: known.suffixes[0] for known in FORMATS if _is_whole(known)}


def exported(
    name: str,
    header: Header,
    sheet: Sheet,
    format_name: str,
    which: Which = "all",
    min_confidence: float = 0.9,
    convert: str | None = None,
) -> Download:
    """The chosen rows of a sheet as a file; a translation memory leaves out what is no pair or was rejected.

    Raises UserError for an unknown format.
    """
    if format_name not in suffixes():
        raise UserError(f'there is no format "{format_name}"', "the export", f"known are {', '.join(suffixes())}")
    kept = replace(sheet, rows=tuple(row for row in sheet.rows if _is_wanted(row, which, min_confidence)))
    known = format_named(format_name)
    suffix = suffixes()[format_name]
    with tempfile.TemporaryDirectory(prefix="aligner-") as folder:
        place = Path(folder) / f"export{suffix}"
        Export(str(place), known).write(replace(header, origin=""), list(units_of(kept)), convert, 0.0, parts=True)
        return Download(f"{name}{suffix}", place.read_bytes())


def _is_whole(known: Format) -> bool:
    """Whether it is written anew and holds texts, not issues alone."""
    return hasattr(known, "write") and not known.name.startswith("issues") and known.name not in ("sarif", "po")


def _is_wanted(row: Row, which: Which, bar: float) -> bool:
    state = row.unit.state
    if which == "all":
        return True
    if state in ("confirmed", "edited"):
        return True
    return which == "sure" and state == "aligned" and row.unit.bead.confidence >= bar

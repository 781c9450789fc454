"""Bilingual file formats: translation units to files and back.

`FORMATS` lists them; `format_for` chooses by a file's suffix. Files are opened with `input.opened` and written with
`output.written`, which takes the name only when the whole file is on the disk.
"""

from __future__ import annotations

from pathlib import PurePath

from aligner.errors import UserError
from aligner.formats.align_file import Align
from aligner.formats.format import Format
from aligner.formats.issue_lines import IssueLines
from aligner.formats.json_file import Json
from aligner.formats.jsonl import Jsonl
from aligner.formats.one_way import Direction, goes, refusal
from aligner.formats.page import Html
from aligner.formats.po import Po
from aligner.formats.sarif import Sarif
from aligner.formats.tables import Csv, Tsv
from aligner.formats.tables.issue_list import IssuesCsv, IssuesTsv
from aligner.formats.text import Text
from aligner.formats.tmx import Tmx
from aligner.formats.workbook import Xlsx
from aligner.formats.xliff.xliff12 import Xliff12
from aligner.formats.xliff.xliff21 import Xliff21

FORMATS: tuple[Format, ...] = (
    Tmx(),
    Xliff12(),
    Xliff21(),
    Tsv(),
    Csv(),
    Xlsx(),
    Json(),
    Jsonl(),
    Align(),
    Text(),
    Html(),
    Po(),
    IssuesCsv(),
    IssuesTsv(),
    IssueLines(),
    Sarif(),
)
"""Every format, in the order in which messages list them."""


def format_named(name: str, direction: Direction | None = None, where: str | PurePath = "") -> Format:
    """The format that `-f NAME` means.

    Raises UserError for an unknown name, listing the known ones, and, where it matters whether the file `where` is to
    be read or written, for a format that does not go that way.
    """
    able = [known for known in FORMATS if direction is None or _suffixes(known, direction)]
    for known in FORMATS:
        if known.name == name.lower():
            if direction and known not in able:
                raise refusal(known.suffixes[0], direction, where)
            return known
    raise UserError(f"unknown format {name!r}", "", f"choose one of: {', '.join(known.name for known in able)}")


def format_for(path: str | PurePath, name: str | None = None, direction: Direction | None = None) -> Format:
    """The format called `name`, or without one the format of the path's suffix (the longest that fits, any case).

    Raises UserError listing the known names or suffixes; "-" has no suffix and needs a name. With a direction these are
    the names and suffixes of what can be read, or written anew, and others are refused.
    """
    if name:
        return format_named(name, direction, path)
    file = str(path).lower()
    fitting = [(len(suffix), suffix, known) for known in FORMATS for suffix in known.suffixes if file.endswith(suffix)]
    if fitting:
        _, suffix, known = max(fitting, key=lambda found: found[0])
        if direction and not goes(suffix, direction):
            raise refusal(suffix, direction, path)
        return known
    if file == "-":
        raise UserError("standard input and output have no suffix that tells the format", "", "name it with -f")
    if direction == "read" and _is_document(file):
        raise UserError("a document, not a bilingual file", str(path), "align it first")
    suffixes = ", ".join(suffix for known in FORMATS for suffix in _suffixes(known, direction))
    raise UserError("the suffix tells no known format", str(path), f"use one of {suffixes}, or name it with -f")


def _is_document(file: str) -> bool:
    from aligner.documents import READERS

    return file.endswith(tuple(suffix for reader in READERS for suffix in reader.suffixes))


def tells_format(path: str | PurePath) -> bool:
    """Whether the suffix is that of any format."""
    return str(path).lower().endswith(tuple(suffix for known in FORMATS for suffix in known.suffixes))


def _suffixes(known: Format, direction: Direction | None) -> list[str]:
    """The suffixes of a format's files that can be read, or written anew; all without a direction."""
    return [suffix for suffix in known.suffixes if direction is None or goes(suffix, direction)]

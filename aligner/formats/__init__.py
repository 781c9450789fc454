"""Bilingual file formats: translation units to files and back.

`FORMATS` lists them; `format_for` chooses by a file's suffix. Files are opened with `input.opened` and written with
`output.written`, which takes the name only when the whole file is on the disk.
"""

from __future__ import annotations

from pathlib import PurePath

from aligner.errors import UserError
from aligner.formats.align_file import Align
from aligner.formats.format import Format
from aligner.formats.json_file import Json
from aligner.formats.jsonl import Jsonl
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
    Sarif(),
)
"""Every format, in the order in which messages list them."""


def format_named(name: str) -> Format:
    """The format that `-f NAME` means. Raises UserError listing the known names."""
    for known in FORMATS:
        if known.name == name.lower():
            return known
    raise UserError(f"unknown format {name!r}", "", f"choose one of: {', '.join(known.name for known in FORMATS)}")


def format_for(path: str | PurePath, name: str | None = None) -> Format:
    """The format called `name`, or without one the format of the path's suffix (the longest that fits, any case).

    Raises UserError listing the known names or suffixes; "-" has no suffix and needs a name.
    """
    if name:
        return format_named(name)
    file = str(path).lower()
    fitting = [(len(suffix), known) for known in FORMATS for suffix in known.suffixes if file.endswith(suffix)]
    if fitting:
        return max(fitting, key=lambda pair: pair[0])[1]
    if file == "-":
        raise UserError("standard input and output have no suffix that tells the format", "", "name it with -f")
    suffixes = ", ".join(suffix for known in FORMATS for suffix in known.suffixes)
    raise UserError("the suffix tells no known format", str(path), f"use one of {suffixes}, or name it with -f")
